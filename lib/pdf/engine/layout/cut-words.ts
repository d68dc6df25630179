import { addressPieces, isAddress } from './split-long'

/** Break inside a word: the line's end shows a hyphen or nothing. `width`: of the hyphen, in points. */
export type Cut = { at: number; shows: 'hyphen' | 'nothing'; penalty: number }

/** Returns the hyphenation points of a run of letters, capital or not. */
export type PlacesOf = (letters: string) => readonly number[]

/** Penalties by quality: after a sign of the text, at a hyphenation point, between any two letters. */
const atSign = 1_000
const atSyllable = 3_000
const anywhere = 5_000

/** Minimum letters on each side of a hyphen between any two letters. */
const atEdge = 2

/** Letters, or other characters between two signs after which a line may end. */
const pieces = /\p{L}[\p{L}\p{M}'’]*|[^\p{L}\-‐–—/·|,;:.+]+|[-‐–—/·|,;:.+]+/gu
const letters = /^\p{L}/u
const sign = /^[-‐–—/·|,;:.+]/
/** A letter with its marks, or a character of two UTF-16 units: never cut. */
const cluster = /.[\p{M}\u200c\u200d]*/gsu

type Room = {
  /** Returns whether a part of the word fits a line, with a hyphen at its end. */
  fits: (from: number, to: number) => boolean
  placesOf: PlacesOf | null
}

/** Cuts between any two characters. */
function cutAnywhere(text: string, from: number, shows: Cut['shows']): Cut[] {
  const edge = shows === 'hyphen' ? atEdge : 1
  const ends = Array.from(text.matchAll(cluster), ({ 0: one, index }) => index + one.length)
  return ends
    .slice(edge - 1, Math.max(0, ends.length - edge))
    .map((at) => ({ at: from + at, shows, penalty: anywhere }))
}

/** Cuts a run of letters at its hyphenation points, and between any letters where no syllable fits a line. */
function cutLetters(text: string, from: number, { fits, placesOf }: Room): Cut[] {
  const places = placesOf?.(text) ?? []
  const cuts: Cut[] = places.map((at) => ({
    ...{ at: from + at, shows: 'hyphen', penalty: atSyllable },
  }))
  const ends = [0, ...places, text.length]
  const between = ends.slice(1).flatMap((end, i) => {
    const start = ends[i] ?? 0
    if (fits(from + start, from + end)) return []
    return cutAnywhere(text.slice(start, end), from + start, 'hyphen')
  })
  return [...cuts, ...between]
}

/** Returns the breaks of an address: before "@" and a full stop, after a slash, elsewhere only where a part is too wide. */
function cutAddress(word: string, { fits }: Room): Cut[] {
  let at = 0
  return addressPieces(word).flatMap((piece) => {
    const from = at
    at += piece.length
    const isGood = piece.startsWith('@') || word.charAt(from - 1) === '/'
    const before: Cut = { at: from, shows: 'nothing', penalty: isGood ? atSign : atSyllable }
    const inside = fits(from, at) ? [] : cutAnywhere(piece, from, 'nothing')
    return from === 0 ? inside : [before, ...inside]
  })
}

/**
 * Returns the breaks in a word that is wider than its line: in an address at its signs without a hyphen, in another
 * word after its own hyphens and slashes and at hyphenation points.
 */
export function cutWord(word: string, room: Room): Cut[] {
  if (isAddress(word)) return cutAddress(word, room)
  const cuts: Cut[] = []
  for (const { 0: piece, index } of word.matchAll(pieces)) {
    const end = index + piece.length
    if (sign.test(piece) && index > 0 && end < word.length) {
      cuts.push({ at: end, shows: 'nothing', penalty: atSign })
    }
    if (room.fits(index, end)) continue
    if (letters.test(piece)) cuts.push(...cutLetters(piece, index, room))
    else cuts.push(...cutAnywhere(piece, index, 'nothing'))
  }
  return cuts.toSorted((one, other) => one.at - other.at)
}

/** Share of a line that may stay empty before a word is hyphenated for it: the text is ragged. */
const spareShare = 0.18
/** Minimum letters of a hyphenated word, on each side of its hyphen, and on the last line of a paragraph. */
const spareLength = 10
const spareEdge = 4
const spareEnd = 8
/** Maximum words that are tried, to bound the time of a long text. */
const maxTries = 40

/** A node at which a line may end; boxes and glue name their end in the text. */
type PlacedNode = { end?: number; shows?: string }

/** Lines with nodes at which they end, the first of which is the start. */
type PlacedLines<Node> = { nodes: Node[]; breaks: number[] }

/** A paragraph that is hyphenated only where a line would else be short. Lengths in points. */
type Ragged<Node> = {
  text: string
  roomOf: (line: number) => number
  widthOf: (from: number, to: number) => number
  hyphen: number
  /** Returns the hyphenation points of the word at an offset. */
  placesIn: (word: string, from: number) => readonly number[]
  /** Breaks the lines with hyphens at some offsets alone. */
  linesOf: (hyphens: ReadonlySet<number>) => PlacedLines<Node>
}

const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0

/** Returns the offsets at which the lines end. */
function endsOf<Node extends PlacedNode>({ nodes, breaks }: PlacedLines<Node>): number[] {
  return breaks.slice(1).map((at) => {
    let node = at
    while (node > 0 && nodes[node]?.end === undefined) node -= 1
    return nodes[node]?.end ?? 0
  })
}

/** Returns the last hyphenation point of a word that fits the space left on a line; null if none does. */
function placeIn<Node>(paragraph: Ragged<Node>, from: number, left: number): number | null {
  const { text, widthOf, hyphen, placesIn } = paragraph
  const [word = ''] = /^\S*/.exec(text.slice(from)) ?? []
  if (lettersOf(word) < spareLength) return null
  const fitting = placesIn(word, from).filter((at) => {
    const sides = [lettersOf(word.slice(0, at)), lettersOf(word.slice(at))]
    return Math.min(...sides) >= spareEdge && widthOf(from, from + at) + hyphen <= left
  })
  const last = fitting[fitting.length - 1]
  return last === undefined ? null : from + last
}

/** Returns whether no two lines in a row end in a hyphen, and the last one begins with enough of a word. */
function isCalm<Node extends PlacedNode>(lines: PlacedLines<Node>, text: string): boolean {
  const { nodes, breaks } = lines
  const hyphened = breaks.slice(1).map((at) => nodes[at]?.shows === 'hyphen')
  if (hyphened.some((one, line) => one && hyphened[line + 1])) return false
  if (!hyphened[hyphened.length - 2]) return true
  const [rest = ''] = /^\S*/.exec(text.slice(endsOf(lines)[hyphened.length - 2])) ?? []
  return lettersOf(rest) >= spareEnd
}

/** Breaks the lines of ragged text, with a hyphen only where more than a share of a line would else stay empty. */
export function hyphenateShort<Node extends PlacedNode>(
  paragraph: Ragged<Node>,
): PlacedLines<Node> {
  const { text, roomOf, widthOf, linesOf } = paragraph
  const tried = new Set<number>()
  let hyphens: ReadonlySet<number> = new Set<number>()
  let lines = linesOf(hyphens)
  /** Returns a place for a hyphen in the first word behind a short line that was not tried yet. */
  const nextPlace = (): number | null => {
    const ends = endsOf(lines)
    for (const [line, end] of ends.slice(0, -1).entries()) {
      const next = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)
      if (tried.has(next) || !/\s/.test(text.charAt(next - 1))) continue
      const start = line === 0 ? 0 : (ends[line - 1] ?? 0)
      const used = widthOf(start, start + text.slice(start, end).trimEnd().length)
      if (roomOf(line) - used <= spareShare * roomOf(line)) continue
      tried.add(next)
      const place = placeIn(paragraph, next, roomOf(line) - widthOf(start, next))
      if (place !== null) return place
    }
    return null
  }
  for (let tries = 0; tries < maxTries; tries += 1) {
    const place = nextPlace()
    if (place === null) break
    const more = new Set([...hyphens, place])
    const other = linesOf(more)
    const isBetter = endsOf(other).includes(place) && other.breaks.length <= lines.breaks.length
    if (!isBetter || !isCalm(other, text)) continue
    hyphens = more
    lines = other
  }
  return lines
}
