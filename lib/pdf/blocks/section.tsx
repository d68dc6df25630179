import type { ReactNode } from 'react'
import type { FlowBlock } from './flow'
import type { PaperStyle } from './paper-style'
import { Text, View } from './primitives'
import { type BodyLook, SectionBody, widestDates } from './section-body'
import type { SectionModel } from './section-model'
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

/**
 * A section: its heading and what stands under it. The heading never ends a page: no break is
 * allowed right after it, so it moves on with the first lines below, and with a short first entry that more
 * follow. The space under it is its own margin, for a gap would be one more place to break at.
 */
function Section({
  section,
  look,
  children,
}: {
  section: Pick<SectionModel, 'key' | 'title'>
  look: SectionLook
  children: ReactNode
}): ReactNode {
  const { title } = section
  const { heading, headingBox = {}, gap, printTitle = (text) => text, ahead = 1 } = look
  return (
    <View key={section.key} tag="Sect">
      {title.text !== '' && (
        <View style={{ ...headingBox, marginBottom: gap }} wrap={false} minPresenceAhead={ahead}>
          <Text
            tag="H2"
            role="section-heading"
            {...(title.address ? { address: title.address, literal: title.literal } : {})}
            bookmark={title.text}
            style={heading}
          >
            {printTitle(title.text)}
          </Text>
        </View>
      )}
      {children}
    </View>
  )
}

/** A section with a body of a template's own, as a block of a column. */
export function sectionBlock(
  section: Pick<SectionModel, 'key' | 'title' | 'breakBefore'>,
  look: SectionLook,
  body: ReactNode,
): FlowBlock {
  const { key, breakBefore } = section
  const element = (
    <Section key={key} section={section} look={look}>
      {body}
    </Section>
  )
  return { key, breakBefore, element }
}

/** Sections of a CV, in their order, as blocks of a column. */
export function sectionBlocks(
  sections: readonly SectionModel[],
  look: SectionLook,
  bodyLook: BodyLook,
): FlowBlock[] {
  const dateRoom = widestDates(sections, bodyLook.theme)
  return sections.map((section) =>
    sectionBlock(
      section,
      { ...look, ahead: aheadOf(section, bodyLook.theme) },
      <SectionBody section={section} look={bodyLook} dateRoom={dateRoom} />,
    ),
  )
}
