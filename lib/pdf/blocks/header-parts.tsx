import type { ReactNode } from 'react'
import type { Basics } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { ContactList } from './contact-list'
import { type Contact, contactsOf, isReach } from './contact-model'
import { ContactRow, fitsRow } from './contact-row'
import { richField } from './entry-model'
import { estimateSlack, evenLines } from './even-lines'
import { ContactLine, firstWordOf, hasName, Name, ProfessionalTitle } from './header'
import type { HeaderPart } from './header-look'
import type { PaperStyle } from './paper-style'
import { Path, Svg, View } from './primitives'
import { quantise } from './quantise'
import { RichText } from './rich-text'
import { Rules } from './rules'
import { estimateEms } from './text-width'
import type { TextLook, Theme } from './theme'

export type PartProps = { basics: Basics; theme: Theme }

const alignments = { start: 'left', center: 'center', end: 'right' } as const
const sides = { start: 'flex-start', center: 'center', end: 'flex-end' } as const

/** Applies the header alignment to a style; the default is omitted, since it is the layout's own. */
export function aligned(look: TextLook, { options: { headerAlign } }: Theme): TextLook {
  return headerAlign === 'start' || look.align ? look : { ...look, align: alignments[headerAlign] }
}

/** Returns true if a part has text. */
export function hasWords(part: HeaderPart, { basics, theme }: PartProps): boolean {
  switch (part.part) {
    case 'name':
      return basics.name.trim() !== ''
    case 'title':
      return basics.label.trim() !== ''
    case 'name-and-title':
      return hasName(basics)
    case 'contacts':
      return contactsOf(basics, theme).length > 0
    case 'summary':
      return plainText(basics.summary).trim() !== ''
    case 'rule':
      return false
  }
}

/**
 * Returns the estimated width of a name on one line in points, on the wide side.
 *
 * @param look style of the name
 */
export function nameWidth({ name }: Pick<Basics, 'name'>, look: TextLook, theme: Theme): number {
  const family = theme.text(look).fontFamily ?? theme.bodyFamily
  const ems = estimateEms(name.trim(), family, look.bold) + (look.tracking ?? 0) * name.length
  return ems * theme.fontSize * (look.scale ?? 1)
}

/** Minimum size of a name with a long word, as a share of the template's size. */
const minWordShare = 0.45

/** Minimum size of a name that is kept on one line, as a share of the template's size. */
const minLineShare = 0.66
const minTightShare = 0.45

/** Minimum size of a name on one line in looks with the rule `typeset`, where it else has two even lines. */
const minEvenShare = 0.75

/**
 * Returns the estimated width in points of a name on two even lines, the given name on the first one with its titles,
 * and the width at which more of it would be on the first; null for a name that cannot be parted.
 */
function evenWidth(name: string, look: TextLook, theme: Theme) {
  const from = Math.max(1, firstWordOf(name, theme).length)
  const widthOf = (part: string) => nameWidth({ name: part }, look, theme)
  const lines = [...name.matchAll(/\s+/g)]
    .filter(({ index }) => index >= from)
    .map(({ index }) => ({
      width: Math.max(widthOf(name.slice(0, index)), widthOf(name.slice(index))),
      next: widthOf(name.slice(0, index) + (/^\s+[^\s-]+-?/.exec(name.slice(index))?.[0] ?? '')),
    }))
  return lines.sort((a, b) => a.width - b.width)[0] ?? null
}

/** Returns the space beside a name that needs two lines, which makes them even. */
function evenSpace(name: string, look: TextLook, theme: Theme): PaperStyle {
  const { contentWidth } = theme.page
  const isOnOne = nameWidth({ name }, look, theme) * estimateSlack <= contentWidth * 1.001
  const even = theme.isTypeset && !isOnOne ? evenWidth(name, look, theme) : null
  // Widths are estimates: halfway between too little and too much.
  const width = even ? Math.max(even.width, (even.width + even.next) / 2) : contentWidth
  const space = quantise(contentWidth - width)
  if (space <= 0) return {}
  if (look.align === 'center') return { paddingLeft: space / 2, paddingRight: space / 2 }
  return look.align === 'right' ? { paddingLeft: space } : { paddingRight: space }
}

/** Returns the style of a name in a size at which it fits on a line, or else each of its words. */
export function fitWords(name: string, look: TextLook, theme: Theme): TextLook {
  // A name that is a little wider than estimated would leave its last word on a line.
  const slack = theme.isTypeset ? 1 : estimateSlack
  const line = theme.page.contentWidth / (nameWidth({ name }, look, theme) * slack)
  const defaultShare = theme.isTypeset ? minEvenShare : minLineShare
  const minShare = theme.tightness === 3 ? minTightShare : defaultShare
  if (theme.isRedrawn && line < 1 && line >= minShare) {
    return { ...look, scale: (look.scale ?? 1) * line }
  }
  const even = theme.isTypeset ? evenWidth(name.trim(), look, theme) : null
  if (even !== null) {
    const share = line < 1 ? theme.page.contentWidth / even.width : 1
    return share < 1 ? { ...look, scale: (look.scale ?? 1) * Math.max(minWordShare, share) } : look
  }
  // A hyphenated name is kept on one line: machines read its halves as two words.
  const isWhole = /\S[-‐–/]\S/.test(name)
  const parts = isWhole ? [name] : name.split(/\s+/)
  const widths = parts.map((part) => nameWidth({ name: part }, look, theme))
  const share = theme.page.contentWidth / Math.max(1, ...widths)
  if (share >= 1) return look
  return { ...look, scale: (look.scale ?? 1) * Math.max(minWordShare, share) }
}

