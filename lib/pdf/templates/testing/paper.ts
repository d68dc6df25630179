import type { Design } from '@/lib/resume/schema/design'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { loadEngineBundle, loadFont } from '../../engine/testing/engine-bundle'
import { readPdf } from '../../engine/testing/read-pdf'
import type { DocumentFiles, Rendered } from '../../pdf-types'
import { type PrintedPaper, printedPaper } from '../printed-paper'

/** Rendered document with its file. */
export type Paper = PrintedPaper & { rendered: Rendered }

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

/** Renders a document by the shipped engine and reads the PDF back. */
export async function printOnPaper(document: PaperDocument, files?: DocumentFiles): Promise<Paper> {
  const result = await engine.render(document, undefined, undefined, files)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  const { rendered } = result
  const pages = await readPdf(rendered.bytes)
  const items = pages.map((page) => page.items)
  return { rendered, ...printedPaper(document, rendered, items) }
}

/** Returns the document with other choices in its design. */
export const withDesign = (document: ResumeDocument, design: Partial<Design>): ResumeDocument => ({
  ...document,
  design: { ...document.design, ...design },
})
