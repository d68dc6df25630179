import type { CvIndex, CvPost } from '../cv/cv-index'
import { titleFamilyOf } from '../lexicon/title-families'
import type { Requirement } from '../posting/requirements'
import type { NearAnswer } from './cover-near'
import { nothing } from './cover-skill'
import { placeOfPost } from './cover-years'

/** Names of things: who knows one has written it. One word is a name, too, or nothing that a post could tell. */
const isName = (words: string) => /\p{Lu}{2}|\p{Ll}\p{Lu}|\d/u.test(words) || !/\s/.test(words)

const endOf = ({ stint }: CvPost) => stint?.to ?? 0

/**
 * Answers about a demand that no line has a word of. What a job must have done is perhaps what somebody did in their
 * newest post of that work, or in their newest one: it is asked about there. Tools and certificates, which have names,
 * and what  is only nice to have are not there if nothing names them.
 *
 * @param like posts of the work that is offered
 */
export function coverByWork(
  { words, kind, importance }: Requirement,
  cv: CvIndex,
  like: readonly CvPost[],
): NearAnswer {
  if (kind === 'licence' || importance === 'nice' || isName(words)) return nothing
  const other = cv.posts.filter((post) => titleFamilyOf(post.title) === null)
  const [newest] = (like.length > 0 ? [...like, ...other] : [...cv.posts]).toSorted(
    (a, b) => endOf(b) - endOf(a),
  )
  return newest ? { state: 'perhaps', evidence: [placeOfPost(newest)] } : nothing
}