const disc = 'M8 0A8 8 0 1 0 8 16A8 8 0 1 0 8 0Z'
/** Diameter of the dot after a name, and the space before it, in ems of the name. */
const dot = { size: 0.13, gap: 0.06 }

function DottedName({
  basics,
  theme,
  look,
  colour,
}: PartProps & { look: TextLook; colour: string }): ReactNode {
  const size = theme.fontSize * (look.scale ?? 1)
  const name = <Name basics={basics} theme={theme} look={look} />
  const hasRoom = nameWidth(basics, look, theme) + size * 0.3 < theme.page.contentWidth
  if (!hasRoom || theme.options.headerAlign !== 'start') return name
  const side = size * dot.size
  const lineHeight = look.lineHeight ?? theme.lineHeight
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-start', columnGap: size * dot.gap }}>
      <View style={{ flexShrink: 1 }}>{name}</View>
      <Svg
        viewBox="0 0 16 16"
        tag="artifact"
        style={{
          width: side,
          height: side,
          flexShrink: 0,
          // The baseline is at about four fifths of the letters' height, in the middle of the line.
          marginTop: size * ((lineHeight - 1) / 2 + 0.8) - side,
        }}
      >
        <Path d={disc} fill={colour} />
      </Svg>
    </View>
  )
}

function NameAndTitle({
  basics,
  theme,
  name,
  title,
}: PartProps & { name: TextLook; title: TextLook }): ReactNode {
  const { headerAlign } = theme.options
  const line: PaperStyle = {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: 10,
    ...(headerAlign === 'start' ? {} : { justifyContent: sides[headerAlign] }),
  }
  return (
    <View style={line} wrap={false}>
      <Name basics={basics} theme={theme} look={name} />
      <ProfessionalTitle basics={basics} theme={theme} look={title} />
    </View>
  )
}

/** Default style of contacts. */
export const contactLook: TextLook = { scale: 0.9, colour: 'soft' }

/** Ems of an icon with its space, and of the space between two contacts with icons. */
const iconEms = 1.35
const rowSeparator = '     '

const evenRows = (contacts: readonly Contact[], theme: Theme, look: TextLook) =>
  evenLines(contacts, theme, { look, separator: rowSeparator, icon: iconEms })

function Contacts({
  basics,
  theme,
  part: { look = contactLook, apart, list },
}: PartProps & { part: Extract<HeaderPart, { part: 'contacts' }> }): ReactNode {
  const contacts = contactsOf(basics, theme)
  const hasIcons = theme.options.icons === 'shown'
  if (list) {
    return (
      <ContactList
        contacts={contacts}
        theme={theme}
        width={theme.page.contentWidth}
        look={{ colour: 'soft', ...look }}
        icons={hasIcons}
      />
    )
  }
  const lines = apart
    ? [contacts.filter(isReach), contacts.filter((contact) => !isReach(contact))]
    : [contacts]
  const isRow = hasIcons && fitsRow(contacts, theme)
  const Block = isRow ? ContactRow : ContactLine
  const laid =
    isRow && theme.isRedrawn ? lines.flatMap((line) => evenRows(line, theme, look)) : lines
  return laid.map((line) => (
    <Block key={line[0]?.key ?? ''} contacts={line} theme={theme} look={aligned(look, theme)} />
  ))
}

/** Renders one part of a header. */
export function HeaderPartView({
  part,
  basics,
  theme,
}: PartProps & { part: HeaderPart }): ReactNode {
  switch (part.part) {
    case 'name': {
      const look = aligned(fitWords(basics.name, part.look, theme), theme)
      const { first } = part
      const style = evenSpace(basics.name.trim(), look, theme)
      if (!part.dot) return <Name {...{ basics, theme, look, first, style }} />
      const colour = theme.colours[part.dot]
      return <DottedName basics={basics} theme={theme} look={look} colour={colour} />
    }
    case 'title':
      return <ProfessionalTitle basics={basics} theme={theme} look={aligned(part.look, theme)} />
    case 'name-and-title':
      return <NameAndTitle basics={basics} theme={theme} name={part.name} title={part.title} />
    case 'contacts':
      return <Contacts basics={basics} theme={theme} part={part} />
    case 'summary':
      return (
        <RichText
          field={richField('basics', 'summary', basics.summary)}
          tag="P"
          role="paragraph"
          style={theme.text(aligned(part.look, theme))}
          accent={theme.colours[part.look.colour ?? 'accent']}
        />
      )
    case 'rule':
      return <Rules lines={part.lines} theme={theme} at={alignments[theme.options.headerAlign]} />
  }
}
