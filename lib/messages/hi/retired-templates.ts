import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Hindi. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'ग्रेजुएट',
    'europass-order': 'Europass क्रम',
    'two-tone': 'दो रंगों का हेडर',
    timeline: 'टाइमलाइन',
    'side-column-left': 'साइड कॉलम, बाएँ',
    'modern-rule': 'रेखा वाला आधुनिक',
  },
  successorNames: {
    'first-light': 'पहली किरण',
    'nordic-form': 'नॉर्डिक फ़ॉर्म',
    metro: 'मेट्रो',
    fjord: 'फ़्योर्ड',
    ledger: 'बहीखाता',
  },
  succeeded: (retired, successor) =>
    `टेम्प्लेट “${retired}” की जगह अब “${successor}” है। आपका टेक्स्ट और आपकी सेटिंग वही हैं। “डिज़ाइन” में दूसरा टेम्प्लेट चुना जा सकता है।`,
}
