import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Messages about opening files in the editor, in Hindi. */
export const files: typeof english = {
  dropHere: 'यहाँ छोड़ें: PDF, Word, टेक्स्ट, LinkedIn, JSON Resume या बैकअप। यह दूसरे रेज़्यूमे के रूप में खुलेगा।',
  pastedCv: 'यह पूरा रेज़्यूमे लगता है। इसे सेक्शन में बाँटें?',
  readPasted: 'रेज़्यूमे के रूप में इम्पोर्ट करें',
  opened: (title, file) => `“${file}” से “${title}” खोला गया। आपका दूसरा रेज़्यूमे नहीं बदला है।`,
  alreadyHere: (title) => `“${title}” पहले से इस डिवाइस पर है। उसे खोल दिया गया। कुछ भी नहीं बदला है।`,
  alreadyOpen: 'यह वही रेज़्यूमे है जो आपने खोल रखा है।',
  several: (count) =>
    plural(count, {
      one: '# रेज़्यूमे आपके रेज़्यूमे में जोड़ा गया।',
      other: '# रेज़्यूमे आपके रेज़्यूमे में जोड़े गए।',
    }),
  seeAll: 'सभी रेज़्यूमे देखें',
}
