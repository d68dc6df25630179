import type { FontFace } from 'pdfkit'
import { keepTyped, type Shaped } from '../draw/typed-glyphs'
import { composeGlyphs } from '../fonts/composed-glyphs'
import { turnBack } from '../layout/mirrored-signs'
import { dropOldest, featureKey, featuresOfKey } from './word-memo'

const maximumRuns = 2_000

/** Textkit has turned signs around for the paper; the text layer says what was typed. */
function withTypedSigns({ glyphs, positions }: Shaped): Shaped {
  const typed = glyphs.map((glyph) => ({ ...glyph, codePoints: glyph.codePoints.map(turnBack) }))
  return { glyphs: typed, positions }
}

/**
 * Makes a face of another script than Latin remember the glyphs of whole runs: its letters join and
 * change places, so a word's look may hang on the next.
 */
export function rememberRuns(face: FontFace) {
  const shape = face.layout.bind(face)
  const compose = composeGlyphs(face)
  const known = new Map<string, Shaped>()

  const shapeRun = (text: string, rightToLeft: boolean, asked: string): Shaped => {
    // Ligatures that a script can do without stay off; those that it needs have features of their own.
    const features = featuresOfKey(asked)
    if (!rightToLeft) {
      return keepTyped(shape(text, features, undefined, undefined, 'ltr'), text, compose, false)
    }
    // Marks are placed by the way that the letters run; textkit turns the glyphs around by itself.
    const { glyphs, positions } = shape(text, features, undefined, undefined, 'rtl')
    const logical = { glyphs: glyphs.toReversed(), positions: positions.toReversed() }
    return withTypedSigns(keepTyped(logical, text, compose, true))
  }

  face.layout = (text, features, _script, _language, direction) => {
    const asked = featureKey(features)
    const key = `${direction}${asked} ${text}`
    const old = known.get(key)
    if (old) return old
    const shaped = shapeRun(text, direction === 'rtl', asked)
    dropOldest(known, maximumRuns)
    known.set(key, shaped)
    return shaped
  }
}
