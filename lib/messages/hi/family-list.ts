import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Messages of the dashboard about CVs that follow another one, in Hindi. */
export const familyList: typeof english = {
  group: (name) => `“${name}” और उसे फ़ॉलो करने वाले रेज़्यूमे`,
  withoutMain: 'एक ही रेज़्यूमे को फ़ॉलो करने वाले रेज़्यूमे',
  linked: (name, count) =>
    plural(count, {
      one: `# रेज़्यूमे “${name}” को फ़ॉलो करता है।`,
      other: `# रेज़्यूमे “${name}” को फ़ॉलो करते हैं।`,
    }),
  mainMissing: (count) =>
    plural(count, {
      one: 'यह # रेज़्यूमे जिसे फ़ॉलो करता है, वह यहाँ नहीं है। हो सकता है कि वह ट्रैश में हो।',
      other: 'ये # रेज़्यूमे जिसे फ़ॉलो करते हैं, वह यहाँ नहीं है। हो सकता है कि वह ट्रैश में हो।',
    }),
  stale: (count) => plural(count, { one: '# अपडेट नहीं है', other: '# अपडेट नहीं हैं' }),
  updateAll: 'सभी को अपडेट करें',
  showAll: (count) => plural(count, { one: '# रेज़्यूमे दिखाएँ', other: 'सभी # रेज़्यूमे दिखाएँ' }),
  outOfDate: (count) => plural(count, { one: '# बदलाव लाना बाकी', other: '# बदलाव लाने बाकी' }),
  updateTitle: (name) => `“${name}” में बदलाव`,
  updateHint:
    'वे रेज़्यूमे चुनें जिनमें ये बदलाव लाने हैं। आपने उनमें जो बदला, जोड़ा या छोड़ा है, वह वैसा ही रहेगा, और सब कुछ पहले जैसा किया जा सकता है।',
  changes: (count) => plural(count, { one: '# बदलाव', other: '# बदलाव' }),
  see: 'बदलाव देखें',
  held: (count) =>
    plural(count, {
      one: '# लाइन दोनों में बदली गई है। आपके चुनने तक आपका टेक्स्ट बना रहेगा।',
      other: '# लाइनें दोनों में बदली गई हैं। आपके चुनने तक आपका टेक्स्ट बना रहेगा।',
    }),
  decide: 'अभी चुनें',
  bringInto: (count) => plural(count, { one: '# रेज़्यूमे में लाएँ', other: '# रेज़्यूमे में लाएँ' }),
  updated: (count) => plural(count, { one: '# रेज़्यूमे अपडेट हुआ।', other: '# रेज़्यूमे अपडेट हुए।' }),
  newLinked: 'नया जुड़ा रेज़्यूमे',
  follow: 'दूसरे रेज़्यूमे से जोड़ें…',
  stop: 'फ़ॉलो करना रोकें',
  stopped: (name) => `यह रेज़्यूमे अब “${name}” को फ़ॉलो नहीं करता।`,
  notLinked: 'दोनों में से एक रेज़्यूमे पढ़ा नहीं जा सका, इसलिए कुछ भी नहीं बदला है। कारण देखने के लिए दोनों को खोलें।',
  followTitle: (name) => `“${name}” को दूसरे रेज़्यूमे से जोड़ें`,
  followHint:
    'इसमें कुछ नहीं बदलता। दोनों में एक जैसी लाइनें इसके बाद फ़ॉलो करती हैं: वहाँ के सुधार यहाँ सुझाए जाते हैं।',
  followWhich: 'मुख्य रेज़्यूमे',
  same: (count) => plural(count, { one: '# लाइन एक जैसी है', other: '# लाइनें एक जैसी हैं' }),
  differ: (count) =>
    plural(count, {
      one: '# लाइन अलग है और वैसी ही रहेगी',
      other: '# लाइनें अलग हैं और वैसी ही रहेंगी',
    }),
  link: 'जोड़ें',
  linkedTo: (name) => `यह अब “${name}” को फ़ॉलो करता है।`,
  leaveTitle: (name) => `“${name}” को ट्रैश में डालें?`,
  leaveText: (count) =>
    plural(count, {
      one: '# रेज़्यूमे इसे फ़ॉलो करता है। उसका क्या करना है?',
      other: '# रेज़्यूमे इसे फ़ॉलो करते हैं। उनका क्या करना है?',
    }),
  leaveChoices: {
    keep: 'जैसे हैं, वैसे रखें',
    promote: 'उनमें से एक को बाकी का मुख्य रेज़्यूमे बनाएँ',
    trash: 'उन्हें भी ट्रैश में डालें',
  },
  leaveHints: {
    keep: 'उनमें कुछ नहीं बदलता। यह रेज़्यूमे वापस लाने पर वे इसे फिर से फ़ॉलो करते हैं।',
    promote: 'उनमें कुछ नहीं बदलता।',
    trash: 'उन्हें ट्रैश से वापस लाया जा सकता है।',
  },
  promoteWhich: 'बाकी का मुख्य रेज़्यूमे',
}
