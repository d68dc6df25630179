import type { ReactNode } from 'react'
import type { EntryModel } from './entry-model'
import type { PaperStyle } from './paper-style'
import { joinPieces, printedText } from './pieces'
import { Text, View } from './primitives'
import { paperColours, type TextLook, type Theme } from './theme'

/** A title longer than this may break over pages, for it may be higher than one. */
const longLine = 240

const titleRow: PaperStyle = { flexDirection: 'row', alignItems: 'flex-start', columnGap: 12 }
/** Takes all the room that the date leaves, with words or without, so that the date never moves. */
const titleSide: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }
/** As wide as the words, so that they end at the margin; long ones of a person's own wrap. */
const dateSide: PaperStyle = { flexShrink: 0, maxWidth: '42%' }
const dateLook: TextLook = { colour: paperColours.soft }
const bold: PaperStyle = { fontWeight: 700 }
const soft: PaperStyle = { color: paperColours.soft }

const isLong = (entry: EntryModel) =>
  printedText([...entry.heading, ...entry.organisation, ...entry.dates, ...entry.details], ', ')
    .length > longLine

type TitleProps = { entry: EntryModel; theme: Theme }

/** Heading and organisation on the left, dates on the right of one line. */
export function TitleLine({ entry, theme }: TitleProps): ReactNode {
  const { dates } = entry
  const heading = [...entry.heading, ...entry.organisation]
  return (
    <View style={titleRow} wrap={isLong(entry)}>
      <View style={titleSide}>
        {heading.length > 0 && (
          <Text tag="H3" role="entry-heading" style={theme.text({ bold: true })}>
            {joinPieces(heading, ', ', paperColours.ink)}
          </Text>
        )}
      </View>
      {dates.length > 0 && (
        <Text tag="P" style={{ ...theme.text(dateLook), ...dateSide }}>
          {joinPieces(dates, ' ')}
        </Text>
      )}
    </View>
  )
}

/** Heading and dates on one line, the organisation and short facts on the next. */
export function TwoLineTitle({ entry, theme }: TitleProps): ReactNode {
  const { organisation, details } = entry
  const facts = details.map((piece) => ({ ...piece, style: soft }))
  return (
    <View wrap={isLong(entry)}>
      <TitleLine entry={{ ...entry, organisation: [] }} theme={theme} />
      {(organisation.length > 0 || facts.length > 0) && (
        <Text tag="P" style={theme.text({ colour: paperColours.ink })}>
          {joinPieces([...organisation, ...facts], '  ·  ', paperColours.ink)}
        </Text>
      )}
    </View>
  )
}

/** Heading, organisation and dates under each other, for a narrow column. */
export function StackedTitle({ entry, theme }: TitleProps): ReactNode {
  const { heading, organisation, dates } = entry
  const rest = [
    ...organisation,
    ...dates.map((piece, index) => (index === 0 ? { ...piece, separator: '  ·  ' } : piece)),
  ]
  return (
    <View wrap={isLong(entry)}>
      {heading.length > 0 && (
        <Text tag="H3" role="entry-heading" style={theme.text({ bold: true })}>
          {joinPieces(heading, ' ', paperColours.ink)}
        </Text>
      )}
      {rest.length > 0 && (
        <Text tag="P" style={theme.text({ scale: 0.92, ...dateLook })}>
          {joinPieces(rest, ', ')}
        </Text>
      )}
    </View>
  )
}

/** Everything that names an entry in one running line: heading, organisation, dates, facts. */
export function RunningTitle({ entry, theme }: TitleProps): ReactNode {
  const { heading, organisation, dates, details } = entry
  const named = heading.map((piece) => ({ ...piece, style: bold }))
  const dated = dates.map((piece, index) => ({
    ...piece,
    style: soft,
    separator: index === 0 ? '  ·  ' : (piece.separator ?? ' '),
  }))
  const facts = details.map((piece) => ({ ...piece, style: soft, separator: '  ·  ' }))
  const pieces = [...named, ...organisation, ...dated, ...facts]
  if (pieces.length === 0) return null
  return (
    <Text
      tag="H3"
      role="entry-heading"
      style={theme.text({ colour: paperColours.ink })}
      wrap={isLong(entry)}
    >
      {joinPieces(pieces, ', ', paperColours.ink)}
    </Text>
  )
}
