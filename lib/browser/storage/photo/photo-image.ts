import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { signatureIds } from '@/lib/pdf/photo/shown-photo'
import { type JsonPictures, jsonPictures } from '@/lib/resume/json-resume/pictures'
import type { Document } from '@/lib/resume/schema/document'
import { readFile } from './blob-store'

/** Returns the bytes of a document's photo and signatures, as far as they are on this device. */
export async function pictureFiles(document: Document): Promise<DocumentFiles> {
  const photo = document.kind === 'resume' ? document.content.photo?.fileId : undefined
  const ids = [...(photo ? [photo] : []), ...signatureIds(document)]
  const read = await Promise.all(ids.map(async (id) => [id, await readFile(id)] as const))
  return Object.fromEntries(read.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : [])))
}

/** Returns the photo and signatures in the format of `exportJsonResume`. */
export const documentPictures = async (document: Document): Promise<JsonPictures> =>
  jsonPictures(document, await pictureFiles(document))
