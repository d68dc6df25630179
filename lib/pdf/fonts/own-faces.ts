import type { OwnFontFace } from '@/lib/resume/schema/own-font'
import { ownFamily, ownFontId } from './own-family'
import { readOwnFont } from './read-own-font'
import type { FontChoice, FontFace } from './registry'

/** A face of the person's own, whose file came with the document. */
export type OwnFace = FontFace & { bytes: Uint8Array<ArrayBuffer> }

type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/** Whether files may be embedded, by their ids, which stand for their bytes. */
const accepted = new Map<string, boolean>()
const maximumAccepted = 64

function isAccepted(fontId: string, bytes: Uint8Array): boolean {
  const known = accepted.get(fontId)
  if (known !== undefined) return known
  if (accepted.size >= maximumAccepted) accepted.clear()
  const { ok } = readOwnFont(bytes)
  accepted.set(fontId, ok)
  return ok
}

/** Returns the faces of the person's own that a design is set in; none where it names no own font. */
export function ownFontFaces({ headingFont, bodyFont, ownFont }: FontChoice): OwnFontFace[] {
  const isUsed = headingFont === ownFontId || bodyFont === ownFontId
  return isUsed && ownFont && ownFamily(ownFont) ? ownFont.faces : []
}

/**
 * Returns a design whose own font is one that can be set, and its faces. Files that are not there or may
 * not be embedded are left out; without any the design has its suggested families.
 */
export function withOwnFaces<T extends FontChoice>(
  design: T,
  files: Files = {},
): { design: T; faces: OwnFace[] } {
  const { ownFont } = design
  const chosen = ownFontFaces(design)
  if (!ownFont || chosen.length === 0) return { design, faces: [] }
  const found = chosen.flatMap((face) => {
    const bytes = Object.hasOwn(files, face.fontId) ? files[face.fontId] : undefined
    const isUsable = bytes instanceof Uint8Array && isAccepted(face.fontId, bytes)
    return isUsable ? [{ face, bytes }] : []
  })
  const usable = { ...ownFont, faces: found.map(({ face }) => face) }
  const family = ownFamily(usable)
  if (!family) return { design: { ...design, ownFont: null }, faces: [] }
  const faces = found.map(({ face: { weight, style }, bytes }) => ({
    family: family.id,
    fileName: `${family.id}-${weight}-${style}.ttf`,
    weight,
    style,
    bytes,
  }))
  return { design: { ...design, ownFont: usable }, faces }
}
