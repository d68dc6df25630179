import { jpegDataUrl } from '@/lib/resume/data-url'
import type { Document } from '@/lib/resume/schema/document'
import { readFile } from './blob-store'

/** Returns the bytes of a document's photo; undefined without one on this device. */
export async function photoBytes(document: Document): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const photo = document.kind === 'resume' ? document.content.photo : null
  return (photo && (await readFile(photo.fileId))) ?? undefined
}

/** Returns the photo in JSON Resume format, for `exportJsonResume`. */
export async function photoImage(document: Document): Promise<{ image?: string }> {
  const bytes = await photoBytes(document)
  return bytes ? { image: jpegDataUrl(bytes) } : {}
}
