import { ownFontFaces } from '@/lib/pdf/fonts/own-faces'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { printedPictures } from '@/lib/pdf/photo/shown-photo'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { rememberedFile } from './remembered-files'

type Found = readonly [id: string, bytes: Uint8Array<ArrayBuffer> | null]

function asFiles(found: readonly Found[]): DocumentFiles | undefined {
  const there = found.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : []))
  return there.length > 0 ? Object.fromEntries(there) : undefined
}

/** Returns ids of a document's pictures and custom fonts, as far as they are printed. */
function neededFiles(document: PaperDocument): string[] {
  const fonts = ownFontFaces(document.design).map(({ fontId }) => fontId)
  return [...printedPictures(document), ...fonts]
}

/** Returns whether no printed file of a rendered document is missing here. */
export const hasItsFiles = (document: PaperDocument): boolean =>
  neededFiles(document).every((id) => rememberedFile(id))

/**
 * Returns the files that a document needs for rendering, synchronously if they are cached. A document whose files are
 * on another device is rendered without them, which its form reports.
 *
 * @throws (the promise) if the code that reads files cannot be loaded: a PDF without the photo would look complete
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
