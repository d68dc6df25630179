import type { TitleField } from '@/lib/ai/lexicon/title-families'
import { titleFamilyOf } from '@/lib/ai/lexicon/title-families'
import { type TemplateSummary, templateCatalogue } from '@/lib/pdf/templates/catalogue'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Kind of work that the templates for a field of titles are designed for. */
const audiences: Record<TitleField, TemplateSummary['audience']> = {
  technology: 'technology',
  business: 'business',
  market: 'business',
  health: 'care',
  learning: 'science',
  law: 'business',
  engineering: 'technology',
  trades: 'trades',
  logistics: 'trades',
  hospitality: 'care',
}

const offered = 3

/** Returns the ids of three templates: those designed for the work that a CV names, then those for any. */
export function fittingTemplates({ content, design }: ResumeDocument): string[] {
  const [job] = content.work
  const title = content.basics.label || job?.position || ''
  const field = titleFamilyOf(title)?.family.field
  const wanted = field ? audiences[field] : content.work.length === 0 ? 'first-job' : 'any'
  const rank = ({ id, audience }: TemplateSummary) =>
    audience === wanted ? 0 : id === design.template ? 1 : audience === 'any' ? 2 : 3
  return templateCatalogue
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, offered)
    .map(({ id }) => id)
}
