import { serverPdfLimits } from '@/lib/resume/resume-limits'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { filesOf } from '../../storage/photo/files-of'

/**
 * Packs a document with its photo, logo and fonts for server rendering.
 *
 * @returns null if it is too large
 * @throws if its files cannot be read: a PDF without the photo would look complete
 */
export async function packDocument(document: PaperDocument): Promise<FormData | null> {
  const form = new FormData()
  const text = JSON.stringify(document)
  form.set('document', text)
  let size = new TextEncoder().encode(text).length
  for (const [id, bytes] of Object.entries((await filesOf(document)) ?? {})) {
    form.set(id, new Blob([bytes]))
    size += bytes.length
  }
  return size > serverPdfLimits.bytes ? null : form
}
