import { transliterations } from '@/lib/language/person-names'
import { plainLetters } from '@/lib/language/unicode/fold-text'

/** Marks that are written or left out as one likes: accents, Hebrew points, Arabic vowels and their stretching, nukta. */
const looseMarks =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u00ad\u200b-\u200f]/g

const otherLetters: Readonly<Record<string, string>> = {
  ...plainLetters,
  ə: 'e',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  "'": '',
  '’': '',
  ʼ: '',
  ʻ: '',
  '‘': '',
  '`': '',
  '´': '',
}
const other = new RegExp(`[${Object.keys(otherLetters).join('')}]`, 'g')

/**
 * Returns a word without case, loose marks and apostrophes. Unlike `foldText` it keeps vowel signs of Indic scripts and
 * syllables of Hangul, which tell names apart.
 */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(looseMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(other, (letter) => otherLetters[letter] ?? letter)

/** Spellings of a folded Latin word that stand for the same sounds, the first of a row written as the second. */
const sameSounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|sz/g, 's'],
  [/tch|tsch|ch|cz/g, 'c'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/t[sz]/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ou|oo/g, 'u'],
  [/[yji](?=[aeou])/g, ''],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/(.)\1/g, '$1'],
]

const letters = /[\u0370-\u04ff]/

/**
 * Returns how a folded word sounds in Latin letters, so that "Щербаков", "Shcherbakov" and "Schtscherbakow" are alike.
 *
 * @returns the empty string for scripts that are not transliterated
 */
export function soundOf(folded: string): string {
  const latin = letters.test(folded)
    ? folded.replace(/αυ|ευ|ου|μπ|ντ|γκ|./gu, (letter) => transliterations[letter] ?? letter)
    : folded
  if (!/^[a-z]*$/.test(latin)) return ''
  return sameSounds.reduce((text, [from, to]) => text.replace(from, to), latin)
}
