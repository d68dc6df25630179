import type { ReactNode } from 'react'
import { Bullets } from './bullets'
import type { EntryModel } from './entry-model'
import { estimateHeight, staysWhole } from './length'
import { joinPieces, type Piece } from './pieces'
import { Text, View } from './primitives'
import { RichText } from './rich-text'
import { paperColours, type TextLook, type Theme } from './theme'

/**
 * Share of a page up to which an entry is kept in one piece. A longer one would leave too much of
 * the page before it empty, so it breaks between its bullets.
 */
const keptShare = 0.6

const factLook: TextLook = { scale: 0.92, colour: paperColours.soft }

function FactLine({
  pieces,
  separator,
  theme,
}: {
  pieces: readonly Piece[]
  separator: string
  theme: Theme
}): ReactNode {
  return (
    <Text tag="P" style={theme.text(factLook)}>
      {joinPieces(pieces, separator, factLook.colour)}
    </Text>
  )
}

/** A part of an entry; `holds` when no page break is allowed right after it. */
type Part = { key: string; holds: boolean; element: ReactNode }

/**
 * One entry: a title, facts, paragraphs, bullets, keywords. Kept together means that no break is
 * allowed between its parts: the pagination then moves it on as a whole, and still breaks one that
 * is longer than a page, so that nothing is ever cut off. Spaces between parts are margins, for a
 * gap would be a place to break at.
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
  const { heading, dates, details, paragraphs, bullets, keywords } = entry
  const together =
    entry.keepTogether && estimateHeight(entry, width, theme) < theme.page.contentHeight * keptShare
  const hasTitle = heading.length + dates.length > 0 || (!showDetails && details.length > 0)
  const parts: Part[] = []
  if (hasTitle) parts.push({ key: 'title', holds: true, element: title })
  if (showDetails && details.length > 0) {
    const element = <FactLine pieces={details} separator=" · " theme={theme} />
    parts.push({ key: 'details', holds: true, element })
  }
  for (const paragraph of paragraphs) {
    const element = (
      <RichText
        field={paragraph}
        tag="P"
        role="paragraph"
        style={theme.text()}
        accent={theme.accent}
        wrap={!(together && staysWhole(paragraph, width, theme))}
      />
    )
    parts.push({ key: paragraph.address, holds: together, element })
  }
  if (bullets.length > 0) {
    const element = (
      <Bullets bullets={bullets} theme={theme} width={width} together={together} gap={gap} />
    )
    parts.push({ key: 'bullets', holds: together, element })
  }
  if (keywords.length > 0) {
    const element = <FactLine pieces={keywords} separator=", " theme={theme} />
    parts.push({ key: 'keywords', holds: false, element })
  }
  return (
    <View key={entry.id}>
      {parts.map(({ key, holds, element }, index) => {
        const last = index === parts.length - 1
        return (
          <View
            key={key}
            style={last ? {} : { marginBottom: theme.space(gap) }}
            {...(holds && !last ? { minPresenceAhead: 1 } : {})}
          >
            {element}
          </View>
        )
      })}
    </View>
  )
}
