/** Equivalent signs in quotes; each is one UTF-16 unit. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
]
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/**
 * Returns the normal form for comparing quotes: NFKC, one kind of quotation mark and dash, single spaces, lower case.
 */
export function normalForm(text: string): string {
  let plain = text.normalize('NFKC').replace(invisible, '')
  for (const [pattern, sign] of signs) plain = plain.replace(pattern, sign)
  return plain.replace(/\s+/g, ' ').trim().toLowerCase()
}

const edges = /^["'.,;:!?\s-]+|["'.,;:!?\s]+$/g

/** Returns the normal form without surrounding quotation marks and final full stop. */
export const bareForm = (text: string) => normalForm(text).replace(edges, '')

/** Returns the words and numbers of a text in normal form. */
export const wordsOf = (text: string): string[] =>
  normalForm(text).match(/[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*[%+#]*/gu) ?? []

/** Scripts without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const isLetter = (text: string, at: number) =>
  /[\p{L}\p{N}]/u.test(text[at] ?? '') && !unspaced.test(text[at] ?? '')

/** Returns the index of words in a text at word boundaries; -1 if absent. */
function indexOfWords(text: string, words: string, from = 0): number {
  if (words === '') return -1
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const startsInside = isLetter(text, at) && isLetter(text, at - 1)
    const endsInside = isLetter(text, end - 1) && isLetter(text, end)
    if (!startsInside && !endsInside) return at
  }
  return -1
}

/** Returns true if `whole` contains `part` at word boundaries. */
export const holdsWords = (whole: string, part: string): boolean =>
  indexOfWords(normalForm(whole), bareForm(part)) >= 0

/**
 * Returns a text in normal form with the source position of each UTF-16 unit.
 *
 * @param joinsLines joins words hyphenated at line ends
 */
function normalFormWithPlaces(text: string, joinsLines: boolean) {
  let plain = ''
  const places: number[] = []
  const known = new Map<string, string>()
  let at = 0
  for (const letter of text) {
    const isParted = joinsLines && (text.startsWith('-\n', at) || text.startsWith('-\n', at - 1))
    const isGap = /\s/.test(letter)
    const form = known.get(letter) ?? normalForm(letter)
    known.set(letter, form)
    const folded = isGap ? (plain.endsWith(' ') ? '' : ' ') : form
    for (let unit = 0; unit < folded.length && !isParted; unit++) places.push(at)
    if (!isParted) plain += folded
    at += letter.length
  }
  return { plain, places: [...places, at] }
}

/** Range of a text; `to` is exclusive. */
export type TextRange = { from: number; to: number }

/**
 * Creates a function that finds words in a text regardless of quotes, dashes, spaces and case. Searches from a position
 * first, then from the beginning; null if absent.
 */
export function createWordFinder(
  text: string,
): (words: string, behind?: number) => TextRange | null {
  const ways = text.includes('-\n') ? [false, true] : [false]
  const forms = ways.map((joinsLines) => normalFormWithPlaces(text, joinsLines))
  return (words, behind = 0) => {
    const wanted = bareForm(words)
    for (const { plain, places } of forms) {
      const start = places.findIndex((place) => place >= behind)
      const later = indexOfWords(plain, wanted, start)
      const at = later >= 0 ? later : indexOfWords(plain, wanted)
      if (at < 0) continue
      let end = at + wanted.length
      // One letter may be two units in normal form.
      while (places[end] === places[end - 1]) end++
      return { from: places[at] ?? 0, to: places[end] ?? text.length }
    }
    return null
  }
}
