import type { ReactNode } from 'react'
import { wideSeparator } from '../wide-separator'
import type { EntryModel } from './entry-model'
import type { PaperStyle } from './paper-style'
import { joinPieces, type Piece, printedText } from './pieces'
import { Text, View } from './primitives'
import { estimateEms } from './text-width'
import { paperColours, type TextLook, type Theme } from './theme'

/** A title longer than this may break over pages, for it may be higher than one. */
const longLine = 240

/** Points between words and a date beside them. */
export const dateGap = 12

const titleRow: PaperStyle = { flexDirection: 'row', alignItems: 'flex-start', columnGap: dateGap }
/** The words come first in the tree, and the date in the margin stands before them on paper. */
const marginRow: PaperStyle = { flexDirection: 'row-reverse', alignItems: 'flex-start' }
/** Takes all the room that the date leaves, with words or without, so that the date never moves. */
const titleSide: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }
/** As wide as the words, so that they end at the margin; long ones of a person's own wrap. */
const dateSide: PaperStyle = { flexShrink: 0, maxWidth: '60%' }
const typedDateSide: PaperStyle = { flexShrink: 0, maxWidth: '42%' }
const dateLook: TextLook = { colour: paperColours.soft }
const bold: PaperStyle = { fontWeight: 700 }
const soft: PaperStyle = { color: paperColours.soft }
const dot = wideSeparator

/** Arrangement of the words that name an entry. */
export type TitleLook = {
  /**
   * `line`: heading and organisation on one. `two-lines`: the organisation and short facts on the
   * next. `running`: everything in one. `stacked`: under each other, for a narrow column.
   */
  arrangement: 'line' | 'two-lines' | 'running' | 'stacked'
  /** Sets the organisation apart from the heading. */
  organisation?: PaperStyle
  /** Points that the dates in the margin have, with the space after them. */
  indent: number
  /** Points from one side of an entry to the other. */
  width: number
}

type TitleProps = { entry: EntryModel; theme: Theme; look: TitleLook }

type EntryTitleProps = TitleProps & {
  /** Whether the entry is a role under its employer. */
  isRole: boolean
}

/** Level of a title in the structure of the file: a role stands under its employer. */
const levelOf = (isRole: boolean) => (isRole ? 'H4' : 'H3')

/** Whether an arrangement prints the short facts, which else stand on a line of their own. */
export const hasDetails = ({ arrangement }: Pick<TitleLook, 'arrangement'>) =>
  arrangement === 'two-lines' || arrangement === 'running'

/** Whether a title may be higher than a page, so that it has to be allowed to break. */
export const isLongTitle = (entry: EntryModel) =>
  printedText([...entry.heading, ...entry.organisation, ...entry.dates, ...entry.details], ', ')
    .length > longLine

/** Pieces in one style, the first of them after a dot of its own. */
const afterDot = (pieces: readonly Piece[], style: PaperStyle): Piece[] =>
  pieces.map((piece, index) => ({
    ...piece,
    style,
    ...(index === 0 ? { separator: dot } : {}),
  }))

/** Whether a first line has more than a heading in it, so that only the heading's words are bold. */
const hasOwnWeights = ({ options }: Theme, { arrangement }: TitleLook) =>
  arrangement === 'running' || options.datePosition === 'inline'

/** Whether heading and organisation have room on one line beside the dates. */
function fitsLine({ entry, theme, look }: TitleProps): boolean {
  const { datePosition } = theme.options
  if (datePosition !== 'end' && datePosition !== 'margin') return true
  const { heading, organisation, dates } = entry
  const { comma } = theme.punctuation
  const ems = (text: string, isBold = false) => estimateEms(text, theme.bodyFamily, isBold)
  const isLight = look.organisation?.fontWeight === 400
  const words =
    ems(`${printedText(heading, comma)}${comma}`, true) +
    ems(printedText(organisation, comma), !isLight)
  const beside = ems(printedText(dates, ' ')) * theme.fontSize + dateGap
  const room = look.width - (datePosition === 'margin' ? look.indent : beside)
  const size = theme.fontSize * (entry.roles.length > 0 ? employerScale : 1)
  return words * size <= room
}

/**
 * The words of the first line and of the one below it. An organisation that would wrap beside the
 * dates stands on a line of its own: who reads whole lines would find the dates between its words.
 */
