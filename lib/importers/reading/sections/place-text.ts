import { eastAsian } from '@/lib/language/unicode/scripts'
import { employerWords } from '../../lexicon/employer-words'
import { placeEvidence } from '../../lexicon/places'
import { institutionEvidence, organizationEvidence, positionEvidence } from '../../lexicon/titles'

/** From here a text is taken for a place. */
const threshold = 0.7

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
  const signs = eastAsian.test(text)
    ? new RegExp(`${strongSigns.source}|${commas.source}`, 'u')
    : strongSigns
  const parts = text.split(signs).filter(Boolean)
  return parts.length < 2 || parts.every((part) => placeEvidence(part) >= threshold)
}

/** Signs and words at which a title may hold an employer as well: "Clerk at Acme Ltd". */
const partsOfTitle = new RegExp(
  `[,|·•@/–—،、，]|\\s-\\s|\\s(?:${employerWords}|em)\\s(?=\\p{Lu})`,
  'u',
)

/**
 * "Hallmann, Remote", "Ada Quill, Miami, FL": a place behind something that no list knows is that of an
 * employer, where the title above names none.
 *
 * @param title what stands above
 */
export function isPlaceOfEmployer(text: string, title: string): boolean {
  const isPost = positionEvidence(title).strength >= threshold
  if (!isPost || partsOfTitle.test(title) || organizationEvidence(title).strength >= 0.5)
    return false
  const [head = '', ...tail] = text.split(/,\s+/)
  const isKnown = placeEvidence(head) >= 0.4 || /\d/.test(head)
  return !isKnown && tail.some((part) => placeEvidence(part) >= threshold)
}
