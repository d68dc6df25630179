import PDFDocument, { type FontFace } from 'pdfkit'
import type { FontLoader } from '../types'
import { rememberFacts } from './face-facts'
import { separateGlyphs } from './glyph-identity'
import { rememberSubsets } from './subset-memo'
import { rememberWords } from './word-memo'

/** One face of a family and the file it stands in. */
export type FaceFile = {
  family: string
  fileName: string
  weight: number
  style: 'normal' | 'italic'
}

export type FaceQuery = { fontFamily: string; fontWeight?: unknown; fontStyle?: unknown }

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
  getEmojiSource: () => null
  getHyphenationCallback: () => (word: string) => string[]
}

type LoadedFace = FaceFile & { data: FontFace }

const longWord = 24
/** Web and mail addresses end a line after their punctuation, where that is the only way. */
const longAddress = 12
const piece = /[^/\-.?&=_@:,;]{1,12}[/\-.?&=_@:,;]*|[/\-.?&=_@:,;]+/g

/**
 * Where a line may end. Words are never hyphenated: a reader of the text layer would see two words.
 * A run of spaces is split, or the line breaker would take the second for a syllable. Only what can
 * be wider than a column, such as a long address, may end anywhere, and without a sign.
 */
export function splitWord(word: string): string[] {
  if (word.length > 1 && word.trim() === '') return Array.from(word)
  const limit = /[@/]/.test(word) ? longAddress : longWord
  return word.length > limit ? (word.match(piece) ?? [word]) : [word]
}

/** Opens a TrueType file; pdfkit carries the only font reader in the bundle. */
function openFace(bytes: Uint8Array): FontFace {
  return new PDFDocument({ autoFirstPage: false, font: null }).font(bytes)._font.font
}

/** A store without faces. */
export function createFontStore(loadFont: FontLoader): FontStore {
  const loading = new Map<string, Promise<void>>()
  const faces: LoadedFace[] = []

  async function load(file: FaceFile) {
    const data = openFace(await loadFont(file.fileName))
    // pdfkit tells fonts apart by this name alone: two files of one name would be embedded twice.
    const name = file.fileName.replace(/\.[^.]+$/, '').replace(/[^A-Za-z0-9-]/g, '-')
    Object.defineProperty(data, 'postscriptName', { value: name })
    separateGlyphs(data)
    rememberFacts(data)
    rememberWords(data)
    rememberSubsets(data)
    faces.push({ ...file, data })
  }

  function nearest({ fontFamily, fontWeight, fontStyle }: FaceQuery): FontFace {
    const bold = Number(fontWeight === 'bold' ? 700 : (fontWeight ?? 400)) > 500
    const italic = fontStyle === 'italic'
    let best: LoadedFace | undefined
    let bestScore = -1
    for (const face of faces) {
      const score =
        (face.family === fontFamily ? 4 : 0) +
        (face.weight > 500 === bold ? 2 : 0) +
        ((face.style === 'italic') === italic ? 1 : 0)
      if (score > bestScore) {
        best = face
        bestScore = score
      }
    }
    if (!best) throw new Error('No font is loaded')
    return best.data
  }

  const remembered = new Map<string, FontFace>()
  const face = (query: FaceQuery) => {
    const key = `${query.fontFamily}|${query.fontWeight ?? ''}|${query.fontStyle ?? ''}`
    const known = remembered.get(key)
    if (known) return known
    const found = nearest(query)
    remembered.set(key, found)
    return found
  }

  return {
    async ensure(files) {
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
    },
    face,
    getFont: (query) => ({ data: face(query) }),
    load: async () => undefined,
    getEmojiSource: () => null,
    getHyphenationCallback: () => splitWord,
  }
}
