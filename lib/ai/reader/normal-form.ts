/** Pairs of signs that mean the same in a quote; each is one UTF-16 unit. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
]
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Text by which quotes are compared: NFKC, one kind of quotation mark and dash, single spaces, lower case. */
export function normalForm(text: string): string {
  let plain = text.normalize('NFKC').replace(invisible, '')
  for (const [pattern, sign] of signs) plain = plain.replace(pattern, sign)
  return plain.replace(/\s+/g, ' ').trim().toLowerCase()
}

const edges = /^["'.,;:!?\s-]+|["'.,;:!?\s]+$/g

/** The same without quotation marks around it and the stop at its end. */
export const bareForm = (text: string) => normalForm(text).replace(edges, '')

/** Words and numbers of a text in normal form. */
export const wordsOf = (text: string): string[] =>
  normalForm(text).match(/[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*[%+#]*/gu) ?? []

/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** True for a quote that could be any name: a single word, or two signs of a script without spaces. */
export const isSingleWord = (text: string): boolean =>
  wordsOf(text).length < 2 && !(unspaced.test(text) && bareForm(text).length > 2)

/** True where `part` stands in `whole` from the beginning of a word to the end of one. */
export function holdsWords(whole: string, part: string): boolean {
  const [text, words] = [normalForm(whole), bareForm(part)]
  if (words === '') return false
  const isLetter = (at: number) =>
    /[\p{L}\p{N}]/u.test(text[at] ?? '') && !unspaced.test(text[at] ?? '')
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const startsInside = isLetter(at) && isLetter(at - 1)
    const endsInside = isLetter(at + words.length - 1) && isLetter(at + words.length)
    if (!startsInside && !endsInside) return true
  }
  return false
}
