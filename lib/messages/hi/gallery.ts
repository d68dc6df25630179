import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Messages of the public gallery of templates, in Hindi. */
export const gallery: typeof english = {
  title: 'टेम्प्लेट',
  description: 'Vitae के सभी रेज़्यूमे टेम्प्लेट, उदाहरण रेज़्यूमे के असली PDF के रूप में।',
  heading: 'चुनें कि आपका रेज़्यूमे कैसा दिखे',
  introduction: (count) =>
    plural(count, {
      one: '# टेम्प्लेट। आपका टेक्स्ट वही रहता है। नीचे के पेज Vitae से बने असली PDF हैं; लोग काल्पनिक हैं।',
      other:
        '# टेम्प्लेट। कभी भी बदलें, आपका टेक्स्ट वही रहता है। नीचे के पेज Vitae से बने असली PDF हैं; लोग काल्पनिक हैं। एडिटर में “डिज़ाइन” आपका अपना रेज़्यूमे इनमें से हर एक में दिखाता है।',
    }),
  filters: 'टेम्प्लेट दिखाएँ',
  audience: {
    label: 'काम का क्षेत्र',
    all: 'सभी',
    business: 'बिज़नेस',
    technology: 'टेक्नोलॉजी',
    design: 'रचनात्मक',
    care: 'देखभाल और शिक्षण',
    science: 'विज्ञान',
    trades: 'कारीगरी',
    'first-job': 'पहली नौकरी',
    any: 'सामान्य',
  },
  appearance: {
    label: 'रूप',
    all: 'सभी',
    quiet: 'सादा',
    classic: 'क्लासिक',
    modern: 'आधुनिक',
    bold: 'दमदार',
  },
  columns: { label: 'कॉलम', all: 'सभी', one: 'एक', two: 'दो' },
  photo: { label: 'फ़ोटो के लिए बना', all: 'सभी', with: 'हाँ', without: 'नहीं' },
  length: { label: 'उदाहरण', one: 'एक पेज', two: 'दो पेज' },
  list: 'टेम्प्लेट',
  nothing: 'कोई टेम्प्लेट मेल नहीं खाता। ऊपर किसी फ़िल्टर में “सभी” चुनें।',
  picture: (template, person) => `${person} (काल्पनिक) का उदाहरण रेज़्यूमे, टेम्प्लेट “${template}” में`,
  palettes: (names) => `पैलेट: ${names}`,
  otherPalettes: 'दूसरे पैलेट में',
  pictureInPalette: (template, palette) => `वही रेज़्यूमे, टेम्प्लेट “${template}” और पैलेट “${palette}” में`,
  enlarge: 'बड़ा करें',
  examples: {
    one: (person) => `एक पेज: ${person}`,
    two: (person) => `दो पेज: ${person}`,
  },
  use: 'यह टेम्प्लेट चुनें',
  after: 'अभी तय नहीं? किसी भी टेम्प्लेट से शुरू करें और बाद में बदलें।',
  start: 'लिखना शुरू करें',
  begun: (template) => `टेम्प्लेट “${template}” में नया रेज़्यूमे। लिखना शुरू करते ही सेव होगा।`,
  takeForLatest: (title) => `इसकी जगह “${title}” में इस्तेमाल करें`,
  applied: (template) => `इस रेज़्यूमे का टेम्प्लेट अब “${template}” है।`,
}
