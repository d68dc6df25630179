import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Questions that may be asked in an interview, in Hindi. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `कोई ऐसा मौक़ा बताएँ जब इसकी ज़रूरत पड़ी: “${words}”।`,
    years: (words) => `आपके काम का कौन-सा हिस्सा इसमें गिना जाता है: “${words}”?`,
    degree: (words) => `नौकरी के लिए चाहिए: “${words}”। आपकी शिक्षा इस नौकरी में कैसे मदद करेगी?`,
    language: (words) => `नौकरी के लिए चाहिए: “${words}”। इस भाषा का इस्तेमाल कहाँ किया?`,
    licence: (words) => `नौकरी के लिए चाहिए: “${words}”। अब तक इसका इस्तेमाल कैसे किया?`,
    quality: (words) => `नौकरी के लिए चाहिए: “${words}”। कोई ऐसा मौक़ा बताएँ जब दूसरों ने यह आपमें देखा।`,
    partly: (words) =>
      `रेज़्यूमे में माँगी गई बात का एक हिस्सा दिखता है: “${words}”। इस बारे में और क्या कहना है?`,
    unclear: (words) =>
      `नौकरी के लिए चाहिए: “${words}”। आपके रेज़्यूमे में सिर्फ़ कुछ मिलता-जुलता मिला। आप क्या कहेंगे?`,
    gap: (words) => `नौकरी के लिए चाहिए: “${words}”। आपके रेज़्यूमे में यह नहीं मिला। आप क्या कहेंगे?`,
    newest: (post) => `अपने काम के बारे में बताएँ: “${post}”।`,
    leaving: (post) => `यह नौकरी छोड़ने की वजह क्या है: “${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `“${post}” # महीना चली। छोड़ने की वजह क्या थी?`,
        other: `“${post}” # महीने चली। छोड़ने की वजह क्या थी?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `रेज़्यूमे में “${before}” और “${after}” के बीच # महीना है। तब क्या किया?`,
        other: `रेज़्यूमे में “${before}” और “${after}” के बीच # महीने हैं। तब क्या किया?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `“${post}” # महीना पहले ख़त्म हुई। तब से क्या किया?`,
        other: `“${post}” # महीने पहले ख़त्म हुई। तब से क्या किया?`,
      }),
    'new-field': (before, after) => `पहले “${before}”, फिर “${after}”। बदलाव की वजह क्या थी?`,
    'other-field': (post, job) => `अब तक “${post}”, और यह नौकरी “${job}” है। बदलाव की वजह क्या है?`,
    figure: (figure) => `इस आँकड़े के पीछे क्या है और उसमें आपका हिस्सा क्या था: “${figure}”?`,
    employer: (employer) => `यहाँ काम करने की वजह क्या है: “${employer}”?`,
    yourself: () => 'अपने बारे में बताएँ।',
    strengths: () => 'आपकी ख़ास ख़ूबियाँ क्या हैं?',
    weakness: () => 'आपको क्या मुश्किल लगता है और उसके लिए क्या किया जाता है?',
    conflict: () => 'काम पर हुए किसी मतभेद के बारे में बताएँ। तब क्या किया?',
    failure: () => 'कुछ ऐसा बताएँ जो ठीक नहीं हुआ। उससे क्या सीखा?',
    future: () => 'कुछ साल बाद आपका लक्ष्य क्या है?',
    'your-questions': () => 'क्या हमसे कुछ पूछना है?',
    how: (words) => `यह कैसे किया: “${words}”?`,
    hardest: (words) => `इसमें सबसे मुश्किल क्या था: “${words}”?`,
    result: (words) => `इससे क्या हुआ और यह कैसे पता चला: “${words}”?`,
    part: (words) => `इसमें आपका अपना हिस्सा क्या था: “${words}”?`,
    again: (words) => `आज इसमें क्या अलग होता: “${words}”?`,
    learned: (words) => `इससे क्या सीखा: “${words}”?`,
    begin: (words) => `यहाँ इसकी शुरुआत कैसे होगी: “${words}”?`,
    interest: (words) => `इसमें आपकी रुचि क्यों है: “${words}”?`,
    difficult: (words) => `इसमें आपके लिए क्या मुश्किल होगा: “${words}”?`,
    transfer: (job, cv) =>
      `नौकरी के लिए चाहिए: “${job}”, और रेज़्यूमे में है: “${cv}”। एक से दूसरे में कैसे मदद मिलती है?`,
  },
}
