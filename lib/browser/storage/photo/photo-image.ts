import { jpegDataUrl } from '@/lib/resume/data-url'
import type { Document } from '@/lib/resume/schema/document'
import { readFile } from './blob-store'

/** The bytes of the photo that a document names; undefined where it has none, or not here. */
export async function photoBytes(document: Document): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const photo = document.kind === 'resume' ? document.content.photo : null
  return (photo && (await readFile(photo.fileId))) ?? undefined
}

/** Returns the photo as JSON Resume contains it, for `exportJsonResume`. */
export async function photoImage(document: Document): Promise<{ image?: string }> {
  const bytes = await photoBytes(document)
  return bytes ? { image: jpegDataUrl(bytes) } : {}
}
