import { type CheckLanguage, checkWords } from '@/lib/language/checks'
import { languagesWith } from '@/lib/language/languages'
import { lineWordsOf } from '@/lib/language/line-words'
import { foldText } from '@/lib/language/unicode/fold-text'
import { defaultLength } from '@/lib/resume/checks'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { TextRange } from '@/lib/resume/text/blanks'

/** Maximum words of a bullet; where words are not spaced, characters count. */
const maxWords = 35

/** Returns the words of a text. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? []

/** Scripts that put no blanks between words: lines in them have no countable words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Minimum words of a bullet. */
const minWords = 3

/** Whether a bullet is hardly more than a word. */
export const isTooShort = (text: string): boolean =>
  /\s/.test(text) && !unspaced.test(text) && wordsOf(text).length < minWords

/** Returns the first word of a text as it is compared with others. */
export const openingOf = (text: string): string => foldText(wordsOf(text)[0] ?? '')

/** Maximum number of bullets with the same first word. */
const sameOpenings = 3

/** Whether so many bullets of a CV begin with the same word that it is noticed. */
export const isTooOften = (count: number, of: number): boolean =>
  count > sameOpenings && count > of / 6

/** Whether a line begins with a verb in the past. */
export const isPastOpening = (text: string, language: CheckLanguage): boolean =>
  lineWordsOf[language]?.past.test(/\p{L}+/u.exec(text)?.[0] ?? '') ?? false

/** Whether a line begins with a verb that the lists know, in the past or in the present; other words may be one too. */
export function isVerbOpening(text: string, language: CheckLanguage): boolean {
  const words = lineWordsOf[language]
  const [first = '', start = 0] = [/\p{L}+/u.exec(text)?.[0], text.search(/\p{L}/u)]
  if (!words || first === '') return false
  const isPresent = words.present.has(first.toLowerCase())
  return isPresent
    ? !words.noun.test(text.slice(start + first.length).trimStart())
    : words.past.test(first)
}

/** Returns the ids of the jobs and roles that have ended. */
export const endedJobs = ({ content }: ResumeDocument): ReadonlySet<string> =>
  new Set(
    flattenRoles(content.work)
      .filter(({ endDate }) => endDate.trim() !== '')
      .map(({ id }) => id),
  )

/** Whether a bullet is longer than one sentence should be. */
export const isTooLong = (text: string): boolean =>
  text.length > defaultLength.bullet || wordsOf(text).length > maxWords

const spelled =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|twice|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|deux|trois|quatre|cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|siete|ocho|nueve|diez|dois|duas|três|quatro|sete|oito|nove|dez|due|tre|quattro|cinque|sei|sette|otto|dieci)(?!\p{L})/iu

/** A year says when, not how many. */
const year = /(?<!\p{N}[.,]?)(?:19|20)\d\d(?![.,]?\p{N})/gu

/** Whether a text has a number that is no year, in digits or in words of six languages. */
export function hasNumber(text: string): boolean {
  const rest = text.replace(year, '')
  return /\p{N}/u.test(rest) || spelled.test(rest)
}

/** Whether a line should have a number: not one that has a number, nor one about an award or a promotion. */
export const lacksNumber = (text: string, language: CheckLanguage | null): boolean =>
  !hasNumber(text) && (language === null || text.search(checkWords[language].honours) < 0)

/** Ways to begin a line without what was done: a duty, a part in something, the passive voice, a form such as "managing". */
export type WeakOpening = TextRange & { kind: 'weak' | 'hidden' | 'passive' | 'ongoing' }

/** Returns the weak opening of a line; null if there is none. */
export function findWeakOpening(text: string, language: CheckLanguage): WeakOpening | null {
  const { openings } = checkWords[language]
  for (const kind of ['weak', 'hidden', 'passive'] as const) {
    const [words] = openings[kind].exec(text) ?? []
    if (words !== undefined) return { kind, start: 0, end: words.length }
  }
  return findOngoing(text, language)
}

/** Returns the weak opening of an answer in a language, a BCP 47 tag; null where there are no words of it. */
export function weakOpeningIn(text: string, language: string): WeakOpening | null {
  const base = language.toLowerCase().split('-')[0]
  const known = languagesWith('check-words').find((one) => one === base)
  return known ? findWeakOpening(text, known) : null
}

function findOngoing(text: string, language: CheckLanguage): WeakOpening | null {
  const words = lineWordsOf[language]
  const [first = ''] = /^\p{L}+/u.exec(text) ?? []
  const found = words?.ongoing?.exec(first)
  if (!words || !found || words.noun.test(text.slice(first.length).trimStart())) return null
  const stem = found[1]?.toLowerCase()
  const verbs = stem === undefined ? [] : [stem, `${stem}e`, stem.slice(0, -1)]
  const isVerb = stem === undefined || verbs.some((verb) => words.present.has(verb))
  return isVerb ? { kind: 'ongoing', start: 0, end: first.length } : null
}

/** Returns the verb for an opening in the passive voice, as a line of a CV begins; null where no list has one. */
export function activeOf(opening: string, language: CheckLanguage): string | null {
  return checkWords[language].actives.get(opening.toLowerCase()) ?? null
}

/** Returns the clichés of a text in their order, and the words that it loses nothing without. */
export function findWorn(text: string, language: CheckLanguage): TextRange[] {
  const { wornOut, emptyWords } = checkWords[language]
  const found = [...rangesOf(text, wornOut), ...rangesOf(text, emptyWords)]
  return found.toSorted((a, b) => a.start - b.start)
}

/** Returns the ranges of a text that a global pattern matches. */
export const rangesOf = (text: string, pattern: RegExp): TextRange[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))

/** Returns a text without the words that it loses nothing without. */
export const withoutEmptyWords = (text: string, language: CheckLanguage): string =>
  text.replace(checkWords[language].emptyWords, '').replace(/\s+/g, ' ').trim()

/** Returns the pronouns of the first person; the one that begins a text with its auxiliary verb ("I have"). */
export function findFirstPerson(text: string, language: CheckLanguage): TextRange[] {
  return [...text.matchAll(checkWords[language].firstPerson)].map(({ index, 0: words }) => {
    const end = index + words.length
    const rest = text.slice(end)
    const gap = rest.length - rest.trimStart().length
    const [verb = ''] =
      index === 0 ? (lineWordsOf[language]?.auxiliary.exec(rest.trimStart()) ?? []) : []
    return { start: index, end: verb === '' ? end : end + gap + verb.length }
  })
}

/**
 * Returns the verb of a line about an ended job that is in the present tense: its first word, or one joined to a first
 * word in the past ("Managed stock and train the staff"); null if there is none.
 */
export function findPresentVerb(text: string, language: CheckLanguage): TextRange | null {
  const words = lineWordsOf[language]
  if (!words) return null
  const { present, past, and, object, noun } = words
  const [first = '', start = 0] = [/\p{L}+/u.exec(text)?.[0], text.search(/\p{L}/u)]
  const end = start + first.length
  const rest = text.slice(end).trimStart()
  if (present.has(first.toLowerCase()) && !noun.test(rest)) return { start, end }
  if (!past.test(first)) return null
  for (const { index, 0: found, 1: verb = '', 2: next = '' } of text.matchAll(and)) {
    if (!present.has(verb.toLowerCase()) || noun.test(next) || !object.test(next)) continue
    const at = index + found.indexOf(verb, 1)
    return { start: at, end: at + verb.length }
  }
  return null
}
