import type { FontFace } from 'pdfkit'
import type { FontLoader } from '../../pdf-types'
import { splitWord } from '../layout/line-breaks'
import { rememberRuns } from '../reuse/run-memo'
import { rememberSubsets } from '../reuse/subset-memo'
import { rememberWords } from '../reuse/word-memo'
import { rememberFacts } from './face-facts'
import type { FaceFile, FaceQuery } from './faces'
import { createFallbackFonts, type FallbackFonts, readFamily } from './fallback-fonts'
import { separateGlyphs } from './glyph-identity'
import { createLateFonts } from './late-fonts'
import { openFace } from './open-face'
import { placeMarks } from './place-marks'

/**
 * Store of the engine's faces. Replaces the font store of @react-pdf/font, which would also fetch URLs and include
 * fourteen standard fonts that print wrong letters: here fonts are only bytes passed in.
 */
export type FontStore = {
  /** Loads faces that are not loaded yet. Rejects like the loader. */
  ensure: (files: readonly FaceFile[]) => Promise<void>
  /** Returns the nearest face of a family, or of any family if it is unknown; throws if nothing is loaded. */
  face: (query: FaceQuery) => FontFace
  getFont: (query: FaceQuery) => { data: FontFace }
  load: () => Promise<void>
  /** Changes whenever results of face lookups may change. */
  version: () => number
  getEmojiSource: () => null
  getHyphenationCallback: () => (word: string) => string[]
  /** Fallback fonts. */
  fallback: FallbackFonts
}

/** Maximum cached custom faces: four families. */
const maximumOwnFaces = 16

type LoadedFace = FaceFile & { data: FontFace }

/**
 * Gives a face the line metrics of another, so that line height and baseline do not change with words in another
 * script.
 */
function onLineOf(line: FontFace, { data: face, shaped }: LoadedFace): FontFace {
  const scale = face.unitsPerEm / line.unitsPerEm
  const { ascent, descent, lineGap } = line
  return Object.create(face, {
    isLatinSubstitute: { value: shaped === undefined },
    ascent: { value: ascent * scale },
    descent: { value: descent * scale },
    lineGap: { value: lineGap * scale },
  }) as FontFace
}

/** Zero width non-joiner and joiner: shaped, with or without a glyph. */
function acceptJoiners(face: FontFace) {
  const has = face.hasGlyphForCodePoint.bind(face)
  face.hasGlyphForCodePoint = (code) => code === 0x200c || code === 0x200d || has(code)
}

/** Creates an empty store. */
export function createFontStore(loadFont: FontLoader): FontStore {
  const loading = new Map<string, Promise<void>>()
  const faces: LoadedFace[] = []
  let changes = 0

  async function load(file: FaceFile) {
    const data = openFace(file.bytes ?? (await loadFont(file.fileName)))
    // pdfkit identifies fonts by this name only.
    const name = file.fileName.replace(/\..*$/, '').replace(/[^A-Za-z0-9-]/g, '-')
    Object.defineProperty(data, 'postscriptName', { value: name })
    separateGlyphs(data)
    placeMarks(data)
    rememberFacts(data)
    if (file.shaped) {
      rememberRuns(data)
      if (file.shaped === 'letters') acceptJoiners(data)
    } else rememberWords(data)
    rememberSubsets(data)
    faces.push({ ...file, data })
    changes++
    dropOldOwnFaces()
  }

  /** Drops custom font files of earlier documents, since a person may try many. */
  function dropOldOwnFaces() {
    const own = faces.filter(({ bytes }) => bytes)
    for (const face of own.slice(0, Math.max(0, own.length - maximumOwnFaces))) {
      faces.splice(faces.indexOf(face), 1)
      loading.delete(face.fileName)
    }
  }

  function nearest({ fontFamily, fontWeight, fontStyle }: FaceQuery): LoadedFace {
    const bold = Number(fontWeight === 'bold' ? 700 : (fontWeight ?? 400)) > 500
    const italic = fontStyle === 'italic'
    let best: LoadedFace | undefined
    let bestScore = Number.NEGATIVE_INFINITY
    for (const face of faces) {
      // A custom font, possibly corrupt, is only for documents that name it, unless there is no other.
      const nearness = face.bytes ? -4 : 0
      const score =
        (face.family === fontFamily ? 4 : nearness) +
        (face.weight > 500 === bold ? 2 : 0) +
        ((face.style === 'italic') === italic ? 1 : 0)
      if (score > bestScore) {
        best = face
        bestScore = score
      }
    }
    if (!best) throw new Error('No font is loaded')
    return best
  }

  const remembered = new Map<string, FontFace>()
  const face = (query: FaceQuery) => {
    const key = `${query.fontFamily}|${query.fontWeight ?? ''}|${query.fontStyle ?? ''}`
    const known = remembered.get(key)
    if (known) return known
    const { family, beside } = readFamily(query.fontFamily)
    const own = nearest({ ...query, fontFamily: family })
    const line = beside === null ? null : nearest({ ...query, fontFamily: beside }).data
    const found = line ? onLineOf(line, own) : own.data
    remembered.set(key, found)
    return found
  }

  async function ensure(files: readonly FaceFile[]) {
    await Promise.all(
      files.map((file) => {
        const known = loading.get(file.fileName)
        if (known) return known
        const started = load(file)
        loading.set(file.fileName, started)
        // A failed load is retried with the next request.
        started.then(
          () => remembered.clear(),
          () => loading.delete(file.fileName),
        )
        return started
      }),
    )
  }

  return {
    ensure,
    face,
    getFont: (query) => ({ data: face(query) }),
    load: async () => undefined,
    version: () => changes,
    getEmojiSource: () => null,
    getHyphenationCallback: () => splitWord,
    fallback: createFallbackFonts({ ensure, face }, createLateFonts(loadFont)),
  }
}
