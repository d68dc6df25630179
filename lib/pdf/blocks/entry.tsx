import type { ReactNode } from 'react'
import { Bullets } from './bullets'
import type { EntryModel } from './entry-model'
import { estimateHeight, staysWhole } from './length'
import { joinPieces, type Piece, printedText } from './pieces'
import { Text, View } from './primitives'
import { RichText } from './rich-text'
import { paperColours, type TextLook, type Theme } from './theme'
import { isLongTitle } from './title'

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

/**
 * A part of an entry; `holds` when no page break is allowed right after it. One that stays `whole` is
 * so together with the space under it: a space of its own could be cut at the end of a page, and the
 * part stay there without what it has to hold.
 */
type Part = { key: string; holds: boolean; whole: boolean; element: ReactNode }

/** Facts longer than this may break over pages, for they may be higher than one. */
const longFacts = 240

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
  indent = 0,
}: {
  entry: EntryModel
  theme: Theme
  width: number
  title: ReactNode
  /** False when the title has the details already. */
  showDetails?: boolean
  /** Space between the parts, as a share of the type size. */
  gap?: number
  /** Points by which everything under the title is moved in, inside `width`. */
  indent?: number
}): ReactNode {
  const { heading, dates, details, paragraphs, bullets, keywords } = entry
  const together =
    entry.keepTogether &&
    estimateHeight(entry, width - indent, theme) < theme.page.contentHeight * keptShare
  const hasTitle = heading.length + dates.length > 0 || (!showDetails && details.length > 0)
  const room = width - indent
  const parts: Part[] = []
  if (hasTitle)
    parts.push({ key: 'title', holds: true, whole: !isLongTitle(entry), element: title })
  if (showDetails && details.length > 0) {
    const element = <FactLine pieces={details} separator=" · " theme={theme} />
    const whole = printedText(details, ' · ').length <= longFacts
    parts.push({ key: 'details', holds: true, whole, element })
  }
  for (const paragraph of paragraphs) {
    const whole = together && staysWhole(paragraph, room, theme)
    const element = (
      <RichText
        field={paragraph}
        tag="P"
        role="paragraph"
        style={theme.text()}
        accent={theme.accent}
        wrap={!whole}
      />
    )
    parts.push({ key: paragraph.address, holds: together, whole, element })
  }
  if (bullets.length > 0) {
    const element = (
      <Bullets bullets={bullets} theme={theme} width={room} together={together} gap={gap} />
    )
    parts.push({ key: 'bullets', holds: together, whole: false, element })
  }
  if (keywords.length > 0) {
    const element = <FactLine pieces={keywords} separator=", " theme={theme} />
    parts.push({ key: 'keywords', holds: false, whole: false, element })
  }
  return (
    <View key={entry.id}>
      {parts.map(({ key, holds, whole, element }, index) => {
        const last = index === parts.length - 1
        return (
          <View
            key={key}
            style={{
              ...(last ? {} : { marginBottom: theme.space(gap) }),
              ...(indent > 0 && key !== 'title' ? { paddingLeft: indent } : {}),
            }}
            wrap={!whole}
            {...(holds && !last ? { minPresenceAhead: 1 } : {})}
          >
            {element}
          </View>
        )
      })}
    </View>
  )
}
