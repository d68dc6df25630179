import 'server-only'
import { shownPhoto } from '@/lib/pdf/photo/shown-photo'
import type { DocumentFiles } from '@/lib/pdf/types'
import type { Document } from '@/lib/resume/schema/document'
import type { Home } from '../../home-types'
import type { OwnerId } from '../../owner'
import { pictureKey } from './photo-files'

/** Whether the photo that the paper of a document shows has come to the account. */
export async function hasPictures(
  { files }: Pick<Home, 'files'>,
  owner: OwnerId,
  document: Document,
): Promise<boolean> {
  const photo = shownPhoto(document)
  return photo !== null && (await files.head(pictureKey(owner, photo.fileId))) !== null
}

/** The pictures that the paper of a document needs; undefined where it needs none, or has none here. */
export async function readPictures(
  { files }: Pick<Home, 'files'>,
  owner: OwnerId,
  document: Document,
): Promise<DocumentFiles | undefined> {
  const photo = shownPhoto(document)
  const file = photo && (await files.get(pictureKey(owner, photo.fileId)))
  return file ? { [photo.fileId]: new Uint8Array(file.bytes) } : undefined
}
