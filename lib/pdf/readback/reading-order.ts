import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperBox } from '../pdf-types'
import type { Fact } from './facts'

/**
 * Points by which a line may begin above the one before it and still belong to the same flow: a date
 * stands beside the first of a heading's lines. Nothing but another column does so in the header.
 */
const sameRow = 30
const sameHeaderRow = 4

/** As much of a box as tells which column it is in. */
export type FlowBox = Pick<PaperBox, 'address' | 'page' | 'y'>

const isHeader = ({ address }: FlowBox) => address.startsWith('basics/')

/**
 * The columns of a CV: addresses in reading order, a new list wherever the paper goes back up. A
 * reader may take the columns in either order, but never the lines of one.
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

/** Where a text was read, in characters. */
export type Span = { start: number; end: number }

/** More places of one text than this say nothing about where it belongs. */
const maximumPlaces = 40

/** Every place of a text in another. */
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
 * The places of texts that belong together, such as a title, its employer and its dates: around each
 * place of the longest of them, the nearest place of every other one.
 *
 * @returns none when one of them was not read at all
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
 * Returns how many of a list of things were read one after the other, none inside another: the longest chain with at
 * most one span of each.
 */
export function maxChain(list: readonly (readonly Span[])[]): number {
  /** By length of a chain, where the shortest-reaching chain of that length ends. */
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

/** The facts that belong together, in the order of the paper; those of other flows left out. */
export function groupFacts(facts: readonly Fact[], flow: readonly FieldAddress[]): Fact[][] {
  const place = new Map<string, number>()
  for (const [at, address] of flow.entries()) if (!place.has(address)) place.set(address, at)
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (place.has(fact.address)) {
      groups.set(fact.group, [...(groups.get(fact.group) ?? []), fact])
    }
  }
  const first = (group: readonly Fact[]) =>
    Math.min(...group.map(({ address }) => place.get(address) ?? 0))
  return [...groups.values()].sort((a, b) => first(a) - first(b))
}
