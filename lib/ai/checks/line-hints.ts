import type { CheckLanguage } from '@/lib/language/checks'
import { languagesWith } from '@/lib/language/languages'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { findBlank, type TextRange } from '@/lib/resume/text/blanks'
import { type CvText, cvTextsOf } from '../cv/cv-texts'
import { detectAmong } from '../text/detect-language'
import {
  changeTo,
  endOf,
  gapsOf,
  type LineAsk,
  type LineChange,
  leaveOut,
  titled,
} from './line-answers'
import {
  activeOf,
  endedJobs,
  findFirstPerson,
  findPresentVerb,
  findWeakOpening,
  findWorn,
  isPastOpening,
  isTooLong,
  isTooOften,
  isTooShort,
  lacksNumber,
  openingOf,
  type WeakOpening,
  withoutEmptyWords,
  wordsOf,
} from './line-facts'
import type { CheckValues, RuleId } from './rule'

/** Kinds of hints, most pressing first, with the checks that list the same. */
export const ruleOfHint = {
  blank: 'no-blanks',
  weak: 'strong-openings',
  hidden: 'strong-openings',
  passive: 'strong-openings',
  ongoing: 'strong-openings',
  person: 'no-first-person',
  tense: 'past-tense',
  mixed: 'past-tense',
  worn: 'no-worn-phrases',
  long: 'bullet-length',
  short: 'bullet-short',
  repeated: 'varied-openings',
  number: 'figures',
} as const satisfies Record<string, RuleId>

export type HintKind = keyof typeof ruleOfHint

/** Hint at one line. */
export type LineHint = {
  kind: HintKind
  /** Plain text of the line. */
  text: string
  values: CheckValues
  /** Questions whose answers mend the line. */
  asks: readonly LineAsk[]
  /** Change that mends the line without an answer, in words that it has or that a list knows; null if there is none. */
  offer: LineChange | null
}

/** Sections whose lines are asked for numbers. */
const counted: readonly CvText['section'][] = ['work', 'volunteer', 'projects']
const languages = languagesWith('check-words')

function commaOf(tag: string): string {
  if (/^zh/.test(tag)) return '，'
  if (/^ja/.test(tag)) return '、'
  return /^(?:ar|fa|ur)/.test(tag) ? '، ' : ', '
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

type Found = Omit<LineHint, 'text' | 'values'> & { words?: string; count?: number }

/** Questions about a line, by what they are for. */
function asksOf(text: string, comma: string) {
  const end = endOf(text)
  const ask = (id: LineAsk['id'], ...ranges: TextRange[]): LineAsk => ({ id, ranges, comma })
  const act = ask('act', { start: 0, end })
  const figures = [ask('count', ...gapsOf(text)), ask('change', { start: end, end })]
  return { ask, act, figures }
}

type Asks = ReturnType<typeof asksOf>

/** Returns the hint at a weak opening: the whole line is asked for anew, a form such as "managing" for its verb alone. */
function hintAtOpening(
  text: string,
  opening: WeakOpening,
  language: CheckLanguage,
  { ask, act, figures }: Asks,
): Found {
  const { kind, end } = opening
  const words = text.slice(0, end)
  const active = kind === 'passive' ? activeOf(words, language) : null
  const offer = active === null ? null : { start: 0, end, replacement: titled(active, text) }
  if (kind === 'ongoing') return { kind, words, asks: [ask('tense', opening)], offer: null }
  return { kind, words, asks: kind === 'passive' ? [act] : [act, ...figures], offer }
}

/** Returns the hint at clichés: a line is asked for anew, words that it loses nothing without are left out. */
function hintAtWorn(text: string, language: CheckLanguage, { act }: Asks): Found | null {
  const found = findWorn(text, language)
  if (found.length === 0) return null
  const words = [...new Set(found.map(({ start, end }) => text.slice(start, end)))].join(', ')
  const shorter = titled(withoutEmptyWords(text, language), text)
  const offer = shorter === text ? null : changeTo(text, shorter)
  return { kind: 'worn', words, asks: [act], offer }
}

/** Returns the hints at the tense of a line: of a job that has ended, or of one that goes on. */
function hintAtTense(line: Line, language: CheckLanguage, { ask }: Asks): Found | null {
  const { document, own } = line
  const isOver = own.entry !== null && endedJobs(document).has(own.entry)
  const present = isOver ? findPresentVerb(own.text, language) : null
  const odd = !isOver && own.section === 'work' ? findOddPast(line, language) : null
  const verb = present ?? odd
  if (!verb) return null
  const words = own.text.slice(verb.start, verb.end)
  return { kind: present ? 'tense' : 'mixed', words, asks: [ask('tense', verb)], offer: null }
}

/** Returns the hint at the first word about the person; left out only where a line begins with it. */
function hintAtPerson(text: string, language: CheckLanguage): Found | null {
  const [person] = findFirstPerson(text, language)
  if (!person) return null
  const offer = person.start === 0 ? changeTo(text, leaveOut(text, person)) : null
  const words = text.slice(person.start, person.end)
  return { kind: 'person', words, asks: [], offer }
}

function hintAtRepeated(line: Line, { ask }: Asks): Found | null {
  const { text, section } = line.own
  const count = section === 'education' ? 0 : countRepeated(line)
  if (count === 0) return null
  const words = wordsOf(text)[0] ?? ''
  const start = text.indexOf(words)
  const asks = [ask('verb', { start, end: start + words.length })]
  return { kind: 'repeated', words, count, asks, offer: null }
}

/** Returns the hints for which a language needs words of its own. */
function hintsByWords(line: Line, language: CheckLanguage, asks: Asks): (Found | null)[] {
  const { text } = line.own
  const opening = findWeakOpening(text, language)
  return [
    opening && hintAtOpening(text, opening, language, asks),
    hintAtPerson(text, language),
    hintAtTense(line, language, asks),
    hintAtWorn(text, language, asks),
  ]
}

const kinds = Object.keys(ruleOfHint)

/**
 * Returns the hints at one bullet of a CV, most pressing first. Pure; by the same rules as the checks. Languages without
 * words of their own get those that need none: blank, long, short, repeated, number.
 *
 * @param id of the bullet
 */
export function hintsOfLine(document: ResumeDocument, id: string): LineHint[] {
  const line = readLine(document, id)
  if (!line) return []
  const { own, language, comma } = line
  const { text, section } = own
  const asks = asksOf(text, comma)
  const { ask, figures } = asks
  const blank = findBlank(text)
  const isCounted = counted.includes(section)
  const isShort = isTooShort(text)
  const isPlain = isCounted && lacksNumber(text, language)
  const words = blank ? text.slice(blank.start, blank.end) : ''
  const found: (Found | null)[] = [
    blank && { kind: 'blank', words, asks: [ask('blank', blank)], offer: null },
    ...(language ? hintsByWords(line, language, asks) : []),
    isTooLong(text) ? { kind: 'long', count: text.length, asks: [], offer: null } : null,
    hintAtRepeated(line, asks),
    isPlain ? { kind: isShort ? 'short' : 'number', asks: figures, offer: null } : null,
  ]
  return found
    .filter((one) => one !== null)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(({ words: shown = '', count = 0, ...hint }) => ({
      ...hint,
      text,
      values: { text: shown, count, of: 0 },
    }))
}
