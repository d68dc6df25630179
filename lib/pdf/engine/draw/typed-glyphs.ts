import type { FaceGlyph, FacePosition } from 'pdfkit'
import type { Compose, Part } from '../fonts/composed-glyphs'

export type Shaped = { glyphs: FaceGlyph[]; positions: FacePosition[] }

/** Glyphs drawn as one, with the UTF-16 units typed for them. */
type Cluster = { from: number; to: number; units: number[] }

/** Returns true for joiners: shaping consults them, and may drop them or leave a space. */
const isIgnorable = (unit: number) =>
  (unit >= 0x200b && unit <= 0x200f) || (unit >= 0xfe00 && unit <= 0xfe0f)

const unitsOf = (codePoints: readonly number[]): number[] =>
  codePoints.flatMap((code) =>
    code > 0xffff
      ? String.fromCodePoint(code)
          .split('')
          .map((unit) => unit.charCodeAt(0))
      : [code],
  )

const startsWith = (units: readonly number[], at: number, typed: readonly number[]) =>
  typed.every((unit, i) => units[at + i] === unit)

/**
 * Returns the number of glyphs from `first` on that stand for the same characters as typed from `at` on, in any order;
 * 0 without such a number.
 */
function reorderedCount(
  typed: readonly number[],
  at: number,
  own: readonly number[][],
  first: number,
): number {
  const balance = new Map<number, number>()
  let open = 0
  const add = (unit: number, by: number) => {
    const before = balance.get(unit) ?? 0
    balance.set(unit, before + by)
    open += Math.abs(before + by) - Math.abs(before)
  }
  let unit = at
  for (let i = first; i < own.length; i++) {
    const units = own[i] ?? []
    for (const one of units) {
      if (unit >= typed.length) return 0
      add(one, 1)
      add(typed[unit++] ?? 0, -1)
    }
    if (open === 0 && units.length > 0) return i - first + 1
  }
  return 0
}

/** First letter of the scripts whose vowels shaping takes apart, such as Tamil and Lao. */
const firstSplit = 0x900

/** Returns the parts that shaping may take a letter apart into. */
function partsOfUnit(unit: number): number[] {
  if (unit < firstSplit || (unit >= 0xd800 && unit <= 0xdfff)) return [unit]
  return unitsOf(Array.from(String.fromCharCode(unit).normalize('NFKD'), codePointOf))
}

const codePointOf = (character: string) => character.codePointAt(0) ?? 0

/**
 * Splits shaped glyphs wherever their characters and the typed ones coincide again, also where the glyphs stand for
 * parts of a typed letter.
 */
function findClusters(typed: readonly number[], own: readonly number[][]): Cluster[] {
  const parts = typed.map(partsOfUnit)
  const found = matchGlyphs(
    parts.flat(),
    own.map((units) => units.flatMap(partsOfUnit)),
  )
  const ends = new Map<number, number>()
  let end = 0
  for (const [i, { length }] of parts.entries()) {
    end += length
    ends.set(end, i + 1)
  }
  const clusters: Cluster[] = []
  let from = 0
  let first = 0
  let at = 0
  for (const { to, units } of found) {
    at += units.length
    const last = ends.get(at) ?? (to === own.length ? typed.length : null)
    // Glyphs of parts of one letter are one cluster.
    if (last === null) continue
    clusters.push({ from, to, units: typed.slice(first, last) })
    from = to
    first = last
  }
  return clusters
}

/** Splits shaped glyphs wherever their characters and the typed ones coincide again. */
function matchGlyphs(typed: readonly number[], own: readonly number[][]): Cluster[] {
  const clusters: Cluster[] = []
  let at = 0
  let i = 0
  const push = (glyphs: number, units: number) => {
    clusters.push({ from: i, to: i + glyphs, units: typed.slice(at, at + units) })
    i += glyphs
    at += units
  }
  while (i < own.length) {
    const units = own[i] ?? []
    const unit = typed[at]
    if (startsWith(typed, at, units)) {
      push(1, units.length)
    } else if (unit !== undefined && isIgnorable(unit)) {
      const last = clusters[clusters.length - 1]
      if (units.length === 1 && (units[0] === 0x20 || units[0] === unit)) push(1, 1)
      else if (last) {
        last.units.push(unit)
        at++
      } else push(1, units.length + 1)
    } else {
      const count = reorderedCount(typed, at, own, i)
      const length = own.slice(i, i + count).reduce((sum, one) => sum + one.length, 0)
      if (count > 0) push(count, length)
      else push(own.length - i, typed.length - at)
    }
  }
  clusters[clusters.length - 1]?.units.push(...typed.slice(at))
  return clusters
}

