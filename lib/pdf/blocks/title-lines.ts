import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { wideSeparator } from '../wide-separator'
import type { EntryModel } from './entry-model'
import { type Piece, printedText } from './pieces'
import { estimateEms } from './text-width'
import type { TextLook, Theme } from './theme'
import type { PlacedTitle, TitleRow, TitleSlot } from './title-look'

/** A title longer than this may break over pages, for it may be higher than one. */
const longLine = 240

/** Points between words and a date beside them. */
export const dateGap = 12

export type TitleProps = {
  entry: EntryModel
  theme: Theme
  look: PlacedTitle
  /** Whether the entry is a role under its employer. */
  isRole: boolean
}

/** Size of an employer above its roles, whose titles are as large as those of other entries. */
const employerScale = 1.12

/** Whether a title may be higher than a page, so that it has to be allowed to break. */
export const isLongTitle = (entry: EntryModel) =>
  printedText([...entry.heading, ...entry.organisation, ...entry.dates, ...entry.details], ', ')
    .length > longLine

/**
 * The pieces of each slot: an organisation that comes first takes the heading's place, and a role under it has its own.
 */
function slotsOf({
  entry: { heading, organisation, dates, details },
  look: { employerFirst },
  isRole,
}: TitleProps): Record<TitleSlot, Piece[]> {
  if (isRole && employerFirst) return { heading: [], organisation: heading, dates, details }
  const isFirst = employerFirst === true && organisation.length > 0
  return {
    heading: isFirst ? organisation : heading,
    organisation: isFirst ? heading : organisation,
    dates,
    details,
  }
}

/**
 * The look of a slot on a line. Where text runs from right to left a heading and an organisation beside it have one look:
 * readers take runs of their own in the order in which they are seen.
 */
function lookOf(slot: TitleSlot, isFirst: boolean, props: TitleProps): TextLook {
  const { look, entry, theme } = props
  if (isFirst && slot === 'organisation' && isRightToLeftLanguage(theme.language)) {
    return lookOf('heading', isFirst, props)
  }
  const isFact = slot === 'dates' || slot === 'details'
  const usual: TextLook = isFact ? { colour: 'soft' } : { bold: isFirst && slot === 'heading' }
  const own = { ...usual, ...look.looks?.[slot] }
  if (slot !== 'heading' || !isFirst || entry.roles.length === 0) return own
  // Larger, on a line of the same height as others.
  return {
    ...own,
    scale: (own.scale ?? 1) * employerScale,
    lineHeight: theme.lineHeight / employerScale,
  }
}

const dot = wideSeparator

/**
 * Pieces of one line as they are printed: each slot in its look, a comma between heading and organisation, a dot
 * before what comes after them.
 */
function lineOf(slots: readonly TitleSlot[], isFirst: boolean, props: TitleProps): Piece[] {
  const { theme } = props
  const pieces = slotsOf(props)
  return slots.flatMap((slot) => {
    const style = theme.text(lookOf(slot, isFirst, props))
    const separator = isFirst && slot === 'organisation' ? theme.punctuation.comma : dot
    return pieces[slot].map((piece, index) => ({
      ...piece,
      style,
      ...(index === 0 ? { separator } : slot === 'dates' ? {} : inner(piece, slot, theme)),
    }))
  })
}

/** Separator inside a slot: facts keep dots between them; what the model says goes before. */
const inner = (piece: Piece, slot: TitleSlot, theme: Theme): Partial<Piece> =>
  piece.separator !== undefined
    ? {}
    : { separator: slot === 'details' ? dot : theme.punctuation.comma }

/** Returns the width of a line's words in points, on the wide side. */
export function widthOf(pieces: readonly Piece[], theme: Theme): number {
  return pieces.reduce((sum, { text, style, separator }, index) => {
    const family = style?.fontFamily ?? theme.bodyFamily
    const words = (index === 0 ? '' : (separator ?? ' ')) + text
    const size = style?.fontSize ?? theme.fontSize
    return sum + estimateEms(words, family, style?.fontWeight === 700) * size
  }, 0)
}

/** The size that the words of a line are set for: the largest of its slots. */
function lineLook(slots: readonly TitleSlot[], isFirst: boolean, props: TitleProps): TextLook {
  const looks = slots.map((slot) => lookOf(slot, isFirst, props))
  const scale = Math.max(...looks.map((one) => one.scale ?? 1))
  return scale === 1 ? {} : { scale }
}

