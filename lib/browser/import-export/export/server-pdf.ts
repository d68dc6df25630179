import { withoutFiling } from '@/lib/resume/filing'
import { serverPdfLimits } from '@/lib/resume/resume-limits'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { filesOf } from '../../storage/photo/files-of'

/**
 * Packs a document with its photo, logo and fonts for server rendering, without what no page shows, such as its note.
 *
 * @returns null if it is too large
 * @throws if its files cannot be read: a PDF without the photo would look complete
 */
export async function packDocument(document: PaperDocument): Promise<FormData | null> {
  const form = new FormData()
  const text = JSON.stringify(withoutFiling(document))
  form.set('document', text)
  let size = new TextEncoder().encode(text).length
  for (const [id, bytes] of Object.entries((await filesOf(document)) ?? {})) {
    form.set(id, new Blob([bytes]))
    size += bytes.length
  }
  return size > serverPdfLimits.bytes ? null : form
}

/**
 * Fetches a PDF that is too large for an answer of the server.
 *
 * @param url signed address of the store
 */
export async function fetchPdf(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`The store answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
