import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Messages of the spelling and grammar check of a CV, in Hindi. */
export const proofreading: typeof english = {
  title: 'वर्तनी और व्याकरण',
  hint: 'आपकी अंग्रेज़ी की वर्तनी और व्याकरण जाँचता है। पहली बार 8 MB का शब्दकोश डाउनलोड होता है। आपका टेक्स्ट इसी डिवाइस पर रहता है। नतीजे ऊपर की जाँच में नहीं गिने जाते।',
  start: 'वर्तनी और व्याकरण जाँचें',
  again: 'फिर से कोशिश करें',
  stop: 'रोकें',
  fetching: 'शब्दकोश डाउनलोड हो रहा है…',
  reading: 'आपका टेक्स्ट जाँचा जा रहा है…',
  failed: 'शब्दकोश लोड नहीं हो सका। आपका रेज़्यूमे नहीं बदला है। ऑनलाइन होने पर फिर से कोशिश करें।',
  empty: 'अभी जाँचने के लिए कोई टेक्स्ट नहीं है। पहले कोई बुलेट पॉइंट या परिचय लिखें।',
  otherLanguage:
    'यह जाँच सिर्फ़ अंग्रेज़ी में काम करती है, और यह रेज़्यूमे दूसरी भाषा में है। इसकी भाषा “डिज़ाइन” में बदली जा सकती है।',
  reader: 'आप यह रेज़्यूमे किसी दूसरे टैब में एडिट कर रहे हैं। बदलाव वहीं करें।',
  found: (count) =>
    count === 0
      ? 'कोई गलती नहीं मिली।'
      : plural(count, { one: '# संभावित गलती', other: '# संभावित गलतियाँ' }),
  advice: 'यह जाँच हमेशा सही नहीं होती। आप सबसे अच्छा जानते हैं कि आप क्या कहना चाहते हैं।',
  kinds: {
    spelling: 'वर्तनी',
    repeated: 'दोहराया शब्द',
    grammar: 'व्याकरण',
    choice: 'शब्द का चुनाव',
  },
  misspelled: (words) => `“${words}” शब्दकोश में नहीं है।`,
  repeated: (words) => `“${words}”: एक ही शब्द लगातार दो बार।`,
  article: (words) =>
    `“${words}” अगले शब्द के साथ ठीक नहीं बैठता। अंग्रेज़ी में स्वर की ध्वनि से पहले “an” आता है, नहीं तो “a”।`,
  replaceBy: (replacement) => `बदलकर “${replacement}” करें`,
  remove: 'हटाएँ',
  leave: 'अनदेखा करें',
  leaveWords: (words) => `“${words}” को अनदेखा करें`,
  go: 'टेक्स्ट पर जाएँ',
  goToWords: (words) => `टेक्स्ट “${words}” पर जाएँ`,
  changed: 'बदल दिया गया। इसे पहले जैसा किया जा सकता है।',
  left: 'अनदेखा किया गया।',
}
