import { phraseLanguageOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { CvIndex } from '../cv/cv-index'
import type { PostingReading, Requirement } from '../posting/requirements'
import { confirmedLines, withoutDeclined } from './answered-lines'
import { coverByWork } from './cover-by-work'
import { coverDegree } from './cover-degree'
import { coverLanguage } from './cover-language'
import { coverNear, joinAnswers, type NearAnswer } from './cover-near'
import { coverNamed, coverSkill, coverTitled } from './cover-skill'
import { coverYears, monthsWith, postsLike } from './cover-years'
import {
  type Coverage,
  type Covered,
  isShown,
  maximumEvidence,
  type PostingContext,
} from './coverage-types'
import { answersTo, type DemandAnswer } from './demand-answers'

/** Covers a demand by a list of names: skills, licences, or titles of posts. */
function coverByName(requirement: Requirement, cv: CvIndex, language: PhraseLanguage): NearAnswer {
  if (requirement.kind === 'term') return coverTitled(requirement, cv)
  return requirement.kind === 'licence'
    ? coverNamed(requirement, cv)
    : coverSkill(requirement, cv, language)
}

type Found = Omit<Covered, 'isConfirmed'>

function find(requirement: Requirement, cv: CvIndex, context: PostingContext): Found {
  const { kind, years, words } = requirement
  if (kind === 'experience') return { requirement, ...coverYears(requirement, cv, context) }
  if (kind === 'education') return { requirement, ...coverDegree(requirement, cv), months: null }
  if (kind === 'language') return { requirement, ...coverLanguage(requirement, cv), months: null }
  const near = coverNear(words, context.language, cv)
  const found = joinAnswers(near, coverByName(requirement, cv, context.language))
  if (found.state === 'missing') {
    return { requirement, ...coverByWork(requirement, cv, context), months: null }
  }
  const months = years === null || kind !== 'skill' ? 0 : monthsWith(requirement, cv)
  if (months === 0) return { requirement, ...found, months: null }
  // Named, but for fewer years than asked: `weak`.
  const isShort = months < (years ?? 0) * 12
  return { requirement, ...found, state: isShort ? 'weak' : found.state, months }
}

/** Covers a demand by the person's answers, otherwise by search. */
function cover(
  requirement: Requirement,
  cv: CvIndex,
  context: PostingContext,
  answers: readonly DemandAnswer[],
): Covered {
  const given = answersTo(answers, requirement.words)
  const others = withoutDeclined(cv, given)
  const like = context.like.filter((post) => others.posts.includes(post))
  const found = find(requirement, others, { ...context, like, isAsked: others !== cv })
  const confirmed = confirmedLines(cv, given)
  if (confirmed.length === 0) return { ...found, isConfirmed: false }
  const more = isShown(found) ? found.evidence : []
  const places = new Set(confirmed.map(({ address }) => address))
  const evidence = [...confirmed, ...more.filter(({ address }) => !places.has(address))]
  return {
    requirement,
    state: 'present',
    evidence: evidence.slice(0, maximumEvidence),
    months: isShown(found) ? found.months : null,
    isConfirmed: true,
  }
}

const wordsIn = (text: string) => foldText(text).match(/[\p{L}'’]+/gu) ?? []

/**
 * Finds which demands of a posting a CV covers, each with evidence. Years come from the dates of posts. No weights and
 * no score: a list with a count.
 *
 * @param requirements those of the posting, as the person has changed them
 * @param answers what the person said of lines before, about this posting or another one
 */
export function coverPosting(
  { requirements, title }: Pick<PostingReading, 'requirements' | 'title'>,
  cv: CvIndex,
  answers: readonly DemandAnswer[] = [],
): Coverage {
  const said = requirements.flatMap(({ quote, words }) => wordsIn(quote || words))
  const text = title?.text ?? null
  const language = phraseLanguageOf(said, 'en')
  const own = phraseLanguageOf(
    cv.texts.flatMap((one) => wordsIn(one.text)),
    language,
  )
  const isOtherLanguage = own !== language
  const context = {
    ...{ title: text, like: postsLike(text, cv), language },
    ...{ isOtherLanguage, isAsked: false },
  }
  const covered = requirements.map((requirement) => cover(requirement, cv, context, answers))
  return { ...countShown(covered), isOtherLanguage }
}

/** Counts the demands that are shown, of those that a CV can show. */
export function countShown(covered: Covered[]): Omit<Coverage, 'isOtherLanguage'> {
  const counted = covered.filter(({ requirement }) => requirement.kind !== 'soft')
  return { covered, shown: counted.filter(isShown).length, of: counted.length }
}
