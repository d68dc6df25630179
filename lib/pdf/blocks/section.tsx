import type { ReactNode } from 'react'
import type { FlowBlock } from './flow'
import type { PaperStyle } from './paper-style'
import { Text, View } from './primitives'
import { type BodyLook, SectionBody, widestDates } from './section-body'
import type { SectionModel } from './section-model'

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
}

/**
 * A section: its heading and what stands under it. The heading never ends a page: no break is
 * allowed right after it, so it moves on with the first lines below. The space under it is its own
 * margin, for a gap would be one more place to break at.
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
  const { heading, headingBox = {}, gap, printTitle = (text) => text } = look
  return (
    <View key={section.key} tag="Sect">
      {title.text !== '' && (
        <View style={{ ...headingBox, marginBottom: gap }} wrap={false} minPresenceAhead={1}>
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
      look,
      <SectionBody section={section} look={bodyLook} dateRoom={dateRoom} />,
    ),
  )
}
