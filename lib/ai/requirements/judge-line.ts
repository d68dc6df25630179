import { isWorkVerb } from '@/lib/language/line-words'
import { wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { compareQuantities } from '../coverage/compare-quantities'
import { findNearest, leavesOpen } from '../coverage/cover-near'
import type { Coverage } from '../coverage/coverage-types'
import type { CvIndex } from '../cv/cv-index'
import { isPaper } from '../demands/names-demand'
import { findSkills } from '../lexicon/find-skills'
import { isProduct } from '../lexicon/skill-index'
import { phraseTokensOf } from '../posting/phrase-tokens'
import type { RequirementKind } from '../posting/requirements'
import type { Requirement } from './requirement-types'

/** Kinds whose states come from dates, levels and names, not from the words of a line. */
const structured: ReadonlySet<RequirementKind> = new Set([
  ...(['experience', 'education', 'language', 'licence'] as const),
])

/** Returns true for a line about what somebody has done ("Introduced a CRM"), for which a list of skills is too little. */
function isOnlyListed({ line, parts, place }: Requirement, language: PhraseLanguage): boolean {
  const [first] = phraseTokensOf(line, wordsOf(language))
  const isName = parts.some((part) => part.kind === 'skill' && part.place?.start === place?.start)
  if (!first || isName || !isWorkVerb(first.folded, language)) return false
  const evidence = parts.flatMap((part) => part.evidence)
  return evidence.length > 0 && evidence.every(({ section }) => section === 'skills')
}

/** Returns the nearest line of a CV as the first evidence of what is open. */
function withNearest(requirement: Requirement, language: PhraseLanguage, cv: CvIndex): Requirement {
  const nearest = findNearest(requirement.line, language, cv)
  const at = requirement.parts.findIndex(({ state }) => state !== 'covered')
  const part = requirement.parts[at]
  if (!nearest || !part) return requirement
  const others = part.evidence.filter(({ address }) => address !== nearest.address)
  const asked = { ...part, state: 'ask' as const, evidence: [nearest, ...others] }
  return { ...requirement, state: 'ask', parts: requirement.parts.with(at, asked) }
}

/**
 * Judges a line as a whole: one without proof is asked about if a line of the CV shares a telling word. Covered in part
 * is one whose proof names a smaller amount than asked, or none, says less than half of it, or only lists what it asks
 * somebody to have done.
 */
export function judgeLine(
  requirement: Requirement,
  language: PhraseLanguage,
  cv: CvIndex,
): Requirement {
  const { line, place, parts, state } = requirement
  if (parts.some(({ kind }) => structured.has(kind))) return requirement
  if (state === 'missing' || state === 'ask') return withNearest(requirement, language, cv)
  if (state !== 'covered' || parts.some(({ isConfirmed }) => isConfirmed)) return requirement
  const places = new Set(
    parts.flatMap(({ evidence }) => evidence.map(({ address }) => address as string)),
  )
  const proof = cv.texts.filter(({ address }) => places.has(address)).map(({ text }) => text)
  const isInPart = ({ from }: { from: number }) =>
    parts.some((part) => {
      const at = from + (place?.start ?? 0)
      const isOwn = part.place === null || (at >= part.place.start && at < part.place.end)
      return isOwn && part.state === 'covered'
    })
  // One plain word, such as "board", is no proof of the rest of its line.
  const isLoneWord = parts.every(
    ({ kind, words }) =>
      kind === 'term' &&
      (/^\p{Ll}+$/u.test(words) || (/^\p{L}+$/u.test(words) && line.startsWith(words))),
  )
  const isEnough =
    compareQuantities(line, proof.join('\n'), language) === 'enough' &&
    !isOnlyListed(requirement, language) &&
    !(isLoneWord && leavesOpen(line, language, cv, places, isInPart))
  return isEnough ? requirement : { ...requirement, state: 'partly' }
}

/**
 * Minimum share of lines that a CV shows, wholly or in part, for a job of the person's own field; less between two
 * languages, where only names and numbers are compared.
 */
const minShown = 0.3
const minShownAcross = 0.15

/** Matches names, which somebody who has the thing would have written: "SAP", "C1", "TikTok". */
const nameShape = /\p{Lu}{2}|\p{Ll}\p{Lu}|\d/u
const capitals = /(?<!^)(?<!\p{L})\p{Lu}/u

/** Kinds of demands that people put in words of their own. */
const describable: ReadonlySet<RequirementKind> = new Set([
  ...(['term', 'skill', 'soft', 'experience'] as const),
])

/** Returns true for a line that people describe in words of their own: a task, not a name, level or number. */
function isDescribed({ line, group, parts }: Requirement, language: PhraseLanguage): boolean {
  if (group === 'nice' || parts.length === 0) return false
  const hasName = nameShape.test(line) || (language !== 'de' && capitals.test(line))
  const isNamed = parts.some(
    ({ words }) => isPaper(words) || findSkills(words).some(({ skill }) => isProduct(skill)),
  )
  return !hasName && !isNamed && parts.every(({ kind }) => describable.has(kind))
}

/**
 * Leaves open what a CV of the same field, or in another language, does not say in the words of the ad: a task may stand
 * there in other words, so that its absence is no answer.
 */
export function leaveOpen(
  requirements: readonly Requirement[],
  { language, isOtherLanguage }: Pick<Coverage, 'language' | 'isOtherLanguage'>,
): Requirement[] {
  const shown = requirements.filter(({ state }) => state === 'covered' || state === 'partly')
  const share = isOtherLanguage ? minShownAcross : minShown
  const isOwnField = shown.length >= requirements.length * share
  return requirements.map((one) =>
    isOwnField && one.state === 'missing' && isDescribed(one, language)
      ? { ...one, state: 'ask' }
      : one,
  )
}