/** Returns whether a glyph is a mark on the previous one; kerned letters have an advance. */
const isAttached = ({ xAdvance }: FacePosition) => xAdvance === 0

/** Maximum glyphs of a composite: font files store the number of components, and their offsets in 16 bits. */
const maxParts = 16

/** Merges marks, joiners and glyphs without characters into the previous cluster. */
function joinMarks(clusters: readonly Cluster[], positions: readonly FacePosition[]): Cluster[] {
  const joined: Cluster[] = []
  for (const cluster of clusters) {
    const last = joined[joined.length - 1]
    const position = positions[cluster.from]
    const follows = cluster.units.every(isIgnorable) || (position && isAttached(position))
    if (last && follows && cluster.to - last.from <= maxParts) {
      last.to = cluster.to
      last.units.push(...cluster.units)
    } else joined.push({ ...cluster, units: [...cluster.units] })
  }
  return joined
}

/**
 * Splits a cluster that is too large for one composite into its glyphs, each with the next of its characters, which
 * keeps the order but not the assignment.
 */
function cutLarge(cluster: Cluster): Cluster[] {
  const { from, to, units } = cluster
  const count = to - from
  if (count <= maxParts) return [cluster]
  return Array.from({ length: count }, (_, i) => ({
    from: from + i,
    to: from + i + 1,
    units: i === count - 1 ? units.slice(i) : units.slice(i, i + 1),
  }))
}

/** Returns the position of each glyph of a cluster from its left end. */
function partsOf(
  { from, to }: Cluster,
  { glyphs, positions }: Shaped,
  rightToLeft: boolean,
): { parts: Part[]; advance: number } {
  const order = Array.from({ length: to - from }, (_, i) => (rightToLeft ? to - 1 - i : from + i))
  const parts: Part[] = []
  let pen = 0
  for (const index of order) {
    const glyph = glyphs[index]
    const position = positions[index]
    if (!glyph || !position) continue
    const x = Math.round(pen + position.xOffset)
    parts.push({ id: glyph.id, x, y: Math.round(position.yOffset) })
    pen += position.xAdvance
  }
  return { parts, advance: Math.round(pen) }
}

const still = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }

/** Advance of a glyph without ink in font units: pdf.js would count the space before one without width twice. */
const thin = 1

/**
 * Assigns the typed characters to shaped glyphs. Shaping reorders vowels, decomposes and ligates letters and moves
 * marks, while the text layer must contain what was typed, in order, for every reader (promise 3). So reordered glyphs
 * are drawn as one composite glyph with all of their characters. From right to left a reader reverses the characters
 * one by one: there each glyph has one, and the others are on glyphs without ink beside it. A kerned letter is drawn as
 * a glyph of its actual width: readers take a gap between glyphs for a space. Characters beyond U+FFFF are two UTF-16
 * units, as offsets are counted.
 *
 * @param shaped glyphs in the order of the text
 * @param text as typed
 * @param compose draws several glyphs as one
 */
export function keepTyped(
  shaped: Shaped,
  text: string,
  compose: Compose,
  rightToLeft: boolean,
): Shaped {
  const typed = text.split('').map((unit) => unit.charCodeAt(0))
  const own = shaped.glyphs.map((glyph) => unitsOf(glyph.codePoints))
  const glyphs: FaceGlyph[] = []
  const positions: FacePosition[] = []
  for (const cluster of joinMarks(findClusters(typed, own).flatMap(cutLarge), shaped.positions)) {
    const { units } = cluster
    // Readers skip a joiner on a glyph of its own.
    const carried = rightToLeft
      ? [...units.slice(1).filter(isIgnorable), ...units.slice(0, 1)]
      : units
    const others = rightToLeft ? units.slice(1).filter((unit) => !isIgnorable(unit)) : []
    const glyph = shaped.glyphs[cluster.from]
    const position = shaped.positions[cluster.from]
    if (!glyph || !position) continue
    if (cluster.to - cluster.from === 1 && position.xOffset === 0 && position.yOffset === 0) {
      glyphs.push({ id: glyph.id, advanceWidth: glyph.advanceWidth, codePoints: carried })
      positions.push(position)
    } else {
      const { parts, advance } = partsOf(cluster, shaped, rightToLeft)
      glyphs.push({ id: compose(parts, advance), advanceWidth: advance, codePoints: carried })
      positions.push({ ...still, xAdvance: advance })
    }
    for (const unit of others) {
      glyphs.push({ id: compose([], thin), advanceWidth: thin, codePoints: [unit] })
      positions.push({ ...still, xAdvance: thin })
    }
  }
  return { glyphs, positions }
}
