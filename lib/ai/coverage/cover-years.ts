import { wordsOf } from '@/lib/language/posting'
import { levelOf } from '@/lib/language/shared/seniority'
import type { PhraseLanguage } from '@/lib/language/tags'
import { areForms } from '@/lib/language/word-forms'
import { synonymGroupsOf } from '@/lib/language/work-synonyms'
import type { CvEvidence, CvIndex, CvPost } from '../cv/cv-index'
import { monthsOf } from '../cv/tenure'
import { isImplied } from '../lexicon/find-skills'
import { tokensOf } from '../lexicon/lexicon-tokens'
import { titleFamilyOf } from '../lexicon/title-families'
import { yearsWords } from '../posting/find-years'
import { phraseTokensOf } from '../posting/phrase-tokens'
import type { Demand } from '../posting/requirements'
import { coverNear } from './cover-near'
import { type Finding, isShown, maximumEvidence, type PostingContext } from './coverage-types'
import { tellingWords } from './cv-lines'
import { findSaidYears } from './said-years'
import { postsTitled } from './titled-posts'

const stintsOf = (posts: readonly CvPost[]) => posts.flatMap(({ stint }) => (stint ? [stint] : []))

/** Returns the title of a post as evidence. */
export const placeOfPost = ({ entry, title }: CvPost): CvEvidence => ({
  address: `${entry}/position`,
  section: 'work',
  entry,
  bullet: null,
  words: title,
})

/** Returns the field of the years: "in service design", "as a supervisor or team leader". */
const fieldOf = (words: string): string => words.replace(yearsWords, '')

/** Matches words of years that name no field. */
const anyWork =
  /^(?:post|graduate|registration|qualification|professional|relevant|beruf|praxis|werkervaring)/u

/** Returns true for a form of a word, or a compound and its part: "cybersecurity", "security". */
const isRelated = (one: string, other: string, language: PhraseLanguage) =>
  areForms(one, other, language) ||
  (one.length > 3 && other.endsWith(one)) ||
  (other.length > 3 && one.endsWith(other))

const wordsOfTitles = new WeakMap<CvPost, Map<PhraseLanguage, string[]>>()

/** Returns the telling words of a post's title, parsed once per CV and language. */
function titleWordsOf(post: CvPost, language: PhraseLanguage): string[] {
  const known = wordsOfTitles.get(post) ?? new Map<PhraseLanguage, string[]>()
  wordsOfTitles.set(post, known)
  const words =
    known.get(language) ??
    tellingWords(phraseTokensOf(post.title, wordsOf(language))).map(({ folded }) => folded)
  known.set(language, words)
  return words
}

/**
 * Returns posts with telling words of a field in their titles, in any form: "cybersecurity", "Security analyst".
 *
 * @param isWhole whether the title has all of them
 */
function postsRelated(
  work: string,
  posts: readonly CvPost[],
  language: PhraseLanguage,
  isWhole: boolean,
): CvPost[] {
  const sets = wordsOf(language)
  const asked = tellingWords(phraseTokensOf(work, sets)).filter(
    ({ folded }) => !sets.generic.has(folded) && !anyWork.test(folded),
  )
  // Of "respiratory care" the second word names many fields.
  const telling = asked.filter(({ folded }) => synonymGroupsOf(folded).length === 0)
  const wanted = telling.length > 0 ? telling : asked
  return posts.filter((post) => {
    const own = titleWordsOf(post, language)
    const isNamed = ({ folded }: { folded: string }) =>
      own.some((word) => isRelated(folded, word, language))
    return isWhole ? wanted.length > 0 && wanted.every(isNamed) : wanted.some(isNamed)
  })
}

/**
 * Returns posts of a field: by their titles or a skill that they name, and by their bullets, whose work may also have
 * been done in other posts. `near`: those whose titles have a part of its words, which prove nothing.
 */
function postsIn(requirement: Demand, cv: CvIndex, language: PhraseLanguage) {
  const field = fieldOf(requirement.words)
  const works = field.split(/\s(?:or|oder|ou|of|o)\s/iu)
  const titled = works.flatMap((work) => postsTitled(work, cv.posts))
  const entries = new Set(entriesWith(requirement, cv))
  const relatedBy = (isWhole: boolean) =>
    works.flatMap((work) => postsRelated(work, cv.posts, language, isWhole))
  const related = relatedBy(true)
  const sure = cv.posts.filter(
    (post) => titled.includes(post) || related.includes(post) || entries.has(post.entry),
  )
  const lines = coverNear(field, language, cv)
  const said = isShown(lines) ? lines.evidence.map(({ entry }) => entry) : []
  const all = cv.posts.filter((post) => sure.includes(post) || said.includes(post.entry))
  return { field, titled: [...titled, ...related], sure, all, near: relatedBy(false) }
}

type TitleFacts = { field: string | null; isLearner: boolean }

const factsOfPosts = new WeakMap<CvPost, TitleFacts>()

