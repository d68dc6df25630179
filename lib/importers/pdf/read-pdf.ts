import type { OPS, PDFDocumentProxy } from 'pdfjs-dist'
import { importLimits } from '../import-limits'
import type { ImportFailureCode, ImportProgress } from '../import-types'
import { type LayoutChoice, scoredLayout } from '../readings/reading-choice'
import type { SourceText } from '../source/source-types'
import { buildSource } from './build-source'
import { isTagged } from './is-tagged'
import type { RawPage } from './raw-types'
import { findAnnotations } from './read-annotations'
import { type Attachment, readAttachments } from './read-attachments'
import { readPage } from './read-page'
import { readBookmarks, withTypedCase } from './typed-case'

export type PdfSource =
  | {
      ok: true
      source: SourceText
      /** Embedded files that may contain the CV as data. */
      attachments: readonly Attachment[]
      /** Rearranges the pages with other layout decisions. */
      arrange: (choice: LayoutChoice) => SourceText
    }
  | { ok: false; code: ImportFailureCode }

/** Minimum characters of a page with text; fewer means an image or an empty page. */
const minLetters = 12

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')

/** Maps an error of pdf.js to an import error code. */
export function pdfFailure(error: unknown): ImportFailureCode {
  return nameOf(error) === 'PasswordException' ? 'password' : 'damaged'
}

/**
 * Extracts lines from an opened PDF, without running scripts or fetching URLs.
 * @param operators pdf.js's operator table
 * @returns an error code for too many pages, too much text, no text, or an unreadable page
 */
export async function readPdf(
  pdf: PDFDocumentProxy,
  operators: typeof OPS,
  onProgress: (progress: ImportProgress) => void,
): Promise<PdfSource> {
  const { numPages } = pdf
  if (numPages > importLimits.pages) return { ok: false, code: 'too-long' }
  // A file with broken mark information is read as untagged.
  const hasTags = await isTagged(pdf).catch(() => false)
  // A broken page tree is reported when reading the pages.
  const annotationsOf = await findAnnotations(pdf).catch(() => () => [])
  const layers = await pdf.getOptionalContentConfig().catch(() => null)
  const isLayerShown = (layer: unknown) => layers?.isVisible(layer) !== false
  const pages: RawPage[] = []
  let itemsLeft: number = importLimits.pdfItems
  for (let number = 1; number <= numPages; number++) {
    onProgress({ stage: 'reading', done: number - 1, of: numPages })
    try {
      const page = await pdf.getPage(number)
      const read = await readPage(
        page,
        operators,
        annotationsOf(number - 1),
        hasTags,
        itemsLeft,
        isLayerShown,
      )
      if (!read) return { ok: false, code: 'too-long' }
      itemsLeft -= read.items
      pages.push(read.page)
      page.cleanup()
    } catch {
      return { ok: false, code: 'damaged' }
    }
  }
  const letters = pages
    .flatMap(({ items, rotated, hidden }) => [...items, ...rotated, ...hidden])
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
  if (letters < minLetters) return { ok: false, code: 'no-text' }
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const language = 'Language' in info && typeof info.Language === 'string' ? info.Language : ''
  const attachments = await readAttachments(pdf).catch(() => [])
  const bookmarks = await readBookmarks(pdf).catch(() => [])
  const arrange = (choice: LayoutChoice) =>
    withTypedCase(buildSource(pages, language, choice), bookmarks)
  return { ok: true, source: arrange(scoredLayout), attachments, arrange }
}
