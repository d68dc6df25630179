import { ownFontLimits } from '@/lib/pdf/fonts/read-own-font'
import type { OwnFont, OwnFontFace } from '@/lib/resume/schema/own-font'
import type { JournalNamespace } from '../journal/journal-types'
import { storeFile } from '../photo/blob-store'
import { checkFont, type FontErrorCode } from './check-font'
import { unpackFont } from './unpack-font'

export type AddedFont =
  | { ok: true; font: OwnFont }
  | { ok: false; code: FontErrorCode; file: string }

const isSameFace = (one: OwnFontFace, other: OwnFontFace) =>
  one.weight === other.weight && one.style === other.style

type Chosen = { face: OwnFontFace; facts: Pick<OwnFont, 'name' | 'kind'> }

/**
 * Adds a face to a font: one of the same family replaces the same style or joins the others; another family starts a
 * new font.
 */
export function withFace(font: OwnFont | null, { face, facts }: Chosen): OwnFont {
  if (!font || font.name !== facts.name) return { ...facts, faces: [face] }
  return { ...font, faces: [...font.faces.filter((one) => !isSameFace(one, face)), face] }
}

/**
 * Unpacks and validates font files, and stores them on this device before a document refers to them. Nothing is stored if one is
 * invalid.
 *
 * @param font current custom font of the document
 * @param namespaceNow returns the current namespace, read when the files are stored
 */
export async function addOwnFont(
  files: readonly File[],
  font: OwnFont | null,
  namespaceNow: () => JournalNamespace,
  documentId: string,
): Promise<AddedFont> {
  const read: {
    bytes: Uint8Array<ArrayBuffer>
    chosen: Omit<Chosen['face'], 'fontId'> & Chosen['facts']
  }[] = []
  for (const file of files) {
    const refuse = (code: FontErrorCode): AddedFont => ({ ok: false, code, file: file.name })
    if (file.size > ownFontLimits.bytes) return refuse('too-large')
    const unpacked = await unpackFont(new Uint8Array(await file.arrayBuffer()))
    if (!unpacked.ok) return refuse(unpacked.code)
    const { bytes } = unpacked
    const checked = await checkFont(bytes)
    if (!checked.ok) return refuse(checked.code)
    const { name, ...facts } = checked.font
    read.push({ bytes, chosen: { ...facts, name: name || file.name.replace(/\.\w+$/, '') } })
  }
  let result = font
  for (const { bytes, chosen } of read) {
    const { id } = await storeFile(namespaceNow(), documentId, bytes, Date.now())
    const { name, kind, weight, style } = chosen
    result = withFace(result, { face: { fontId: id, weight, style }, facts: { name, kind } })
  }
  return result ? { ok: true, font: result } : { ok: false, code: 'unreadable', file: '' }
}
