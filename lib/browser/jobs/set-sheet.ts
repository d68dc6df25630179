import { composeSheet, type SheetSource, sheetSizes } from '@/lib/ai/interview/compose-sheet'
import type { Rendered } from '@/lib/pdf/pdf-types'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** A sheet on its pages. */
export type SetSheet = { document: ResumeDocument; rendered: Rendered }

type Render = (
  document: ResumeDocument,
) => Promise<{ ok: true; rendered: Rendered } | { ok: false }>

/** Pages that a sheet may have: both sides of one sheet of paper. */
const maxPages = 2

/**
 * Sets the sheet of a kit on two pages at most, with as much of it as they hold; the shortest one stands on as many as
 * it takes. Null where the engine fails.
 */
export async function setSheet(source: SheetSource, render: Render): Promise<SetSheet | null> {
  const ids = createIdGenerator()
  let last: SetSheet | null = null
  for (const size of sheetSizes) {
    const document = composeSheet(source, size, ids)
    const outcome = await render(document)
    if (!outcome.ok) return null
    last = { document, rendered: outcome.rendered }
    if (outcome.rendered.pages.length <= maxPages) break
  }
  return last
}
