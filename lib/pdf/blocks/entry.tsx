import type { ReactNode } from 'react'
import { Bullets } from './bullets'
import type { EntryModel } from './entry-model'
import { Flow } from './flow'
import { estimateHeight, staysWhole } from './length'
import type { ColourRole } from './palette'
import { joinPieces, type Piece, printedText } from './pieces'
import { Text, View } from './primitives'
import { RichText } from './rich-text'
import type { TextLook, Theme } from './theme'
import { isLongTitle } from './title-lines'

/**
 * Maximum share of a page for an entry that is kept together. A longer one would leave too much of the previous page
 * empty, so it breaks between its bullets.
 */
const maxWholeShare = { default: 0.6, redrawn: 0.27 }

export const factLook: TextLook = { scale: 0.92, colour: 'soft' }
export const aboutLook: TextLook = { colour: 'soft', italic: true, scale: 0.96 }

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
 * Part of an entry; `holds` forbids a page break right after it. With `whole` the part is kept together with the space
 * below it: separate space could be cut at the end of a page, leaving the part without what it has to hold.
 */
type Part = {
  key: string
  holds: boolean
  whole: boolean
  element: ReactNode
  /** Whether it is not indented, since it has the dates in the margin. */
  isTitle?: boolean
}

/** Default extra space above a role, as a share of the type size. */
export const defaultRoleGap = 0.35

/** Minimum characters of facts that may break over pages, since they may be higher than one. */
const longFacts = 240

type LookProps = {
  theme: Theme
  /** Space between parts, as a share of the type size. */
  gap?: number
  /** Indent of everything below the title in points, inside the entry's width. */
  indent?: number
  /** Extra space above a role, as a share of the type size. */
  roleGap?: number | undefined
}

type EntryProps = LookProps & {
  entry: EntryModel
  /** Available width in points. */
  width: number
  /** Renders the title of the entry and of its roles. */
  titleOf: (entry: EntryModel, isRole?: boolean) => ReactNode
  /** False if the title contains the details. */
  showDetails?: boolean
  /** Style of keywords, if it differs from other facts. */
  keywordLook?: TextLook
  /** Whether bullet signs hang in the margin. */
  hangingBullets?: boolean
  bulletColour?: ColourRole | undefined
  /** Share of the width that lines of paragraphs and bullets have, unless all of it saves one. */
  measure?: number | undefined
  /** Height of the content in the margin beside it, in points. */
  minHeight?: number
}

/** Maximum share of a page left empty by an entry that goes to the next page whole. */
const maxHole = 0.12

/** Returns the points from the bullets of an entry to the end of the page from which moving all of it would leave a hole. */
const roomToBreak = (entry: EntryModel, theme: Theme, width: number) =>
  theme.page.size[1] * maxHole -
  estimateHeight({ ...entry, bullets: [], keywords: [], roles: [] }, width, theme)

/**
 * Returns the parts of an entry without those of its roles.
 *
 * @param together whether no page break is allowed between them
 */
function partsOf(props: EntryProps, isRole: boolean, together: boolean): Part[] {
  const { entry, theme, width, titleOf, showDetails = true, gap = 0.2, indent = 0 } = props
  const { keywordLook, hangingBullets = false, bulletColour, measure } = props
  const { heading, dates, details, about, paragraphs, bullets, keywords } = entry
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
  if (about.length > 0) {
    const element = <FactLine pieces={about} separator=" · " theme={theme} look={aboutLook} />
    const whole = printedText(about, ' · ').length <= longFacts
    parts.push({ key: 'about', holds: true, whole, element })
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
        measure={measure}
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
        colour={bulletColour}
        measure={measure}
        mayBreakFrom={theme.isTypeset ? roomToBreak(entry, theme, room) : undefined}
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
  estimateHeight(entry, width - indent, theme) <
    theme.page.contentHeight * maxWholeShare[theme.isRedrawn ? 'redrawn' : 'default']

/** Parts in a vertical flow, the first on a new page if requested. */
type Segment = { key: string; breakBefore: boolean; parts: Part[] }

/** Returns the parts of an entry and its roles, in one segment per requested page break. */
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
    // A page break between an employer and its first role would leave a heading alone.
    if (at > 0 && role.breakBefore) segments.push({ key: role.id, breakBefore: true, parts })
    else segments.at(-1)?.parts.push(...parts)
  }
  return segments
}

function Parts({
  parts,
  theme,
  gap = 0.2,
  indent = 0,
  roleGap = defaultRoleGap,
}: { parts: readonly Part[] } & LookProps) {
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
 * Entry with a title, facts, paragraphs, bullets, keywords, and the same for each of its roles. Kept together means
 * that breaks between its parts are forbidden: the pagination moves it to the next page as a whole, but still breaks
 * one that is longer than a page, so that nothing is cut off. Spaces between parts are margins, since a gap would be a
 * possible break. Parts of roles are siblings of those of the entry, not nested: a title holds only its next sibling.
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
