import { type TemplateId, templateCatalogue } from './catalogue'
import { renderCompact } from './compact'
import { renderPlain } from './plain'
import { renderSideColumn } from './side-column'
import type { Template } from './template'

const renderers: Record<TemplateId, Template['render']> = {
  plain: renderPlain,
  'side-column': renderSideColumn,
  compact: renderCompact,
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
