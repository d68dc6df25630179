import type { ReactNode } from 'react'
import { closingKey } from '@/lib/resume/sections'
import { unbrokenBlock } from './closing'
import type { FlowBlock } from './flow'
import { Icon } from './icon'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import { Text, View } from './primitives'
import { quantise } from './quantise'
import { type RuleLine, Rules } from './rules'
import { type BodyLook, indentOf, SectionBody, widestDates } from './section-body'
import type { SectionModel } from './section-model'
import { outlineOfSection } from './section-outlines'
import type { Theme } from './theme'

/** Section heading styles of a template. */
export type SectionLook = {
  /** Text style. */
  heading: PaperStyle
  /** Box style, such as a rule below. */
  headingBox?: PaperStyle
  /** Points between heading and body. */
  gap: number
  /** Transforms the case of the heading. */
  printTitle?: (title: string) => string
  /** Rules above and below the heading. */
  over?: readonly RuleLine[]
  under?: readonly RuleLine[]
  /** Bar before the text. */
  bar?: ColourRole
  /** Icon of the section before the text. */
  icon?: ColourRole
  /** Rule after the text, on its line; centred text has one at each side. */
  tail?: RuleLine
  /** Whether the heading is aligned with the text of entries; then `inset` has its points. */
  atBody?: boolean
  inset?: number
  /** Width of a margin for the heading beside its section, as a share. */
  margin?: number
  /** Minimum points of the body on the same page as the heading; default: by kind of body. */
  ahead?: number
}

/** Minimum lines below a heading before a page break, by kind of body. */
const minLines = { entries: 3, list: 2, paragraph: 0 } as const

/** Default space between lines of a list and parts of an entry, as a share of the type size. */
const lineGap = 0.2

/** Tolerance in points for lines of smaller type. */
const slack = 2

/** Returns the space that a section needs below its heading; a requested page break may come sooner. */
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

/** Width of a bar before a heading with its space, in points. */
const bar = { width: 8.5, gap: 6 }

/** Size of an icon before a heading and its space, as shares of the heading's type size. */
const icon = { size: 1.05, gap: 0.5 }

/** Returns a bar or icon before a heading, centred on its first line; null for most. */
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

/** Space between a heading and the rule on its line, and how much lower that is than the middle, in ems of it. */
const tailGap = 0.7
const tailDrop = 0.06

/** Heading with a rule on its line. */
function WithTail({
  look,
  theme,
  tail,
  children,
}: HeadingProps & { tail: RuleLine; children: ReactNode }) {
  const { fontSize = theme.fontSize, lineHeight = 1, textAlign } = look.heading
  const middle = fontSize * (lineHeight / 2 + tailDrop) - tail.width / 2
  const rule = (
    <View
      tag="artifact"
      style={{
        height: tail.width,
        marginTop: quantise(middle),
        flexGrow: 1,
        flexShrink: 1,
        flexBasis: 0,
        backgroundColor: theme.lineColour(tail.colour),
      }}
    />
  )
  return (
    <View
      style={{
        ...look.headingBox,
        flexDirection: 'row',
        alignItems: 'flex-start',
        columnGap: quantise(fontSize * tailGap),
      }}
    >
      {textAlign === 'center' && rule}
      <View style={{ flexShrink: 1 }}>{children}</View>
      {rule}
    </View>
  )
}

function Words(props: HeadingProps): ReactNode {
  const { title } = props.section
  const { heading, headingBox, printTitle = (text) => text } = props.look
  const printed = printTitle(title.text)
  // Upper-casing may change the length, so that offsets in the field no longer apply.
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
  const { tail } = props.look
  if (tail) {
    return (
      <WithTail {...props} tail={tail}>
        {words}
      </WithTail>
    )
  }
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
 * Heading with its rules. No page break is possible right after it.
 *
 * @param width of its text in points; default: that of its rules
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
 * Section with heading and body. The heading moves to the next page together with the first lines below it, or with a
 * short first entry that others follow. The space below it is its own margin, since a gap would be a possible break. A
 * heading in the margin is on a line of its own: beside text, line-based readers would join them.
 */
function Section({ children, ...props }: HeadingProps & { children: ReactNode }): ReactNode {
  const { section, look, theme } = props
  const indent = quantise(theme.page.contentWidth * (look.margin ?? 0))
  const isInMargin = indent > 0
  const { inset = 0 } = look
  const place: PaperStyle = isInMargin
    ? { marginLeft: -indent }
    : inset > 0
      ? { marginLeft: inset }
      : {}
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

/** Returns a section with a custom body, as a block of a column. */
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

/** Returns sections of a CV as blocks of a column. */
export function sectionBlocks(
  sections: readonly SectionModel[],
  look: SectionLook,
  bodyLook: BodyLook,
): FlowBlock[] {
  const { theme } = bodyLook
  const dateRoom = widestDates(sections, theme)
  const inset = look.atBody ? indentOf(bodyLook, dateRoom) : 0
  return sections.map((section) => {
    const block = sectionBlock(
      section,
      { ...look, inset, ahead: aheadOf(section, bodyLook) },
      theme,
      <SectionBody section={section} look={bodyLook} dateRoom={dateRoom} />,
    )
    return section.key === closingKey ? unbrokenBlock(block, section, theme) : block
  })
}
