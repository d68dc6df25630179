import 'server-only'
import type { Document } from '@/lib/resume/schema/document'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { pictureKey } from './photo-files'

type Store = Pick<Ports, 'files'>

/** Returns the id of a document's photo; null without one. */
const photoIdOf = ({ kind, content }: Document) =>
  kind === 'resume' ? (content.photo?.fileId ?? null) : null

/**
 * Returns the suffix for the names of made files that say whether the photo is there: it may come to the account later
 * than its document.
 */
export async function photoMark(
  { files }: Store,
  owner: OwnerId,
  document: Document,
): Promise<'-photo' | ''> {
  const id = photoIdOf(document)
  return id !== null && (await files.head(pictureKey(owner, id))) ? '-photo' : ''
}

/** Reads the bytes of a document's photo; undefined without one, and if it is not stored here. */
export async function readPhotoBytes(
  { files }: Store,
  owner: OwnerId,
  document: Document,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const id = photoIdOf(document)
  const file = id === null ? null : await files.get(pictureKey(owner, id))
  return file ? new Uint8Array(file.bytes) : undefined
}
