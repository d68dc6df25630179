import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { shownPhoto } from '@/lib/pdf/photo/shown-photo'
import type { Document } from '@/lib/resume/schema/document'
import { rememberedFile } from './remembered-files'

const asFiles = (id: string, bytes: Uint8Array<ArrayBuffer> | null): DocumentFiles | undefined =>
  bytes ? { [id]: bytes } : undefined

/**
 * The files that the paper of a document needs, at once when they are at hand: a key never waits for
 * them. A document without a photo costs nothing; one whose photo lies on another device prints
 * without it, which its form says.
 *
 * @throws (the promise) when what reads photos cannot be fetched: a paper without the photo would be
 *   sent as if it were whole
 */
export function filesOf(
  document: Document,
): DocumentFiles | undefined | Promise<DocumentFiles | undefined> {
  const id = shownPhoto(document)?.fileId
  if (id === undefined) return undefined
  const known = rememberedFile(id)
  if (known !== undefined) return asFiles(id, known)
  return import('./blob-store')
    .then((store) => store.readFile(id))
    .then((bytes) => asFiles(id, bytes))
}
