import type { ReactNode } from 'react'
import type { PaperStyle } from './paper-style'
import { Text, View } from './primitives'
import type { SectionModel } from './section-model'

/**
 * A section: its heading and what stands under it. The heading never ends a page: no break is
 * allowed right after it, so it moves on with the first lines below. The space under it is its own
 * margin, for a gap would be one more place to break at.
 *
 * @param gap points between heading and body
 * @param heading style of the heading's text; `printTitle` may change the case of its letters
 */
export function Section({
  section,
  heading,
  headingBox = {},
  gap,
  printTitle = (title) => title,
  children,
}: {
  section: Pick<SectionModel, 'key' | 'title'>
  heading: PaperStyle
  /** Style of the box around the heading, such as a rule under it. */
  headingBox?: PaperStyle
  gap: number
  printTitle?: (title: string) => string
  children: ReactNode
}): ReactNode {
  const { title } = section
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
