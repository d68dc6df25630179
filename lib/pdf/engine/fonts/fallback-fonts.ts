import type { FontFace } from 'pdfkit'
import { drawsSerifs, emojiFace, substituteFaces } from '../../fonts/scripts'
import type { FaceFile, FaceQuery } from './faces'
import type { LateFonts } from './late-fonts'

/**
 * Prefilter: without one of these characters no fallback is needed. Spaces and invisible signs use the text's own font.
 */
const beyondBasics = /[^\s!-~\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f]/
const none: readonly string[] = []

const ignorable = /\p{Default_Ignorable_Code_Point}/u
const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu

/** Returns code points, without those that are invisible beside a letter, such as variation selectors. */
function codePointsOf(characters: string): number[] {
  const [first = '', ...marks] = characters
  return [first, ...marks.filter((mark) => !ignorable.test(mark))].map(
    (one) => one.codePointAt(0) ?? 0,
  )
}

/** Separator between the id of a family and the family whose line metrics it uses. */
const besideSign = '@'

/** Splits a style's family into its id and the family whose line metrics it uses. */
export function readFamily(name: string): { family: string; beside: string | null } {
  const at = name.indexOf(besideSign)
  return at < 0
    ? { family: name, beside: null }
    : { family: name.slice(0, at), beside: name.slice(at + 1) }
}

/** Fallback fonts, loaded on demand. */
export type FallbackFonts = {
  /**
   * Returns the fallback families for characters that a style's own family lacks. Those not loaded are recorded.
   *
   * @param language of the document: selects the form of shared Han characters
   * @param emoji whether there is a face for common emoji
   */
  beside: (text: string, query: FaceQuery, language: string, emoji?: boolean) => readonly string[]
  /** Loads what was recorded. False if that was nothing: everything that `beside` returned is loaded. */
  load: () => Promise<boolean>
}

/**
 * @param fonts store for loaded faces
 * @param late faces that are made with the bundle, which are sliced
 */
export function createFallbackFonts(
  fonts: {
    ensure: (files: readonly FaceFile[]) => Promise<void>
    face: (query: FaceQuery) => FontFace
  },
  late: LateFonts,
): FallbackFonts {
  const loaded = new Set<string>()
  const wanted = new Map<string, FaceFile>()

  const has = ({ family, weight, style }: FaceFile, codePoint: number) =>
    fonts
      .face({ fontFamily: family, fontWeight: weight, fontStyle: style })
      .hasGlyphForCodePoint(codePoint)

  /** Returns the first face that has all characters, or that may have them and is not loaded yet. */
  function faceOf(
    characters: string,
    query: FaceQuery,
    language: string,
    emoji: boolean,
  ): FaceFile | null {
    const codePoints = codePointsOf(characters)
    const [base = 0] = codePoints
    const bold = Number(query.fontWeight ?? 400) > 500
    const italic = query.fontStyle === 'italic'
    const faces = substituteFaces(base, query.fontFamily, bold, italic)
    const last = emoji ? emojiFace(base) : null
    for (const face of last ? [...faces, last] : faces) {
      const file: FaceFile = face.isOtherScript ? { ...face, shaped: 'letters' } : face
      if (!loaded.has(file.fileName) || codePoints.every((one) => has(file, one))) return file
    }
    return late.face(base, { bold, italic, hasSerifs: drawsSerifs(query.fontFamily) }, language)
  }

  return {
    beside(text, query, language, emoji = false) {
      if (!beyondBasics.test(text)) return none
      const own = fonts.face(query)
      const names = new Set<string>()
      const drawn = (characters: string) =>
        codePointsOf(characters).every((one) => own.hasGlyphForCodePoint(one))

      /** Adds the family that has the characters, if there is one. */
      function add(characters: string): boolean {
        const face = faceOf(characters, query, language, emoji)
        if (!face) return false
        if (!loaded.has(face.fileName)) wanted.set(face.fileName, face)
        names.add(`${face.family}${besideSign}${query.fontFamily}`)
        return true
      }

      for (const [letter] of text.matchAll(letterWithMarks)) {
        if (!beyondBasics.test(letter) || drawn(letter) || add(letter)) continue
        // No face has the letter with its marks: each is drawn by a face that has it.
        for (const one of letter) if (beyondBasics.test(one) && !drawn(one)) add(one)
      }
      return [...names]
    },
    async load() {
      const faces = [...wanted.values()]
      wanted.clear()
      const more = await late.load()
      if (faces.length === 0) return more
      await fonts.ensure(faces)
      for (const { fileName } of faces) loaded.add(fileName)
      return true
    },
  }
}
