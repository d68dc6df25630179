import 'server-only'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { pictureIds } from '@/lib/resume/picture-ids'
import type { Document } from '@/lib/resume/schema/document'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { pictureKey } from './photo-files'

type Store = Pick<Ports, 'files'>

/**
 * Returns the suffix for the names of made files that says how many of the document's pictures are there: they may come
 * to the account later than their document.
 */
export async function photoMark(
  { files }: Store,
  owner: OwnerId,
  document: Document,
): Promise<string> {
  const heads = await Promise.all(
    pictureIds(document).map((id) => files.head(pictureKey(owner, id))),
  )
  return '-photo'.repeat(heads.filter(Boolean).length)
}

/** Reads the bytes of a document's photo and signatures, as far as they are stored here. */
export async function readPictures(
  { files }: Store,
  owner: OwnerId,
  document: Document,
): Promise<DocumentFiles> {
  const found = pictureIds(document).map(async (id) => {
    const file = await files.get(pictureKey(owner, id))
    return file ? [[id, new Uint8Array(file.bytes)] as const] : []
  })
  return Object.fromEntries((await Promise.all(found)).flat())
}
