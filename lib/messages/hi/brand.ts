import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Hindi. */
export const brand: typeof english = {
  title: 'ब्रांड',
  text: 'इस वर्कस्पेस में बनाए गए नए दस्तावेज़ इन रंगों, फ़ॉन्ट और लोगो से शुरू होते हैं। मौजूदा दस्तावेज़ जैसे हैं वैसे ही रहते हैं।',
  colours: 'रंग',
  newColour: 'नया रंग',
  addColour: 'रंग जोड़ें',
  removeColour: (colour: string) => `${colour} हटाएँ`,
  tooLight: 'यह रंग सफ़ेद काग़ज़ पर पढ़ा नहीं जा सकता। कोई गहरा रंग चुनें।',
  headingFont: 'शीर्षक',
  bodyFont: 'टेक्स्ट',
  fontOfTemplate: 'टेम्पलेट का फ़ॉन्ट',
  ownFont: 'अपना फ़ॉन्ट',
  logo: 'लोगो',
  logoHint: 'पहले पेज के नीचे छोटे आकार में छपता है। JPEG, PNG या WebP।',
  chooseLogo: 'लोगो चुनें',
  removeLogo: 'लोगो हटाएँ',
  logoFailed: 'हम यह चित्र पढ़ या अपलोड नहीं कर पाए। कुछ नहीं बदला। कोई दूसरा चित्र आज़माएँ।',
  templates: 'चुनने के लिए टेम्पलेट',
  templatesHint: 'कोई न चुनने पर सभी की अनुमति है।',
  save: 'ब्रांड सेव करें',
  saved: 'सेव हो गया। नए दस्तावेज़ इसी से शुरू होते हैं।',
}
