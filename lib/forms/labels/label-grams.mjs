// Shared by the reader of labels and by what trains it, so that both see the same of a label.

/** Code of the letter that stands for 0 where numbers are written as letters: behind the quotation mark. */
export const firstLetter = 35

/**
 * Returns the words of a label or of the name of a control, folded: `legalName--firstName` has three. Digits of names are
 * left out.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  const spaced = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
  return spaced.match(/\p{L}+/gu) ?? []
}

/**
 * Returns the words and numbers of a text, folded, for labels of which a number is a part: `Address line 2`, `Bac+3`.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsAndNumbersOf(text) {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.replace(/['’]s\b/g, '').match(/\p{L}+|\d+/gu) ?? []
}

/**
 * Returns the marks by which a label is recognised: its words, pairs of words, and pieces of three and four letters, so
 * that endings and compounds that were never seen are read by their parts.
 *
 * @param {readonly string[]} words folded
 * @returns {string[]} each once
 */
export function gramsOf(words) {
  const found = new Set()
  words.forEach((word, at) => {
    found.add(`=${word}`)
    const next = words[at + 1]
    if (next !== undefined) found.add(`=${word} ${next}`)
    const framed = `^${word}$`
    for (let length = 3; length <= 4; length++) {
      for (let from = 0; from + length <= framed.length; from++) {
        found.add(framed.slice(from, from + length))
      }
    }
  })
  if (words.length > 0) found.add(`=${words.length > 6 ? 'many' : words.length}`)
  return [...found]
}
