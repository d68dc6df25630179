/** Subset of `FontFace` that is needed here, for tests. */
export type Face = { family: string; loaded: Promise<unknown> }

/** Subset of a worker's `FontFaceSet` that is needed here. */
export type FaceSet<Cached extends Face> = {
  add: (face: Cached) => unknown
  delete: (face: Cached) => boolean
}

/** Face made from the bytes of a file, under a family name of our own. */
type CachedFace<Cached extends Face> = {
  native: Cached
  /** Name as requested: Firefox returns `native.family` in quotation marks unless it is a CSS identifier. */
  family: string
  bytes: Uint8Array<ArrayBuffer>
  descriptors: string
  /** Number of open documents that use it. */
  users: number
}

/** Maximum number of unused cached faces: those of the last few keystrokes. */
const maxSpare = 24

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

/** Matches the first family of a font shorthand, which pdf.js always quotes. */
const quotedFamily = /"([^"]*)"/

/**
 * Creates a cache of font faces across documents. With every keystroke pdf.js opens a new document with new family
 * names, so that the browser would parse, shape and rasterise the same fonts again. Here fonts of equal bytes share one
 * face.
 *
 * @param makeFace `new FontFace(…)` of the browser
 * @param faces the font set of a worker or document
 */
export function createKeptFaces<Cached extends Face>(
  makeFace: (
    family: string,
    bytes: Uint8Array<ArrayBuffer>,
    descriptors: FontFaceDescriptors,
  ) => Cached,
  faces: FaceSet<Cached>,
) {
  /** In order of last use, oldest first. */
  let kept: CachedFace<Cached>[] = []
  const cachedOf = new Map<Face, CachedFace<Cached>>()
  /** Our family by pdf.js's family, while that document is open. */
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
    // Copied, since pdf.js may transfer its own.
    const own = bytes.slice()
    const family = `kept-${made}`
    const native = makeFace(family, own, descriptors)
    faces.add(native)
    const face = { native, family, bytes: own, descriptors: described, users: 0 }
    // A rejected font is not cached; it fails again with the next document.
    native.loaded.catch(() => {
      kept = kept.filter((other) => other !== face)
      faces.delete(native)
    })
    return face
  }

  return {
    /**
     * Replaces `new FontFace(…)`.
     *
     * @param family name given by pdf.js, resolved later by `familyOf`
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
    /** Replaces the font set of a document. */
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
    /** Translates the family in a canvas font shorthand from pdf.js's name to ours. */
    translate(font: string): string {
      const [quoted, family = ''] = quotedFamily.exec(font) ?? []
      const own = families.get(family)
      return quoted && own ? font.replace(quoted, `"${own}"`) : font
    },
  }
}
