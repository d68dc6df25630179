import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { followsRule } from '@/lib/resume/look'
import { designRanges } from '@/lib/resume/resume-limits'
import { hideAddresses } from '../../blocks/hidden-links'
import { defaultOptions, type PaperOptions } from '../../blocks/options'
import type { SectionLook } from '../../blocks/section'
import type { BodyLook } from '../../blocks/section-body'
import { type SectionModel, sectionModels } from '../../blocks/section-model'
import { inPrintedOrder } from '../../blocks/section-order'
import { createTheme, type Theme } from '../../blocks/theme'
import { type TitleLook, withoutDates } from '../../blocks/title-look'
import { readableSecond } from '../../own-template/contrast-problems'
import { placeOfRoles } from '../design-template'
import type { Template, TemplateProps } from '../template'
import type { TemplateDesign } from '../template-design'

const ownOf = ({ own }: TemplateDesign): PaperOptions => ({ ...defaultOptions, ...own })

/** Minimum line height of scripts with marks above and below their letters. */
const tallLineHeight = 1.45

/**
 * Returns the line height of a template that limits it: the design's default gives the limit, and other values are in
 * proportion to it, so that each shows. Earlier rules cut off what is above.
 */
function limitedLineHeight({ lineHeight, look }: PhotoDesign['design'], limit: number): number {
  const { initial, min } = designRanges.lineHeight
  if (limit >= initial || !followsRule(look, 'typeset')) return Math.min(lineHeight, limit)
  return Math.max(min, limit * (lineHeight / initial))
}

/**
 * Returns the theme of a template for a design.
 *
 * @param scale type size factor of a part of the page, such as a side column
 * @param isOnPanel whether that part is on the panel of a side column
 */
export function themeOf(
  { look, palettes }: Template,
  design: TemplateProps['design'],
  scale = 1,
  isOnPanel = false,
): Theme {
  const { density = 1, maxLineHeight = Number.POSITIVE_INFINITY, sides = 1 } = look
  const isTall = isRightToLeftLanguage(design.language) && followsRule(design.look, 'redrawn')
  const limit = design.largePrint ? Number.POSITIVE_INFINITY : maxLineHeight
  const lineHeight = isTall
    ? Math.max(design.lineHeight, tallLineHeight)
    : limitedLineHeight(design, limit)
  const second = readableSecond({ look, palettes }, design)
  const base = { density: density * scale, own: ownOf(look), palettes, sides, isOnPanel }
  return createTheme({ ...design, lineHeight, second }, base)
}

/** Styles of the sections in a column. */
export type PaperColumn = { heading: SectionLook; body: BodyLook }

/** Design of a document, and its photo. */
export type PhotoDesign = { design: TemplateProps['design']; photo: object | null }

/**
 * Returns the theme of the header. Words that a redrawn template would centre begin at the start beside a photo, unless
 * the person chose otherwise.
 */
export function headerTheme(theme: Theme, { design, photo }: PhotoDesign): Theme {
  const isLopsided = photo !== null && theme.options.photo === 'shown' && theme.isRedrawn
  if (!isLopsided || design.headerAlign !== 'own') return theme
  if (theme.options.headerAlign !== 'center') return theme
  return { ...theme, options: { ...theme.options, headerAlign: 'start' } }
}

/** Returns the title style of entries, without date positions if the design sets them. */
export function titleOf({ look }: Template, { datePosition }: TemplateProps['design']): TitleLook {
  const { title } = look.entries
  return datePosition === 'own' ? title : withoutDates(title)
}

const hasSummary = ({ look }: Template) =>
  look.header.zones.some(({ parts, beside }) =>
    [...parts, ...(beside?.parts ?? [])].some(({ part }) => part === 'summary'),
  )

/**
 * Returns the printed sections in order, and the content of the header. A summary is in the header if the template has
 * a place for it, unless the person gave it a title. URLs of entries are included only if the design shows them.
 */
export function partsOf(
  { content, design, labels }: TemplateProps,
  template: Template,
  { options }: Theme,
): { sections: SectionModel[]; basics: TemplateProps['content']['basics'] } {
  const all = sectionModels(content, design, labels, placeOfRoles(design))
  const isMoved = ({ key, title }: SectionModel) =>
    key === 'summary' && !title.literal && hasSummary(template)
  const models = all.filter((model) => !isMoved(model))
  const shown = options.links === 'hidden' ? hideAddresses(models) : models
  const sections = inPrintedOrder(shown, content, design.look, template.order)
  const { basics } = content
  return { sections, basics: all.some(isMoved) ? basics : { ...basics, summary: '' } }
}
