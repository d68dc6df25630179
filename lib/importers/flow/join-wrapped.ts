import { isDateText } from '../dates/date-text'
import { joiner } from '../lexicon/joining-words'
import { bulletLength } from './bullet-length'
import { numberSign } from './find-numbered'
import type { Paragraph } from './flow-types'
import { appendLine } from './join-lines'
import { leftOf, looksLikeDate, wordsOfParagraph } from './line-style'
import { isEmpty } from './split-lines'

/** Estimated character width of typed text, in points. */
const letterWidth = 6

/** Minimum length of a line that may have been wrapped, in a list item and in prose. */
const minItem = 25
const minProse = 50
/** Range of widths (in characters) of hard-wrapped text. */
const wrap = { min: 50, max: 130 }
/** Minimum number of full lines of hard-wrapped text, and the share that continue in lower case. */
const minFull = 3
const minSmall = 1 / 3
/** Minimum number of words of a line of running text. */
const proseWords = 8

/** Matches a lower-case word, but not "iOS" or "example.org". */
const smallWord = /^\p{Ll}[\p{Ll}\p{M}'’-]*(?=[\s,;:)]|\.\s|\.?$)/u
const ends = /[.!?:;。]["”’»)]*$/u
/** Separators between title, place and date in an entry's header. */
const parted = /[|•·]|\s[–—-]\s|(?:19|20)\d\d/u

/** A line of typed text. */
type Typed = {
  paragraph: Paragraph
  text: string
  left: number
  /** Column in which the line ends, in characters. */
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

/** Whether a line's layout allows it to continue the one before it. */
function canGoOn(a: Typed, b: Typed): boolean {
  const areAlike =
    a.paragraph.parts.length === 1 &&
    b.paragraph.parts.length === 1 &&
    a.paragraph.stream === b.paragraph.stream &&
    a.paragraph.aside === b.paragraph.aside &&
    !a.paragraph.level &&
    !b.paragraph.level
  // The gap after a bullet does not separate columns.
  const sign = bulletLength(a.text, false) || (numberSign.exec(a.text)?.[0].length ?? 0)
  const hasGap = [a.text.slice(sign).trimStart(), b.text].some((text) => /\t|\s{3}/.test(text))
  return areAlike && !hasGap && !b.isItem && !isEmpty(a.paragraph) && !isEmpty(b.paragraph)
}

/** Whether the first word of a line would not have fit on the line before it. */
const isFull = (a: Typed, b: Typed, width: number) =>
  a.column + 1 + (b.text.split(/\s/, 1)[0] ?? '').length > width

/** Returns the width in characters at which text was hard-wrapped; null if it was not. */
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
 * Whether a line continues the previous one.
 * @param isInside whether the previous line is a list item or a continuation
 */
function goesOn(a: Typed, b: Typed, isInside: boolean, width: number | null): boolean {
  if (!canGoOn(a, b)) return false
  const isOpen = smallWord.test(b.text) && !ends.test(a.text)
  const hangs = b.left > a.left || b.paragraph.continues === true
  if (isInside && a.text.length >= minItem && (isOpen || joiner.test(a.text))) {
    return hangs || !looksLikeDate(b.paragraph)
  }
  const isText = isOpen && a.text.length >= minProse && !parted.test(a.text)
  const isWrapped = width !== null && isFull(a, b, width)
  const isProse = a.text.split(/\s+/).length >= proseWords && !parted.test(a.text)
  // The dates of an entry begin in lower case in many languages.
  return (isText || (isWrapped && (isInside || isProse))) && !isDateText(b.text)
}

/**
 * Joins hard-wrapped lines: a list item whose next line starts in lower case, and any full line if
 * the whole text is wrapped at one width.
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
    if (belongs) joined[joined.length - 1] = appendLine(last, line.paragraph)
    else joined.push(line.paragraph)
    isInside = line.isItem || (belongs ?? false)
  })
  return joined
}
