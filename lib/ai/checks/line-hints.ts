import { type CheckLanguage, lineWordsOf } from '@/lib/language/checks'
import { languagesWith } from '@/lib/language/languages'
import { languageMarkers } from '@/lib/language/markers'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { findBlank, type TextRange } from '@/lib/resume/text/blanks'
import { type CvText, cvTextsOf } from '../cv/cv-texts'
import { detectAmong } from '../text/detect-language'
import {
  endedJobs,
  findDuty,
  findFirstPerson,
  findPresentVerb,
  hasNumber,
  isPastOpening,
  isTooLong,
  isTooOften,
  isTooShort,
  openingOf,
  wordsOf,
} from './line-facts'
import type { CheckValues, RuleId } from './rule'

/** Kinds of hints, with the checks that list the same. */
export const ruleOfHint = {
  blank: 'no-blanks',
  weak: 'strong-openings',
  person: 'no-first-person',
  tense: 'past-tense',
  mixed: 'past-tense',
  long: 'bullet-length',
  repeated: 'varied-openings',
  number: 'figures',
} as const satisfies Record<string, RuleId>

export type HintKind = keyof typeof ruleOfHint

/** Question of a hint; the answer goes where `ranges` says, by default into the first one. */
export type LineAsk = {
  id: 'act' | 'count' | 'change' | 'verb' | 'tense' | 'blank'
  /** Ranges that the answer replaces; an empty one is a gap between words, or the end of the line. */
  ranges: readonly TextRange[]
  /** Index of the range that is taken first for one word. */
  first: number
  /** Joins an answer at the end of the line. */
  comma: string
  /** Article to write behind the answer, which the replaced words had swallowed; else empty. */
  article: string
}

/** Hint at one line. */
export type LineHint = {
  kind: HintKind
  /** Plain text of the line. */
  text: string
  values: CheckValues
  /** Questions whose answers mend the line. */
  asks: readonly LineAsk[]
  /** Words that can be left out instead; null if there are none. */
  surplus: TextRange | null
}

/** Replacement in a plain text. */
export type LineChange = TextRange & { replacement: string }

/** Sections whose lines are asked for numbers. */
const counted: readonly CvText['section'][] = ['work', 'volunteer', 'projects']
const languages = languagesWith('check-words')
/** English markers that are no small words. */
const content = /^(?:new|team|work|helped)$/
const markersOf = (language: CheckLanguage) =>
  new Set((languageMarkers[language] ?? '').split(' ').filter((word) => !content.test(word)))

/** Returns the end of the words of a line, before its full stop. */
const endOf = (text: string) => text.replace(/[\s.!。]+$/u, '').length

function commaOf(tag: string): string {
  if (/^zh/.test(tag)) return '，'
  if (/^ja/.test(tag)) return '、'
  return /^(?:ar|fa|ur)/.test(tag) ? '، ' : ', '
}

/**
 * Returns the gaps of a line for a number: before each word but the first, and the end. The one taken first is behind the
 * last small word ("the induction of _ new starters"), or the verb; German declines what follows, so the end is.
 */
function gapsOf(text: string, language: CheckLanguage | null): Pick<LineAsk, 'ranges' | 'first'> {
  const end = endOf(text)
  const starts = [...text.slice(0, end).matchAll(/(?<=\s)\S/gu)].map(({ index }) => index)
  const ranges = [...starts, end].map((at) => ({ start: at, end: at }))
  const words = text.slice(0, end).split(/\s+/)
  const markers = language && language !== 'de' ? markersOf(language) : null
  const isSmall = (word = '') => markers?.has(foldText(word)) ?? false
  const behind = words.findLastIndex((word, at) => isSmall(word) && at < words.length - 1)
  const first = markers ? Math.max(behind, 0) : ranges.length - 1
  return { ranges, first: Math.min(first, ranges.length - 1) }
}

const titled = (text: string, like: string) =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text

/** Returns the index of the range for an answer: a phrase ("18 a month") comes at the end, one word where it counts. */
export const placeOf = ({ ranges, first }: LineAsk, answer: string): number =>
  /\s/.test(answer.trim()) ? ranges.length - 1 : first

/**
 * Returns the change that puts an answer into a line: the person's words as they are, but for a capital letter where
 * the line begins.
 *
 * @param at index of the range
 */
