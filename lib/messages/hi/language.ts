import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Hindi. */
export const language: typeof english = {
  language: 'भाषा',
  notFetched: 'यह भाषा लोड नहीं हो सकी। अपना कनेक्शन जाँचें और फिर से कोशिश करें।',
  unconfirmed: (name) => `“${name}” को अभी तक किसी ऐसे व्यक्ति ने नहीं जाँचा है जिसकी यह मातृभाषा हो।`,
  suggest: 'सुधार सुझाएँ',
  title: 'सुधार सुझाएँ',
  intro: 'टेक्स्ट को वैसे ही खोजें जैसा वह स्क्रीन पर है, और लिखें कि वह कैसा होना चाहिए।',
  find: 'स्क्रीन पर टेक्स्ट',
  nothing: 'Vitae के किसी टेक्स्ट में ये शब्द नहीं हैं।',
  now: 'अभी',
  better: 'बेहतर',
  copy: 'सुधार कॉपी करें',
  copied: 'कॉपी हो गया। इसे इस सर्वर को चलाने वाले व्यक्ति को भेजें।',
  notCopied: 'ब्राउज़र ने कॉपी करने की अनुमति नहीं दी।',
}
