import type { ReactElement } from 'react'
import { DocumentHeader } from '../../blocks/document-header'
import { Flow } from '../../blocks/flow'
import { Frame } from '../../blocks/frame'
import { headingLook } from '../../blocks/heading-look'
import { sectionBlocks } from '../../blocks/section'
import type { BodyLook } from '../../blocks/section-body'
import { createTheme } from '../../blocks/theme'
import type { TemplateProps } from '../template'
import { ownOf, sectionsOf, type TemplateLook } from './look'

type OneColumnLook = TemplateLook & {
  /** Factor by which type and spaces are smaller or larger than the design's. */
  density?: number
  /** Lines stand at most this far apart, as a multiple of the type size. */
  closestLines?: number
}

/** Makes a template of one column: a header, then every section under the one before it. */
export function oneColumn(look: OneColumnLook): (props: TemplateProps) => ReactElement {
  const { density = 1, closestLines = Number.POSITIVE_INFINITY } = look
  return (props) => {
    const { content, design } = props
    const lineHeight = Math.min(design.lineHeight, closestLines)
    const theme = createTheme({ ...design, lineHeight }, density, ownOf(look))
    const body: BodyLook = { ...look.entries, theme, width: theme.page.contentWidth }
    const sections = sectionsOf(props, look, theme)
    return (
      <Frame theme={theme} gap={theme.space(look.headerGap)}>
        <DocumentHeader
          basics={content.basics}
          theme={theme}
          look={look.header}
          photo={props.photo}
        />
        <Flow
          gap={theme.space(look.sectionGap)}
          blocks={sectionBlocks(sections, headingLook(look.headings, design, theme), body)}
        />
      </Frame>
    )
  }
}
