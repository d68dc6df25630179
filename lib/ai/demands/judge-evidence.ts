import { monthsOf } from '../cv/tenure'
import type { Demand } from '../posting/requirements'
import type { EvidenceAnswer } from '../prompts/evidence-prompt'
import { bareForm, holdsWords } from '../reader/normal-form'
import { withoutToday } from '../reader/sources'
import type { CvLine } from '../reader/types'
import type { DemandEvidence } from './demand-types'
import { askedLanguageLevel, languageLevelOf } from './language-level'
import { isLowerDegree, namedThingOf, namesDemand } from './names-demand'
import type { PostStints } from './post-stints'

export type AnsweredDemand = EvidenceAnswer['answers'][number]
/** Quote found in its line. */
export type HeldQuote = { line: CvLine; words: string }
type Judged = Omit<DemandEvidence, 'id'>

const maxEvidence = 3
/** Maximum quotes per answer; years over many posts need the most. */
const maxQuotes = 20
/** Minimum letters of a quote. */
const minLetters = 3

/** Sections in which a name proves only that it was listed. */
const isListed = ({ line }: HeldQuote) => line.section === 'skills' || line.section === 'interests'

/** Returns the quotes of an answer that are whole words of the line that they name. */
export function heldQuotes(
  { quotes }: AnsweredDemand,
  words: string,
  lines: ReadonlyMap<string, CvLine>,
): HeldQuote[] {
  return quotes.slice(0, maxQuotes).flatMap((quote) => {
    const line = lines.get(quote.line)
    if (!line || !holdsWords(line.text, quote.words)) return []
    // "R" is a skill if it is demanded; "a" is not evidence.
    const says = bareForm(quote.words).length >= minLetters || holdsWords(words, quote.words)
    return says ? [{ line, words: quote.words.trim() }] : []
  })
}

const placed = (held: readonly HeldQuote[]) =>
  held.map(({ line, words }) => ({ quote: withoutToday(words), place: line.place }))

/** Moves quotes from lists behind quotes from sentences; otherwise keeps the order. */
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
  // A post without dates may be the missing one, and a sentence about years may suffice.
  if (months === 0 || known.includes(null)) return { state: 'perhaps', evidence, months: null }
  return { state: 'weak', evidence, months }
}

/** Whether the CV names a lower level of a language than asked for; null if it names none. */
function isBelowLevel(
  { words, quote, importance }: Demand,
  held: readonly HeldQuote[],
): boolean | null {
  const levels = held.flatMap(({ line }) =>
    line.section === 'languages' ? (languageLevelOf(line.text) ?? []) : [],
  )
  if (levels.length === 0) return null
  return Math.max(...levels) < askedLanguageLevel(words, quote, importance === 'nice')
}

/**
 * Judges the answer to one requirement by its valid quotes. `perhaps`: claims without a quote, denials with one, and
 * certificates, licences, degrees, languages and named tools that no quoted line names. `weak`: only listed. Years are
 * counted from dates and languages compared by level, whatever the answer says.
 */
export function judgeEvidence(
  requirement: Demand,
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
  // A similar tool is less than the one asked for.
  const isLess = thing === 'tool' && verdict === 'partly'
  return { state: isLess ? 'weak' : 'perhaps', evidence, months: null }
}

/** Judges quotes for a requirement that has to be named. */
function judgeNamed(
  requirement: Demand,
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
