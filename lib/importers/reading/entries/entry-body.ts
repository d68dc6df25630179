import { isAddressLine } from '../basics/addresses'
import { splitItems } from '../lists/list-items'
import type { Measures } from '../lists/measures'
import { type LineView, withPieces } from '../sections/line-view'
import { joinParagraphs, type Paragraph } from '../sections/paragraphs'
import { joinAll, type Stretch } from '../sections/stretch'
import type { Entry } from './entries'

export type Body = {
  summary: Stretch | null
  bullets: Stretch[]
  /** Short terms listed below everything else, if they are looked for. */
  keywords: Stretch[]
  /** False if bullets were inferred from the layout only. */
  sure: boolean
  /** False if part of the summary follows a bullet, whose end it may be. */
  isSummarySure: boolean
}

const hasLetters = ({ stretch }: Paragraph) => /\p{L}/u.test(stretch.text)

const gapAfter = (paragraph: Paragraph, next: Paragraph | undefined): number | null => {
  const last = paragraph.lines.at(-1)
  const first = next?.lines[0]
  if (!last || !first || last.page !== first.page) return null
  return (first.y - last.y) / last.size
}

const standsBeside =
  (one: Paragraph) =>
  (other: Paragraph): boolean =>
    other !== one &&
    other.lines[0]?.page === one.lines[0]?.page &&
    other.lines[0]?.y === one.lines[0]?.y

/** Splits unbulleted paragraphs into a lead and items, by indent or spacing. */
function splitUnmarked(
  paragraphs: readonly Paragraph[],
  measures: Measures,
): { text: Paragraph[]; bullets: Paragraph[] } {
  const min = Math.min(...paragraphs.map(({ x }) => x))
  // A tag next to another is further right but not indented.
  const isDeeper = (one: Paragraph) => one.x > min + 6 && !paragraphs.some(standsBeside(one))
  const deeper = paragraphs.filter(isDeeper)
  if (deeper.length > 0 && deeper.length < paragraphs.length) {
    return { text: paragraphs.filter((one) => !isDeeper(one)), bullets: deeper }
  }
  const [first, second, third] = paragraphs
  const isPair =
    paragraphs.length === 2 &&
    measures.broken &&
    paragraphs.every(({ lines }) => lines.length === 1)
  if (!first || !second || (paragraphs.length < 3 && !isPair))
    return { text: [...paragraphs], bullets: [] }
  const gap = gapAfter(first, second)
  const usual = gapAfter(second, third) ?? gap
  const standsApart =
    (first.lines.length > 1 && measures.broken) ||
    (gap !== null && usual !== null && Math.abs(gap - usual) > 0.15)
  return standsApart
    ? { text: [first], bullets: paragraphs.slice(1) }
    : { text: [], bullets: [...paragraphs] }
}

/** Maximum length of a tag; tags next to each other on a line are separate items. */
const shortest = 60
function splitTags(lines: readonly LineView[]): LineView[] {
  return lines.flatMap((line) => {
    const isTags =
      !line.bullet &&
      line.pieces.length >= 2 &&
      line.pieces.every(({ text }) => text.length < shortest)
    return isTags ? line.pieces.map((piece) => withPieces(line, [piece])) : [line]
  })
}

/** Maximum length of a keyword, and of the words of one. */
const maxKeyword = 40
const maxWords = 4

/**
 * Returns the keywords that a last paragraph lists: short terms parted by commas, no sentence, smaller than the text
 * above it or below one that ends with a full stop; none for any other.
 */
function keywordsOf(last: Paragraph | undefined, before: Paragraph | undefined): Stretch[] {
  if (!last || !before || last.bullet || /[.!?:;。]$/u.test(last.stretch.text)) return []
  const [line] = last.lines
  const [above] = before.lines
  const isSmaller = line && above && line.size < above.size - 0.2
  const isParted = isSmaller || before.bullet || /[.!?。]$/u.test(before.stretch.text)
  const terms = splitItems(last.stretch)
  const areShort = terms.every(
    ({ text }) => text.length <= maxKeyword && text.split(/\s+/u).length <= maxWords,
  )
  return isParted && areShort && (terms.length > 1 || isSmaller) ? terms : []
}

/**
 * Reads the lines below an entry's titles: the summary and the bullets.
 *
 * @param mayHaveKeywords whether an entry of this kind has keywords
 */
export function readBody(
  { body, measures }: Pick<Entry, 'body' | 'measures'>,
  mayHaveKeywords = false,
): Body {
  const all = joinParagraphs(splitTags(body), measures).filter(hasLetters)
  const keywords = mayHaveKeywords ? keywordsOf(all.at(-1), all.at(-2)) : []
  const paragraphs = keywords.length > 0 ? all.slice(0, -1) : all
  const isMarked = paragraphs.some(({ bullet }) => bullet)
  const { text, bullets } = isMarked
    ? {
        text: paragraphs.filter(({ bullet }) => !bullet),
        bullets: paragraphs.filter(({ bullet }) => bullet),
      }
    : splitUnmarked(paragraphs, measures)
  const firstBullet = paragraphs.findIndex(({ bullet }) => bullet)
  const said = text.filter(({ stretch }) => !isAddressLine(stretch.text))
  return {
    summary: said.length > 0 ? joinAll(said.map(({ stretch }) => stretch)) : null,
    bullets: bullets.map(({ stretch }) => stretch),
    keywords,
    sure: isMarked || bullets.length === 0,
    isSummarySure:
      !isMarked || said.every((paragraph) => paragraphs.indexOf(paragraph) < firstBullet),
  }
}
