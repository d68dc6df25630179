import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { type JsonPictures, jsonPictures } from '@/lib/resume/json-resume/pictures'
import { pictureIds } from '@/lib/resume/picture-ids'
import type { Document } from '@/lib/resume/schema/document'
import { readFile } from './blob-store'

/** Returns the bytes of a document's photo and signatures, as far as they are on this device. */
export async function pictureFiles(document: Document): Promise<DocumentFiles> {
  const ids = pictureIds(document)
  const read = await Promise.all(ids.map(async (id) => [id, await readFile(id)] as const))
  return Object.fromEntries(read.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : [])))
}

/** Returns the photo and signatures in the format of `exportJsonResume`. */
export const documentPictures = async (document: Document): Promise<JsonPictures> =>
  jsonPictures(document, await pictureFiles(document))
