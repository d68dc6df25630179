import type { ReactNode } from 'react'
import { Bullets } from './bullets'
import type { EntryModel } from './entry-model'
import { estimateHeight, staysWhole } from './length'
import type { PaperStyle } from './paper-style'
import { joinPieces, printedText } from './pieces'
import { Text, View } from './primitives'
import { RichText } from './rich-text'
import { paperColours, type TextLook, type Theme } from './theme'

/**
 * Share of a page up to which an entry is kept in one piece. A longer one would leave too much of
 * the page before it empty, so it breaks between its bullets.
 */
const keptShare = 0.6

/** A heading longer than this may break over pages. */
const longLine = 240

const titleRow: PaperStyle = { flexDirection: 'row', columnGap: 12 }
/** Takes all the room that the date leaves, with words or without, so that the date never moves. */
const titleSide: PaperStyle = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }
const dateSide: PaperStyle = { flexShrink: 0, maxWidth: '42%' }

/** Heading on the left and dates on the right of one line. */
export function TitleLine({
  entry,
  theme,
  dateLook = { colour: paperColours.soft },
}: {
  entry: EntryModel
  theme: Theme
  dateLook?: TextLook
}): ReactNode {
  const { heading, dates } = entry
  return (
    <View style={titleRow} wrap={printedText(heading, ', ').length > longLine} minPresenceAhead={1}>
      <View style={titleSide}>
        {heading.length > 0 && (
          <Text tag="H3" role="entry-heading" style={theme.text({ bold: true })}>
            {joinPieces(heading, ', ', paperColours.ink)}
          </Text>
        )}
      </View>
      {dates.length > 0 && (
        <Text tag="P" style={{ ...theme.text({ ...dateLook, align: 'right' }), ...dateSide }}>
          {joinPieces(dates, ' ')}
        </Text>
      )}
    </View>
  )
}

/** Short facts of an entry in one grey line. */
export function FactLine({
  pieces,
  separator,
  theme,
  look = { scale: 0.92, colour: paperColours.soft },
}: {
  pieces: EntryModel['details']
  separator: string
  theme: Theme
  look?: TextLook
}): ReactNode {
  return (
    <Text tag="P" style={theme.text(look)} minPresenceAhead={1}>
      {joinPieces(pieces, separator, look.colour)}
    </Text>
  )
}

/**
 * One entry: a title, facts, paragraphs, bullets, keywords. Kept together means that no break is
 * allowed between its parts: the pagination then moves it on as a whole, and still breaks one that
 * is longer than a page, so that nothing is ever cut off.
 *
 * @param title the first line, as the template sets it
 * @param width room of the entry in points
 */
export function Entry({
  entry,
  theme,
  width,
  title,
  showDetails = true,
  gap = 0.2,
}: {
  entry: EntryModel
  theme: Theme
  width: number
  title: ReactNode
  /** False when the title has the details already. */
  showDetails?: boolean
  /** Space between the parts, as a share of the type size. */
  gap?: number
}): ReactNode {
  const { details, paragraphs, bullets, keywords } = entry
  const together =
    entry.keepTogether && estimateHeight(entry, width, theme) < theme.page.contentHeight * keptShare
  const hold = together ? { minPresenceAhead: 1 } : {}
  const endsWithParagraph = bullets.length === 0 && keywords.length === 0
  return (
    <View key={entry.id} style={{ rowGap: theme.space(gap) }}>
      {title}
      {showDetails && details.length > 0 && (
        <FactLine pieces={details} separator=" · " theme={theme} />
      )}
      {paragraphs.map((paragraph, index) => (
        <RichText
          key={paragraph.address}
          field={paragraph}
          tag="P"
          role="paragraph"
          style={theme.text()}
          accent={theme.accent}
          wrap={!(together && staysWhole(paragraph, width, theme))}
          {...(endsWithParagraph && index === paragraphs.length - 1 ? {} : hold)}
        />
      ))}
      {bullets.length > 0 && (
        <View {...(keywords.length > 0 ? hold : {})}>
          <Bullets bullets={bullets} theme={theme} width={width} together={together} gap={gap} />
        </View>
      )}
      {keywords.length > 0 && (
        <Text tag="P" style={theme.text({ scale: 0.92, colour: paperColours.soft })}>
          {joinPieces(keywords, ', ')}
        </Text>
      )}
    </View>
  )
}