/** Returns the family and field of a post's title, parsed once per CV; no field for an unknown title. */
function factsOf(post: CvPost): TitleFacts {
  const known = factsOfPosts.get(post)
  if (known) return known
  const { title } = post
  const field = titleFamilyOf(title)?.family.field ?? null
  const isLearner = tokensOf(title).some(({ text }) => levelOf(text) === 'learner')
  const facts = { field, isLearner }
  factsOfPosts.set(post, facts)
  return facts
}

/** Returns posts without traineeships, which do not count as experience; all of them if there are no others. */
function qualifiedPosts(posts: readonly CvPost[]): readonly CvPost[] {
  const qualified = posts.filter((post) => !factsOf(post).isLearner)
  return qualified.length > 0 ? qualified : posts
}

/**
 * Adds the other roles at the employers of posts.
 *
 * @returns `sure`: with those whose title is of the same field of work; `all`: with any, which only the person can judge
 */
function addRoles(posts: readonly CvPost[], cv: CvIndex) {
  const employers = new Set(posts.flatMap(({ employer }) => (employer === '' ? [] : [employer])))
  const fields = new Set(posts.map((post) => factsOf(post).field))
  const beside = cv.posts.filter((post) => employers.has(post.employer) && !posts.includes(post))
  const alike = beside.filter((post) => {
    const { field } = factsOf(post)
    return field !== null && fields.has(field)
  })
  return { sure: [...posts, ...alike], all: [...posts, ...beside] }
}

/** Returns posts of the kind of work that is offered. */
export function postsLike(title: string | null, { posts }: CvIndex): CvPost[] {
  const wanted = title === null ? null : titleFamilyOf(title)
  if (!wanted) return []
  return posts.filter((post) => titleFamilyOf(post.title)?.family.field === wanted.family.field)
}

/**
 * Counts years of work by the dates of posts: of the field asked for, else of the work offered. If neither is known,
 * claims no number, and the person is asked about all their work.
 */
function coverByDates(
  requirement: Demand,
  cv: CvIndex,
  { like, language }: PostingContext,
): Finding<CvEvidence> {
  const asked = (requirement.years ?? 0) * 12
  const { field, titled, sure, all, near } = postsIn(requirement, cv, language)
  const [found = like] = [all, near].filter((some) => some.length > 0)
  // A tool was used where it is named; work that a title names may also have been done in other roles there.
  const isOfTool = requirement.skill !== null && titled.length === 0
  const roles = isOfTool ? { sure: found, all: found } : addRoles(found, cv)
  const posts = qualifiedPosts(roles.sure)
  const months = monthsOf(stintsOf(posts))
  const evidence = (some: readonly CvPost[]) => some.slice(0, maximumEvidence).map(placeOfPost)
  const dated = stintsOf(cv.posts)
  const isLong = dated.length === 0 ? cv.posts.length > 0 : monthsOf(dated) >= asked
  const mayReach = monthsOf(stintsOf(qualifiedPosts(roles.all))) >= asked
  // Fewer years than asked are no result if other roles at the same employer could make up for them.
  if (months > 0 && months < asked && mayReach) {
    return { state: 'perhaps', evidence: evidence(roles.all), months: null }
  }
  const isCounted = months >= asked || sure.length > 0 || all.length === 0 || !isLong
  if (months > 0 && isCounted) {
    const isField =
      sure.length > 0 || tellingWords(phraseTokensOf(field, wordsOf(language))).length === 0
    const state = months < asked ? 'weak' : isField ? 'present' : 'perhaps'
    return { state, evidence: evidence(posts), months }
  }
  // Years of other work are none of this one.
  if (!isLong || like.length === 0) return { state: 'missing', evidence: [], months: null }
  return { state: 'perhaps', evidence: evidence(like), months: null }
}

/**
 * Covers years of work by the dates of posts, else by years of that work that the summary says, which the dates have to
 * bear out. A summary that says as many years of other work is only near.
 */
export function coverYears(
  requirement: Demand,
  cv: CvIndex,
  context: PostingContext,
): Finding<CvEvidence> {
  const byDates = coverByDates(requirement, cv, context)
  if (isShown(byDates)) return byDates
  const years = requirement.years ?? 0
  const dated = stintsOf(cv.posts)
  if (dated.length > 0 && monthsOf(dated) < years * 12) return byDates
  const [said] = findSaidYears(years, fieldOf(requirement.words), context.language, cv)
  if (said?.isField) return { state: 'other-name', evidence: [said.evidence], months: null }
  if (!said || byDates.state !== 'perhaps') return byDates
  return { ...byDates, evidence: [said.evidence, ...byDates.evidence].slice(0, maximumEvidence) }
}

/** Returns entries of posts that name a skill or one that implies it. */
const entriesWith = ({ skill }: Demand, cv: CvIndex) =>
  cv.skills
    .filter((one) => one.section === 'work' && skill !== null && isImplied(one.skill.name, skill))
    .map(({ entry }) => entry)

/**
 * Returns a lower bound of the months of posts that name a skill or one that implies it, or whose title is that work.
 */
export function monthsWith(requirement: Demand, cv: CvIndex): number {
  const entries = new Set(entriesWith(requirement, cv))
  for (const { entry } of postsTitled(requirement.words, cv.posts)) entries.add(entry)
  return monthsOf(stintsOf(cv.posts.filter(({ entry }) => entries.has(entry))))
}
