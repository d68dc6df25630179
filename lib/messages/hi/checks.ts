import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Tips beside the fields of a CV, in Hindi. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'अपना नाम जोड़ें। यह आपके रेज़्यूमे की हेडिंग है।',
    'missing-contact': () => 'ईमेल पता या फ़ोन नंबर जोड़ें, ताकि नियोक्ता आपसे संपर्क कर सकें।',
    'email-shape': ({ text }) => `“${text}” ईमेल पते जैसा नहीं लगता।`,
    'end-before-start': () => 'अंत की तारीख शुरू की तारीख से पहले है।',
    'date-in-words': ({ text }) =>
      `“${text}” वैसे ही दिखाया जाता है जैसे लिखा गया है। आपकी बाकी तारीखें इस रेज़्यूमे के तारीख फ़ॉर्मैट में हैं।`,
    'long-bullet': ({ count }) =>
      plural(count, {
        one: 'इस बुलेट पॉइंट में # अक्षर है। दो बुलेट पॉइंट पढ़ने में आसान होंगे।',
        other: 'इस बुलेट पॉइंट में # अक्षर हैं। दो बुलेट पॉइंट पढ़ने में आसान होंगे।',
      }),
    'long-summary': ({ count }) =>
      plural(count, {
        one: 'इस टेक्स्ट में # अक्षर है। कुछ वाक्य हों तो पढ़े जाने की संभावना ज़्यादा है।',
        other: 'इस टेक्स्ट में # अक्षर हैं। कुछ वाक्य हों तो पढ़े जाने की संभावना ज़्यादा है।',
      }),
    'education-without-end': () => 'अंत की तारीख के बिना इसे जारी माना जाता है।',
    'duplicate-entry': () => 'यह एंट्री दो बार है।',
    'link-not-clickable': ({ text }) =>
      `“${text}” पर PDF में क्लिक नहीं हो सकता। https:// से शुरू होने वाला लिंक डालें।`,
    'empty-entry': () => 'यह एंट्री खाली है, इसलिए आपके रेज़्यूमे पर नहीं है।',
  },
}
