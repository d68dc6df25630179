import type { Design } from '@/lib/resume/schema/design'
import type { OwnTemplate } from '../own-template/own-template-schema'
import { readOwnTemplate } from '../own-template/read-own-template'
import { summaryOf, type TemplateId, templateCatalogue } from './catalogue'
import { successorOf } from './successor-of'

type Chosen = Pick<Design, 'template' | 'fonts'> & Partial<Pick<Design, 'ownTemplate'>>

/** Returns the fonts of a new template, if those of the old one were not changed; else the current ones. */
function changedFonts({ template, ownTemplate, fonts }: Chosen, next: string) {
  const own = readOwnTemplate(ownTemplate)
  const before = own?.ok ? own.template.fonts : summaryOf(template).fonts
  return fonts === before ? { fonts: next } : {}
}

/**
 * Returns the design fields that change with a template. Its fonts are applied if those of the old one were not
 * changed; fonts chosen by the person stay.
 */
export const changeTemplate = (design: Chosen, id: TemplateId) => ({
  template: id,
  ownTemplate: null,
  ...changedFonts(design, summaryOf(id).fonts),
})

/** Returns the design fields that change with a custom template, its colours included. */
export const changeToOwn = (design: Chosen, file: OwnTemplate) => ({
  ownTemplate: file,
  palette: file.palettes[0]?.id ?? '',
  ...changedFonts(design, file.fonts),
})

/** Returns the design fields for an id from a URL, a command line or a request; none for an unknown one. */
export function templateChange(design: Chosen, id: string) {
  const known = templateCatalogue.find((template) => template.id === (successorOf(id) ?? id))
  return known ? changeTemplate(design, known.id) : {}
}
