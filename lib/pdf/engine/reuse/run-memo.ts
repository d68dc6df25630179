import type { FontFace } from 'pdfkit'
import { keepTyped, type Shaped } from '../draw/typed-glyphs'
import { composeGlyphs } from '../fonts/composed-glyphs'
import { turnBack } from '../layout/mirrored-signs'
import { dropOldest, featureKey, featuresOfKey } from './word-memo'

const maximumRuns = 2_000

/** textkit has mirrored characters for display; the text layer needs the typed ones. */
function withTypedSigns({ glyphs, positions }: Shaped): Shaped {
  const typed = glyphs.map((glyph) => ({ ...glyph, codePoints: glyph.codePoints.map(turnBack) }))
  return { glyphs: typed, positions }
}

/**
 * Caches the glyphs of whole runs in a non-Latin face: its letters join and reorder, so that a word may depend on the
 * next.
 */
export function rememberRuns(face: FontFace) {
  const shape = face.layout.bind(face)
  const compose = composeGlyphs(face)
  const known = new Map<string, Shaped>()

  const shapeRun = (text: string, rightToLeft: boolean, asked: string): Shaped => {
    // Optional ligatures stay off; required ones are separate features.
    const features = featuresOfKey(asked)
    if (!rightToLeft) {
      return keepTyped(shape(text, features, undefined, undefined, 'ltr'), text, compose, false)
    }
    // Marks are positioned in text direction; textkit reverses the glyphs itself.
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
