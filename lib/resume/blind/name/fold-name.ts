import anyAscii from 'any-ascii'
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

/** Greek letters that are one sound together. */
const greekPairs: Readonly<Record<string, string>> = {
  μπ: 'b',
  ντ: 'd',
  γκ: 'g',
  αυ: 'av',
  ευ: 'ev',
}

/**
 * Returns how a folded word of any script sounds in Latin letters, so that "Щербаков", "Shcherbakov" and "Schtscherbakow"
 * are alike. Han letters are read as in Mandarin; Hebrew and Arabic have no vowels.
 */
export function soundOf(folded: string): string {
  const latin = /^[a-z]*$/.test(folded)
    ? folded
    : anyAscii(folded.replace(/μπ|ντ|γκ|αυ|ευ/g, (pair) => greekPairs[pair] ?? pair))
  return sameSounds.reduce(
    (text, [from, to]) => text.replace(from, to),
    latin.toLowerCase().replace(/[^a-z]/g, ''),
  )
}

/** Consonants that systems of transliteration write for one another, the first of a row written as the second. */
const sameConsonants: readonly (readonly [RegExp, string])[] = [
  [/[aeiouy]/g, ''],
  [/[vfwp]/g, 'b'],
  [/t/g, 'd'],
  [/[kqhx]/g, 'g'],
  [/[zcj]/g, 's'],
  [/(.)\1+/g, '$1'],
]

/**
 * Returns the consonants of a sound, alike in all ways to write a name in Latin letters: "kim", "gim"; "vrhm", "avraham".
 */
export const consonantsOfSound = (sound: string): string =>
  sameConsonants.reduce((text, [from, to]) => text.replace(from, to), sound)
