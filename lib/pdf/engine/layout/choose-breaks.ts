import { type Cut, cutWord, hyphenateShort, type PlacesOf } from './cut-words'
import { breaksFreely, joinCounted, never, splitFreely, unspaced } from './line-breaks'
import type { TextRun } from './nodes'
import { isAddress, longWord, splitLong } from './split-long'

/**
 * Stretch of a syllable as a share of its width, in text without spaces. Minimal: with more, every letter of a long
 * paragraph would be a feasible break, and choosing would take a minute.
 */
const slack = 0.03

/** Penalty of a hyphenation: higher than for a short line, as the text is not justified. */
const hyphenPenalty = 200
const hyphenWidth = 5

/** Break between two syllables of a word: like a space, or with a penalty. `width`: of its hyphen. */
export type Join = 'free' | (Pick<Cut, 'shows' | 'penalty'> & { width: number })

/** Syllables of a paragraph, spaces each by itself; `joins` and `runs` by the index of the later syllable. */
export type Syllables = string[] & {
  runs?: ReadonlySet<number>
  joins?: ReadonlyMap<number, Join>
  /** Syllables in which a break would cut a word. */
  cuts?: ReadonlySet<number>
}

/** Node constructors of textkit's line breaker. */
type NodeMaker = {
  glue: (width: number, start: number, end: number, stretch: number, shrink: number) => object
  penalty: (width: number, penalty: number, flagged: number) => object
}

/** Facts about a place between two syllables. */
type Between = {
  /** Penalty of the last resort. */
  penalty: number
  /** Whether the text is hyphenated. */
  isHyphenating?: boolean
  /** Whether both belong to a word in two styles, which stays whole. */
  isOneWord?: boolean | undefined
  /** Whether a break would cut a long word. */
  isCut?: boolean | undefined
  /** Break as chosen with the widths of words; undefined for one by the syllables. */
  join?: Join | undefined
}

/**
 * Returns the nodes between two syllables for textkit's line breaker (called by the bundle script): a break like any
 * space beside ideographs, elsewhere only a last resort. `shows` of a penalty: the sign at the end of the line.
 *
 * @param width of the previous syllable in points
 * @param end of that syllable in the text
 * @public read by the bundle script
 */
export function placeBetween(
  make: NodeMaker,
  [before, after]: [string, string],
  [width, end]: [number, number],
  { penalty, isHyphenating = false, isOneWord = false, isCut = false, join }: Between,
): object {
  const glue = () => make.glue(0, end, end, width * slack, 0)
  if (join === 'free') return glue()
  if (join) return { ...make.penalty(join.width, join.penalty, 1), shows: join.shows }
  if (isHyphenating && /\p{L}$/u.test(before) && /^\p{L}/u.test(after)) {
    return { ...make.penalty(hyphenWidth, hyphenPenalty, 1), shows: 'plain', isCut }
  }
  const inWord = () =>
    isOneWord && before.length + after.length <= longWord
      ? make.penalty(0, never, 1)
      : { ...make.penalty(hyphenWidth, penalty, 1), isCut }
  if (!unspaced.test(before) && !unspaced.test(after)) return inWord()
  return breaksFreely(before, after) ? glue() : inWord()
}

/** Rules of a text for its lines, by the props of its node. */
type Options = {
  typeset: boolean
  wholeWords: boolean
  isHyphenating: boolean
  hyphenationCallback: (word: string) => string[]
  placesOf?: PlacesOf
  /** Offsets of typed soft hyphens. */
  softBreaks?: readonly number[]
  /** Share of the width that lines are broken at. */
  measure?: number
}

/** A paragraph as textkit has shaped it. Lengths in points. */
type Paragraph = {
  string: string
  runs: readonly TextRun[]
  syllables: Syllables
  /** Widths of the lines, the last one for all that follow. */
  widths: readonly number[]
  /** Returns the width of a range. */
  widthOf: (from: number, to: number) => number
  options: Options
}

/** A node of textkit: boxes and glue with their end in the text. */
type LineNode = { end?: number; shows?: string }

