import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('hi')

/** Messages of the controls themselves, on any screen, in Hindi. */
export const ui: typeof english = {
  close: 'बंद करें',
  skipToContent: 'मुख्य सामग्री पर जाएँ',
  clear: 'खाली करें',
  dismiss: 'बंद करें',
  notices: 'संदेश',
  notFetched: 'यह लोड नहीं हो सका। कुछ भी खोया नहीं है। अपना कनेक्शन जाँचें और फिर से कोशिश करें।',
  fetching: 'फिर से लोड हो रहा है…',
  tryAgain: 'फिर से कोशिश करें',
  required: 'ज़रूरी',
  move: (name) => `“${name}” की जगह बदलें`,
  moveHelp:
    'Enter दबाएँ, फिर तीर वाले बटन, फिर दोबारा Enter। रद्द करने के लिए Escape दबाएँ। एक जगह ऊपर या नीचे ले जाने के लिए क्लिक या टैप करें।',
  moveUp: 'ऊपर ले जाएँ',
  moveDown: 'नीचे ले जाएँ',
  lifted: (position, count) => `उठाया गया, ${number(count)} में से स्थान ${number(position)}।`,
  moved: (position, count) => `${number(count)} में से स्थान ${number(position)}।`,
  dropped: (position, count) => `${number(count)} में से स्थान ${number(position)} पर रखा गया।`,
  cancelled: 'जगह बदलना रद्द किया गया।',
  formatting: 'फ़ॉर्मैटिंग',
  bold: 'बोल्ड',
  italic: 'इटैलिक',
  link: 'लिंक',
  linkAddress: 'वेब पता, ईमेल या फ़ोन नंबर',
  linkApply: 'लिंक लगाएँ',
  linkRemove: 'लिंक हटाएँ',
  linkRefused: 'PDF से सिर्फ़ वेब (https), ईमेल और फ़ोन के लिंक खोले जा सकते हैं।',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'एक फ़ील्ड में ज़्यादा से ज़्यादा # अक्षर आ सकता है। यह नहीं आएगा। कुछ भी खोया नहीं है।',
      other: 'एक फ़ील्ड में ज़्यादा से ज़्यादा # अक्षर आ सकते हैं। यह नहीं आएगा। कुछ भी खोया नहीं है।',
    }),
}
