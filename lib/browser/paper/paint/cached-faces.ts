/** Subset of `FontFace` that is needed here; a test has one of its own. */
export type Face = { family: string; loaded: Promise<unknown> }

/** Subset of a worker's `FontFaceSet` that is needed here. */
export type FaceSet<Cached extends Face> = {
  add: (face: Cached) => unknown
  delete: (face: Cached) => boolean
}

/** A face that was made from the bytes of a file, under a family of our own. */
type CachedFace<Cached extends Face> = {
  native: Cached
  /** As it was asked for: Firefox gives `native.family` back in quotation marks unless it is a CSS identifier. */
  family: string
  bytes: Uint8Array<ArrayBuffer>
  descriptors: string
  /** Number of open documents that use it. */
  users: number
}

/** Maximum number of cached faces that no document uses: those of the last few keystrokes. */
const maxSpare = 24

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

/** The first family of a font shorthand, which pdf.js always puts in quotation marks. */
const quotedFamily = /"([^"]*)"/

/**
 * Keeps faces over documents. With every key pdf.js opens a new document, and gives each of its fonts
 * a family that nobody has used: the browser then reads the font, shapes each letter and draws each
 * glyph anew, though the font is the same to the byte. Here fonts of equal bytes are one face, so that
 * what the browser knows of it stays known.
 *
 * @param makeFace `new FontFace(…)` of the browser
 * @param faces the set that makes a face usable, of a worker or a document
 */
export function createKeptFaces<Cached extends Face>(
  makeFace: (
    family: string,
    bytes: Uint8Array<ArrayBuffer>,
    descriptors: FontFaceDescriptors,
  ) => Cached,
  faces: FaceSet<Cached>,
) {
  /** Oldest use first. */
  let kept: CachedFace<Cached>[] = []
  const cachedOf = new Map<Face, CachedFace<Cached>>()
  /** Our family by the one that pdf.js gave, while that document is open. */
  const families = new Map<string, string>()
  let made = 0

  const dropSpare = () => {
    const spare = kept.filter(({ users }) => users === 0)
    const leaving = new Set(spare.slice(0, Math.max(0, spare.length - maxSpare)))
    for (const { native } of leaving) faces.delete(native)
    kept = kept.filter((face) => !leaving.has(face))
  }
  const find = (bytes: Uint8Array<ArrayBuffer>, descriptors: FontFaceDescriptors) => {
    const described = JSON.stringify(descriptors)
    const known = kept.find((face) => face.descriptors === described && isEqual(face.bytes, bytes))
    if (known) return known
    made += 1
    // A copy: pdf.js may give the memory of its own away.
    const own = bytes.slice()
    const family = `kept-${made}`
    const native = makeFace(family, own, descriptors)
    faces.add(native)
    const face = { native, family, bytes: own, descriptors: described, users: 0 }
    // A font that the browser refuses is refused again with the next document, not remembered.
    native.loaded.catch(() => {
      kept = kept.filter((other) => other !== face)
      faces.delete(native)
    })
    return face
  }

  return {
    /**
     * Stands in for `new FontFace(…)`.
     *
     * @param family what pdf.js calls it, and asks for again by `familyOf`
     */
    open(
      family: string,
      bytes: Uint8Array<ArrayBuffer>,
      descriptors: FontFaceDescriptors = {},
    ): Face {
      const found = find(bytes, descriptors)
      kept = [...kept.filter((face) => face !== found), found]
      const face = { family, loaded: found.native.loaded }
      cachedOf.set(face, found)
      return face
    },
    /** Stands in for the set of a document's faces. */
    fonts: {
      add(face: Face) {
        const found = cachedOf.get(face)
        if (!found) return
        found.users += 1
        families.set(face.family, found.family)
      },
      delete(face: Face): boolean {
        const found = cachedOf.get(face)
        if (!found || !cachedOf.delete(face)) return false
        found.users -= 1
        families.delete(face.family)
        dropSpare()
        return true
      },
    },
    /** The font shorthand of a canvas, with our family in the place of the one of pdf.js. */
    translate(font: string): string {
      const [quoted, family = ''] = quotedFamily.exec(font) ?? []
      const own = families.get(family)
      return quoted && own ? font.replace(quoted, `"${own}"`) : font
    },
  }
}
