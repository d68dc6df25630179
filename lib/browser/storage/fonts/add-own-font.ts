import { ownFontLimits } from '@/lib/pdf/fonts/read-own-font'
import type { OwnFont, OwnFontFace } from '@/lib/resume/schema/own-font'
import type { JournalNamespace } from '../journal/journal-types'
import { storeFile } from '../photo/blob-store'
import { checkFont, type FontErrorCode } from './check-font'

export type AddedFont =
  | { ok: true; font: OwnFont }
  | { ok: false; code: FontErrorCode; file: string }

const isSameFace = (one: OwnFontFace, other: OwnFontFace) =>
  one.weight === other.weight && one.style === other.style

type Chosen = { face: OwnFontFace; facts: Pick<OwnFont, 'name' | 'kind'> }

/**
 * Returns the font with another face. One of the same name takes the place of the face that it had, or
 * stands beside the others; any other name begins a new font.
 */
export function withFace(font: OwnFont | null, { face, facts }: Chosen): OwnFont {
  if (!font || font.name !== facts.name) return { ...facts, faces: [face] }
  return { ...font, faces: [...font.faces.filter((one) => !isSameFace(one, face)), face] }
}

/**
 * Takes font files in: each is checked, and kept on this device before a document names it. Nothing is kept
 * where one of them cannot be used.
 *
 * @param font the document's own font until now
 * @param namespaceNow whose words this page shows, asked when the files are kept
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
    const bytes = new Uint8Array(await file.arrayBuffer())
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
