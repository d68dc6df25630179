import type { ReactNode } from 'react'
import type { FlowBlock } from './flow'
import { Icon } from './icon'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import { Text, View } from './primitives'
import { quantise } from './quantise'
import { type RuleLine, Rules } from './rules'
import { type BodyLook, SectionBody, widestDates } from './section-body'
import type { SectionModel } from './section-model'
import { outlineOfSection } from './section-outlines'
import type { Theme } from './theme'

/** Styles of a template for the headings of its sections. */
export type SectionLook = {
  /** Style of the heading's text. */
  heading: PaperStyle
  /** Style of the box around the heading, such as a rule under it. */
  headingBox?: PaperStyle
  /** Points between heading and body. */
  gap: number
  /** May change the case of the heading's letters. */
  printTitle?: (title: string) => string
  /** Rules above and under the heading. */
  over?: readonly RuleLine[]
  under?: readonly RuleLine[]
  /** A bar before the words. */
  bar?: ColourRole
  /** A drawing of what the section is about before the words. */
  icon?: ColourRole
  /** Share of the width of a margin that the heading stands in, beside the section. */
  margin?: number
  /** Points of the body that stand under the heading on its page at least; any unless given. */
  ahead?: number
}

/** Lines under a heading before a page may end, by the body that it stands over. */
const minLines = { entries: 3, list: 2, paragraph: 0 } as const

/** Space between lines of a list and parts of an entry, as a share of the type size, where a template says nothing. */
const lineGap = 0.2

/** Points that lines of smaller type may lack of whole ones. */
const slack = 2

/** The room that a section needs under its heading; a break that the person asked for may come sooner. */
function aheadOf(
  { body }: SectionModel,
  { theme, title, entryGap, partGap = lineGap }: BodyLook,
): number {
  if (body.kind === 'entries' && body.entries[1]?.breakBefore) return 1
  const line = theme.fontSize * theme.lineHeight
  const scale = title.looks?.heading?.scale ?? 1
  const larger = body.kind === 'entries' && scale > 1 ? theme.space(entryGap) + line * scale : 0
  const lines = minLines[body.kind]
  const gaps = Math.max(0, lines - 1) * theme.space(Math.max(lineGap, partGap))
  return Math.max(1, lines * line + gaps + larger - slack)
}

type HeadingProps = {
  section: Pick<SectionModel, 'key' | 'title'>
  look: SectionLook
  theme: Theme
}

/** Width of a bar before a heading and the space after it, in points. */
const bar = { width: 8.5, gap: 6 }

/** Size of a drawing before a heading, and the space after it, as shares of the heading's type size. */
const icon = { size: 1.05, gap: 0.5 }

/** A bar or a drawing before the words of a heading, in the middle of their first line; null for most. */
function markOf({ section, look, theme }: HeadingProps): ReactNode {
  const { fontSize = theme.fontSize, lineHeight = 1 } = look.heading
  const topOf = (height: number) => quantise((fontSize * lineHeight - height) / 2)
  if (look.bar) {
    const height = quantise(fontSize * 0.72)
    return (
      <View
        tag="artifact"
        style={{
          width: bar.width,
          height,
          marginTop: topOf(height),
          marginRight: bar.gap,
          flexShrink: 0,
          backgroundColor: theme.colours[look.bar],
        }}
      />
    )
  }
  const outline = look.icon ? outlineOfSection(section.key) : null
  if (outline === null || !look.icon) return null
  const size = quantise(fontSize * icon.size)
  return (
    <View style={{ marginRight: quantise(fontSize * icon.gap), flexShrink: 0 }}>
      <Icon outline={outline} size={size} top={topOf(size)} colour={theme.colours[look.icon]} />
    </View>
  )
}

function Words(props: HeadingProps): ReactNode {
  const { title } = props.section
  const { heading, headingBox, printTitle = (text) => text } = props.look
  const printed = printTitle(title.text)
  // Capitals may be more letters than were typed: no place in the field belongs to a place on paper then.
  const literal = title.literal && printed.length === title.text.length
  const words = (
    <Text
      tag="H2"
      role="section-heading"
      {...(title.address ? { address: title.address, literal } : {})}
      bookmark={title.text}
      style={heading}
    >
      {printed}
    </Text>
  )
  const mark = markOf(props)
  if (!mark) return headingBox ? <View style={headingBox}>{words}</View> : words
  return (
    <View style={{ ...headingBox, flexDirection: 'row', alignItems: 'flex-start' }}>
      {mark}
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{words}</View>
    </View>
  )
}

/**
 * A heading with its rules. It never ends a page: no break is allowed right after it.
 *
 * @param width points that its words have; as many as its rules unless given
 */
function Heading({
  style,
  width,
  ...props
}: HeadingProps & { style: PaperStyle; width?: number }): ReactNode {
  const { over = [], under = [], ahead = 1, heading } = props.look
  const words = <Words {...props} />
  return (
    <View style={style} wrap={false} minPresenceAhead={ahead}>
      <Rules lines={over} theme={props.theme} at={heading.textAlign ?? 'left'} />
      {width === undefined ? (
        words
      ) : (
        <View style={{ width, alignSelf: 'flex-start' }}>{words}</View>
      )}
      <Rules lines={under} theme={props.theme} at={heading.textAlign ?? 'left'} />
    </View>
  )
}

/** Points between a heading in the margin and its section. */
const marginGap = 14

/**
 * A section: its heading and what stands under it. The heading moves on with the first lines below, and with a short
 * first entry that more follow. The space under it is its own margin, for a gap would be one more place to break at. A
 * heading in the margin has a line of its own: beside words, readers of whole lines would take it for one of them.
 */
function Section({ children, ...props }: HeadingProps & { children: ReactNode }): ReactNode {
  const { section, look, theme } = props
  const indent = quantise(theme.page.contentWidth * (look.margin ?? 0))
  const isInMargin = indent > 0
  const place: PaperStyle = isInMargin ? { marginLeft: -indent } : {}
  return (
    <View key={section.key} tag="Sect" {...(isInMargin ? { style: { paddingLeft: indent } } : {})}>
      {section.title.text !== '' && (
        <Heading
          {...props}
          style={{ ...place, marginBottom: look.gap }}
          {...(isInMargin ? { width: indent * 2 - marginGap } : {})}
        />
      )}
      {children}
    </View>
  )
}

/** Returns a section with a body of a template's own, as a block of a column. */
export function sectionBlock(
  section: Pick<SectionModel, 'key' | 'title' | 'breakBefore'>,
  look: SectionLook,
  theme: Theme,
  body: ReactNode,
): FlowBlock {
  const { key, breakBefore } = section
  const element = (
    <Section key={key} section={section} look={look} theme={theme}>
      {body}
    </Section>
  )
  return { key, breakBefore, element }
}

/** Returns sections of a CV, in their order, as blocks of a column. */
export function sectionBlocks(
  sections: readonly SectionModel[],
  look: SectionLook,
  bodyLook: BodyLook,
): FlowBlock[] {
  const { theme } = bodyLook
  const dateRoom = widestDates(sections, theme)
  return sections.map((section) =>
    sectionBlock(
      section,
      { ...look, ahead: aheadOf(section, bodyLook) },
      theme,
      <SectionBody section={section} look={bodyLook} dateRoom={dateRoom} />,
    ),
  )
}
