import { composeSheet, type SheetSource, sheetSizes } from '@/lib/ai/interview/compose-sheet'
import type { Rendered } from '@/lib/pdf/pdf-types'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Sheet with its rendered pages. */
export type SetSheet = { document: ResumeDocument; rendered: Rendered }

type Render = (
  document: ResumeDocument,
) => Promise<{ ok: true; rendered: Rendered } | { ok: false }>

/** Maximum pages: both sides of one sheet of paper. */
const maxPages = 2

/**
 * Renders the sheet of a kit with as much content as fits two pages; the smallest size may take more. Null if the
 * engine fails.
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
