import type { FaceGlyph, FacePosition, FontFace } from 'pdfkit'

type Shaped = { glyphs: FaceGlyph[]; positions: FacePosition[] }

const maximumWords = 20_000
const maximumRuns = 2_000
/** Everything outside Latin and general punctuation is shaped as one run: its letters join. */
const needsWholeRun = /[^\u0020-\u024f\u2000-\u206f]/
const words = /[^ ]+ ?| /g
const latinLetter = /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/

/** Ligatures stay off: the text layer has the typed characters and a caret stands between them. */
const features = { liga: false, clig: false, calt: false, dlig: false }

/** Takes the oldest entry out when a map is full. */
export function dropOldest<K, V>(map: Map<K, V>, maximum: number) {
  if (map.size < maximum) return
  const oldest = map.keys().next().value
  if (oldest !== undefined) map.delete(oldest)
}

/** The shaping of one script of a face, word by word. */
function createShaper(shape: FontFace['layout'], script: string | undefined) {
  const shapedWords = new Map<string, Shaped>()
  const spaceKerns = new Map<string, number>()

  // Left to right always: textkit has ordered the text already.
  const shapeNow = (text: string) => shape(text, features, script, undefined, 'ltr')

  const shapeWord = (word: string) => {
    const known = shapedWords.get(word)
    if (known) return known
    const shaped = shapeNow(word)
    dropOldest(shapedWords, maximumWords)
    shapedWords.set(word, shaped)
    return shaped
  }

  const spaceKern = (letter: string) => {
    const known = spaceKerns.get(letter)
    if (known !== undefined) return known
    const advance = (text: string) => shapeNow(text).positions[0]?.xAdvance ?? 0
    const kern = advance(` ${letter}`) - advance(' ')
    spaceKerns.set(letter, kern)
    return kern
  }

  return (text: string): Shaped => {
    const glyphs: FaceGlyph[] = []
    const positions: FacePosition[] = []
    const tokens = text.match(words) ?? []
    for (const [i, token] of tokens.entries()) {
      const shaped = shapeWord(token)
      for (const glyph of shaped.glyphs) glyphs.push(glyph)
      for (const position of shaped.positions) positions.push(position)
      const kern = i + 1 < tokens.length ? spaceKern(tokens[i + 1]?.charAt(0) ?? '') : 0
      const space = positions[positions.length - 1]
      if (kern !== 0 && space) {
        positions[positions.length - 1] = { ...space, xAdvance: space.xAdvance + kern }
      }
    }
    return { glyphs, positions }
  }
}

/**
 * Makes a face remember the glyphs of words (40 % of a cold render is shaping). Latin is remembered
 * by word with the space behind it, other scripts by the whole run. The places are those of the whole
 * run: a font may kern the space with the letter behind it, and figures by the script of the run.
 */
export function rememberWords(face: FontFace) {
  const shape = face.layout.bind(face)
  const shapedRuns = new Map<string, Shaped>()
  const shapeLatin = createShaper(shape, 'latn')
  const shapeCommon = createShaper(shape, undefined)

  const shapeRun = (text: string) => {
    const known = shapedRuns.get(text)
    if (known) return known
    const shaped = shape(text, features, undefined, undefined, 'ltr')
    dropOldest(shapedRuns, maximumRuns)
    shapedRuns.set(text, shaped)
    return shaped
  }

  face.layout = (text) => {
    if (needsWholeRun.test(text)) return shapeRun(text)
    return latinLetter.test(text) ? shapeLatin(text) : shapeCommon(text)
  }
}
