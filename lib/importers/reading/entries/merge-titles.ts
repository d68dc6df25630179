import { isDateText } from '../../dates/date-text'
import { joiner } from '../../lexicon/joining-words'
import { isFull, type Measures } from '../lists/measures'
import { datesOf, type LineView, type PieceView } from '../sections/line-view'
import { joinStretches } from '../sections/stretch'

/** Joins two pieces of a wrapped title. */
function mergePieces(a: PieceView, b: PieceView): PieceView {
  const stretch = joinStretches(a.stretch, b.stretch)
  return {
    ...a,
    stretch,
    text: stretch.text,
    right: Math.max(a.right, b.right),
    runs: [...a.runs, ...b.runs],
  }
}

const lookOfRun = (run: PieceView['runs'][number] | undefined) =>
  run ? `${run.bold}${run.italic}${Math.round(run.size * 2)}` : ''

const areDates = (pieces: readonly PieceView[]) => pieces.every(({ text }) => isDateText(text))

/** Whether two lines are one tagged block, of which the first or the second ends with the entry's dates. */
const isOneText = (before: LineView, { block, pieces: [, ...more] }: LineView) => {
  const [, ...moreBefore] = before.pieces
  const isAtOne = moreBefore.length === 0 || more.length === 0
  return block > 0 && block === before.block && isAtOne && areDates([...moreBefore, ...more])
}

/** Whether a line continues the title of the previous line. */
function goesOn(
  before: LineView,
  line: LineView,
  isFirst: boolean,
  measures: Measures,
  isList: boolean,
): boolean {
  const [a, ...moreBefore] = before.pieces
  const [b, ...more] = line.pieces
  if (!a || !b || line.bullet) return false
  if (moreBefore.length + more.length > 0) return isOneText(before, line)
  if (before.page !== line.page || Math.abs(before.size - line.size) >= 0.3) return false
  if (lookOfRun(a.runs.at(-1)) !== lookOfRun(b.runs[0])) return false
  const isStrong = before.bold || before.size > measures.body + 0.6 || isFirst
  // In short entries a plain title may wrap as well; a date ends it.
  const isOpen = isList && datesOf(a).length === 0 && !/[.。)]$/.test(before.text)
  const isInLine =
    Math.abs(before.x - line.x) < 3 ||
    (before.bullet && line.x > before.x - 14 && line.x < before.x + 14)
  if (!(isStrong || isOpen) || !isInLine) return false
  const needsMore = joiner.test(before.text)
  const reach = needsMore || before.size > measures.body + 2 ? 1.75 : 1.45
  if (line.y - before.y >= reach * line.size) return false
  if (before.text.length >= 110 || line.text.length >= 60) return false
  if (datesOf(b).length > 0 && !isOpen) return false
  return isFull(before, line, measures.edge) || needsMore || /^\p{Ll}/u.test(line.text)
}

/**
 * Joins wrapped titles.
 * @param isList whether entries are short, as certificates are
 */
export function mergeTitles(
  lines: readonly LineView[],
  measures: Measures,
  isList = false,
): LineView[] {
  if (!measures.broken) return [...lines]
  const merged: LineView[] = []
  for (const line of lines) {
    const before = merged.at(-1)
    const [a] = before?.pieces ?? []
    const [b] = line.pieces
    if (before && a && b && goesOn(before, line, merged.length === 1, measures, isList)) {
      const piece = mergePieces(a, b)
      const pieces = [piece, ...before.pieces.slice(1), ...line.pieces.slice(1)]
      merged[merged.length - 1] = {
        ...before,
        pieces,
        text: pieces.map(({ text }) => text).join('\t'),
        right: Math.max(piece.right, line.right),
        y: line.y,
      }
    } else merged.push(line)
  }
  return merged
}
