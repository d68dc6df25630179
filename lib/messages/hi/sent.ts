import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('hi')

/** Messages that say what goes to an AI model, in Hindi. */
export const sent: typeof english = {
  first: (model, list) => `${model} को भेजा जाता है: ${list}।`,
  check: (list) => `फिर, जवाब जाँचने के लिए: ${list}।`,
  upTo: (count) => `अधिकतम ${number(count)}`,
  count: number,
  notSent: 'नाम, संपर्क जानकारी और फ़ोटो की फ़ील्ड नहीं भेजी जातीं।',
  show: 'देखें कि क्या भेजा जाता है',
  edits: 'अगर आप कोई सुझाव बदलते हैं, तो आपका टेक्स्ट और उसकी एंट्री की लाइनें जाँच के लिए भेजी जाती हैं।',
  parts: {
    text: 'यह टेक्स्ट',
    entries: 'एंट्रियों के नाम',
    texts: 'आपके रेज़्यूमे के टेक्स्ट',
    profile: 'आपकी प्रोफ़ाइल',
    skills: 'कौशल',
    education: 'शिक्षा',
    languages: 'भाषाएँ',
    certificates: 'प्रमाणपत्र',
    job: 'नौकरी का विवरण',
    jobTitle: 'पदनाम',
    employer: 'नियोक्ता',
    requirements: 'नौकरी के विवरण की ज़रूरतें',
    lines: 'आपके रेज़्यूमे की लाइनें',
    suggestions: 'सुझाव',
    fileLines: 'फ़ाइल की लाइनें',
  },
}
