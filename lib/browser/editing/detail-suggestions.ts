import { customsOf } from '@/lib/resume/countries/country-rules'
import { languageTermsOf } from '@/lib/resume/labels/language-tables'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Returns labels of details that are customary in the country of the CV and missing, in the language of the CV. */
export function suggestDetails(document: PaperDocument): string[] {
  const { details } = languageTermsOf(document.design.language)
  const present = document.content.basics.details.map((detail) => detail.label.trim())
  return customsOf(document)
    .details.map((kind) => details[kind])
    .filter((label) => !present.includes(label))
}
