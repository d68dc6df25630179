import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('hi')

/** Messages of a CV that follows another one, in Hindi. */
export const family: typeof english = {
  changed: (name, count) =>
    `यह रेज़्यूमे “${name}” को फ़ॉलो करता है। ${plural(count, {
      one: 'वहाँ का # बदलाव अभी यहाँ नहीं है।',
      other: 'वहाँ के # बदलाव अभी यहाँ नहीं हैं।',
    })}`,
  see: 'बदलाव देखें',
  title: (name) => `“${name}” में बदलाव`,
  hint: 'आपने यहाँ जो बदला, जोड़ा या छोड़ा है, वह वैसा ही रहेगा। सब कुछ पहले जैसा किया जा सकता है।',
  coming: 'वहाँ से नया',
  held: 'दोनों में बदला गया',
  heldHint: 'आपके चुनने तक आपका टेक्स्ट बना रहेगा।',
  here: 'इस रेज़्यूमे में',
  there: (name) => `“${name}” में`,
  keep: 'मेरा रखें',
  take: 'यह टेक्स्ट लें',
  bringOver: (count) => plural(count, { one: '# बदलाव यहाँ लाएँ', other: '# बदलाव यहाँ लाएँ' }),
  brought: 'बदलाव यहाँ लाए गए।',
  upToDate: (name) => `“${name}” का सब कुछ इस रेज़्यूमे में है।`,
  tooLong: 'दोनों मिलकर एक रेज़्यूमे के लिए बहुत लंबे हैं। कुछ भी नहीं बदला है।',
  stop: 'फ़ॉलो करना रोकें',
  stopped: (name) => `यह रेज़्यूमे अब “${name}” को फ़ॉलो नहीं करता।`,
}
