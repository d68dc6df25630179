import { languagesWith } from './languages'
import { wordsOf } from './posting'
import type { PhraseLanguage } from './tags'

/** Returns a language whose forms of words are known; null for any other. */
export const asPhraseLanguage = (code: string | null | undefined): PhraseLanguage | null =>
  languagesWith('posting').find((one) => one === code) ?? null

/** Minimum letters before the endings of two forms, and before endings of more than two letters. */
const minStem = 3
const minLongStem = 4

/** Matches the prefix of a participle, also behind a particle: "geplant", "eingearbeitet". */
const participle =
  /^(ab|an|auf|aus|bei|durch|ein|her|hin|mit|nach|um|vor|weiter|zu|zusammen|over|in|op|uit|aan|af|mee)?ge(?=\p{L}{4})/u

/** Matches spellings that differ between British and American English. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})iz(?=e|a|i)/u, 'is'],
  [/(?<=\p{L}{3})yz(?=e|i)/u, 'ys'],
  [/(?<=\p{L}{2})our/u, 'or'],
  [/entre(?=s?$)/u, 'enter'],
  [/(?<=\p{L}{2})ll(?=ed|ing|er)/u, 'l'],
  [/programme/u, 'program'],
  [/licence/u, 'license'],
]

function normalForm(word: string, language: PhraseLanguage): string {
  if (language === 'en') return spellings.reduce((form, [from, to]) => form.replace(from, to), word)
  const isGermanic = language === 'de' || language === 'nl'
  return isGermanic ? word.replace(participle, (_, particle = '') => particle) : word
}

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

/** Returns the ending without the letter of the stem that it doubles: "ning" in "planning" is "ing". */
const undoubled = (ending: string, stem: string) =>
  ending.length > 2 && ending[0] === stem.at(-1) ? ending.slice(1) : ending

/**
 * Returns true for two folded words that are forms or derivations of one: "planned", "planning"; "inspect",
 * "inspection"; "geführt", "Führung". What follows their common start has to be an ending of the language on both sides,
 * so that "chilled" is no form of "children".
 */
export function areForms(one: string, other: string, language: PhraseLanguage): boolean {
  if (one === other) return true
  // Only participles and particles change the beginning of a word; the rest is told apart at once.
  const isGermanic = language === 'de' || language === 'nl'
  if (!isGermanic && one.slice(0, minStem) !== other.slice(0, minStem)) return false
  // Names such as "C#" and "Security+" have no other forms.
  if (/[^\p{L}'-]/u.test(one + other)) return false
  const [a, b] = [normalForm(one, language), normalForm(other, language)]
  if (a === b) return true
  const { endings } = wordsOf(language)
  const isEnding = (ending: string) => ending === '' || endings.has(ending)
  for (let at = sharedStart(a, b); at >= minStem; at--) {
    const stem = a.slice(0, at)
    const [left, right] = [a.slice(at), b.slice(at)]
    if (left.length + right.length > 12) return false
    const isShort = Math.max(left.length, right.length) <= 2 || left === 'e' || right === 'e'
    if (at < minLongStem && !isShort && left !== '' && right !== '') continue
    if (
      (isEnding(left) || isEnding(undoubled(left, stem))) &&
      (isEnding(right) || isEnding(undoubled(right, stem)))
    )
      return true
  }
  return false
}
