import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('hi')

/** Messages of the numbers about applications, and of their tables (CSV), in Hindi. */
export const applicationTables: typeof english = {
  numbersHint: 'आपके नोट किए से इसी डिवाइस पर गिना गया। ट्रैश के आवेदन नहीं गिने जाते।',
  byStage: 'चरण के अनुसार',
  sentTitle: 'आवेदन और जवाब',
  sentText: (sent, answered) =>
    sent === 0
      ? 'अभी तक कोई आवेदन नहीं भेजा गया है।'
      : `${plural(sent, { one: '# आवेदन', other: '# आवेदन' })} पर ${plural(answered, {
          one: '# जवाब',
          other: '# जवाब',
        })}`,
  answeredHint: 'इंटरव्यू, ऑफ़र या इनकार को जवाब गिना जाता है।',
  byCv: 'रेज़्यूमे के अनुसार',
  byTemplate: 'टेम्प्लेट के अनुसार',
  byMonth: 'महीने के अनुसार',
  columns: {
    template: 'टेम्प्लेट',
    month: 'भेजने का महीना',
    sent: 'भेजे गए',
    answered: 'जवाब मिले',
    rate: 'जवाब की दर',
  },
  tooFew: 'बहुत कम',
  tooFewHint: (count) =>
    `दर कम से कम ${number(count)} आवेदनों पर दिखती है। इससे कम हों, तो रेज़्यूमे से ज़्यादा संयोग का असर होता है।`,
  noTemplate: 'भेजा गया PDF नोट नहीं है',
  noMonth: 'दिन नोट नहीं है',
  exported: (count) =>
    plural(count, {
      one: '# आवेदन CSV के रूप में डाउनलोड हुआ',
      other: '# आवेदन CSV के रूप में डाउनलोड हुए',
    }),
  notExported: (count) =>
    plural(count, {
      one: '# आवेदन इसमें नहीं है: वह सिर्फ़ आपके खाते में है और नहीं आ सका।',
      other: '# आवेदन इसमें नहीं हैं: वे सिर्फ़ आपके खाते में हैं और नहीं आ सके।',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: '# आवेदन की तारीखें डाउनलोड हुईं',
      other: '# आवेदनों की तारीखें डाउनलोड हुईं',
    }),
  nothingDue: 'ऐसा कुछ नहीं है जिसकी तारीख कैलेंडर में जा सके।',
  calendarName: 'आवेदन की तारीखें',
  events: { followUp: 'फ़ॉलो-अप', deadline: 'आवेदन की आखिरी तारीख' },
  importTitle: 'आवेदन इम्पोर्ट करें',
  importHint:
    'किसी दूसरे टूल या स्प्रेडशीट की CSV फ़ाइल चुनें, या वह जो यहाँ से डाउनलोड की थी। कुछ भी जुड़ने से पहले उसे जाँचा जा सकता है। वह इसी डिवाइस पर पढ़ी जाती है।',
  chooseTable: 'CSV फ़ाइल चुनें',
  refused: {
    empty: 'यह फ़ाइल खाली है। दूसरी फ़ाइल चुनें।',
    'no-columns':
      'नियोक्ता या पदनाम का कोई कॉलम नहीं मिला। किसी कॉलम का नाम “Employer” (नियोक्ता) या “Job title” (पदनाम) रखें और फिर से कोशिश करें।',
    'too-large': 'आवेदनों की सूची इतनी बड़ी नहीं हो सकती।',
    'wrong-type': 'यह CSV फ़ाइल नहीं है। अपनी स्प्रेडशीट CSV के रूप में सेव करें और फिर से कोशिश करें।',
    'gave-up': 'इस फ़ाइल को पढ़ने में बहुत समय लगा। कम पंक्तियों के साथ कोशिश करें।',
  },
  checkTitle: 'जोड़ने से पहले जाँचें',
  dayOrder: '03/04/2026 जैसी तारीखों में',
  dayFirst: 'पहले दिन: 3 अप्रैल',
  monthFirst: 'पहले महीना: 4 मार्च',
  unknownColumns: (names) => `दूसरे कॉलम: ${names}`,
  keepRest: 'दूसरे कॉलम नोट में जोड़ें',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: 'नियोक्ता और पदनाम के अनुसार # पहले से यहाँ है, इसलिए उस पर टिक नहीं है।',
      other: 'नियोक्ता और पदनाम के अनुसार # पहले से यहाँ हैं, इसलिए उन पर टिक नहीं है।',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# पंक्ति में न नियोक्ता है, न पदनाम, इसलिए उसे छोड़ा गया।',
      other: '# पंक्तियों में न नियोक्ता है, न पदनाम, इसलिए उन्हें छोड़ा गया।',
    }),
  leftOut: (count) =>
    plural(count, {
      one: '# और पंक्ति नहीं पढ़ी गई। उसे इम्पोर्ट करने के लिए फ़ाइल के हिस्से करें।',
      other: '# और पंक्तियाँ नहीं पढ़ी गईं। उन्हें इम्पोर्ट करने के लिए फ़ाइल के हिस्से करें।',
    }),
  shortened: (columns) => `छोटा किया गया: ${columns}`,
  isHere: 'पहले से यहाँ है',
  rows: 'फ़ाइल की पंक्तियाँ',
  add: (count) => plural(count, { one: '# आवेदन जोड़ें', other: '# आवेदन जोड़ें' }),
  adding: (done, count) => `${number(count)} में से ${number(done)} जोड़े जा रहे हैं…`,
  added: (count) => plural(count, { one: '# आवेदन जोड़ा गया', other: '# आवेदन जोड़े गए' }),
  tickAll: 'सब पर टिक करें',
  untickAll: 'सबसे टिक हटाएँ',
}
