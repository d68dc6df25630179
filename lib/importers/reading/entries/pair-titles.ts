import type { Slice } from '../../source/source-types'
import type { Stretch } from '../sections/stretch'
import type { EntryHeader } from './entry-header'
import { splitUnknownPlaces } from './split-places'
import {
  type Halves,
  sectionSeparator,
  splitInTwo,
  splitTitle,
  type TitlePair,
  type TitleScorer,
} from './split-title'

/**
 * Returns the two of three titles that differ most, preferring the first two: "Diploma",
 * "Informatics", "Technical College".
 */
function furthestApart(
  one: Stretch,
  two: Stretch,
  others: readonly Stretch[],
  scoreTitle: TitleScorer,
): Pair {
  const [three, ...rest] = others
  const distance = (a: Stretch, b: Stretch) => Math.abs(scoreTitle(a.text) - scoreTitle(b.text))
  return three && distance(one, three) > distance(one, two) + 0.5
    ? { a: one, b: three, more: [two, ...rest] }
    : { a: one, b: two, more: [...others] }
}

/**
 * Whether, in most entries, the first title contains both (position and employer): its halves
 * differ more than it differs from the next line.
 */
function areBothInFirst(entries: readonly EntryHeader[], scoreTitle: TitleScorer): boolean {
  let votes = 0
  let count = 0
  for (const { titles } of entries) {
    const [one, two] = titles
    if (!one || !two) continue
    count++
    const halves = splitTitle(one.stretch, scoreTitle)
    if (!halves) continue
    const within = Math.abs(scoreTitle(halves[0].text) - scoreTitle(halves[1].text))
    const between = Math.abs(scoreTitle(one.stretch.text) - scoreTitle(two.stretch.text))
    if (within > between + 0.3) votes++
  }
  return votes > 0.5 * count
}

type Pair = { a: Stretch | null; b: Stretch | null; more: Stretch[] }

const clamp = (value: number) => Math.max(-1.5, Math.min(1.5, value))

/** Weight of a place behind one of two titles, on its line: that one is the employer. */
const besidePlace = 0.6

/** Returns evidence that the second of two titles is the employer (above 0), or the first. */
function leanByPlace(a: Stretch, b: Stretch, place: Stretch | null): number {
  const [of, one, other] = [place, a, b].map((stretch) => stretch?.parts[0]?.slice)
  if (!of || !one || !other || one.line === other.line) return 0
  const isBehind = ({ line, from }: Slice) => of.line === line && of.from > from
  return besidePlace * (Number(isBehind(other)) - Number(isBehind(one)))
}

/** Score of a title whose label says its kind. */
const certain = 4

/** Minimum score difference for an entry to deviate from its section. */
const ownMind = 1.9

/**
 * Tells the two titles of every entry of a section apart. Which of them stands first, and what parts
 * them on one line, is decided once for the section by the votes of all entries; an entry decides
 * otherwise only with strong evidence.
 *
 * @param leaning above 0 for what `first` is to hold
 * @param min difference of the halves below which one line stays one title
 * @param mayPart whether a title may be parted so
 * @param leads whether `first` is the first of two titles of which no word says what it is
 */
export function pairTitles(
  given: readonly EntryHeader[],
  scoreTitle: TitleScorer,
  {
    min = 0,
    maySplit = () => true,
    leads = false,
  }: { min?: number; maySplit?: (halves: Halves) => boolean; leads?: boolean } = {},
): TitlePair[] {
  const entries = splitUnknownPlaces(given, scoreTitle)
  const stated = new Map(
    entries.flatMap(({ titles }) => titles.map(({ stretch, role }) => [stretch, role] as const)),
  )
  const scoreOf = (stretch: Stretch) => {
    const role = stated.get(stretch)
    if (role === 'position' || role === 'degree') return certain
    return role === 'employer' || role === 'school' ? -certain : scoreTitle(stretch.text)
  }
  const singles = entries.flatMap(({ titles }) => {
    const [only, ...others] = titles
    return only && others.length === 0 ? [only.stretch] : []
  })
  const separator = sectionSeparator(singles)
  const inOne = areBothInFirst(entries, scoreTitle)
  const pairs = entries.map(({ titles }): Pair => {
    const [one, two, ...others] = titles.map(({ stretch }) => stretch)
    if (one && two) {
      const halves = inOne ? splitTitle(one, scoreTitle) : null
      return halves
        ? { a: halves[0], b: halves[1], more: [two, ...others] }
        : furthestApart(one, two, others, scoreTitle)
    }
    const halves = one ? splitInTwo(one, separator, scoreTitle, min) : null
    return halves && maySplit(halves)
      ? { a: halves[0], b: halves[1], more: [] }
      : { a: one ?? null, b: null, more: [] }
  })
  const vote = pairs.reduce((sum, { a, b }, index) => {
    if (!a || !b) return sum
    const lean = leads ? leanByPlace(a, b, entries[index]?.place ?? null) : 0
    return sum + clamp(scoreOf(a) - scoreOf(b)) + lean
  }, 0)
  const isLed = vote > 0 || (vote === 0 && leads)
  return pairs.map(({ a, b, more }, index) => {
    const place = entries[index]?.place ?? null
    if (!a || !b) return single(a, scoreOf, place)
    const own = scoreOf(a) - scoreOf(b)
    const isFirst = Math.abs(own) >= ownMind && Math.sign(own) !== Math.sign(vote) ? own > 0 : isLed
    const sure = vote !== 0 && Math.sign(own || vote) === Math.sign(isFirst ? 1 : -1)
    return isFirst
      ? { first: a, second: b, more, place, sure }
      : { first: b, second: a, more, place, sure }
  })
}

function single(
  only: Stretch | null,
  scoreOf: (title: Stretch) => number,
  place: Stretch | null,
): TitlePair {
  const isFirst = only !== null && scoreOf(only) > 0
  return {
    first: isFirst ? only : null,
    second: isFirst ? null : only,
    more: [],
    place,
    sure: false,
  }
}