/** Nodes of textkit, and those at which lines end. */
type Lines<Node> = { nodes: Node[]; breaks: number[] }

const isSpace = (syllable: string) => syllable.trim() === ''
/** Tolerance of a line's width in points, for rounding. */
const rounding = 0.5
/** Minimum line, as a multiple of the type's size: in less room, words stay as they are. */
const minRoom = 2
/** Maximum width of a character as a multiple of the type's size, to spare measuring short words. */
const maxCharacter = 1.4

const sizeOf = ({ attributes }: TextRun) => attributes.fontSize ?? 18
const hyphenCode = 0x2d

/** Returns the width of a hyphen in the first run. */
function hyphenOf([run]: readonly TextRun[]): number {
  const [face] = run?.attributes.font ?? []
  if (!run || !face?.hasGlyphForCodePoint(hyphenCode)) return 0.4 * (run ? sizeOf(run) : 0)
  return (face.glyphForCodePoint(hyphenCode).advanceWidth * sizeOf(run)) / face.unitsPerEm
}

/** Returns the syllables as documents from before the rule `typeset` break them, with the cuts of long words. */
function withPieces(given: Syllables, wholeWords: boolean): Syllables {
  const cuts = new Set<number>()
  const runs = new Set<number>()
  const syllables: string[] = []
  for (const [i, one] of given.entries()) {
    if (given.runs?.has(i)) runs.add(syllables.length)
    const isInWord = i > 0 && !isSpace(one) && !isSpace(given[i - 1] ?? '')
    if (wholeWords && given.runs?.has(i) && isInWord) cuts.add(syllables.length)
    for (const [part, text] of splitLong(one).entries()) {
      if (part > 0) cuts.add(syllables.length)
      syllables.push(text)
    }
  }
  return Object.assign(syllables, { runs, cuts })
}

/**
 * Returns the breaks of a word of several syllables that fits its line.
 *
 * @param hyphens offsets at which it may be hyphenated; null for every point
 */
function breaksOfWord(
  word: string,
  from: number,
  options: Options,
  hyphens: ReadonlySet<number> | null = null,
): Cut[] {
  const { softBreaks = [], isHyphenating, hyphenationCallback } = options
  const soft = softBreaks.filter((at) => at > from && at < from + word.length)
  const cutAt = (at: number): Cut => ({ at, shows: 'hyphen', penalty: hyphenPenalty })
  if (soft.length > 0) return soft.map((at) => cutAt(at - from))
  let at = 0
  const parts = isHyphenating ? hyphenationCallback(word) : []
  const cuts = parts.slice(0, -1).map((part) => {
    at += part.length
    return cutAt(at)
  })
  return hyphens ? cuts.filter((cut) => hyphens.has(from + cut.at)) : cuts
}

/** Returns the breaks of a word that is wider than its line. */
function breaksOfWide(word: string, from: number, paragraph: Paragraph, room: number): Cut[] {
  const { widthOf, options } = paragraph
  const { typeset, placesOf = null } = options
  if (!typeset && isAddress(word)) {
    let at = 0
    return splitLong(word)
      .slice(0, -1)
      .map((piece) => {
        at += piece.length
        return { at, shows: 'nothing', penalty: 5_000 } as const
      })
  }
  const hyphen = hyphenOf(paragraph.runs)
  const fits = (start: number, end: number) => widthOf(from + start, from + end) + hyphen <= room
  const soft = breaksOfWord(word, from, { ...options, isHyphenating: false })
  const others = cutWord(word, { fits, placesOf })
  const isSoft = new Set(soft.map(({ at }) => at))
  return [...soft, ...others.filter(({ at }) => !isSoft.has(at))].toSorted((a, b) => a.at - b.at)
}

/**
 * Returns syllables that are whole words, but for their syllables and breaks where one is wider than a line.
 *
 * @param hyphens offsets at which words that fit may be hyphenated; null for every point
 */
