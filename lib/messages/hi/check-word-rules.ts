import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('hi')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'कार्य अनुभव',
  education: 'शिक्षा',
  skills: 'कौशल',
}

/** Messages of the checks of the text, in Hindi. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'नाम दिया गया है',
    found: () => 'आपका नाम नहीं है।',
    why: 'यह आपके रेज़्यूमे की हेडिंग और फ़ाइल के नाम का हिस्सा है।',
    fix: 'अपना नाम जोड़ें।',
    source: sources.practice,
  },
  'contact-given': {
    title: 'ईमेल और फ़ोन दिए गए हैं',
    found: ({ text }) => {
      if (text === '') return 'आपकी संपर्क जानकारी नहीं है।'
      if (text === 'phone') return 'आपका फ़ोन नंबर नहीं है।'
      return text === 'email' ? 'आपका ईमेल पता नहीं है।' : `“${text}” ईमेल पते जैसा नहीं लगता।`
    },
    why: 'कुछ नियोक्ता लिखते हैं, कुछ फ़ोन करते हैं।',
    fix: 'जो नहीं है उसे जोड़ें, या पता ठीक करें।',
    source: sources.practice,
  },
  'place-given': {
    title: 'जगह दी गई है',
    found: () => 'आपका शहर, राज्य या देश नहीं है।',
    why: 'कई नियोक्ता इलाके के हिसाब से खोजते हैं। घर का पता ज़रूरी नहीं है।',
    fix: 'अपना शहर जोड़ें।',
    source: sources.practice,
  },
  'main-sections': {
    title: 'कार्य अनुभव, शिक्षा और कौशल दिए गए हैं',
    found: ({ text }) => `“${sectionNames[text] ?? text}” खाली है या नहीं है।`,
    why: 'आवेदन फ़ॉर्म में ये तीनों पूछे जाते हैं।',
    fix: 'जो आपके पास है वह जोड़ें। जो नहीं है उसे छोड़ दें।',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'हर नौकरी में पदनाम, नियोक्ता और शुरू की तारीख है',
    found: ({ count, of }) =>
      plural(count, {
        one: `${number(of)} में से # नौकरी में पदनाम, नियोक्ता या शुरू की तारीख नहीं है।`,
        other: `${number(of)} में से # नौकरियों में पदनाम, नियोक्ता या शुरू की तारीख नहीं है।`,
      }),
    why: 'आवेदन फ़ॉर्म में तीनों चाहिए।',
    fix: 'जो नहीं है उसे भरें।',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'हर डिग्री की तारीख है',
    found: ({ count, of, text }) =>
      count === 1
        ? `“${text}” की तारीख नहीं है।`
        : `${number(of)} में से ${number(count)} डिग्रियों की तारीख नहीं है।`,
    why: 'आवेदन फ़ॉर्म में डिग्री का साल पूछा जाता है।',
    fix: 'वह साल जोड़ें जिसमें यह पूरी हुई या होगी।',
    source: sources.practice,
  },
  'skills-named': {
    title: 'कौशल और स्तर अलग-अलग हैं',
    found: ({ text }) => `लगता है कि “${text}” कौशल के बीच लिखा स्तर है, या स्तर में लिखा कौशल।`,
    why: 'नियोक्ताओं का सॉफ़्टवेयर कौशल के नाम खोजता है, स्तर नहीं।',
    fix: 'कौशल “कौशल” में लिखें, और वे कितने आते हैं, यह “स्तर” में।',
    source: sources.practice,
  },
  'sections-named': {
    title: 'हर सेक्शन की हेडिंग है',
    found: ({ count }) =>
      plural(count, { one: '# सेक्शन की हेडिंग नहीं है।', other: '# सेक्शन की हेडिंग नहीं है।' }),
    why: 'हेडिंग के बिना उसकी एंट्री ऊपर के सेक्शन का हिस्सा लगती हैं।',
    fix: 'हेडिंग जोड़ें।',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'सॉफ़्टवेयर तारीखें पढ़ सकता है',
    found: ({ text }) => `सॉफ़्टवेयर “${text}” को तारीख के रूप में नहीं पढ़ सकता।`,
    why: 'नियोक्ताओं का सॉफ़्टवेयर तारीखों से आपके अनुभव के साल गिनता है।',
    fix: 'महीना और साल लिखें, जैसे “मार्च 2021”।',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'तारीखें संभव लगती हैं',
    found: ({ text }) => `“${text}” सही नहीं हो सकता।`,
    why: 'शुरुआत से पहले का अंत, या आने वाले समय की शुरुआत, आमतौर पर गलती होती है।',
    fix: 'तारीख जाँचें।',
    source: sources.practice,
  },
  'newest-first': {
    title: 'सबसे नई नौकरी सबसे ऊपर है',
    found: ({ text }) => `“${text}” अपने से ऊपर वाली नौकरी से ज़्यादा नई है।`,
    why: 'नियोक्ता सबसे देर तक पहली नौकरी देखते हैं।',
    fix: 'इसे ऊपर ले जाएँ।',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'कोई लंबा खाली समय नहीं',
    found: ({ text }) => `इस समय के लिए कुछ नहीं है: ${monthRange(text)}।`,
    why: 'नियोक्ता पूछ सकते हैं। यहाँ इसे समझाना ज़रूरी नहीं है।',
    fix: 'चाहें तो जोड़ें कि उस समय क्या किया। खाली समय में कोई बुराई नहीं है।',
    source: sources.practice,
  },
  'page-count': {
    title: 'लंबाई आपके अनुभव के सालों के हिसाब से है',
    found: ({ count, of }) =>
      plural(of, {
        one: `# साल के कार्य अनुभव के लिए ${number(count)} पेज।`,
        other: `# साल के कार्य अनुभव के लिए ${number(count)} पेज।`,
      }),
    why: 'बाद के पेज कम ही पढ़े जाते हैं।',
    fix: 'पुरानी नौकरियाँ छोटी करें, या “डिज़ाइन” में “पेजों में बैठाएँ” इस्तेमाल करें।',
    source: sources.practice,
  },
  'short-profile': {
    title: 'परिचय छोटा है',
    found: ({ count }) => `आपके परिचय में ${number(count)} अक्षर हैं।`,
    why: 'नियोक्ता कुछ वाक्य पढ़ते हैं, पूरा पेज नहीं।',
    fix: 'सिर्फ़ वही रखें जो बाकी रेज़्यूमे में नहीं है।',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'हर नौकरी में कुछ बुलेट पॉइंट हैं',
    found: ({ text }) => `“${text}” में बुलेट पॉइंट नहीं हैं, या बहुत ज़्यादा हैं।`,
    why: 'नौकरी में दिखना चाहिए कि आपने क्या किया, पर लंबी सूचियाँ छोड़ दी जाती हैं।',
    fix: 'हर नौकरी में दो से छह बुलेट पॉइंट आम हैं।',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'बुलेट पॉइंट पढ़ने में आसान हैं',
    found: ({ count }) =>
      plural(count, {
        one: '# बुलेट पॉइंट बहुत लंबा या बहुत छोटा है।',
        other: '# बुलेट पॉइंट बहुत लंबे या बहुत छोटे हैं।',
      }),
    why: 'छोटे बुलेट पॉइंट जल्दी पढ़े जाते हैं। बहुत छोटे कम बताते हैं।',
    fix: 'लंबे वालों के दो बनाएँ, और छोटे वालों में और लिखें।',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'बुलेट पॉइंट आपके किए काम से शुरू होते हैं',
    found: ({ text }) => `“${text}” आपकी ज़िम्मेदारी से शुरू होता है, आपके किए काम से नहीं।`,
    why: 'आपने जो किया, वह इससे ज़्यादा बताता है कि नौकरी में क्या करना था।',
    fix: 'क्रिया से शुरू करें, जैसे “responsible for managing” की जगह “managed”, अगर यह सच है।',
    source: sources.practice,
  },
  'past-tense': {
    title: 'पुरानी नौकरियाँ भूतकाल में हैं',
    found: ({ text }) => `“${text}” वर्तमान काल में है।`,
    why: 'मिले-जुले काल गलती लगते हैं। यह जाँच सिर्फ़ अंग्रेज़ी पढ़ती है।',
    fix: 'पुरानी नौकरियों में “manage” की जगह “managed” लिखें।',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'बुलेट पॉइंट अलग-अलग शब्दों से शुरू होते हैं',
    found: ({ count, text }) => `${number(count)} बुलेट पॉइंट “${text}” से शुरू होते हैं।`,
    why: 'बार-बार वही शब्द आए, तो पढ़ने वाला उसे छोड़ देता है।',
    fix: 'जहाँ उतना ही सच हो, वहाँ दूसरा शब्द लिखें।',
    source: sources.practice,
  },
  figures: {
    title: 'कुछ बुलेट पॉइंट में आँकड़े हैं',
    found: ({ of }) =>
      plural(of, {
        one: '# बुलेट पॉइंट है, और उसमें कोई आँकड़ा नहीं है।',
        other: '# बुलेट पॉइंट में से किसी में आँकड़ा नहीं है।',
      }),
    why: 'आँकड़ों से आपकी उपलब्धियाँ ठोस दिखती हैं।',
    fix: 'जो आँकड़े आपको पता हैं, वे जोड़ें। अंदाज़ा कभी न लगाएँ।',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'बुलेट पॉइंट में “मैं” नहीं है',
    found: ({ text }) => `आपके टेक्स्ट में “${text}” है।`,
    why: 'सब जानते हैं कि रेज़्यूमे किसका है।',
    fix: 'यह शब्द हटा दें।',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'घिसे-पिटे वाक्य नहीं हैं',
    found: ({ text }) => `“${text}” बहुत-से रेज़्यूमे में होता है।`,
    why: 'जो सब लिखते हैं, वह आपके बारे में कुछ नहीं बताता।',
    fix: 'वह काम लिखें जिससे यह दिखता है।',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'कोई बुलेट पॉइंट दो बार नहीं है',
    found: ({ text }) => `“${text}” दो बार है।`,
    why: 'यह आमतौर पर कॉपी करने की गलती होती है।',
    fix: 'इनमें से एक हटाएँ।',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'कोई एंट्री दो बार नहीं है',
    found: ({ count }) => plural(count, { one: '# एंट्री दो बार है।', other: '# एंट्री दो बार हैं।' }),
    why: 'यह आमतौर पर कॉपी करने की गलती होती है।',
    fix: 'इनमें से एक हटाएँ।',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'कोई एंट्री खाली नहीं है',
    found: ({ count }) =>
      plural(count, {
        one: '# एंट्री खाली है, इसलिए आपके रेज़्यूमे पर नहीं है।',
        other: '# एंट्री खाली हैं, इसलिए आपके रेज़्यूमे पर नहीं हैं।',
      }),
    why: 'शायद इसे भरना रह गया।',
    fix: 'इसे भरें या हटाएँ।',
    source: sources.practice,
  },
  'even-ends': {
    title: 'बुलेट पॉइंट एक ही तरह खत्म होते हैं',
    found: ({ count, of }) => `${number(of)} में से ${number(count)} बुलेट पॉइंट अलग तरह से खत्म होते हैं।`,
    why: 'कुछ के अंत में पूर्ण विराम हो और कुछ के में नहीं, तो यह लापरवाही लगती है।',
    fix: 'सभी को पूर्ण विराम से खत्म करें, या किसी को भी नहीं।',
    source: sources.practice,
  },
  'personal-data': {
    title: 'ऐसी निजी जानकारी नहीं है जो नियोक्ताओं को नहीं पूछनी चाहिए',
    found: ({ text }) => (text === '' ? 'एक फ़ोटो है।' : `“${text}” कई देशों में ज़रूरी नहीं है।`),
    why: 'सबके साथ बराबरी रखने के लिए कुछ नियोक्ताओं को ऐसी जानकारी वाले रेज़्यूमे अलग रखने पड़ते हैं।',
    fix: 'इसे न दें, जब तक कि आवेदन वाली जगह पर इसका चलन न हो।',
    source: sources.law,
  },
}
