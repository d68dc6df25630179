import { eastAsian } from '@/lib/language/unicode/scripts'
import { placeEvidence } from '../../lexicon/places'
import { institutionEvidence, organizationEvidence, positionEvidence } from '../../lexicon/titles'

/** Minimum evidence for a place. */
const threshold = 0.7

const strongSigns = /\s*[·|•∙]\s*|\s+[‒–—]\s+/u
const commas = /\s*[,，、]\s*/u

/** Whether a text is a school, employer or job title, possibly with its town. */
export const isNamed = (text: string) =>
  [institutionEvidence, organizationEvidence, positionEvidence].some(
    (evidence) => evidence(text).strength >= threshold,
  )

/**
 * Whether a text is only a place. Each part between separators must be one, so that an employer
 * before its town is not; in East Asian scripts commas separate as well.
 */
export function isPlaceText(text: string): boolean {
  if (placeEvidence(text) < threshold || isNamed(text)) return false
  const signs = eastAsian.test(text)
    ? new RegExp(`${strongSigns.source}|${commas.source}`, 'u')
    : strongSigns
  const parts = text.split(signs).filter(Boolean)
  return parts.length < 2 || parts.every((part) => placeEvidence(part) >= threshold)
}
