import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'रेज़्यूमे',
  letter: 'कवर लेटर',
  documents: 'दस्तावेज़',
  view: 'दृश्य',
  text: 'टेक्स्ट',
  pdf: 'PDF',
  pages: 'PDF के पेज। टेक्स्ट में वही शब्द हैं।',
  download: 'PDF डाउनलोड करें',
  passwordTitle: 'इस पेज पर पासवर्ड है',
  passwordHint: 'लिंक के साथ मिला पासवर्ड डालें।',
  password: 'पासवर्ड',
  open: 'खोलें',
  passwordWrong: 'यह पासवर्ड गलत है। फिर से कोशिश करें।',
  passwordLimited: 'बहुत से गलत पासवर्ड डाले गए। 15 मिनट बाद फिर से कोशिश करें।',
  goneTitle: 'यहाँ देखने को कुछ नहीं है',
  goneText: 'यह लिंक खत्म हो चुका है, वापस लिया गया है या कभी था ही नहीं। जिसने भेजा था, उससे पूछें।',
  busyTitle: 'थोड़ी देर में फिर से कोशिश करें',
  busyText: 'पेज अभी नहीं दिखाया जा सका।',
}
