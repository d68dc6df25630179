import type { Design } from '@/lib/resume/schema/design'
import { summaryOf, type TemplateId, templateCatalogue } from './catalogue'
import { successorOf } from './successor-of'

/**
 * Returns the fields of a design that change with its template. A template brings the typefaces that it
 * is drawn for where those of the one before were never changed; typefaces that the person chose stay.
 */
export function changeTemplate(
  { template, fonts }: Pick<Design, 'template' | 'fonts'>,
  id: TemplateId,
): Pick<Design, 'template'> & Partial<Pick<Design, 'fonts'>> {
  if (fonts !== summaryOf(template).fonts) return { template: id }
  return { template: id, fonts: summaryOf(id).fonts }
}

/** Does the same for an id from an address, a command line or a request; an unknown one changes nothing. */
export function templateChange(design: Pick<Design, 'template' | 'fonts'>, id: string) {
  const known = templateCatalogue.find((template) => template.id === (successorOf(id) ?? id))
  return known ? changeTemplate(design, known.id) : {}
}
