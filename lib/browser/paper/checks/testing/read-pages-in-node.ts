import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { guessedTexts } from '@/lib/importers/draft/guessed-texts'
import { importBytes } from '@/lib/importers/import-file'
import { pdfOpenOptions } from '@/lib/importers/pdf/open-options'
import { readTask } from '@/lib/importers/pdf/read-task'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ReadCv } from '../../readback/report'

const ids = createIdGenerator()

/** Reads the pages of a PDF like `readPages`, in this thread; null if the importer does not understand it. */
export async function readPagesInNode(bytes: Uint8Array): Promise<ReadCv | null> {
  const outcome = await importBytes({
    bytes,
    fileName: 'cv.pdf',
    pdf: (given, notify) =>
      readTask(getDocument({ ...pdfOpenOptions, data: new Uint8Array(given) }), OPS, notify),
    ids,
    onProgress() {},
    pagesOnly: true,
  })
  if (!outcome.ok || outcome.kind !== 'draft') return null
  const { draft } = outcome
  return { document: draftToDocument(draft, ids).document, guesses: guessedTexts(draft) }
}