function withWholeWords(paragraph: Paragraph, hyphens: ReadonlySet<number> | null): Syllables {
  const { syllables: given, widths, widthOf, options, runs } = paragraph
  const size = Math.max(0, ...runs.map(sizeOf))
  const hyphen = hyphenOf(runs)
  const room = Math.min(...widths) + rounding
  const joins = new Map<number, Join>()
  const syllables: string[] = []
  let at = 0
  const addWord = (word: string) => {
    const mayBeWide = word.length * size * maxCharacter > room && room > minRoom * size
    const isWide = mayBeWide && widthOf(at, at + word.length) > room
    const cuts = isWide
      ? breaksOfWide(word, at, paragraph, room)
      : breaksOfWord(word, at, options, hyphens)
    let from = 0
    for (const cut of [...cuts, null]) {
      syllables.push(word.slice(from, cut?.at))
      if (!cut) break
      const width = cut.shows === 'hyphen' ? hyphen : 0
      joins.set(syllables.length, { shows: cut.shows, penalty: cut.penalty, width })
      from = cut.at
    }
    at += word.length
  }
  for (let i = 0; i < given.length; ) {
    if (isSpace(given[i] ?? '')) {
      at += given[i]?.length ?? 0
      syllables.push(given[i++] ?? '')
      continue
    }
    let words = ''
    while (i < given.length && !isSpace(given[i] ?? '')) words += given[i++]
    const pieces = splitFreely(words)
    for (const [part, word] of (options.typeset ? joinCounted(pieces) : pieces).entries()) {
      if (part > 0) joins.set(syllables.length, 'free')
      addWord(word)
    }
  }
  return Object.assign(syllables, { joins })
}

/**
 * Breaks the lines of a paragraph (called by the bundle script): words are cut only where one is wider than a line.
 * Documents from before the rule `typeset` keep their lines, which could end in any word of over 24 letters, except
 * those of paragraphs where one does.
 *
 * @param linesOf returns the lines of syllables
 * @public read by the bundle script
 */
export function chooseBreaks<Node extends LineNode>(
  paragraph: Paragraph,
  linesOf: (syllables: Syllables) => Lines<Node>,
): Lines<Node> {
  const { syllables, options, string: text, widths, widthOf } = paragraph
  if (!options.typeset) {
    const earlier = linesOf(withPieces(syllables, options.wholeWords))
    if (!earlier.breaks.some((at) => isCut(earlier.nodes[at]))) return earlier
  }
  if (!options.typeset || !options.isHyphenating) return linesOf(withWholeWords(paragraph, null))
  const share = options.measure ?? 1
  return hyphenateShort({
    text,
    widthOf,
    roomOf: (line) => (widths[line] ?? widths[widths.length - 1] ?? 0) * share,
    hyphen: hyphenOf(paragraph.runs),
    placesIn: (word, from) => breaksOfWord(word, from, options).map(({ at }) => at),
    linesOf: (hyphens) => linesOf(withWholeWords(paragraph, hyphens)),
  })
}

const isCut = (node: unknown) =>
  typeof node === 'object' && node !== null && 'isCut' in node && node.isCut === true

/**
 * Breaks the lines of a paragraph with a measure (called by the bundle script): at a share of the width, unless all of
 * it saves a line.
 *
 * @param measure share of the width; undefined for all of it
 * @param nodes of the paragraph; a word wider than the measure needs the whole width
 * @param breakAt returns the nodes at which lines of some widths end; none if there is no such break
 * @public read by the bundle script
 */
export function breakInMeasure(
  measure: number | undefined,
  widths: readonly number[],
  nodes: readonly { type: string; width: number }[],
  breakAt: (widths: readonly number[]) => number[],
): number[] {
  if (measure === undefined) return breakAt(widths)
  const narrowWidths = widths.map((width) => width * measure)
  const narrowest = Math.min(...narrowWidths)
  if (nodes.some(({ type, width }) => type === 'box' && width > narrowest)) return breakAt(widths)
  const narrow = breakAt(narrowWidths)
  const wide = breakAt(widths)
  return narrow.length > 0 && narrow.length <= wide.length ? narrow : wide
}
