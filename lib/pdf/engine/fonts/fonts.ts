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
import { createHanFonts } from './han-fonts'
import { openFace } from './open-face'
import { placeMarks } from './place-marks'

/**
 * The faces of an engine. Stands in for the font store of @react-pdf/font, which would also fetch
 * addresses and carry fourteen built-in fonts that print wrong letters: here a font is bytes that we
 * were handed, or there is none.
 */
export type FontStore = {
  /** Loads what is not loaded yet. Rejects with what the loader rejects with. */
  ensure: (files: readonly FaceFile[]) => Promise<void>
  /** The nearest face of a family, or of any family when it is unknown; throws when nothing is loaded. */
  face: (query: FaceQuery) => FontFace
  getFont: (query: FaceQuery) => { data: FontFace }
  load: () => Promise<void>
  /** Another number whenever a question about faces may have another answer. */
  version: () => number
  getEmojiSource: () => null
  getHyphenationCallback: () => (word: string) => string[]
  /** Draws what the family of a text lacks. */
  fallback: FallbackFonts
}

/** Faces of people's own that stay loaded: of four families. */
const maximumOwnFaces = 16

type LoadedFace = FaceFile & { data: FontFace }

/**
 * A face that stands on the lines of another: a line is as high, and its baseline where it is, with
 * and without a word in another script.
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

/** Zero width non-joiner and joiner: they are shaped, with or without a glyph of their own. */
function acceptJoiners(face: FontFace) {
  const has = face.hasGlyphForCodePoint.bind(face)
  face.hasGlyphForCodePoint = (code) => code === 0x200c || code === 0x200d || has(code)
}

/** A store without faces. */
export function createFontStore(loadFont: FontLoader): FontStore {
  const loading = new Map<string, Promise<void>>()
  const faces: LoadedFace[] = []
  let changes = 0

  async function load(file: FaceFile) {
    const data = openFace(file.bytes ?? (await loadFont(file.fileName)))
    // pdfkit tells fonts apart by this name alone: two files of one name would be embedded twice.
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

  /** Lets go of files that documents before brought along: a person may try many. */
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
      // Somebody's own font, damaged perhaps, is for the documents that name it, unless there is no other.
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
        // A font that could not be read may be there at the next attempt.
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
    fallback: createFallbackFonts({ ensure, face }, createHanFonts(loadFont)),
  }
}
