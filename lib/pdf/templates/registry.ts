import { renderAcademic } from './academic'
import { type TemplateId, templateCatalogue } from './catalogue'
import { renderCompact } from './compact'
import { renderDateMargin } from './date-margin'
import { renderEuropassOrder } from './europass-order'
import { renderExecutive } from './executive'
import { renderGraduate } from './graduate'
import { renderLargeType } from './large-type'
import { renderModernRule } from './modern-rule'
import { renderPhotoHeader } from './photo-header'
import { renderPlain } from './plain'
import { renderSerif } from './serif'
import { renderSideColumn } from './side-column'
import { renderSideColumnLeft } from './side-column-left'
import { renderSplitHeader } from './split-header'
import type { Template } from './template'
import { renderTimeline } from './timeline'
import { renderTwoTone } from './two-tone'

const renderers: Record<TemplateId, Template['render']> = {
  plain: renderPlain,
  'side-column': renderSideColumn,
  compact: renderCompact,
  academic: renderAcademic,
  executive: renderExecutive,
  graduate: renderGraduate,
  'side-column-left': renderSideColumnLeft,
  'date-margin': renderDateMargin,
  serif: renderSerif,
  'modern-rule': renderModernRule,
  'two-tone': renderTwoTone,
  'split-header': renderSplitHeader,
  'photo-header': renderPhotoHeader,
  timeline: renderTimeline,
  'large-type': renderLargeType,
  'europass-order': renderEuropassOrder,
}

/** All templates of a CV, in the order in which they are shown. */
export const templates: readonly Template[] = templateCatalogue.map((summary) => ({
  ...summary,
  render: renderers[summary.id],
}))

const firstTemplate: Template = { ...templateCatalogue[0], render: renderPlain }

/** The template of an id; an unknown one gives the first. */
export function templateOf(id: string): Template {
  return templates.find((template) => template.id === id) ?? firstTemplate
}