function linesOf({ entry, theme, look }: TitleProps): { first: Piece[]; second: Piece[] } {
  const { heading, organisation, dates, details } = entry
  const { datePosition } = theme.options
  const { organisation: style } = look
  const employer = style ? organisation.map((piece) => ({ ...piece, style })) : organisation
  const inline = datePosition === 'inline' ? afterDot(dates, soft) : []
  const below = datePosition === 'below' ? dates.map((piece) => ({ ...piece, style: soft })) : []
  const named = hasOwnWeights(theme, look)
    ? heading.map((piece) => ({ ...piece, style: bold }))
    : heading
  if (look.arrangement === 'running') {
    const facts = details.map((piece) => ({ ...piece, style: soft, separator: dot }))
    return { first: [...named, ...employer, ...inline, ...facts], second: below }
  }
  if (look.arrangement === 'line') {
    if (fitsLine({ entry, theme, look }))
      return { first: [...named, ...employer, ...inline], second: below }
    return { first: [...named, ...inline], second: [...employer, ...below] }
  }
  const facts = details.map((piece) => ({ ...piece, style: soft }))
  return { first: [...named, ...inline], second: [...employer, ...below, ...facts] }
}

/** Size of an employer above its roles, whose titles are as large as those of other entries. */
const employerScale = 1.12

/** The look of a first line: an employer above roles is larger, on a line of the same height as others. */
const firstLook = ({ roles }: EntryModel, { lineHeight }: Theme): TextLook =>
  roles.length > 0 ? { scale: employerScale, lineHeight: lineHeight / employerScale } : {}

type LineProps = EntryTitleProps & { pieces: Piece[] }

function FirstLine({ pieces, entry, theme, look, isRole }: LineProps) {
  if (pieces.length === 0) return null
  const text: TextLook = hasOwnWeights(theme, look)
    ? { colour: paperColours.ink }
    : { ...firstLook(entry, theme), bold: true }
  return (
    <Text tag={levelOf(isRole)} role="entry-heading" style={theme.text(text)}>
      {joinPieces(pieces, theme.punctuation.comma, paperColours.ink)}
    </Text>
  )
}

function SecondLine({ pieces, theme }: { pieces: Piece[]; theme: Theme }) {
  if (pieces.length === 0) return null
  return (
    <Text tag="P" style={theme.text({ colour: paperColours.ink })}>
      {joinPieces(pieces, dot, paperColours.ink)}
    </Text>
  )
}

function Dates({ dates, theme, style }: { dates: Piece[]; theme: Theme; style: PaperStyle }) {
  if (dates.length === 0) return null
  return (
    <Text tag="P" style={{ ...theme.text(dateLook), ...style }}>
      {joinPieces(dates, ' ')}
    </Text>
  )
}

/** Heading, organisation and dates under each other, for a narrow column. */
function StackedTitle({ entry, theme, isRole }: Omit<EntryTitleProps, 'look'>): ReactNode {
  const { heading, organisation, dates } = entry
  const rest = [
    ...organisation,
    ...dates.map((piece, index) => (index === 0 ? { ...piece, separator: dot } : piece)),
  ]
  return (
    <View wrap={isLongTitle(entry)}>
      {heading.length > 0 && (
        <Text
          tag={levelOf(isRole)}
          role="entry-heading"
          style={theme.text({ ...firstLook(entry, theme), bold: true })}
        >
          {joinPieces(heading, ' ', paperColours.ink)}
        </Text>
      )}
      {rest.length > 0 && (
        <Text tag="P" style={theme.text({ scale: 0.92, ...dateLook })}>
          {joinPieces(rest, theme.punctuation.comma)}
        </Text>
      )}
    </View>
  )
}

/** Renders the title of an entry: its words in the template's arrangement, its dates where the design puts them. */
export function EntryTitle(props: EntryTitleProps): ReactNode {
  const { entry, theme, look, isRole } = props
  const { first, second } = linesOf({ entry, theme, look })
  if (look.arrangement === 'stacked')
    return <StackedTitle entry={entry} theme={theme} isRole={isRole} />
  const below = <SecondLine pieces={second} theme={theme} />
  const { datePosition } = theme.options
  if (datePosition === 'margin') {
    const width = look.indent - dateGap
    return (
      <View style={marginRow} wrap={isLongTitle(entry)}>
        <View style={titleSide}>
          <FirstLine pieces={first} {...props} />
          {below}
        </View>
        <View style={{ width, marginRight: dateGap, flexShrink: 0 }}>
          <Dates dates={entry.dates} theme={theme} style={{}} />
        </View>
      </View>
    )
  }
  if (datePosition === 'end') {
    const line = (
      <View style={titleRow} wrap={isLongTitle(entry)}>
        <View style={titleSide}>
          <FirstLine pieces={first} {...props} />
        </View>
        <Dates
          dates={entry.dates}
          theme={theme}
          style={entry.dates.some(({ literal }) => literal) ? typedDateSide : dateSide}
        />
      </View>
    )
    if (second.length === 0) return line
    return (
      <View wrap={isLongTitle(entry)}>
        {line}
        {below}
      </View>
    )
  }
  return (
    <View wrap={isLongTitle(entry)}>
      <FirstLine pieces={first} {...props} />
      {below}
    </View>
  )
}
