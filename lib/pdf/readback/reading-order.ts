import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperBox } from '../pdf-types'
import type { Fact } from './facts'

/**
 * Maximum points that a line may begin above the previous one in the same flow, as a date beside the first line of a
 * heading. In the header only another column does so.
 */
const sameRow = 30
const sameHeaderRow = 4

/** Part of a box that tells its column. */
export type FlowBox = Pick<PaperBox, 'address' | 'page' | 'y'>

const isHeader = ({ address }: FlowBox) => address.startsWith('basics/')

/**
 * Returns the columns of a CV: addresses in reading order, with a new list wherever the position jumps up. A reader may
 * read the columns in either order, but never interleave their lines.
 */
export function flowsOf(boxes: readonly FlowBox[]): FieldAddress[][] {
  const flows: FieldAddress[][] = []
  let last: FlowBox | null = null
  for (const box of boxes) {
    const row = last && isHeader(last) && isHeader(box) ? sameHeaderRow : sameRow
    const goesUp =
      last && (box.page < last.page || (box.page === last.page && box.y < last.y - row))
    if (!last || goesUp) flows.push([])
    flows[flows.length - 1]?.push(box.address)
    last = box
  }
  return flows
}

/** Range of a text in characters. */
export type Span = { start: number; end: number }

/** Maximum places of one text; more would be ambiguous. */
const maximumPlaces = 40

/** Returns every place of a text in another. */
export function placesOf(wanted: string, text: string): Span[] {
  const places: Span[] = []
  for (
    let at = text.indexOf(wanted);
    at >= 0 && places.length < maximumPlaces;
    at = text.indexOf(wanted, at + 1)
  ) {
    places.push({ start: at, end: at + wanted.length })
  }
  return places
}

/**
 * Returns the ranges of texts that belong together, such as a title, its employer and its dates: around each place of
 * the longest, the nearest place of every other one.
 *
 * @returns empty if one of them was not read at all
 */
export function spansOf(places: readonly (readonly Span[])[]): Span[] {
  const length = ([first]: readonly Span[]) => (first ? first.end - first.start : 0)
  const [longest, ...others] = [...places].sort((a, b) => length(b) - length(a))
  if (!longest || others.some((list) => list.length === 0)) return []
  return longest.map((center) => {
    const span = { ...center }
    for (const list of others) {
      const nearest = list.reduce((best, one) =>
        Math.abs(one.start - center.start) < Math.abs(best.start - center.start) ? one : best,
      )
      span.start = Math.min(span.start, nearest.start)
      span.end = Math.max(span.end, nearest.end)
    }
    return span
  })
}

/**
 * Returns how many of a list were read in sequence, none inside another: the longest chain with at most one range of
 * each.
 */
export function maxChain(list: readonly (readonly Span[])[]): number {
  /** By length of a chain, the earliest end of such a chain. */
  let ends: number[] = []
  for (const spans of list) {
    const next = [...ends]
    for (const { start, end } of spans) {
      const length = ends.filter((one) => one <= start).length
      next[length] = Math.min(next[length] ?? Number.POSITIVE_INFINITY, end)
    }
    ends = next
  }
  return ends.length
}

/** Returns facts grouped as printed together, in printed order; those of other flows are omitted. */
export function groupFacts(facts: readonly Fact[], flow: readonly FieldAddress[]): Fact[][] {
  const place = new Map<string, number>()
  for (const [at, address] of flow.entries()) if (!place.has(address)) place.set(address, at)
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (place.has(fact.address)) {
      groups.set(fact.group, [...(groups.get(fact.group) ?? []), fact])
    }
  }
  // The employer of several roles is printed with each: its first place says nothing of the others.
  const isShared = ({ address, group }: Fact) =>
    facts.some((other) => other.address === address && other.group !== group)
  const first = (group: readonly Fact[]) =>
    Math.min(
      ...group
        .filter((fact) => group.length === 1 || !isShared(fact))
        .map(({ address }) => place.get(address) ?? 0),
    )
  return [...groups.values()].sort((a, b) => first(a) - first(b))
}
