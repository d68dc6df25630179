import type { FontFace } from 'pdfkit'
import { dropOldest } from './word-memo'

const maximumSubsets = 8

/** Caches the subset files of a face by glyph set: most edits add no glyph. */
export function rememberSubsets(face: FontFace) {
  const create = face.createSubset.bind(face)
  const files = new Map<string, Uint8Array>()
  face.createSubset = () => {
    const subset = create()
    const encode = subset.encode.bind(subset)
    subset.encode = () => {
      const key = subset.glyphs.join()
      const known = files.get(key)
      if (known) return known
      const file = encode()
      dropOldest(files, maximumSubsets)
      files.set(key, file)
      return file
    }
    return subset
  }
}