/** The rows of a title with its dates where the design has them. */
function rowsOf({ theme, look }: TitleProps): TitleRow[] {
  const { datePosition } = theme.options
  const [first = { start: [] }, ...others] = look.rows
  const hasDates = look.rows.some(({ start, end = [] }) => [...start, ...end].includes('dates'))
  if (hasDates || datePosition === 'margin') return look.rows
  if (datePosition === 'end') return [{ ...first, end: [...(first.end ?? []), 'dates'] }, ...others]
  if (datePosition === 'inline') {
    const at = first.start.includes('details') ? first.start.indexOf('details') : first.start.length
    const start = [...first.start]
    start.splice(at, 0, 'dates')
    return [{ ...first, start }, ...others]
  }
  const [second, ...rest] = others
  if (!second) return [first, { start: ['dates'] }]
  const [lead, ...facts] = second.start
  return [first, { ...second, start: lead ? [lead, 'dates', ...facts] : ['dates'] }, ...rest]
}

/** A line of a title: words at its start and its end, and the look that they are set for. */
export type TitleLine = { start: Piece[]; end: Piece[]; look: TextLook; isFirst: boolean }

/**
 * Returns the lines of a title. Words that would wrap beside others on their line stand on one of their own: who reads
 * whole lines would find the others between them.
 */
export function titleLines(props: TitleProps): TitleLine[] {
  const { theme, look } = props
  const room = look.width - (theme.options.datePosition === 'margin' ? look.indent : 0)
  const laid: TitleLine[] = []
  const make = (slots: TitleSlot[], end: TitleSlot[]) => {
    const isFirst = !laid.some((line) => line.isFirst && line.start.length > 0)
    const words = lineOf(slots, isFirst, props)
    const ends = lineOf(end, false, props)
    if (words.length + ends.length === 0) return
    const last = laid.at(-1)
    // Words at an end whose line has no others go up to one that has.
    if (words.length === 0 && last && last.end.length === 0) {
      last.end = ends
      return
    }
    laid.push({ start: words, end: ends, look: lineLook(slots, isFirst, props), isFirst })
  }
  for (const { start, end = [] } of [...rowsOf(props), ...movedRows(props)]) {
    const isFirst = laid.length === 0
    const words = lineOf(start, isFirst, props)
    const ends = lineOf(end, false, props)
    const beside = ends.length > 0 ? widthOf(ends, theme) + dateGap : 0
    const isWide = words.length > 0 && widthOf(words, theme) + beside > room
    const organisation = start.indexOf('organisation')
    const dates = start.indexOf('dates')
    const onlyDates = end.every((slot) => slot === 'dates')
    if (isWide && organisation > 0) {
      make(start.slice(0, organisation), end)
      make(start.slice(organisation), [])
    } else if (isWide && organisation === 0 && dates > 0) {
      make(start.slice(0, dates), end)
      make(start.slice(dates), [])
    } else if (isWide && !onlyDates) {
      make(
        start,
        end.filter((slot) => slot === 'dates'),
      )
      make(
        end.filter((slot) => slot !== 'dates'),
        [],
      )
    } else make(start, end)
  }
  return laid
}

/** Returns whether what names an entry and who issued it stand on one line, and not each on its own. */
export const isOnOneLine = (props: TitleProps): boolean =>
  titleLines({ ...props, entry: { ...props.entry, details: [] } }).length === 1

/** The lines of slots in the margin, and whether each has room there. */
function placedMargin(props: TitleProps) {
  const { theme, look } = props
  if (theme.options.datePosition !== 'margin' || look.indent === 0) return []
  const slots = look.margin ?? [['dates'] satisfies TitleSlot[]]
  return slots.map((line) => {
    const pieces = lineOf(line, false, props)
    const isShort = widthOf(pieces, theme) <= look.indent - dateGap
    return { line, pieces, fits: isShort || line.includes('dates') }
  })
}

/** Returns the lines in the margin beside a title: dates, and others that stand there on one line. */
export const marginLines = (props: TitleProps): Piece[][] =>
  placedMargin(props)
    .filter(({ fits, pieces }) => fits && pieces.length > 0)
    .map(({ pieces }) => pieces)

/** Rows of what has no room in the margin: over several lines there it would be cut by the words beside it. */
const movedRows = (props: TitleProps): TitleRow[] =>
  placedMargin(props)
    .filter(({ fits }) => !fits)
    .map(({ line }) => ({ start: line }))
