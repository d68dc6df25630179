import 'server-only'
import { ownFontFaces } from '@/lib/pdf/fonts/own-faces'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { printedPictures } from '@/lib/pdf/photo/shown-photo'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { photoMark } from './document-pictures'
import { fontKey, pictureKey } from './photo-files'

type Store = Pick<Ports, 'files'>

/** Which files of a document the account has, for the name of a PDF and for whoever gets it. */
export type PaperState = {
  /** Suffix that changes with the files that are there: they may come later than the document. */
  mark: string
  /** Ids of fonts that the PDF is set without. */
  missingFonts: string[]
}

/** Looks which files that the paper of a document needs are in the account. */
export async function findPaperState(
  store: Store,
  owner: OwnerId,
  document: PaperDocument,
): Promise<PaperState> {
  const faces = ownFontFaces(document.design)
  const logo = document.design.logo
  const hasLogo = logo !== null && (await store.files.head(pictureKey(owner, logo.fileId))) !== null
  const heads = await Promise.all(
    faces.map(({ fontId }) => store.files.head(fontKey(owner, fontId))),
  )
  const fonts = heads.flatMap((head, at) => (head ? [at] : [])).join('')
  return {
    mark: `${await photoMark(store, owner, document)}${fonts && `-font${fonts}`}${hasLogo ? '-logo' : ''}`,
    missingFonts: faces.flatMap(({ fontId }, at) => (heads[at] ? [] : [fontId])),
  }
}

/**
 * Reads the pictures and the font files that the paper of a document needs; undefined if it needs none, or has none
 * here.
 */
export async function readPaperFiles(
  { files }: Store,
  owner: OwnerId,
  document: PaperDocument,
): Promise<DocumentFiles | undefined> {
  const places = [
    ...printedPictures(document).map((id) => [id, pictureKey(owner, id)] as const),
    ...ownFontFaces(document.design).map(({ fontId }) => [fontId, fontKey(owner, fontId)] as const),
  ]
  const read = await Promise.all(
    places.map(async ([id, key]) => [id, await files.get(key)] as const),
  )
  const found = read.flatMap(([id, file]) =>
    file ? [[id, new Uint8Array(file.bytes)] as const] : [],
  )
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
