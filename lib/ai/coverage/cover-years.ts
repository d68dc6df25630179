import type { CvEvidence, CvIndex, CvPost } from '../cv/cv-index'
import { monthsOf } from '../cv/tenure'
import { isImplied } from '../lexicon/find-skills'
import { titleFamilyOf } from '../lexicon/title-families'
import type { Requirement } from '../posting/requirements'
import { type CoverageState, maximumEvidence } from './coverage-types'

type Answer = { state: CoverageState; evidence: CvEvidence[]; months: number }

const stintsOf = (posts: readonly CvPost[]) => posts.flatMap(({ stint }) => (stint ? [stint] : []))

const placeOf = ({ entry, title }: CvPost): CvEvidence => ({
  address: `${entry}/position`,
  section: 'work',
  entry,
  bullet: null,
  words: title,
})

/** Posts of the same kind of work as the one that is offered. */
function relatedPosts(cv: CvIndex, title: string | null): readonly CvPost[] | null {
  const wanted = title === null ? null : titleFamilyOf(title)
  if (!wanted) return null
  return cv.posts.filter((post) => titleFamilyOf(post.title)?.family.field === wanted.family.field)
}

/**
 * Years of work: those of posts of the same kind where the posting's title says which kind that is,
 * else of all posts. Enough only in other work is `weak`.
 */
export function coverYears(requirement: Requirement, cv: CvIndex, title: string | null): Answer {
  const asked = (requirement.years ?? 0) * 12
  const related = relatedPosts(cv, title)
  const counted = related ?? cv.posts
  const [months, all] = [monthsOf(stintsOf(counted)), monthsOf(stintsOf(cv.posts))]
  const evidence = (counted.length > 0 ? counted : cv.posts).slice(0, maximumEvidence).map(placeOf)
  if (months >= asked) return { state: 'present', evidence, months }
  if (months > 0 || all > 0) return { state: 'weak', evidence, months }
  return { state: 'missing', evidence: [], months }
}

/** Months of the posts in which a skill, or what cannot be without it, is named. */
export function monthsWith(skill: string, cv: CvIndex): number {
  const entries = new Set(
    cv.skills
      .filter((one) => one.section === 'work' && isImplied(one.skill.name, skill))
      .map(({ entry }) => entry),
  )
  return monthsOf(stintsOf(cv.posts.filter(({ entry }) => entries.has(entry))))
}
