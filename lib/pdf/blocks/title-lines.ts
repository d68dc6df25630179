import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { wideSeparator } from '../wide-separator'
import type { EntryModel } from './entry-model'
import { estimateSlack } from './even-lines'
import { type Piece, printedText } from './pieces'
import { quantise } from './quantise'
import { estimateEms } from './text-width'
import type { TextLook, Theme } from './theme'
import { hasSlot, type PlacedTitle, type TitleRow, type TitleSlot } from './title-look'

/** Minimum characters of a title that may break over pages, since it may be higher than one. */
const longLine = 240

/** Points between text and a date beside it. */
export const dateGap = 12

export type TitleProps = {
  entry: EntryModel
  theme: Theme
  look: PlacedTitle
  /** Whether the entry is a role below its employer. */
  isRole: boolean
}

/** Scale of an employer above its roles, whose titles are as large as those of other entries. */
const employerScale = 1.12

/** Indent of all lines of a work but the first, in ems. */
const hangEms = 1.2

/** Returns the points by which all lines of an entry but its first are indented: of works; right-to-left text has none. */
export const hangOf = ({ isParagraph }: PlacedTitle, { fontSize, language }: Theme) =>
  isParagraph && !isRightToLeftLanguage(language) ? quantise(fontSize * hangEms) : 0

/** Returns true if a title may be higher than a page, so that it has to be breakable. */
export const isLongTitle = (entry: EntryModel) =>
  printedText([...entry.heading, ...entry.organisation, ...entry.dates, ...entry.details], ', ')
    .length > longLine

/** Returns the pieces of each slot: an organisation listed first takes the heading's place. */
function slotsOf({ entry, look, isRole }: TitleProps): Record<TitleSlot, Piece[]> {
  const { heading, organisation, dates } = entry
  const { employerFirst } = look
  const isPlace = ({ address }: Piece) => address.endsWith('/location')
  const place = hasSlot(look, 'place') ? entry.details.filter(isPlace) : []
  const facts = { dates, place, details: entry.details.filter((piece) => !place.includes(piece)) }
  if (isRole && employerFirst) return { heading: [], organisation: heading, ...facts }
  const isFirst = employerFirst === true && organisation.length > 0
  return {
    heading: isFirst ? organisation : heading,
    organisation: isFirst ? heading : organisation,
    ...facts,
  }
}

/**
 * Returns the style of a slot. In right-to-left text heading and organisation on one line have one style: readers take
 * separate runs in visual order.
 */
function lookOf(slot: TitleSlot, isFirst: boolean, props: TitleProps): TextLook {
  const { look, entry, theme } = props
  if (isFirst && slot === 'organisation' && isRightToLeftLanguage(theme.language)) {
    return lookOf('heading', isFirst, props)
  }
  const isFact = slot === 'dates' || slot === 'details' || slot === 'place'
  const usual: TextLook = isFact ? { colour: 'soft' } : { bold: isFirst && slot === 'heading' }
  const isRole = slot === 'organisation' && look.employerFirst === true
  const own = { ...usual, ...((isRole ? look.role : undefined) ?? look.looks?.[slot]) }
  if (slot !== 'heading' || !isFirst || entry.roles.length === 0 || theme.isRedrawn) return own
  // Larger text on a line of the same height.
  return {
    ...own,
    scale: (own.scale ?? 1) * employerScale,
    lineHeight: theme.lineHeight / employerScale,
  }
}

const dot = wideSeparator

/**
 * Returns the printed pieces of one line: each slot in its style, a comma between heading and organisation, a dot
 * before what follows.
 */
function lineOf(slots: readonly TitleSlot[], isFirst: boolean, props: TitleProps): Piece[] {
  const { theme } = props
  const pieces = slotsOf(props)
  return slots.flatMap((slot) => {
    const style = theme.text(lookOf(slot, isFirst, props))
    const separator = isFirst && slot === 'organisation' ? afterName(pieces.heading, props) : dot
    return pieces[slot].map((piece, index) => ({
      ...piece,
      style,
      ...(index === 0 ? { separator } : slot === 'dates' ? {} : inner(piece, slot, theme)),
    }))
  })
}

