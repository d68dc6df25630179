import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('hi')

/** Messages of the check that reads a PDF back after its download, in Hindi. */
export const readback: typeof english = {
  title: 'क्या सॉफ़्टवेयर यह PDF पढ़ सकता है?',
  allBack: (count) =>
    plural(count, {
      one: 'आपका PDF भर्ती सॉफ़्टवेयर की तरह वापस पढ़ा गया: # फ़ील्ड थी, और वह मिल गई।',
      other: 'आपका PDF भर्ती सॉफ़्टवेयर की तरह वापस पढ़ा गया: सभी # फ़ील्ड मिलीं।',
    }),
  someLost: (lost, of) =>
    plural(of, {
      one: `आपका PDF सेव हो गया। इसे पढ़ने वाले सॉफ़्टवेयर को # में से ${number(lost)} फ़ील्ड नहीं मिलती:`,
      other: `आपका PDF सेव हो गया। इसे पढ़ने वाले सॉफ़्टवेयर को # में से ${number(lost)} फ़ील्ड नहीं मिलतीं:`,
    }),
  inText: 'आपका PDF सेव हो गया। इसका पूरा टेक्स्ट पढ़ा जा सकता है।',
  someMisplaced: 'सॉफ़्टवेयर इन्हें कुछ और समझ सकता है। देखें कि ये कैसे लिखे हैं, या दूसरा टेम्प्लेट चुनें:',
  kinds: {
    name: 'नाम',
    email: 'ईमेल',
    phone: 'फ़ोन',
    employer: 'नियोक्ता',
    title: 'पदनाम',
    institution: 'शिक्षण संस्थान',
    dates: 'तारीखें',
    bullet: 'बुलेट पॉइंट',
  },
  reasons: {
    'no-glyph': (characters) => `${characters} किसी फ़ॉन्ट में नहीं है। दूसरे अक्षर इस्तेमाल करें।`,
    'in-pieces': 'यह टुकड़ों में पढ़ा जाता है। इसे छोटा करें, या दूसरा टेम्प्लेट चुनकर फिर से डाउनलोड करें।',
    'not-found': 'यह एक साथ पूरा नहीं मिलता। दूसरा टेम्प्लेट चुनकर फिर से डाउनलोड करें।',
  },
  more: (count) => plural(count, { one: 'और #', other: 'और #' }),
  close: 'यह संदेश बंद करें',
}
