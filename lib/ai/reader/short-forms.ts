import { foldText } from '@/lib/language/unicode/fold-text'

/** First letters of German compound parts, without which the rest is not a word. */
const begins =
  /^(?:sch\p{L}|st|sp|pr|pf|kr|kl|kn|tr|gr|gl|br|bl|fr|fl|dr|zw|[b-df-hj-np-tv-z][aeiouyäöü])/u
const minPart = 4
const minChunk = 3

/** Small words that initials omit. */
const small =
  /^(?:of|and|the|for|to|in|de|des|du|der|die|das|und|et|e|y|la|le|el|del|della|di|do|da)$/

/** Returns true if initials spell words from an index on, each by its first letter or those of its compound parts. */
function spell(letters: string, words: readonly string[], at: number): boolean {
  if (letters === '') return true
  const word = words[at]
  if (word === undefined) return false
  if (small.test(word) && spell(letters, words, at + 1)) return true
  if (!word.startsWith(letters.slice(0, 1))) return false
  if (spell(letters.slice(1), words, at + 1)) return true
  return spellCompound(letters.slice(1), words, at, word, minChunk)
}

function spellCompound(
  letters: string,
  words: readonly string[],
  at: number,
  word: string,
  from: number,
): boolean {
  const [letter] = letters
  if (letter === undefined) return true
  for (let index = from; index + minPart <= word.length; index++) {
    if (word[index] !== letter || !begins.test(word.slice(index))) continue
    if (spell(letters.slice(1), words, at + 1)) return true
    if (spellCompound(letters.slice(1), words, at, word, index + minPart)) return true
  }
  return false
}

/** Returns true for a numeronym: "k8s" for "Kubernetes", "i18n" for "internationalisation". */
function isCounted(name: string, words: readonly string[]): boolean {
  const [, first = '', count = '', last = ''] = /^(\p{L})(\d{1,2})(\p{L})$/u.exec(name) ?? []
  return words.some(
    (word) =>
      first !== '' &&
      word.length === Number(count) + 2 &&
      word.startsWith(first) &&
      word.endsWith(last),
  )
}

/**
 * Returns whether a name abbreviates words of a text: initials of adjacent words ("KPIs"), of compound parts ("LKW"),
 * or a numeronym ("k8s").
 */
export function abbreviates(name: string, text: string): boolean {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const folded = foldText(name)
  if (isCounted(folded, words)) return true
  const letters = folded.replace(/(?<=\p{L}{2})s$/u, '')
  const isInitials = /^\p{Lu}[\p{Lu}\p{Ll}]{0,4}\p{Lu}s?$|^\p{Lu}fz$/u.test(name)
  if (!isInitials) return false
  return words.some((word, at) => word.length > 1 && spell(letters, words, at))
}
