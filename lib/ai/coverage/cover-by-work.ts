import type { CvIndex, CvPost } from '../cv/cv-index'
import { titleFamilyOf } from '../lexicon/title-families'
import type { Requirement } from '../posting/requirements'
import type { NearAnswer } from './cover-near'
import { nothing } from './cover-skill'
import { placeOfPost } from './cover-years'
import type { PostingContext } from './coverage-types'

/** Names of things, which are the same in every language: who knows one has written it. */
const nameShape = /\p{Lu}{2}|\p{Ll}\p{Lu}|\d/u
/** One word with a capital: a name, or a noun of German that a post cannot tell. */
const loneCapital = /^\p{Lu}\S*$/u

const endOf = ({ stint }: CvPost) => stint?.to ?? 0

/**
 * Answers about a demand that no line has a word of. What a job must have done is perhaps what somebody did in their
 * newest post of that work, or in their newest one: that is where it would be written, and no evidence. Tools and
 * certificates, which have names, and what is only nice to have are not there if nothing names them.
 */
export function coverByWork(
  { words, kind, importance }: Requirement,
  cv: CvIndex,
  { like, isOtherLanguage, isAsked }: PostingContext,
): NearAnswer {
  // Whoever was asked once, with no word to go by, is not asked about every other job.
  if (isAsked) return nothing
  if (kind === 'licence' || nameShape.test(words)) return nothing
  // Between two languages no word can be missed.
  if (!isOtherLanguage && (importance === 'nice' || loneCapital.test(words))) return nothing
  const other = cv.posts.filter((post) => titleFamilyOf(post.title) === null)
  const [newest] = (like.length > 0 ? [...like, ...other] : [...cv.posts]).toSorted(
    (a, b) => endOf(b) - endOf(a),
  )
  return newest ? { state: 'unsure', evidence: [placeOfPost(newest)] } : nothing
}
