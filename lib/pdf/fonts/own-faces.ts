import type { OwnFontFace } from '@/lib/resume/schema/own-font'
import { ownFamily, ownFontId } from './own-family'
import { readOwnFont } from './read-own-font'
import type { FontChoice, FontFace } from './registry'

/** Face of a custom font, with its file from the document. */
export type OwnFace = FontFace & { bytes: Uint8Array<ArrayBuffer> }

type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/** Cached results of whether files may be embedded, by id (hash). */
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

/** Returns the custom faces that a design uses; none without a custom font. */
export function ownFontFaces({ headingFont, bodyFont, ownFont }: FontChoice): OwnFontFace[] {
  const isUsed = headingFont === ownFontId || bodyFont === ownFontId
  return isUsed && ownFont && ownFamily(ownFont) ? ownFont.faces : []
}

/**
 * Returns a design with its usable custom font, and the faces. Missing and unembeddable files are dropped; without any
 * file left, the design uses its default families.
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
