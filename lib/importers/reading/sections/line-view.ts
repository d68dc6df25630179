import type { HeadingKind } from '@/lib/language/kinds/headings'
import { type DateHit, findDates } from '../../dates/find-dates'
import type { FormRole } from '../../lexicon/form-labels'
import { headingKind } from '../../lexicon/headings'
import type { Run, SourceText } from '../../source/source-types'
import { joinStretches, type Stretch, takeStretch } from './stretch'

/** A segment of a line with its style. */
export type PieceView = {
  stretch: Stretch
  text: string
  x: number
  right: number
  bold: boolean
  italic: boolean
  size: number
  /** Kind of its value, if a label of a form says so. */
  role?: FormRole
  /** Language of the document, for month names. */
  language: string
  /** Whether the text flows (no fixed page layout), so that its line breaks are the author's. */
  isFlowing: boolean
  runs: readonly { stretch: Stretch; bold: boolean; italic: boolean; size: number }[]
}

/** A line with the properties used to detect sections and entries. */
export type LineView = {
  index: number
  page: number
  stream: number
  /** The pieces joined by two spaces. */
  text: string
  pieces: readonly PieceView[]
  x: number
  right: number
  /** Baseline. */
  y: number
  size: number
  bold: boolean
  italic: boolean
  caps: boolean
  bullet: boolean
  level: number
  ruled: boolean
  /** From the file's tags, 0 if untagged. */
  block: number
  item: number
}

const share = (runs: readonly Run[], has: (run: Run) => boolean) => {
  const all = runs.reduce((sum, { from, to }) => sum + to - from, 0)
  const some = runs.filter(has).reduce((sum, { from, to }) => sum + to - from, 0)
  return all === 0 ? 0 : some / all
}

/** Share of a text that must be bold (or italic) for the whole to count so. */
const max = 0.6

/** Returns whether all letters are capitals, but for those in brackets: "SKILLS (what I use)". */
const isCaps = (text: string) => {
  const letters = text.replace(/\([^()]*\)/g, '').match(/[\p{Lu}\p{Ll}]/gu) ?? []
  return letters.length >= 2 && letters.every((one) => one === one.toUpperCase())
}

function viewPieces(source: SourceText, index: number, language: string): PieceView[] {
  const line = source.lines[index]
  if (!line) return []
  return line.pieces.flatMap(({ from: start, to, box, runs }, order) => {
    // The colon of a label may stand at the value beside it.
    const colon = order > 0 ? /^\s*[:：]\s*/u.exec(line.text.slice(start, to)) : null
    const from = start + (colon?.[0].length ?? 0)
    const stretch = takeStretch(line.text, index, from, to)
    if (stretch.text === '') return []
    const longest = runs.reduce<Run | null>(
      (best, run) => (best && best.to - best.from >= run.to - run.from ? best : run),
      null,
    )
    return [
      {
        stretch,
        text: stretch.text,
        x: box.x,
        right: box.x + box.width,
        bold: share(runs, ({ bold }) => bold) > max,
        italic: share(runs, ({ italic }) => italic) > max,
        size: longest?.size ?? box.height,
        language,
        isFlowing: source.layout === 'flow',
        runs: runs.flatMap((run) => {
          const part = takeStretch(line.text, index, Math.max(run.from, from), run.to)
          return part.text === ''
            ? []
            : [{ stretch: part, bold: run.bold, italic: run.italic, size: run.size }]
        }),
      },
    ]
  })
}

const yearLabel = /^年度?$|^년도?$/u
const monthLabel = /^月$|^월$/u

/**
 * Joins the columns "year" and "month" of a form, as in Japan: "2019", "4" become one date. The
 * labels above them are left out.
 */
function joinDateColumns(pieces: readonly PieceView[]): readonly PieceView[] {
  const [first, second, ...rest] = pieces
  if (!first || !second || rest.length === 0) return pieces
  if (yearLabel.test(first.text) && monthLabel.test(second.text)) return rest
  if (!/^(?:19|20)\d\d$/.test(first.text) || !/^\d{1,2}$/.test(second.text)) return pieces
  const stretch = joinStretches(first.stretch, second.stretch, '.')
  return [{ ...first, stretch, text: stretch.text, right: second.right, runs: [] }, ...rest]
}

/**
 * Returns the lines of a source without running headers, rotated text and asides.
 * @param language of the CV
 */
export function viewLines(source: SourceText, language: string): LineView[] {
  const hasDateColumns = source.lines.some(({ text }) => /^(?:年度?\s月|년도?\s월)\s/u.test(text))
  return source.lines.flatMap((line, index) => {
    const all = viewPieces(source, index, language)
    const pieces = hasDateColumns ? joinDateColumns(all) : all
    const [first] = pieces
    if (!first || line.running || line.aside) return []
    const size = Math.max(...pieces.map((piece) => piece.size))
    const text = pieces.map((piece) => piece.text).join('  ')
    return [
      {
        index,
        page: line.page,
        stream: line.stream,
        text,
        pieces,
        x: first.x,
        right: Math.max(...pieces.map(({ right }) => right)),
        y: line.box.y + 0.8 * size,
        size,
        bold: first.bold,
        italic: first.italic,
        caps: line.caps ?? isCaps(text),
        bullet: line.bullet,
        level: line.level,
        ruled: line.ruled ?? false,
        block: line.block ?? 0,
        item: line.item ?? 0,
      },
    ]
  })
}

/** Returns a line reduced to some of its pieces. */
export function withPieces(line: LineView, pieces: readonly PieceView[]): LineView {
  const [first] = pieces
  if (!first) return line
  const text = pieces.map((piece) => piece.text).join('  ')
  return {
    ...line,
    pieces,
    text,
    x: first.x,
    right: Math.max(...pieces.map(({ right }) => right)),
    bold: first.bold,
    italic: first.italic,
    caps: isCaps(text),
  }
}

const dateCache = new WeakMap<PieceView, readonly DateHit[]>()

/** Returns the dates of a piece, cached. */
export function datesOf(piece: PieceView): readonly DateHit[] {
  let dates = dateCache.get(piece)
  if (!dates) {
    dates = findDates(piece.text, piece.language)
    dateCache.set(piece, dates)
  }
  return dates
}

/** Maximum length of a heading. */
const maxHeadingLength = 60

const headingCache = new WeakMap<LineView, { kind: HeadingKind | null }>()

/** Returns the kind of section of which a line's text is a heading; null if none. */
export function headingOf(line: LineView): HeadingKind | null {
  const known = headingCache.get(line)
  if (known) return known.kind
  const [piece, ...others] = line.pieces
  const canBe = piece && others.length === 0 && line.text.length <= maxHeadingLength
  const kind = canBe ? headingKind(piece.text) : null
  headingCache.set(line, { kind })
  return kind
}

/** Whether a line is short enough for a heading. */
export const isShort = ({ text, bullet }: LineView) => text.length < 50 && !bullet

/** Whether the line below a line stands right of it, on its baseline. */
export function hasTextBeside(lines: readonly LineView[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next || next.page !== line.page || next.x <= line.right) return false
  return Math.abs(next.y - line.y) < 0.5 * line.size
}

/**
 * Returns the kind of section that a line names; none where it is a label in a section of this kind, as "Software" beside
 * its terms in a list of skills.
 */
export function namedKind(
  lines: readonly LineView[],
  index: number,
  current: string,
): HeadingKind | null {
  const line = lines[index]
  const kind = line && isShort(line) ? headingOf(line) : null
  return kind === current && hasTextBeside(lines, index) ? null : kind
}
