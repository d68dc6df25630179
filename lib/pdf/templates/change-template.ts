import type { Design } from '@/lib/resume/schema/design'
import type { OwnTemplate } from '../own-template/own-template-schema'
import { readOwnTemplate } from '../own-template/read-own-template'
import { summaryOf, type TemplateId, templateCatalogue } from './catalogue'
import { successorOf } from './successor-of'

type Chosen = Pick<Design, 'template' | 'fonts'> & Partial<Pick<Design, 'ownTemplate'>>

/** Typefaces that a template brings, where those of the one before were never changed; others stay. */
function changedFonts({ template, ownTemplate, fonts }: Chosen, next: string) {
  const own = readOwnTemplate(ownTemplate)
  const before = own?.ok ? own.template.fonts : summaryOf(template).fonts
  return fonts === before ? { fonts: next } : {}
}

/**
 * Returns the fields of a design that change with its template. A template brings the typefaces that it
 * is drawn for where those of the one before were never changed; typefaces that the person chose stay.
 */
export const changeTemplate = (design: Chosen, id: TemplateId) => ({
  template: id,
  ownTemplate: null,
  ...changedFonts(design, summaryOf(id).fonts),
})

/** Returns the fields of a design that change with a template of the person's own: its colours come, too. */
export const changeToOwn = (design: Chosen, file: OwnTemplate) => ({
  ownTemplate: file,
  palette: file.palettes[0]?.id ?? '',
  ...changedFonts(design, file.fonts),
})

/** Does the same for an id from an address, a command line or a request; an unknown one changes nothing. */
export function templateChange(design: Chosen, id: string) {
  const known = templateCatalogue.find((template) => template.id === (successorOf(id) ?? id))
  return known ? changeTemplate(design, known.id) : {}
}
