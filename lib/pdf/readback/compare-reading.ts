import type { FieldAddress } from '@/lib/resume/change/address'
import type { Fact, FactKind } from './facts'
import { type Levelled, levelBare, levelFor, levelWhole } from './levelled'
import { groupFacts, maxChain, placesOf, type Span, spansOf } from './reading-order'

type Share = { found: number; of: number }

/** Shares of a CV that a reader extracted from its PDF. */
export type Reading = {
  /** Facts read whole and without foreign words; bullets are counted in words. */
  facts: Partial<Record<FactKind, Share>>
  /** Words of bullets read in order. */
  words: Share
  /** Bullets read in one piece, without text of another line or column inside. */
  wholeBullets: Share
  /** Headings and bullets read in printed order, each before the next begins. */
  order: Share
  /** The same within each column, in any order of columns, even interleaved. */
  orderInColumns: Share
  /** The same with the dates of a column as a column of their own. */
  orderBesideDates: Share
  /** Number of private-use and replacement characters. */
  strange: number
  missing: Fact[]
}

/** Text of a reader, normalised in both ways. */
type Haystacks = { whole: Levelled; bare: Levelled }

/** Returns the length of the longest common subsequence of two lists of words. */
function commonWords(wanted: readonly string[], read: readonly string[]): number {
  let above = new Array<number>(read.length + 1).fill(0)
  for (const word of wanted) {
    const row = [0]
    for (const [at, other] of read.entries()) {
      const best = word === other ? (above[at] ?? 0) + 1 : 0
      row.push(Math.max(best, above[at + 1] ?? 0, row[at] ?? 0))
    }
    above = row
  }
  return above[read.length] ?? 0
}

const wordsOf = ({ text, words }: Levelled, from = 0, to?: number): string[] =>
  text.slice(from, to).match(words) ?? []

/** Returns where a split bullet begins: the places of its longest prefix that was read. */
function startsOf(text: string, wanted: Levelled): Span[] {
  const words = [...wanted.text.matchAll(wanted.words)]
  for (const { index, 0: word } of words.slice(0, 6).reverse()) {
    const places = placesOf(wanted.text.slice(0, index + word.length), text)
    if (places.length > 0) return places
  }
  return []
}

function readFact(reading: Reading, fact: Fact, wanted: Levelled, read: Levelled): Span[] {
  const places = placesOf(wanted.text, read.text)
  const known = reading.facts[fact.kind] ?? { found: 0, of: 0 }
  const found = Number(places.length > 0)
  reading.facts[fact.kind] = { found: known.found + found, of: known.of + 1 }
  if (found === 0) reading.missing.push(fact)
  return places
}

function readBullet(reading: Reading, fact: Fact, wanted: Levelled, read: Levelled): Span[] {
  const words = wordsOf(wanted)
  const whole = placesOf(wanted.text, read.text)
  const places = whole.length > 0 ? whole : startsOf(read.text, wanted)
  // Lines of another column may be interleaved, as many as that column has.
  const reach = wanted.text.length * 4 + 200
  const inOrder =
    whole.length > 0
      ? words.length
      : Math.max(
          0,
          ...places.map(({ start }) => commonWords(words, wordsOf(read, start, start + reach))),
        )
  reading.wholeBullets.of++
  reading.wholeBullets.found += Number(whole.length > 0)
  reading.words.of += words.length
  reading.words.found += inOrder
  if (inOrder < words.length) reading.missing.push(fact)
  return places
}

/** Returns the places of one fact in the text as read. */
function placesOfFact(reading: Reading, fact: Fact, haystacks: Haystacks): Span[] {
  const read = levelFor(fact.text, haystacks)
  const wanted = levelFor(fact.text, { whole: levelWhole, bare: levelBare })(fact.text)
  const look = fact.kind === 'bullet' ? readBullet : readFact
  return look(reading, fact, wanted, read).map(({ start, end }) => ({
    start: read.placeOf(start),
    end: read.placeOf(end - 1) + 1,
  }))
}

const isDate = ({ kind }: Fact) => kind === 'dates'

/** Splits a column into its dates and everything else. */
function besideDates(column: readonly (readonly Fact[])[]): Fact[][][] {
  const part = (isPart: (fact: Fact) => boolean) =>
    column.map((group) => group.filter(isPart)).filter((group) => group.length > 0)
  return [part((fact) => !isDate(fact)), part(isDate)]
}

/** Returns the share of several columns that was read in order, each by itself. */
function chained(columns: readonly (readonly (readonly Span[])[])[]): Share {
  return {
    found: columns.reduce((sum, column) => sum + maxChain(column), 0),
    of: columns.reduce((sum, column) => sum + column.length, 0),
  }
}

/**
 * Compares the facts of a CV with the text that a reader extracted from its PDF.
 *
 * @param flows columns of the paper (`flowsOf`)
 * @param read text in the reader's order
 */
export function compareReading(
  facts: readonly Fact[],
  flows: readonly (readonly FieldAddress[])[],
  read: string,
): Reading {
  const haystacks = { whole: levelWhole(read), bare: levelBare(read) }
  const reading: Reading = {
    facts: {},
    words: { found: 0, of: 0 },
    wholeBullets: { found: 0, of: 0 },
    order: { found: 0, of: 0 },
    orderInColumns: { found: 0, of: 0 },
    orderBesideDates: { found: 0, of: 0 },
    strange: Array.from(read.matchAll(/[\p{Co}\ufffd]/gu)).length,
    missing: [],
  }
  const places = new Map<string, Span[]>()
  for (const fact of facts) places.set(fact.address, placesOfFact(reading, fact, haystacks))
  const spansOfGroups = (groups: readonly (readonly Fact[])[]) =>
    groups.map((group) => spansOf(group.map(({ address }) => places.get(address) ?? [])))
  const columns = flows.map((flow) => groupFacts(facts, flow))
  reading.order = chained([spansOfGroups(columns.flat())])
  reading.orderInColumns = chained(columns.map(spansOfGroups))
  reading.orderBesideDates = chained(columns.flatMap(besideDates).map(spansOfGroups))
  return reading
}