/** Matches the end of a sentence. */
const sentenceEnd = /[.!?…。？！]["'”’»)\]]*\s*$/

/**
 * Returns the separator after the name of an entry: a comma; of a paragraph the end of its sentence, or a dot where no
 * italics tell readers where the name ends.
 */
function afterName(name: readonly Piece[], { look, theme }: TitleProps): string {
  if (!look.isParagraph) return theme.punctuation.comma
  if (!theme.hasItalics) return dot
  if (sentenceEnd.test(printedText(name, ' '))) return ' '
  return /[、，]/.test(theme.punctuation.comma) ? '。' : '. '
}

/** Returns the separator inside a slot: dots between facts, unless the model sets one. */
const inner = (piece: Piece, slot: TitleSlot, theme: Theme): Partial<Piece> =>
  piece.separator !== undefined
    ? {}
    : { separator: slot === 'details' ? dot : theme.punctuation.comma }

/** Returns the estimated width of a line in points, on the wide side. */
export function widthOf(pieces: readonly Piece[], theme: Theme): number {
  return pieces.reduce((sum, { text, style, separator }, index) => {
    const family = style?.fontFamily ?? theme.bodyFamily
    const words = (index === 0 ? '' : (separator ?? ' ')) + text
    const size = style?.fontSize ?? theme.fontSize
    return sum + estimateEms(words, family, style?.fontWeight === 700) * size
  }, 0)
}

/** Returns the style that determines the height of a line: the largest of its slots. */
function lineLook(slots: readonly TitleSlot[], isFirst: boolean, props: TitleProps): TextLook {
  const looks = slots.map((slot) => lookOf(slot, isFirst, props))
  const scale = Math.max(...looks.map((one) => one.scale ?? 1))
  return scale === 1 ? {} : { scale }
}

/** Returns the rows of a title with its dates at the design's position. */
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

/** Line of a title: text at its start and end, and the style that determines its height. */
export type TitleLine = { start: Piece[]; end: Piece[]; look: TextLook; isFirst: boolean }

/**
 * Returns the lines of a title. Text that would wrap beside other text gets a line of its own: line-based readers would
 * interleave them.
 */
export function titleLines(props: TitleProps): TitleLine[] {
  const { theme, look } = props
  const room = look.width - (theme.options.datePosition === 'margin' ? look.indent : 0)
  const laid: TitleLine[] = []
  const slack = theme.isRedrawn ? estimateSlack : 1
  const isTooWide = (pieces: readonly Piece[], beside: number) =>
    pieces.length > 0 && widthOf(pieces, theme) * slack + beside > room
  /** Text at the end of a line that has no other, for the next line that has. */
  let waiting: Piece[] = []
  const make = (slots: TitleSlot[], end: TitleSlot[]) => {
    const isFirst = !laid.some((line) => line.isFirst && line.start.length > 0)
    const words = lineOf(slots, isFirst, props)
    const ends = lineOf(end, false, props)
    if (words.length + ends.length === 0) return
    const last = laid.at(-1)
    // Text at the end of an otherwise empty line moves up to one with free space.
    if (words.length === 0 && last && last.end.length === 0) {
      last.end = ends
      return
    }
    if (words.length === 0 && !last && theme.isRedrawn) {
      waiting = ends
      return
    }
    const own = ends.length === 0 ? waiting : ends
    if (own === waiting) waiting = []
    laid.push({ start: words, end: own, look: lineLook(slots, isFirst, props), isFirst })
  }
  for (const { start, end = [] } of [...rowsOf(props), ...movedRows(props)]) {
    const isFirst = laid.length === 0
    const words = lineOf(start, isFirst, props)
    const ends = lineOf(end, false, props)
    const beside = ends.length > 0 ? widthOf(ends, theme) + dateGap : 0
    // A dot at the end of a line would hang there.
    const isRunIn = look.isParagraph === true && isFirst && theme.hasItalics
    const isWide = isTooWide(words, beside) && !isRunIn
    const organisation = start.indexOf('organisation')
    const dates = start.indexOf('dates')
    const onlyDates = end.every((slot) => slot === 'dates')
    if (isWide && organisation > 0) {
      make(start.slice(0, organisation), end)
      make(start.slice(organisation), [])
    } else if (isWide && theme.isRedrawn && organisation === 0 && dates < 0 && start.length > 1) {
      // As many as fit, the others below: no line ends in a separator.
      const isFitting = (count: number) => {
        return count === 1 || !isTooWide(lineOf(start.slice(0, count), isFirst, props), beside)
      }
      let count = start.length - 1
      while (!isFitting(count)) count -= 1
      make(start.slice(0, count), end)
      make(start.slice(count), [])
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
  if (waiting.length > 0) laid.push({ start: [], end: waiting, look: {}, isFirst: false })
  return laid
}

/** Returns whether name and issuer of an entry fit on one line. */
export const isOnOneLine = (props: TitleProps): boolean =>
  titleLines({ ...props, entry: { ...props.entry, details: [] } }).length === 1

/** Returns the lines of slots in the margin, and whether each fits there. */
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

/** Returns the lines in the margin beside a title: dates, and others that fit on one line there. */
export const marginLines = (props: TitleProps): Piece[][] =>
  placedMargin(props)
    .filter(({ fits, pieces }) => fits && pieces.length > 0)
    .map(({ pieces }) => pieces)

/**
 * Returns rows for slots that do not fit the margin: wrapped there, they would be interleaved with the text beside
 * them.
 */
const movedRows = (props: TitleProps): TitleRow[] =>
  placedMargin(props)
    .filter(({ fits }) => !fits)
    .map(({ line }) => ({ start: line }))
