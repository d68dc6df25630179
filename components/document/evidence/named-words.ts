/** Characters and stretches of words that a question names; more of them are marked in the text alone. */
const maxCharacters = 120
const maxStretches = 3

/** Returns the words that a question in one line names; none where they are too many for it. */
export function namedWords(words: readonly string[]): string[] {
  const named = [...new Set(words)].filter((one) => one !== '')
  const isShort = named.length <= maxStretches && named.join('').length <= maxCharacters
  return isShort ? named : []
}
