import type { ReactNode } from 'react'
import { Bullets } from './bullets'
import type { EntryModel } from './entry-model'
import { Flow } from './flow'
import { estimateHeight, staysWhole } from './length'
import { joinPieces, type Piece, printedText } from './pieces'
import { Text, View } from './primitives'
import { RichText } from './rich-text'
import type { TextLook, Theme } from './theme'
import { isLongTitle } from './title-lines'

/**
 * Share of a page up to which an entry is kept in one piece. A longer one would leave too much of
 * the page before it empty, so it breaks between its bullets.
 */
const keptShare = 0.6

const factLook: TextLook = { scale: 0.92, colour: 'soft' }

function FactLine({
  pieces,
  separator,
  theme,
  look = factLook,
}: {
  pieces: readonly Piece[]
  separator: string
  theme: Theme
  look?: TextLook
}): ReactNode {
  return (
    <Text tag="P" style={theme.text(look)}>
      {joinPieces(pieces, separator, theme.colours[look.colour ?? 'ink'])}
    </Text>
  )
}

/**
 * A part of an entry; `holds` when no page break is allowed right after it. One that stays `whole` is
 * so together with the space under it: a space of its own could be cut at the end of a page, and the
 * part stay there without what it has to hold.
 */
type Part = {
  key: string
  holds: boolean
  whole: boolean
  element: ReactNode
  /** Not moved in: it has the dates in the margin. */
  isTitle?: boolean
}

/** Space above a role beside that between parts, as a share of the type size. */
const roleGap = 0.35

/** Facts longer than this may break over pages, for they may be higher than one. */
const longFacts = 240

type LookProps = {
  theme: Theme
  /** Space between the parts, as a share of the type size. */
  gap?: number
  /** Points by which everything under the title is moved in, inside the entry's width. */
  indent?: number
}

type EntryProps = LookProps & {
  entry: EntryModel
  /** Room of the entry in points. */
  width: number
  /** Makes the first lines of the entry and of its roles, as the template sets them. */
  titleOf: (entry: EntryModel, isRole?: boolean) => ReactNode
  /** False when the title has the details already. */
  showDetails?: boolean
  /** Look of the keywords, where it differs from that of other facts. */
  keywordLook?: TextLook
  /** Signs of bullets stand before the column. */
  hangingBullets?: boolean
  /** Points that the margin beside it takes. */
  minHeight?: number
}

/**
 * The parts of an entry without those of its roles.
 *
 * @param together whether no page break is allowed between them
 */
function partsOf(props: EntryProps, isRole: boolean, together: boolean): Part[] {
  const { entry, theme, width, titleOf, showDetails = true, gap = 0.2, indent = 0 } = props
  const { keywordLook, hangingBullets = false } = props
  const { heading, dates, details, paragraphs, bullets, keywords } = entry
  const hasTitle = heading.length + dates.length > 0 || (!showDetails && details.length > 0)
  const room = width - indent
  const parts: Part[] = []
  if (hasTitle) {
    const whole = !isLongTitle(entry)
    parts.push({
      key: 'title',
      holds: true,
      whole,
      element: titleOf(entry, isRole),
      isTitle: true,
    })
  }
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
        accent={theme.colours.accent}
        wrap={!whole}
      />
    )
    parts.push({ key: paragraph.address, holds: together, whole, element })
  }
  if (bullets.length > 0) {
    const element = (
      <Bullets
        bullets={bullets}
        theme={theme}
        width={room}
        together={together}
        gap={gap}
        hangs={hangingBullets}
      />
    )
    parts.push({ key: 'bullets', holds: together, whole: false, element })
  }
  if (keywords.length > 0) {
    const element = (
      <FactLine
        pieces={keywords}
        separator=", "
        theme={theme}
        {...(keywordLook ? { look: keywordLook } : {})}
      />
    )
    parts.push({ key: 'keywords', holds: false, whole: false, element })
  }
  return parts
}

const isKeptTogether = ({ entry, theme, width, indent = 0 }: Omit<EntryProps, 'titleOf'>) =>
  entry.keepTogether &&
  estimateHeight(entry, width - indent, theme) < theme.page.contentHeight * keptShare

/** Parts under each other, the first on a new page where that is asked for. */
type Segment = { key: string; breakBefore: boolean; parts: Part[] }

/** The parts of an entry with those of its roles, in a segment for each page that a role begins. */
function segmentsOf(props: EntryProps): Segment[] {
  const { entry } = props
  const together = isKeptTogether(props)
  const own: Segment = { key: entry.id, breakBefore: false, parts: partsOf(props, false, together) }
  const segments = [own]
  for (const [at, role] of entry.roles.entries()) {
    const roleProps = { ...props, entry: role }
    const parts = partsOf(roleProps, true, together || isKeptTogether(roleProps)).map((part) => ({
      ...part,
      key: `${role.id} ${part.key}`,
      holds: part.holds || together,
    }))
    // A page that began between an employer and its first role would leave a heading alone.
    if (at > 0 && role.breakBefore) segments.push({ key: role.id, breakBefore: true, parts })
    else segments.at(-1)?.parts.push(...parts)
  }
  return segments
}

function Parts({ parts, theme, gap = 0.2, indent = 0 }: { parts: readonly Part[] } & LookProps) {
  return parts.map(({ key, holds, whole, element, isTitle }, index) => {
    const next = parts[index + 1]
    const space = theme.space(next?.isTitle ? gap + roleGap : gap)
    return (
      <View
        key={key}
        style={{
          ...(next ? { marginBottom: space } : {}),
          ...(indent > 0 && !isTitle ? { paddingLeft: indent } : {}),
        }}
        wrap={!whole}
        {...(holds && next ? { minPresenceAhead: 1 } : {})}
      >
        {element}
      </View>
    )
  })
}

/**
 * One entry: a title, facts, paragraphs, bullets, keywords, and the same of each of its roles. Kept
 * together means that no break is allowed between its parts: the pagination then moves it on as a whole,
 * and still breaks one that is longer than a page, so that nothing is ever cut off. Spaces between parts
 * are margins, for a gap would be a place to break at. Parts of roles stand beside those of the entry, not
 * in boxes of their own: a title holds only what stands next to it.
 */
export function Entry(props: EntryProps): ReactNode {
  const segments = segmentsOf(props)
  const { minHeight = 0 } = props
  const blocks = segments.map(({ key, breakBefore, parts }) => ({
    key,
    breakBefore,
    element: <Parts key={key} {...props} parts={parts} />,
  }))
  return (
    <View key={props.entry.id} {...(minHeight > 0 ? { style: { minHeight } } : {})}>
      {blocks.length > 1 ? <Flow blocks={blocks} gap={0} /> : blocks[0]?.element}
    </View>
  )
}
