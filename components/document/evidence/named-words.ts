/** Maximum characters and runs of words that a question names; beyond that they are only marked in the text. */
const maxCharacters = 120
const maxStretches = 3

/** Returns the words that a one-line question names; none if they are too many. */
export function namedWords(words: readonly string[]): string[] {
  const named = [...new Set(words)].filter((one) => one !== '')
  const isShort = named.length <= maxStretches && named.join('').length <= maxCharacters
  return isShort ? named : []
}
