import type { CvIndex, CvPost } from '../cv/cv-index'
import { titleFamilyOf } from '../lexicon/title-families'
import type { Requirement } from '../posting/requirements'
import type { NearAnswer } from './cover-near'
import { nothing } from './cover-skill'
import { placeOfPost } from './cover-years'
import type { PostingContext } from './coverage-types'

/** Matches names of things, which are the same in every language and would have been written. */
const nameShape = /\p{Lu}{2}|\p{Ll}\p{Lu}|\d/u
/** Matches one capitalised word: a name, or any German noun. */
const loneCapital = /^\p{Lu}\S*$/u

const endOf = ({ stint }: CvPost) => stint?.to ?? 0

/**
 * Covers a demand that shares no word with any line: `unsure`, with the newest post of that work, or the newest one, as
 * the place to look. Named tools, certificates and optional demands are `missing` instead.
 */
export function coverByWork(
  { words, kind, importance }: Requirement,
  cv: CvIndex,
  { like, isOtherLanguage, isAsked }: PostingContext,
): NearAnswer {
  // Asked once, the person is not asked again about every other job.
  if (isAsked) return nothing
  if (kind === 'licence' || nameShape.test(words)) return nothing
  // Between two languages a missing word means nothing.
  if (!isOtherLanguage && (importance === 'nice' || loneCapital.test(words))) return nothing
  const other = cv.posts.filter((post) => titleFamilyOf(post.title) === null)
  const [newest] = (like.length > 0 ? [...like, ...other] : [...cv.posts]).toSorted(
    (a, b) => endOf(b) - endOf(a),
  )
  return newest ? { state: 'unsure', evidence: [placeOfPost(newest)] } : nothing
}
