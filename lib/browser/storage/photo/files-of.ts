import { ownFontFaces } from '@/lib/pdf/fonts/own-faces'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { shownPhoto } from '@/lib/pdf/photo/shown-photo'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { rememberedFile } from './remembered-files'

type Found = readonly [id: string, bytes: Uint8Array<ArrayBuffer> | null]

function asFiles(found: readonly Found[]): DocumentFiles | undefined {
  const there = found.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : []))
  return there.length > 0 ? Object.fromEntries(there) : undefined
}

/** Ids of the photo of a document, its logo and the files of its own font, as far as they are shown. */
function neededFiles(document: PaperDocument): string[] {
  const photo = shownPhoto(document)?.fileId
  const fonts = ownFontFaces(document.design).map(({ fontId }) => fontId)
  const pictures = [photo, document.design.logo?.fileId].filter((id) => id !== undefined)
  return [...pictures, ...fonts]
}

/**
 * The files that the paper of a document needs, at once when they are at hand: a key never waits for
 * them. A document without a photo and a font of the person's own costs nothing; one whose files lie
 * on another device prints without them, which its form says.
 *
 * @throws (the promise) when what reads files cannot be fetched: a paper without the photo would be
 *   sent as if it were whole
 */
export function filesOf(
  document: PaperDocument,
): DocumentFiles | undefined | Promise<DocumentFiles | undefined> {
  const ids = neededFiles(document)
  if (ids.length === 0) return undefined
  const known = ids.flatMap((id): Found[] => {
    const bytes = rememberedFile(id)
    return bytes === undefined ? [] : [[id, bytes]]
  })
  if (known.length === ids.length) return asFiles(known)
  return import('./blob-store')
    .then((store) =>
      Promise.all(ids.map(async (id): Promise<Found> => [id, await store.readFile(id)])),
    )
    .then(asFiles)
}
