import type { FaceGlyph, FacePosition, FontFace } from 'pdfkit'
import { keepTyped, type Shaped } from '../draw/typed-glyphs'
import { type Compose, composeGlyphs } from '../fonts/composed-glyphs'

const maximumWords = 20_000
const maximumRuns = 2_000
/** Matches scripts that are shaped as one run, since letters may join: all but Latin and general punctuation. */
const needsWholeRun = /[^\u0020-\u024f\u2000-\u206f]/
const words = /[^ ]+ ?| /g
const mark = /\p{M}/u
const latinLetter = /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/

/** Ligatures stay off: the text layer has the typed characters and a caret fits between them. */
const noLigatures = { liga: false, clig: false, calt: false, dlig: false }

/** Features that a style may request: small capitals and kinds of figures, one glyph per character. */
const optionalFeatures = ['smcp', 'c2sc', 'onum', 'lnum', 'tnum', 'pnum'] as const

type Features = Record<string, boolean | number>

/** Key of disabled kerning. */
const noKerning = 'no-kern'

/** Key of spaces of a minimum width, in ems. */
const wideSpaces = 'wspc'
const minSpace = 0.2

/** Returns the requested features of a style as a string, equal for equal features. */
export function featureKey(asked: Features | undefined): string {
  if (!asked) return ''
  const tags: string[] = optionalFeatures.filter((tag) => asked[tag])
  if (asked.kern === 0) tags.push(noKerning)
  if (asked[wideSpaces]) tags.push(wideSpaces)
  return tags.join()
}

/** Parses the features of a key, with every ligature off. */
export function featuresOfKey(key: string): Features {
  const tags = key === '' ? [] : key.split(',').filter((tag) => tag !== wideSpaces)
  const asked = tags.map((tag) => (tag === noKerning ? ['kern', false] : [tag, true]))
  return { ...noLigatures, ...Object.fromEntries(asked) }
}

/** Removes the oldest entry of a full map. */
export function dropOldest<K, V>(map: Map<K, V>, maximum: number) {
  if (map.size < maximum) return
  const oldest = map.keys().next().value
  if (oldest !== undefined) map.delete(oldest)
}

/** Shapes one script of a face, word by word. */
function createShaper(shape: FontFace['layout'], features: Features, script: string | undefined) {
  const shapedWords = new Map<string, Shaped>()
  const spaceKerns = new Map<string, number>()

  // Always left to right: textkit has ordered the text already.
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

/** Creates the shaping of a face with constant features. A letter with marks is one glyph, like its composed form. */
function createFeatureShaper(shape: FontFace['layout'], features: Features, compose: Compose) {
  const shapedRuns = new Map<string, Shaped>()
  const shapeLatin = createShaper(shape, features, 'latn')
  const shapeCommon = createShaper(shape, features, undefined)

  const shapeRun = (text: string) => {
    const known = shapedRuns.get(text)
    if (known) return known
    const apart = shape(text, features, undefined, undefined, 'ltr')
    const shaped = mark.test(text) ? keepTyped(apart, text, compose, false) : apart
    dropOldest(shapedRuns, maximumRuns)
    shapedRuns.set(text, shaped)
    return shaped
  }

  return (text: string): Shaped => {
    if (needsWholeRun.test(text)) return shapeRun(text)
    return latinLetter.test(text) ? shapeLatin(text) : shapeCommon(text)
  }
}

/**
 * Returns the shaping of a face with spaces of a minimum width, where its own are too narrow to part words, or kerned
 * with a hyphen or a dash until none is left.
 */
function widenSpaces(shape: (text: string) => Shaped, face: FontFace): (text: string) => Shaped {
  const least = minSpace * face.unitsPerEm
  const isSpace = ({ codePoints }: FaceGlyph) => codePoints[0] === 0x20
  /** Returns the kerning of a glyph with the space after it; marks have no width of their own. */
  const kernOf = (glyph: FaceGlyph | undefined, position: FacePosition | undefined) => {
    if (!glyph || !position || isSpace(glyph)) return 0
    const isMark = mark.test(String.fromCodePoint(...glyph.codePoints.slice(-1)))
    return isMark ? 0 : Math.min(0, position.xAdvance - glyph.advanceWidth)
  }
  return (text) => {
    const { glyphs, positions } = shape(text)
    return {
      glyphs,
      positions: positions.map((position, i) => {
        const glyph = glyphs[i]
        if (!glyph || !isSpace(glyph)) return position
        const gap = position.xAdvance + kernOf(glyphs[i - 1], positions[i - 1])
        return gap >= least ? position : { ...position, xAdvance: position.xAdvance + least - gap }
      }),
    }
  }
}

/**
 * Caches the glyphs of words in a face (40 % of a cold render is shaping): Latin by word with the space after it, other
 * scripts by whole run, per set of features. Positions are those of the whole run: a font may kern the space with the
 * next letter, and figures by the script of the run.
 */
export function rememberWords(face: FontFace) {
  const shape = face.layout.bind(face)
  const compose = composeGlyphs(face)
  const shapers = new Map<string, (text: string) => Shaped>()

  face.layout = (text, features) => {
    const key = featureKey(features)
    const known = shapers.get(key)
    if (known) return known(text)
    const shaper = createFeatureShaper(shape, featuresOfKey(key), compose)
    const made = key.endsWith(wideSpaces) ? widenSpaces(shaper, face) : shaper
    shapers.set(key, made)
    return made(text)
  }
}
