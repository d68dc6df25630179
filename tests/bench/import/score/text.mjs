// How two texts are compared: case, forms of letters, dashes, quotes and space do not count.

/** A text as it is compared. */
export const foldText = (value) =>
  String(value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201c\u201d"`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

const wordPattern = /[\p{L}\p{M}\p{N}+#]+/gu
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Words; single letters where a script has no spaces between words (and in Korean, which varies). */
export const tokensOf = (value) =>
  (foldText(value).match(wordPattern) ?? []).flatMap((word) =>
    spaceless.test(word) ? [...word] : [word],
  )

/** Letters and digits alone. */
export const lettersOf = (value) => (foldText(value).match(wordPattern) ?? []).join('')

export const isFilled = (value) => lettersOf(textOf(value)) !== ''

/** A string or number as text; anything else is none. */
export const textOf = (value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

export const listOf = (value) => (Array.isArray(value) ? value : [])

/** Counts the tokens that two lists share, each as often as both have it. */
export function countShared(one, other) {
  const left = new Map()
  for (const token of one) left.set(token, (left.get(token) ?? 0) + 1)
  return other.filter((token) => {
    const count = left.get(token) ?? 0
    left.set(token, count - 1)
    return count > 0
  }).length
}

/** The F1 of shared tokens; 1 where letters and digits agree. */
export function similarityOf(one, other) {
  const letters = lettersOf(one)
  if (letters && letters === lettersOf(other)) return 1
  const mine = tokensOf(one)
  const theirs = tokensOf(other)
  if (!mine.length || !theirs.length) return 0
  return (2 * countShared(mine, theirs)) / (mine.length + theirs.length)
}

/** An address without scheme, `www.` and a closing sign. */
export const addressOf = (value) =>
  foldText(value)
    .replace(/^mailto:/, '')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#]+$/, '')

/** The digits of a phone number, `00` and `+` alike. */
export const digitsOf = (value) =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^00/, '')

/** Whether a given date says what the true one says, as exactly as that is known. */
export function isSameDate(truth, given) {
  const pattern = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/
  const [, year, month] = pattern.exec(textOf(truth).trim()) ?? []
  const [, givenYear, givenMonth] = pattern.exec(textOf(given).trim()) ?? []
  return year !== undefined && year === givenYear && (!month || month === givenMonth)
}
