import type { CvIndex } from '../cv/cv-index'
import type { PostingReading, Requirement } from '../posting/requirements'
import { coverDegree } from './cover-degree'
import { coverNamed, coverSkill, coverTerm } from './cover-skill'
import { coverYears, monthsWith } from './cover-years'
import type { Coverage, Covered } from './coverage-types'

function cover(requirement: Requirement, cv: CvIndex, title: string | null): Covered {
  const { kind, years } = requirement
  if (kind === 'experience') return { requirement, ...coverYears(requirement, cv, title) }
  if (kind === 'education') return { requirement, ...coverDegree(requirement, cv), months: null }
  if (kind === 'term') return { requirement, ...coverTerm(requirement, cv), months: null }
  const found =
    kind === 'language' || kind === 'licence'
      ? coverNamed(requirement, cv)
      : coverSkill(requirement, cv)
  const months = years === null || kind !== 'skill' ? 0 : monthsWith(requirement, cv)
  if (months === 0) return { requirement, ...found, months: null }
  // Named somewhere, and not for as long as was asked: there, and weak.
  const isShort = months < (years ?? 0) * 12
  return { requirement, ...found, state: isShort ? 'weak' : found.state, months }
}

/**
 * Finds which of a posting's demands a CV answers, each with the places that say so. Years come from the dates of
 * posts. Nothing is weighed and no score is made of it: it is a list with a count.
 *
 * @param requirements those of the posting, as the person has changed them
 */
export function coverPosting(
  { requirements, title }: Pick<PostingReading, 'requirements' | 'title'>,
  cv: CvIndex,
): Coverage {
  const covered = requirements.map((requirement) => cover(requirement, cv, title?.text ?? null))
  const counted = covered.filter(({ requirement }) => requirement.kind !== 'soft')
  const shown = counted.filter(({ state }) => state === 'present' || state === 'other-name')
  return { covered, shown: shown.length, of: counted.length }
}

/** Returns the demands to ask the person about: those that their CV does not answer, with the required ones first. */
export function gapsOf({ covered }: Coverage): Covered[] {
  const open = covered.filter(
    ({ state, requirement }) =>
      (state === 'missing' || state === 'weak') && requirement.kind !== 'soft',
  )
  const rank = ({ requirement, state }: Covered) =>
    Number(requirement.importance === 'nice') * 2 + Number(state === 'weak')
  return open.toSorted((a, b) => rank(a) - rank(b))
}
