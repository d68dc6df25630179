import { lettersOf, tokensOf } from '../score/text.mjs'

const quiet = new Set(['meta', 'network', 'url'])

function* stringsOf(value, path = '') {
  if (typeof value === 'string') yield { path, value }
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (!quiet.has(key)) yield* stringsOf(inner, path ? `${path}.${key}` : key)
    }
  }
}

const radicals = /[\u2e80-\u2fdf]/gu
const rightToLeft = /[\u0590-\u08ff]/

/** Whether a text's letters are all there, in whatever order a file from right to left gives them. */
function hasLetters(value, counts) {
  const left = new Map(counts)
  const missing = [...value].filter((letter) => {
    const count = left.get(letter) ?? 0
    left.set(letter, count - 1)
    return count <= 0
  })
  return missing.length <= value.length * 0.05
}

/**
 * Returns the values of a truth that the file does not show: the truth would ask for the impossible. Letters that a
 * file gives in another order (from right to left) are counted; a browser writes some Han signs as their radicals,
 * which a reader has to know.
 *
 * @param {object} truth
 * @param {string} text all text of the file
 * @returns {{path: string, value: string}[]}
 */
export function findUnshown(truth, text) {
  const letters = lettersOf(text)
  const words = new Set(tokensOf(text.replaceAll('+', ' ')))
  const spare = new Set(text.match(radicals)).size
  const counts = new Map()
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const isShown = ({ path, value }) => {
    if (/[dD]ate$/.test(path)) return letters.includes(value.slice(2, 4))
    if (letters.includes(lettersOf(value))) return true
    if (rightToLeft.test(value)) return hasLetters(lettersOf(value), counts)
    // The plus of a phone number changes sides with the direction.
    const tokens = tokensOf(value.replace('+', ' '))
    const missing = tokens.filter((token) => !words.has(token)).length
    return missing <= tokens.length * 0.2 || (missing <= 3 && missing <= spare)
  }
  return [...stringsOf(truth)].filter((found) => !isShown(found))
}
