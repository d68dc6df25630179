import type { Stretch } from '../sections/stretch'
import type { Entry } from './entries'
import {
  type Halves,
  halvesOf,
  type Leaning,
  partInTwo,
  sectionSeparator,
  type TitlePair,
} from './title-halves'
import { takeLonelyPlaces } from './title-places'

/**
 * Returns the two of three titles that differ most, preferring the first two: "Diploma",
 * "Informatics", "Technical College".
 */
function furthestApart(
  one: Stretch,
  two: Stretch,
  others: readonly Stretch[],
  leaning: Leaning,
): Pair {
  const [three, ...rest] = others
  const distance = (a: Stretch, b: Stretch) => Math.abs(leaning(a.text) - leaning(b.text))
  return three && distance(one, three) > distance(one, two) + 0.5
    ? { a: one, b: three, more: [two, ...rest] }
    : { a: one, b: two, more: [...others] }
}

/**
 * Whether, in most entries, the first title contains both (position and employer): its halves
 * differ more than it differs from the next line.
 */
function holdTheFirst(entries: readonly Entry[], leaning: Leaning): boolean {
  let votes = 0
  let count = 0
  for (const { titles } of entries) {
    const [one, two] = titles
    if (!one || !two) continue
    count++
    const halves = halvesOf(one.stretch, leaning)
    if (!halves) continue
    const within = Math.abs(leaning(halves[0].text) - leaning(halves[1].text))
    const between = Math.abs(leaning(one.stretch.text) - leaning(two.stretch.text))
    if (within > between + 0.3) votes++
  }
  return votes > 0.5 * count
}

type Pair = { a: Stretch | null; b: Stretch | null; more: Stretch[] }

const clamp = (value: number) => Math.max(-1.5, Math.min(1.5, value))

/** Minimum score difference for an entry to deviate from its section. */
const ownMind = 1.9

/**
 * Determines the two titles (such as position and employer) of each entry. Their order and
 * separator are decided per section by a vote of its entries; an entry deviates only on strong
 * evidence.
 * @param leaning positive for texts that belong in `first`
 * @param min minimum difference of the halves for a line to be split
 * @param mayPart whether a split is acceptable
 * @param leads whether `first` comes first when no word decides
 */
export function pairTitles(
  given: readonly Entry[],
  leaning: Leaning,
  {
    min = 0,
    mayPart = () => true,
    leads = false,
  }: { min?: number; mayPart?: (halves: Halves) => boolean; leads?: boolean } = {},
): TitlePair[] {
  const entries = takeLonelyPlaces(given, leaning)
  const singles = entries.flatMap(({ titles }) => {
    const [only, ...others] = titles
    return only && others.length === 0 ? [only.stretch] : []
  })
  const separator = sectionSeparator(singles)
  const inOne = holdTheFirst(entries, leaning)
  const pairs = entries.map(({ titles }): Pair => {
    const [one, two, ...others] = titles.map(({ stretch }) => stretch)
    if (one && two) {
      const halves = inOne ? halvesOf(one, leaning) : null
      return halves
        ? { a: halves[0], b: halves[1], more: [two, ...others] }
        : furthestApart(one, two, others, leaning)
    }
    const halves = one ? partInTwo(one, separator, leaning, min) : null
    return halves && mayPart(halves)
      ? { a: halves[0], b: halves[1], more: [] }
      : { a: one ?? null, b: null, more: [] }
  })
  const vote = pairs.reduce(
    (sum, { a, b }) => sum + (a && b ? clamp(leaning(a.text) - leaning(b.text)) : 0),
    0,
  )
  const isLed = vote > 0 || (vote === 0 && leads)
  return pairs.map(({ a, b, more }, index) => {
    const place = entries[index]?.place ?? null
    if (!a || !b) return single(a, leaning, place)
    const own = leaning(a.text) - leaning(b.text)
    const isFirst = Math.abs(own) >= ownMind && Math.sign(own) !== Math.sign(vote) ? own > 0 : isLed
    const sure = vote !== 0 && Math.sign(own || vote) === Math.sign(isFirst ? 1 : -1)
    return isFirst
      ? { first: a, second: b, more, place, sure }
      : { first: b, second: a, more, place, sure }
  })
}

function single(only: Stretch | null, leaning: Leaning, place: Stretch | null): TitlePair {
  const isFirst = only !== null && leaning(only.text) > 0
  return {
    first: isFirst ? only : null,
    second: isFirst ? null : only,
    more: [],
    place,
    sure: false,
  }
}
