import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('hi')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'फ़ाइल के क्रम में पढ़ने पर',
  lines: 'लाइन दर लाइन पढ़ने पर',
}

/** Messages about a template that the person adds from a file, in Hindi. */
export const ownTemplate: typeof english = {
  title: 'आपका अपना टेम्प्लेट',
  add: 'अपना टेम्प्लेट इस्तेमाल करें…',
  change: 'दूसरी फ़ाइल इस्तेमाल करें…',
  remove: 'टेम्प्लेट हटाएँ',
  download: 'यह टेम्प्लेट फ़ाइल के रूप में डाउनलोड करें',
  hint: '32 kB तक की JSON फ़ाइल, जिसमें रंग, फ़ॉन्ट और लेआउट लिखे हों। अपनी पसंद का टेम्प्लेट डाउनलोड करें, उसे टेक्स्ट एडिटर में बदलें और यहाँ इस्तेमाल करें। फ़ाइल की जाँच इसी डिवाइस पर होती है, और वह आपके रेज़्यूमे के साथ रहती है।',
  checking: 'टेम्प्लेट की जाँच हो रही है: इसमें तीन रेज़्यूमे बनाकर वापस पढ़े जा रहे हैं…',
  used: (name) => `आपका रेज़्यूमे टेम्प्लेट “${name}” में बना है।`,
  refused: (file) =>
    `“${file}” टेम्प्लेट के रूप में इस्तेमाल नहीं हो सकती। कुछ भी नहीं बदला है। ये जगहें ठीक करें और फिर से कोशिश करें:`,
  unreadable:
    'इस रेज़्यूमे का टेम्प्लेट यहाँ इस्तेमाल नहीं हो सकता, इसलिए रेज़्यूमे नीचे चुने गए टेम्प्लेट में बना है। कुछ भी खोया नहीं है। वह क्यों इस्तेमाल नहीं हो सकता:',
  failed: 'टेम्प्लेट की जाँच नहीं हो सकी, और कुछ भी नहीं बदला है। थोड़ी देर बाद फिर से कोशिश करें।',
  reasons: {
    'not-text': 'टेक्स्ट होना चाहिए।',
    'not-number': 'संख्या होनी चाहिए।',
    'not-boolean': 'true या false होना चाहिए।',
    'not-list': 'सूची होनी चाहिए।',
    'not-object': 'ऑब्जेक्ट होना चाहिए।',
    'wrong-type': 'गलत तरह का मान।',
    'not-one-of': ({ text }) => `इनमें से एक होना चाहिए: ${text}।`,
    'unknown-field': ({ text }) => `किसी टेम्प्लेट में ये फ़ील्ड नहीं होतीं: ${text}।`,
    'too-long': ({ count }) => `बहुत लंबा। ज़्यादा से ज़्यादा अक्षर: ${number(count)}।`,
    'too-many': ({ count }) => `बहुत ज़्यादा चीज़ें। ज़्यादा से ज़्यादा: ${number(count)}।`,
    'too-few': ({ count }) => `बहुत कम चीज़ें। कम से कम: ${number(count)}।`,
    'too-large': ({ count }) => `बहुत बड़ा। ज़्यादा से ज़्यादा: ${number(count)}।`,
    'too-small': ({ count }) => `बहुत छोटा। कम से कम: ${number(count)}।`,
    'too-deep': 'बहुत गहराई में।',
    empty: 'खाली नहीं होना चाहिए।',
    'not-colour': '“#2437c9” जैसा रंग होना चाहिए, छोटे अक्षरों में।',
    'unknown-name': 'यह नाम यहाँ नहीं जाना जाता।',
    'not-allowed': 'यहाँ इसकी अनुमति नहीं है।',
    'not-json': 'यह JSON नहीं है।',
    'no-place': ({ text }) => `इसके लिए कोई जगह नहीं है: ${text}।`,
    twice: ({ text }) => `दो बार छपता है: ${text}।`,
    'contacts-twice': 'संपर्क जानकारी पहले से साइड कॉलम में है।',
    'header-high': ({ count }) => `सब हिस्से मिलकर बहुत ऊँचे हैं। ज़्यादा से ज़्यादा: ${number(count)} mm।`,
    contrast: ({ text, count, of, colour, ground }) =>
      `पैलेट “${text}”: ${ground} पर ${colour} का कंट्रास्ट ${number(count)}:1 है। टेक्स्ट के लिए ${number(of)}:1 चाहिए।`,
    'not-drawn': ({ person }) => `इसमें ${person} का रेज़्यूमे नहीं बन सकता।`,
    torn: ({ text, person, reader }) =>
      `${person} के रेज़्यूमे में “${text}” एक साथ पूरा नहीं पढ़ा जा सकता (${readers[reader]})।`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `${person} के रेज़्यूमे में बुलेट पॉइंट के ${number(of)} में से ${number(count)} शब्द क्रम में हैं (${readers[reader]})।`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `${person} के रेज़्यूमे में ${number(of)} में से ${number(count)} हेडिंग और बुलेट पॉइंट क्रम में हैं (${readers[reader]})।`,
    'not-printed': ({ text, person }) => `${person} के रेज़्यूमे में यह नहीं छपता: ${text}।`,
    'outside-page': ({ text, person }) => `${person} के रेज़्यूमे में शब्द मार्जिन से बाहर जाते हैं: ${text}।`,
    overlapping: ({ text, person }) => `${person} के रेज़्यूमे में शब्द एक-दूसरे पर आते हैं: ${text}।`,
    'stranded-heading': ({ text, person }) => `${person} के रेज़्यूमे में एक हेडिंग अकेली रह जाती है: ${text}।`,
  },
}
