import type { ReactNode } from 'react'
import type { FlowBlock } from './flow'
import type { ColourRole } from './palette'
import type { PaperStyle } from './paper-style'
import { Text, View } from './primitives'
import { quantise } from './quantise'
import { type RuleLine, Rules } from './rules'
import { type BodyLook, SectionBody, type SetBeside, widestDates } from './section-body'
import type { SectionModel } from './section-model'
import { estimateEms } from './text-width'
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
  /** Share of the width of a margin that the heading stands in, beside the section. */
  margin?: number
  /** Points of the body that stand under the heading on its page at least; any unless given. */
  ahead?: number
}

/** Lines under a heading before a page may end, by the body that it stands over. */
const minLines = { entries: 3, list: 2, paragraph: 0 } as const

/** Points that lines of smaller type may lack of whole ones. */
const slack = 2

/** The room that a section needs under its heading; a break that the person asked for may come sooner. */
function aheadOf({ body }: SectionModel, { fontSize, lineHeight }: Theme): number {
  if (body.kind === 'entries' && body.entries[1]?.breakBefore) return 1
  return Math.max(1, minLines[body.kind] * fontSize * lineHeight - slack)
}

type HeadingProps = {
  section: Pick<SectionModel, 'key' | 'title'>
  look: SectionLook
  theme: Theme
}

/** Width of a bar before a heading and the space after it, in points. */
const bar = { width: 8.5, gap: 6 }

function Words({ section: { title }, look, theme }: HeadingProps): ReactNode {
  const { heading, headingBox, printTitle = (text) => text } = look
  const words = (
    <Text
      tag="H2"
      role="section-heading"
      {...(title.address ? { address: title.address, literal: title.literal } : {})}
      bookmark={title.text}
      style={heading}
    >
      {printTitle(title.text)}
    </Text>
  )
  if (!look.bar) return headingBox ? <View style={headingBox}>{words}</View> : words
  const height = quantise((heading.fontSize ?? theme.fontSize) * 0.72)
  const top = quantise(((heading.fontSize ?? 0) * (heading.lineHeight ?? 1) - height) / 2)
  return (
    <View style={{ ...headingBox, flexDirection: 'row', alignItems: 'flex-start' }}>
      <View
        tag="artifact"
        style={{
          width: bar.width,
          height,
          marginTop: top,
          marginRight: bar.gap,
          flexShrink: 0,
          backgroundColor: theme.colours[look.bar],
        }}
      />
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{words}</View>
    </View>
  )
}

/** A heading with its rules. It never ends a page: no break is allowed right after it. */
function Heading({ style, ...props }: HeadingProps & { style: PaperStyle }): ReactNode {
  const { over = [], under = [], ahead = 1 } = props.look
  return (
    <View style={style} wrap={false} minPresenceAhead={ahead}>
      <Rules lines={over} theme={props.theme} />
      <Words {...props} />
      <Rules lines={under} theme={props.theme} />
    </View>
  )
}

/** Points between a heading in the margin and its section. */
const marginGap = 14

/**
 * A heading in the margin beside the first words of its section, on a page break together with them: in one row with
 * words that may break, over the margin beside a title that may not, so that it never moves what is under that.
 */
function Beside({
  at,
  children,
  ...props
}: HeadingProps & { at: Parameters<SetBeside>[1]; children: ReactNode }): ReactNode {
  const width = marginWidth(props.look, props.theme)
  const place: PaperStyle = { width: width - marginGap }
  if (at === 'above') {
    return (
      <View>
        <Heading {...props} style={{ marginBottom: props.look.gap }} />
        {children}
      </View>
    )
  }
  if (at === 'over') {
    return (
      <View>
        <View style={{ ...place, position: 'absolute', left: -width, top: 0 }}>
          <Words {...props} />
        </View>
        {children}
      </View>
    )
  }
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-start' }} wrap={false}>
      <View style={{ ...place, marginLeft: -width, marginRight: marginGap, flexShrink: 0 }}>
        <Words {...props} />
      </View>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
    </View>
  )
}

const marginWidth = ({ margin = 0 }: SectionLook, theme: Theme) =>
  quantise(theme.page.contentWidth * margin)

/** The body of a section; `beside` sets the heading beside its first words, where that is its place. */
type Body = (beside: SetBeside | null) => ReactNode

/**
 * A section: its heading and what stands under it, or beside it. The heading moves on with the first lines
 * below, and with a short first entry that more follow. The space under it is its own margin, for a gap would be one more place to break at.
 */
function Section({ body, ...props }: HeadingProps & { body: Body }): ReactNode {
  const { section, look, theme } = props
  const hasTitle = section.title.text !== ''
  if (look.margin) {
    const beside: SetBeside = (words, at) => (
      <Beside at={at} {...props}>
        {words}
      </Beside>
    )
    const { fontSize = theme.fontSize, lineHeight = theme.lineHeight } = look.heading
    const room = marginWidth(look, theme) - marginGap
    const ems = estimateEms(section.title.text, theme.headingsFamily, true)
    const minHeight = quantise(Math.ceil((ems * fontSize) / room) * fontSize * lineHeight)
    return (
      <View
        key={section.key}
        tag="Sect"
        style={{ paddingLeft: marginWidth(look, theme), minHeight }}
      >
        {body(hasTitle ? beside : null)}
      </View>
    )
  }
  return (
    <View key={section.key} tag="Sect">
      {hasTitle && <Heading {...props} style={{ marginBottom: look.gap }} />}
      {body(null)}
    </View>
  )
}

/** Returns a section with a body of a template's own, as a block of a column. */
export function sectionBlock(
  section: Pick<SectionModel, 'key' | 'title' | 'breakBefore'>,
  look: SectionLook,
  theme: Theme,
  body: Body,
): FlowBlock {
  const { key, breakBefore } = section
  const element = <Section key={key} section={section} look={look} theme={theme} body={body} />
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
    sectionBlock(section, { ...look, ahead: aheadOf(section, theme) }, theme, (beside) => (
      <SectionBody section={section} look={bodyLook} dateRoom={dateRoom} beside={beside} />
    )),
  )
}