export function putAnswer(text: string, ask: LineAsk, answer: string, at: number): LineChange {
  const range = ask.ranges[at] ?? { start: endOf(text), end: endOf(text) }
  const words = answer.trim()
  const { start, end } = range
  if (start < end) {
    const put = start === 0 ? titled(words, text) : words
    const space = /['’]$/.test(ask.article) ? '' : ' '
    const tail = ask.article === '' ? '' : ` ${ask.article}${space}`
    const rest = text.slice(end)
    const cut = tail === '' ? 0 : rest.length - rest.trimStart().length
    return { start, end: end + cut, replacement: `${put}${tail}` }
  }
  // A range with a letter, so that its marks are those of the new words.
  if (start >= endOf(text)) {
    return {
      start: start - 1,
      end: start,
      replacement: `${text.slice(start - 1, start)}${ask.comma}${words}`,
    }
  }
  return { start: start - 1, end: start, replacement: ` ${words} ` }
}

/** Returns a line with a change. */
export const changedBy = (text: string, { start, end, replacement }: LineChange): string =>
  text.slice(0, start) + replacement + text.slice(end)

/** Returns the change that leaves words out of a line. */
export function leaveOut(text: string, { start, end }: TextRange): LineChange {
  const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0
  const next = text.slice(end + gap, end + gap + 1)
  const until = end + gap + next.length
  return { start, end: until, replacement: start === 0 ? titled(next, text) : next }
}

type Line = { own: CvText; bullets: readonly CvText[]; document: ResumeDocument }

function readLine(document: ResumeDocument, id: string) {
  const texts = cvTextsOf(document)
  const own = texts.find(({ bullet }) => bullet === id)
  if (!own) return null
  const tag = document.design.language
  const base = tag.slice(0, 2)
  const prior = languages.find((one) => one === base) ?? null
  const all = texts.map(({ text }) => text).join('\n')
  const found = detectAmong(languages, all, prior)
  const language = found === undefined ? prior : found
  const bullets = texts.filter(({ bullet, section }) => bullet !== null && section !== 'education')
  return { own, bullets, document, language, comma: commaOf(tag) }
}

/** Returns how often the first word of a line begins lines: before it in its entry, or too often in the CV; else 0. */
function countRepeated({ own, bullets }: Line): number {
  const opening = openingOf(own.text)
  if (opening.length < 3) return 0
  const same = bullets.filter(({ text }) => openingOf(text) === opening)
  const inEntry = same.filter(({ entry }) => entry === own.entry)
  const isAgain = inEntry.length > 1 && inEntry[0]?.bullet !== own.bullet
  return isAgain || isTooOften(same.length, bullets.length) ? same.length : 0
}

/** Whether a line should be asked for a number. */
const lacksNumber = ({ own: { text, section } }: Line): boolean =>
  counted.includes(section) && !hasNumber(text) && !isTooShort(text)

/** Returns the verb of a line about a job that goes on, if it alone is in the past among its neighbours. */
function findOddPast({ own, bullets }: Line, language: CheckLanguage): TextRange | null {
  const others = bullets.filter((one) => one.entry === own.entry && one.bullet !== own.bullet)
  if (others.length < 2 || !isPastOpening(own.text, language)) return null
  const isPresent = ({ text }: CvText) => findPresentVerb(text, language)?.start === 0
  if (!others.every(isPresent)) return null
  const opening = wordsOf(own.text)[0] ?? ''
  const start = own.text.indexOf(opening)
  return { start, end: start + opening.length }
}

/**
 * Returns the hints at one bullet of a CV, most pressing first. Pure; by the same rules as the checks. Languages without
 * words of their own get those that need none: blank, long, repeated, number.
 *
 * @param id of the bullet
 */
export function hintsOfLine(document: ResumeDocument, id: string): LineHint[] {
  const line = readLine(document, id)
  if (!line) return []
  const { own, language, comma } = line
  const { text, entry } = own
  const ask = (name: LineAsk['id'], range: TextRange, article = ''): LineAsk => ({
    ...{ id: name, ranges: [range], first: 0, comma, article },
  })
  const end = endOf(text)
  const change = ask('change', { start: end, end })
  const count = { ...ask('count', { start: end, end }), ...gapsOf(text, language) }
  const found: LineHint[] = []
  const add = (kind: HintKind, words: string, asks: LineAsk[], surplus: TextRange | null = null) =>
    found.push({ kind, text, values: { text: words, count: 0, of: 0 }, asks, surplus })
  const wordsIn = ({ start, end: until }: TextRange) => text.slice(start, until)

  const blank = findBlank(text)
  if (blank) add('blank', wordsIn(blank), [ask('blank', blank)])
  const duty = language && findDuty(text, language)
  if (language && duty) {
    const last = wordsIn(duty).split(/\s+/).at(-1)?.toLowerCase() ?? ''
    const article = lineWordsOf[language]?.articles.get(last) ?? ''
    add('weak', wordsIn(duty), [ask('act', duty, article), count, change])
  }
  const [person] = language ? findFirstPerson(text, language) : []
  const addPerson = (words: TextRange) =>
    add('person', wordsIn(words), [], words.start === 0 ? words : null)
  if (person?.start === 0) addPerson(person)
  const isOver = entry !== null && endedJobs(document).has(entry)
  const present = language && isOver ? findPresentVerb(text, language) : null
  if (present) add('tense', wordsIn(present), [ask('tense', present)])
  const odd = language && !isOver && own.section === 'work' ? findOddPast(line, language) : null
  if (odd) add('mixed', wordsIn(odd), [ask('tense', odd)])
  if (isTooLong(text)) add('long', text, [])
  if (person && person.start > 0) addPerson(person)
  const times = own.section === 'education' ? 0 : countRepeated(line)
  const opening = wordsOf(text)[0] ?? ''
  if (times > 0) {
    const start = text.indexOf(opening)
    add('repeated', opening, [ask('verb', { start, end: start + opening.length })])
  }
  if (lacksNumber(line)) add('number', '', [count, change])
  return found.map((hint) => ({
    ...hint,
    values: { ...hint.values, count: hint.kind === 'long' ? text.length : times },
  }))
}
