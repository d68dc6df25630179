import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Hindi. */
export const exportArea: typeof english = {
  title: 'एक्सपोर्ट',
  format: 'फ़ॉर्मैट',
  formats: {
    pdf: { name: 'PDF', hint: 'भेजने के लिए। हर जगह एक जैसा दिखता है।' },
    docx: {
      name: 'Word',
      hint: 'उन रिक्रूटर और साइटों के लिए जो .docx माँगते हैं। एडिट हो सकता है।',
    },
    text: { name: 'सादा टेक्स्ट', hint: 'ऑनलाइन फ़ॉर्म में पेस्ट करने के लिए' },
    html: { name: 'वेब पेज', hint: 'वेबसाइट या स्क्रीन रीडर के लिए एक HTML फ़ाइल' },
    markdown: { name: 'Markdown', hint: 'नोट्स, विकी और GitHub जैसी साइटों के लिए' },
    png: { name: 'तस्वीर', hint: 'एक पेज PNG तस्वीर के रूप में' },
    json: { name: 'JSON Resume, पूरा', hint: 'Vitae में ठीक ऐसा ही खुलता है' },
    'json-resume': {
      name: 'JSON Resume, सादा',
      hint: 'दूसरे टूल के लिए। कस्टम सेक्शन के बिना।',
    },
    europass: {
      name: 'Europass',
      hint: 'Europass पोर्टल के लिए। Vitae में भी खुलता है, डिज़ाइन के बिना।',
    },
  },
  letterFormats: { json: { name: 'JSON, पूरा' } },
  page: 'पेज',
  fileName: 'फ़ाइल का नाम',
  save: 'फ़ाइल डाउनलोड करें',
  saving: 'तैयार हो रही है…',
  failed: 'फ़ाइल नहीं बन सकी। कुछ भी खोया नहीं है। थोड़ी देर बाद फिर से कोशिश करें।',
  copied: 'सादे टेक्स्ट के रूप में कॉपी हो गया।',
  nothingToCopy: 'यह सेक्शन अभी खाली है, इसलिए कॉपी करने के लिए कुछ नहीं है।',
  nothingYet: 'यह दस्तावेज़ अभी खाली है, इसलिए कॉपी करने के लिए कुछ नहीं है।',
  notCopied: 'ब्राउज़र ने कॉपी करने की अनुमति नहीं दी। इसकी जगह सादे टेक्स्ट के रूप में एक्सपोर्ट करें।',
}
