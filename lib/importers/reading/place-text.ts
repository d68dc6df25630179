import { placeEvidence } from '../lexicon/places'
import { institutionEvidence, organizationEvidence, positionEvidence } from '../lexicon/titles'

/** From here a text is taken for a place. */
const threshold = 0.7

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const strongSigns = /\s*[·|•∙]\s*|\s+[‒–—]\s+/u
const commas = /\s*[,，、]\s*/u

/** A school or an employer with the name of its town. */
const isNamed = (text: string) =>
  [institutionEvidence, organizationEvidence, positionEvidence].some(
    (evidence) => evidence(text).strength >= threshold,
  )

/**
 * True for a text that is a place and nothing else. What stands beside a sign must be one, too: an
 * employer before its town is none; in scripts without capitals a comma parts as well.
 */
export function isPlaceText(text: string): boolean {
  if (placeEvidence(text) < threshold || isNamed(text)) return false
  const signs = eastern.test(text)
    ? new RegExp(`${strongSigns.source}|${commas.source}`, 'u')
    : strongSigns
  const parts = text.split(signs).filter(Boolean)
  return parts.length < 2 || parts.every((part) => placeEvidence(part) >= threshold)
}
