import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('hi')
const anyOf = new Intl.ListFormat('hi', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Hindi. */
export const evidence: typeof english = {
  from: 'आपके रेज़्यूमे से:',
  more: (count) => plural(count, { one: '# और उद्धरण', other: '# और उद्धरण' }),
  leadsTo: {
    preview: 'प्रीव्यू में दिखाएँ',
    field: 'इस टेक्स्ट पर जाएँ',
    cv: 'यह रेज़्यूमे खोलें',
  },
  notSaid: (words) =>
    `आपके रेज़्यूमे में यह नहीं है: ${anyOf.format(words.map((one) => `“${one}”`))}। क्या यह सच है?`,
  notSaidAll: 'आपके रेज़्यूमे में यह पूरा नहीं है। क्या यह सच है?',
  fromAd: (words) =>
    `ये शब्द नौकरी के विवरण से हैं: ${words.map((one) => `“${one}”`).join(', ')}। क्या ये आपके बारे में सच हैं?`,
  adMark: 'नौकरी के विवरण से',
  isTrue: 'हाँ, यह सच है।',
  notRead: 'प्रूफ़रीड नहीं हुआ। इसे अपने रेज़्यूमे से मिलाएँ।',
  checking: 'जाँच हो रही है…',
  backed: (count) => plural(count, { one: '# का प्रमाण रेज़्यूमे में है', other: '# का प्रमाण रेज़्यूमे में है' }),
  asked: (count) => plural(count, { one: '# की पुष्टि करें', other: '# की पुष्टि करें' }),
  blocked: (count) => plural(count, { one: '# ब्लॉक किया गया', other: '# ब्लॉक किए गए' }),
  unread: (count) => plural(count, { one: '# प्रूफ़रीड नहीं हो सका', other: '# प्रूफ़रीड नहीं हो सके' }),
}
