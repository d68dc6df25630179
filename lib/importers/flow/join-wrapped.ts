import { joiner } from '../lexicon/joiner'
import { numberSign } from './find-numbered'
import type { Paragraph } from './flow-types'
import { runOn } from './join-lines'
import { leftOf, looksLikeDate, wordsOfParagraph } from './look-of-line'
import { isEmpty } from './split-lines'
import { bulletLength } from './strip-bullet'

/** Width of a letter of typed text, in points. */
const letterWidth = 6

/** Letters of a line below which nothing made it end but its writer. */
const minItem = 25
const minProse = 50
/** Letters of the widest line of a text that was wrapped when it was written. */
const wrap = { min: 50, max: 130 }
/** Full lines from which a text counts as wrapped, and the share of them that go on with a small letter. */
const minFull = 3
const minSmall = 1 / 3
/** Words of a line that is running text. */
const proseWords = 8

/** A whole word in small letters; "iOS" and "example.org" are none. */
const smallWord = /^\p{Ll}[\p{Ll}\p{M}'’-]*(?=[\s,;:)]|\.\s|\.?$)/u
const ends = /[.!?:;。]["”’»)]*$/u
/** Signs that part the titles, places and dates of a header. */
const parted = /[|•·]|\s[–—-]\s|(?:19|20)\d\d/u

/** A line as somebody typed it. */
type Typed = {
  paragraph: Paragraph
  text: string
  left: number
  /** Letters from the left edge of the text to its end. */
  column: number
  isItem: boolean
}

function typedOf(paragraph: Paragraph): Typed {
  const words = wordsOfParagraph(paragraph)
  const text = words.trim()
  const left = leftOf(paragraph)
  const isItem = paragraph.bullet || bulletLength(text, false) > 0 || numberSign.test(words)
  return { paragraph, text, left, column: left / letterWidth + text.length, isItem }
}

/** Whether a line may be the rest of the one before it, whatever its words. */
function canGoOn(a: Typed, b: Typed): boolean {
  const areAlike =
    a.paragraph.parts.length === 1 &&
    b.paragraph.parts.length === 1 &&
    a.paragraph.stream === b.paragraph.stream &&
    a.paragraph.aside === b.paragraph.aside &&
    !a.paragraph.level &&
    !b.paragraph.level
  // The gap between a sign and its words parts no columns.
  const sign = bulletLength(a.text, false) || (numberSign.exec(a.text)?.[0].length ?? 0)
  const hasGap = [a.text.slice(sign).trimStart(), b.text].some((text) => /\t|\s{3}/.test(text))
  return areAlike && !hasGap && !b.isItem && !isEmpty(a.paragraph) && !isEmpty(b.paragraph)
}

/** Whether the first word of a line had no room on the line before it. */
const isFull = (a: Typed, b: Typed, width: number) =>
  a.column + 1 + (b.text.split(/\s/, 1)[0] ?? '').length > width

/** Returns the letters at which a text was wrapped when it was written; null for one that was not. */
function findWrap(lines: readonly Typed[]): number | null {
  const pairs = lines.flatMap((b, at): [Typed, Typed][] => {
    const a = lines[at - 1]
    return a && canGoOn(a, b) && a.column <= wrap.max ? [[a, b]] : []
  })
  const width = pairs.reduce((max, [a]) => Math.max(max, a.column), 0)
  const full = pairs.filter(([a, b]) => isFull(a, b, width))
  const small = full.filter(([, b]) => smallWord.test(b.text))
  return width >= wrap.min && full.length >= minFull && small.length >= minSmall * full.length
    ? width
    : null
}

/**
 * Whether a line goes on where the one before it was wrapped.
 *
 * @param isInside whether the line before it is an item, or goes on itself
 */
function goesOn(a: Typed, b: Typed, isInside: boolean, width: number | null): boolean {
  if (!canGoOn(a, b)) return false
  const isOpen = smallWord.test(b.text) && !ends.test(a.text)
  const hangs = b.left > a.left || b.paragraph.continues === true
  if (isInside && a.text.length >= minItem && (isOpen || joiner.test(a.text))) {
    return hangs || !looksLikeDate(b.paragraph)
  }
  if (isOpen && a.text.length >= minProse && !parted.test(a.text)) return true
  if (width === null || !isFull(a, b, width)) return false
  const isProse = a.text.split(/\s+/).length >= proseWords && !parted.test(a.text)
  return isInside || isProse
}

/**
 * Joins the lines of texts that were wrapped when they were typed: an item whose next line begins with a small
 * letter, and any line that had no room for the next word where the whole text is wrapped at one width.
 */
export function joinWrapped(paragraphs: readonly Paragraph[]): Paragraph[] {
  const lines = paragraphs.map(typedOf)
  const width = findWrap(lines)
  const joined: Paragraph[] = []
  let isInside = false
  lines.forEach((line, at) => {
    const last = joined[joined.length - 1]
    const before = lines[at - 1]
    const belongs = last && before && goesOn(before, line, isInside, width)
    if (belongs) joined[joined.length - 1] = runOn(last, line.paragraph)
    else joined.push(line.paragraph)
    isInside = line.isItem || (belongs ?? false)
  })
  return joined
}
