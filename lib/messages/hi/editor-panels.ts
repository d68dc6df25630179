import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Messages of the panels over the editor, in Hindi. */
export const editorPanels: typeof english = {
  find: 'इस रेज़्यूमे में खोजें',
  findLabel: 'खोजने का टेक्स्ट',
  findNothing: 'कोई नतीजा नहीं।',
  findCount: (count) => plural(count, { one: '# नतीजा', other: '# नतीजे' }),
  paletteLabel: 'कमांड और सेक्शन खोजें',
  paletteNothing: 'कोई कमांड नहीं मिली।',
  recent: 'हाल में इस्तेमाल की गई',
  groups: {
    edit: 'एडिट',
    entry: 'यह एंट्री',
    section: 'यह सेक्शन',
    add: 'जोड़ें',
    document: 'यह रेज़्यूमे',
    share: 'डाउनलोड और शेयर',
    view: 'प्रीव्यू',
    others: 'दूसरे रेज़्यूमे',
    account: 'खाता',
    go: 'यहाँ जाएँ',
  },
  goToSection: (name) => `“${name}” पर जाएँ`,
  duplicateThisEntry: 'इस एंट्री का डुप्लीकेट बनाएँ',
  removeThisEntry: 'यह एंट्री हटाएँ',
  thisEntryRemoved: 'एंट्री हटाई गई',
  interview: 'इंटरव्यू की तैयारी करें',
  duplicateCv: 'इस रेज़्यूमे का डुप्लीकेट बनाएँ',
  sampleTitle: 'उदाहरण चुनें',
  sampleHint: 'हर उदाहरण किसी काल्पनिक व्यक्ति का पूरा रेज़्यूमे है। वह नए रेज़्यूमे के रूप में खुलता है।',
  ofEntry: (action) => `यह एंट्री: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `“${section}” में ले जाएँ`,
  switchTo: (title) => `“${title}” पर जाएँ`,
  photo: 'फ़ोटो',
  renameTitle: 'इस रेज़्यूमे का नाम',
  renameHint: 'यह नाम सिर्फ़ आपको दिखता है। यह कभी प्रिंट नहीं होता।',
}
