import type { ReactElement } from 'react'
import { DocumentHeader, hasRoomForCode } from '../../blocks/document-header'
import { Flow } from '../../blocks/flow'
import { Frame } from '../../blocks/frame'
import { withIndent } from '../../blocks/header-look'
import { headingLook } from '../../blocks/heading-look'
import { qrBlock } from '../../blocks/qr-mark'
import { quantise } from '../../blocks/quantise'
import { sectionBlocks } from '../../blocks/section'
import { indentOf, widestDates } from '../../blocks/section-body'
import { qrAddressOf } from '../../qr-address'
import type { Template, TemplateProps } from '../template'
import { headerTheme, type PhotoDesign, partsOf, themeOf, titleOf } from './page-parts'

/** Returns the themes of a paper and its header, and the styles of its only column. */
export function oneColumn(template: Template, props: PhotoDesign) {
  const { design } = props
  const { entries, headings } = template.look
  const theme = themeOf(template, design)
  const lead = headerTheme(theme, props)
  const width = quantise(theme.page.contentWidth * (1 - (headings.margin ?? 0)))
  const body = { ...entries, title: titleOf(template, design), theme, width }
  return { theme, lead, main: { heading: headingLook(headings, design, lead), body } }
}

/** Renders a CV in one column: header, then sections, then a QR code that has no room in the header. */
export function renderOneColumn(template: Template, props: TemplateProps): ReactElement {
  const { look } = template
  const { theme, lead, main } = oneColumn(template, props)
  const { sections, basics } = partsOf(props, template, theme)
  const { photo, design } = props
  const header = {
    ...{ basics, theme: lead, photo },
    look: theme.isTypeset
      ? withIndent(look.header, indentOf(main.body, widestDates(sections, theme)), lead)
      : look.header,
  }
  const code = qrAddressOf(design, basics)
  const isAtHead = code !== null && hasRoomForCode(header)
  return (
    <Frame theme={theme} gap={theme.space(look.headerGap)}>
      <DocumentHeader {...header} code={isAtHead ? code : null} />
      <Flow
        gap={theme.space(look.sectionGap)}
        blocks={[
          ...sectionBlocks(sections, main.heading, main.body),
          ...(code === null || isAtHead ? [] : [qrBlock(code, 'end', false)]),
        ]}
      />
    </Frame>
  )
}
