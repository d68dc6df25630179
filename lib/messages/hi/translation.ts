import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('hi')
const anyOf = new Intl.ListFormat('hi', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Hindi. */
export const translation: typeof english = {
  open: 'अनुवाद करें',
  openHint: 'दूसरी भाषा में नया रेज़्यूमे बनाता है',
  title: 'इस रेज़्यूमे का अनुवाद करें',
  language: 'अनुवाद की भाषा',
  languages: {
    en: 'अंग्रेज़ी',
    de: 'जर्मन',
    fr: 'फ़्रेंच',
    es: 'स्पैनिश',
    pt: 'पुर्तगाली',
    it: 'इतालवी',
  },
  about: 'यह रेज़्यूमे वैसा ही रहता है। अनुवाद एक नया रेज़्यूमे होता है, जो इससे जुड़ा रहता है।',
  checked:
    'फिर आप हर अनुवाद की अपने टेक्स्ट के साथ समीक्षा करते हैं। नए रेज़्यूमे में सिर्फ़ वही जुड़ता है जिसकी आप पुष्टि करें। बाकी आपकी भाषा में रहता है।',
  begin: 'अनुवाद करें',
  stop: 'रोकें',
  stages: {
    waiting: 'शुरू होने का इंतज़ार है…',
    reading: 'पढ़ा जा रहा है…',
    drafting: 'अनुवाद हो रहा है…',
    checking: 'आपके टेक्स्ट से तुलना हो रही है…',
    verifying: 'आपके टेक्स्ट के साथ पढ़ा जा रहा है…',
  },
  leave:
    'इसमें एक-दो मिनट लग सकते हैं। आप यह विंडो बंद करके काम जारी रख सकते हैं। नतीजा देखने के लिए इसे फिर से खोलें।',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'अनुवाद की समीक्षा करें',
    hint: 'अनुवाद में कोई पदनाम, डिग्री या किसी काम में आपका हिस्सा असल से बड़ा लग सकता है। हर उस टेक्स्ट पर टिक करें जो आपके टेक्स्ट जैसा ही कहता है।',
    alone: 'एक-एक करके जाँचें: पदनाम, डिग्रियाँ, स्तर और ऐसे टेक्स्ट जो ज़्यादा दावा कर सकते हैं',
    others: 'बाकी टेक्स्ट',
    asks: {
      level: 'स्तर',
      role: 'यह आपके टेक्स्ट से बड़े हिस्से का दावा कर सकता है।',
    },
    sameTitle: 'प्रूफ़रीड किया गया: आपके टेक्स्ट जैसा ही अर्थ',
    unreadTitle: 'प्रूफ़रीड नहीं हुआ: इन्हें अपने टेक्स्ट से मिलाएँ',
    backed: 'अर्थ आपके टेक्स्ट जैसा ही है।',
    differs: (said) =>
      said.length > 0
        ? `आपके टेक्स्ट में यह नहीं है: ${anyOf.format(said.map((one) => `“${one}”`))}। क्या यह वही बात है?`
        : 'हो सकता है कि यह आपके टेक्स्ट जैसा ही न कहता हो। क्या यह वही बात है?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && plural(supported, { one: '# का अर्थ वही है', other: '# का अर्थ वही है' }),
        unsupported > 0 &&
          plural(unsupported, {
            one: '# शायद ज़्यादा कहता है',
            other: '# शायद ज़्यादा कहते हैं',
          }),
        unread > 0 && plural(unread, { one: '# प्रूफ़रीड नहीं हुआ', other: '# प्रूफ़रीड नहीं हुए' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'वही कहता है',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => plural(count, { one: 'इस पर टिक करें', other: 'सभी # पर टिक करें' }),
    confirmed: (count, of, language) =>
      `${number(of)} में से ${number(count)} की पुष्टि हुई। बाकी की भाषा: ${language}।`,
    create: 'रेज़्यूमे बनाएँ',
    discard: 'अनुवाद खारिज करें',
    notTranslated: (count) => `अनुवाद नहीं हुआ: ${number(count)}`,
    own: 'आपका अनुवाद',
    suggested: (text) => `AI का सुझाव: ${text}`,
    unchanged: (texts) => `बिना बदलाव: ${texts.join(', ')}।`,
    verbatim: (names) => `नियोक्ता और शिक्षण संस्थान वैसे ही रहते हैं: ${names.join(', ')}।`,
    faults: {
      missing: 'AI मॉडल ने कोई अनुवाद नहीं दिया।',
      unchanged: 'अनुवाद आपके टेक्स्ट जैसा ही है।',
      'too-long': 'अनुवाद आपके टेक्स्ट से बहुत लंबा था।',
      number: 'अनुवाद में संख्या अलग है।',
      date: 'अनुवाद में तारीख अलग है।',
      name: 'अनुवाद में नाम अलग है।',
      degree: 'अनुवाद में डिग्री अलग है।',
      level: 'अनुवाद में स्तर अलग है।',
      address: 'अनुवाद में पता अलग है।',
      mark: 'अनुवाद में लिंक या फ़ॉर्मैटिंग अलग है।',
    },
  },
  done: 'आपका अनुवादित रेज़्यूमे तैयार है।',
  left: (count, language) =>
    plural(count, {
      one: `# टेक्स्ट का अनुवाद नहीं हुआ। उसकी भाषा: ${language}।`,
      other: `# टेक्स्ट का अनुवाद नहीं हुआ। उनकी भाषा: ${language}।`,
    }),
  openIt: 'रेज़्यूमे खोलें',
}
