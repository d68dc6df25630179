import type { ReactElement } from 'react'
import { DocumentHeader } from '../../blocks/document-header'
import { Flow } from '../../blocks/flow'
import { Frame } from '../../blocks/frame'
import { headingLook } from '../../blocks/heading-look'
import { quantise } from '../../blocks/quantise'
import { sectionBlocks } from '../../blocks/section'
import type { BodyLook } from '../../blocks/section-body'
import type { Template, TemplateProps } from '../template'
import { headerTheme, partsOf, themeOf, titleOf } from './page-parts'

/** Renders a CV in one column: header, then sections. */
export function renderOneColumn(template: Template, props: TemplateProps): ReactElement {
  const { design } = props
  const { look } = template
  const theme = themeOf(template, design)
  const lead = headerTheme(theme, props)
  const { sections, basics } = partsOf(props, template, theme)
  const width = quantise(theme.page.contentWidth * (1 - (look.headings.margin ?? 0)))
  const body: BodyLook = { ...look.entries, title: titleOf(template, design), theme, width }
  return (
    <Frame theme={theme} gap={theme.space(look.headerGap)}>
      <DocumentHeader basics={basics} theme={lead} look={look.header} photo={props.photo} />
      <Flow
        gap={theme.space(look.sectionGap)}
        blocks={sectionBlocks(sections, headingLook(look.headings, design, lead), body)}
      />
    </Frame>
  )
}
