import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('hi')

/** Messages of the download of several CVs and letters as one file, in Hindi. */
export const bulkExport: typeof english = {
  documents: 'रेज़्यूमे और कवर लेटर',
  limit: (max) => `एक बार में ज़्यादा से ज़्यादा ${number(max)}`,
  selected: (count) => `${number(count)} चुने गए`,
  selectAll: 'सभी चुनें',
  selectNone: 'कोई न चुनें',
  nothingSelected: 'कम से कम एक रेज़्यूमे या कवर लेटर चुनें।',
  tooManySelected: (max) => `ज़्यादा से ज़्यादा ${number(max)} चुनें। बाकी आप बाद में डाउनलोड कर सकते हैं।`,
  lettersLeftOut: 'कवर लेटर शामिल नहीं होंगे: उनसे हमेशा पता चलता है कि आप कौन हैं।',
  leave: 'आप यह विंडो बंद करके काम जारी रख सकते हैं। फ़ाइल तैयार होने तक इस पेज पर रहें।',
  ready: 'आपका डाउनलोड तैयार है।',
  skipped: (count) => `फ़ाइल में जो दस्तावेज़ नहीं हैं: ${number(count)}। वे मिटा दिए गए थे या बन नहीं सके।`,
  another: 'दूसरे चुनें',
  notSent:
    'आपका लिखा सब कुछ अभी भेजा नहीं गया है, इसलिए फ़ाइलें पुरानी होतीं। आपके बदलाव इस डिवाइस पर सेव हैं। थोड़ी देर बाद फिर से कोशिश करें।',
  notThere:
    'आपकी चुनी कोई चीज़ कहीं और मिटा दी गई या ट्रैश में डाल दी गई। कुछ भी नहीं बनाया गया। अपना चुनाव जाँचें, फिर से कोशिश करें।',
  tooMany: 'पिछले 24 घंटों में बहुत ज़्यादा डाउनलोड तैयार किए गए। कुछ भी खोया नहीं है। बाद में फिर से कोशिश करें।',
}
