import type { CvEvidence, CvIndex, CvPost } from '../cv/cv-index'
import { monthsOf } from '../cv/tenure'
import { isImplied } from '../lexicon/find-skills'
import { titleFamilyOf } from '../lexicon/title-families'
import type { Requirement } from '../posting/requirements'
import { type CoverageState, maximumEvidence } from './coverage-types'
import { postsTitled } from './titled-posts'

type Answer = { state: CoverageState; evidence: CvEvidence[]; months: number | null }

const stintsOf = (posts: readonly CvPost[]) => posts.flatMap(({ stint }) => (stint ? [stint] : []))

/** The title of a post, as a place that shows something. */
export const placeOfPost = ({ entry, title }: CvPost): CvEvidence => ({
  address: `${entry}/position`,
  section: 'work',
  entry,
  bullet: null,
  words: title,
})

/** Words behind the years: "in service design", "as a supervisor or team leader". */
function worksIn({ quote, words }: Requirement): string[] {
  const behind = quote.slice(quote.indexOf(words) + words.length, quote.length).slice(0, 90)
  const [clause = ''] = behind.split(/[.,;:()•\n]/)
  return clause.split(/\s(?:or|oder|ou|o)\s/iu)
}

/** Posts of the work that is asked for: by the title that is offered, or by the words of the demand. */
function relatedPosts(requirement: Requirement, cv: CvIndex, title: string | null): CvPost[] {
  const wanted = title === null ? null : titleFamilyOf(title)
  const named = new Set(worksIn(requirement).flatMap((work) => postsTitled(work, cv.posts)))
  return cv.posts.filter(
    (post) =>
      named.has(post) ||
      (wanted !== null && titleFamilyOf(post.title)?.family.field === wanted.family.field),
  )
}

/**
 * Counts years of work by the dates of posts whose titles are that work. Where no title tells, nothing is
 * claimed and the person is asked: what they did there may be this work all the same.
 */
export function coverYears(requirement: Requirement, cv: CvIndex, title: string | null): Answer {
  const posts = relatedPosts(requirement, cv, title)
  const months = monthsOf(stintsOf(posts))
  if (months === 0) return { state: 'missing', evidence: [], months: null }
  const state = months >= (requirement.years ?? 0) * 12 ? 'present' : 'weak'
  return { state, evidence: posts.slice(0, maximumEvidence).map(placeOfPost), months }
}

/**
 * Counts the months of posts in which a skill, or what cannot be without it, is named, or whose title is that
 * work. At least so many: it may have been used where no word says so.
 */
export function monthsWith({ skill, words }: Requirement, cv: CvIndex): number {
  const entries = new Set(
    cv.skills
      .filter((one) => one.section === 'work' && skill !== null && isImplied(one.skill.name, skill))
      .map(({ entry }) => entry),
  )
  for (const { entry } of postsTitled(words, cv.posts)) entries.add(entry)
  return monthsOf(stintsOf(cv.posts.filter(({ entry }) => entries.has(entry))))
}
