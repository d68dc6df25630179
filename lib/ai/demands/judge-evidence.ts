import { monthsOf } from '../cv/tenure'
import type { Requirement } from '../posting/requirements'
import type { EvidenceAnswer } from '../prompts/evidence-prompt'
import { bareForm, holdsWords } from '../reader/normal-form'
import { withoutToday } from '../reader/sources'
import type { CvLine } from '../reader/types'
import type { DemandEvidence } from './demand-types'
import { askedLanguageLevel, languageLevelOf } from './language-level'
import { isLowerDegree, namedThingOf, namesDemand } from './names-demand'
import type { PostStints } from './post-stints'

export type AnsweredDemand = EvidenceAnswer['answers'][number]
/** Words that stand in their line. */
export type HeldQuote = { line: CvLine; words: string }
type Judged = Omit<DemandEvidence, 'id'>

const maxEvidence = 3
/** Quotes of one answer that are looked at; posts of a long life are the most. */
const maxQuotes = 20
/** Letters of a quote that says something by itself. */
const minLetters = 3

/** Sections where naming something proves no more than that it was listed. */
const isListed = ({ line }: HeldQuote) => line.section === 'skills' || line.section === 'interests'

/** Returns the quotes of an answer that stand, whole words of them, in the very line that they name. */
export function heldQuotes(
  { quotes }: AnsweredDemand,
  words: string,
  lines: ReadonlyMap<string, CvLine>,
): HeldQuote[] {
  return quotes.slice(0, maxQuotes).flatMap((quote) => {
    const line = lines.get(quote.line)
    if (!line || !holdsWords(line.text, quote.words)) return []
    // "R" is a skill where it is demanded; "a" shows nothing.
    const says = bareForm(quote.words).length >= minLetters || holdsWords(words, quote.words)
    return says ? [{ line, words: quote.words.trim() }] : []
  })
}

const placed = (held: readonly HeldQuote[]) =>
  held.map(({ line, words }) => ({ quote: withoutToday(words), place: line.place }))

/** Puts lists behind texts, and leaves the order of the answer otherwise. */
const strongest = (held: readonly HeldQuote[]) => {
  const sorted = held.toSorted((a, b) => Number(isListed(a)) - Number(isListed(b)))
  const places = new Set<string>()
  const once = sorted.filter(({ line }) => !places.has(line.place) && places.add(line.place))
  return placed(once.slice(0, maxEvidence))
}

/** Counts the months of the quoted posts by their dates; overlaps count once. */
function judgeYears(years: number, held: readonly HeldQuote[], stints: PostStints): Judged {
  const isPost = ({ line }: HeldQuote) => line.entry !== null && stints.has(line.entry)
  const posts = [...new Map(held.filter(isPost).map((one) => [one.line.entry, one])).values()]
  const evidence = posts.length > 0 ? placed(posts) : strongest(held)
  const known = posts.map(({ line }) => stints.get(line.entry ?? '') ?? null)
  const months = monthsOf(known.flatMap((stint) => stint ?? []))
  if (months >= years * 12) return { state: 'present', evidence, months }
  // A post without dates may be what is missing, and a sentence about years may say it all.
  if (months === 0 || known.includes(null)) return { state: 'perhaps', evidence, months: null }
  return { state: 'weak', evidence, months }
}

/** Whether the CV names a lower level of a language than is asked for; null where it names none. */
function isBelowLevel(
  { words, quote, importance }: Requirement,
  held: readonly HeldQuote[],
): boolean | null {
  const levels = held.flatMap(({ line }) =>
    line.section === 'languages' ? (languageLevelOf(line.text) ?? []) : [],
  )
  if (levels.length === 0) return null
  return Math.max(...levels) < askedLanguageLevel(words, quote, importance === 'nice')
}

/**
 * Judges the answer to one requirement by its quotes that hold. Claims without a quote are `perhaps`, as is a denial
 * with one, and a certificate, licence, degree, language or named tool that no quoted line names; what is only listed
 * is `weak`. Years are counted by dates and languages compared by levels, whatever
 * the answer says of them.
 */
export function judgeEvidence(
  requirement: Requirement,
  { verdict }: Pick<AnsweredDemand, 'verdict'>,
  held: readonly HeldQuote[],
  stints: PostStints,
): Judged {
  const evidence = strongest(held)
  if (held.length === 0) {
    return { state: verdict === 'no' ? 'missing' : 'perhaps', evidence, months: null }
  }
  if (verdict === 'no') return { state: 'perhaps', evidence, months: null }
  if (requirement.years !== null) return judgeYears(requirement.years, held, stints)
  const thing = namedThingOf(requirement)
  const naming = thing ? held.filter(({ line }) => namesDemand(thing, requirement, line)) : held
  if (naming.length > 0) return judgeNamed(requirement, verdict, naming)
  // Another tool of the sort is less than what is asked for.
  const isLess = thing === 'tool' && verdict === 'partly'
  return { state: isLess ? 'weak' : 'perhaps', evidence, months: null }
}

/** Judges quotes that can be what is demanded. */
function judgeNamed(
  requirement: Requirement,
  verdict: AnsweredDemand['verdict'],
  held: readonly HeldQuote[],
): Judged {
  const { kind, words } = requirement
  const evidence = strongest(held)
  const isNamedAnywhere = kind === 'language' || kind === 'licence'
  const isLow =
    kind === 'language'
      ? isBelowLevel(requirement, held)
      : isLowerDegree(
          requirement,
          held.map(({ line }) => line),
        ) || null
  const isWeak = isLow ?? (verdict === 'partly' || (!isNamedAnywhere && held.every(isListed)))
  if (isWeak) return { state: 'weak', evidence, months: null }
  const isSame = held.some((one) => !isListed(one) && holdsWords(one.line.text, words))
  return { state: isSame ? 'present' : 'other-name', evidence, months: null }
}
