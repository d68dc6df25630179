import type { FaceGlyph, FacePosition, FontFace } from 'pdfkit'

type Shaped = { glyphs: FaceGlyph[]; positions: FacePosition[] }

const maximumWords = 20_000
const maximumRuns = 2_000
/** Everything outside Latin and general punctuation is shaped as one run: its letters join. */
const needsWholeRun = /[^\u0020-\u024f\u2000-\u206f]/
const words = /[^ ]+ ?| /g

/** Ligatures stay off: the text layer has the typed characters and a caret stands between them. */
const features = { liga: false, clig: false, calt: false, dlig: false }

/** Takes the oldest entry out when a map is full. */
export function dropOldest<V>(map: Map<string, V>, maximum: number) {
  if (map.size < maximum) return
  const oldest = map.keys().next().value
  if (oldest !== undefined) map.delete(oldest)
}

/**
 * Makes a face remember the glyphs of words (40 % of a cold render is shaping). Latin is remembered
 * by word with the space behind it, other scripts by the whole run.
 */
export function rememberWords(face: FontFace) {
  const shape = face.layout.bind(face)
  const shapedWords = new Map<string, Shaped>()
  const shapedRuns = new Map<string, Shaped>()

  const remember = (map: Map<string, Shaped>, maximum: number, text: string) => {
    const known = map.get(text)
    if (known) return known
    // Left to right always: textkit has ordered the text already.
    const shaped = shape(text, features, undefined, undefined, 'ltr')
    dropOldest(map, maximum)
    map.set(text, shaped)
    return shaped
  }

  face.layout = (text) => {
    if (needsWholeRun.test(text)) return remember(shapedRuns, maximumRuns, text)
    const glyphs: FaceGlyph[] = []
    const positions: FacePosition[] = []
    for (const word of text.match(words) ?? []) {
      const shaped = remember(shapedWords, maximumWords, word)
      for (const glyph of shaped.glyphs) glyphs.push(glyph)
      for (const position of shaped.positions) positions.push(position)
    }
    return { glyphs, positions }
  }
}
