import type { DocumentHeader } from '../../blocks/document-header'
import type { HeadingLook } from '../../blocks/heading-look'
import { hideAddresses } from '../../blocks/hidden-links'
import { defaultOptions, type PaperOptions } from '../../blocks/options'
import type { BodyLook } from '../../blocks/section-body'
import { type SectionModel, sectionModels } from '../../blocks/section-model'
import { inTemplateOrder } from '../../blocks/section-order'
import type { Theme } from '../../blocks/theme'
import type { TemplateProps } from '../template'

/** Everything in which templates of one layout differ. Spaces are shares of the type size. */
export type TemplateLook = {
  /** Options of the template where the design leaves the choice to it. */
  own?: Partial<PaperOptions>
  header: Parameters<typeof DocumentHeader>[0]['look']
  headings: HeadingLook
  entries: Pick<BodyLook, 'title' | 'entryGap' | 'partGap' | 'rail' | 'summary'>
  /** Between header and sections, and between sections. */
  headerGap: number
  sectionGap: number
  /** Keys of the sections that come first while the person has put none in order. */
  order?: readonly string[] | undefined
}

/** The choices of a look, each made. */
export const ownOf = ({ own }: TemplateLook): PaperOptions => ({ ...defaultOptions, ...own })

/** Returns the printed sections, in their order; addresses of entries only where the design shows them. */
export function sectionsOf(
  { content, design, labels }: TemplateProps,
  { order }: TemplateLook,
  { options }: Theme,
): SectionModel[] {
  const models = sectionModels(content, design, labels)
  const shown = options.links === 'hidden' ? hideAddresses(models) : models
  return order ? inTemplateOrder(shown, content, order) : shown
}
