import { hideAddresses } from '@/lib/pdf/blocks/hidden-links'
import { sectionModels } from '@/lib/pdf/blocks/section-model'
import { inPrintedOrder } from '@/lib/pdf/blocks/section-order'
import { orderOfDesign, placeOfRoles } from '@/lib/pdf/templates/design-template'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Returns the printed sections of a CV in the order of the PDF, without hidden and empty ones; roles below employers or as there. */
export function printedSections({ content, design }: ResumeDocument, asOnPaper = false) {
  const { labels } = languageTableOf(design.language, design.look)
  const models = sectionModels(
    content,
    design,
    labels,
    asOnPaper ? placeOfRoles(design) : undefined,
  )
  const shown = design.links === 'hidden' ? hideAddresses(models) : models
  return inPrintedOrder(shown, content, design.look, orderOfDesign(design))
}
