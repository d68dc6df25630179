import { foldText } from '@/lib/resume/text/fold-text'
import type { CvIndex } from '../cv/cv-index'
import type { PostingReading, Requirement } from '../posting/requirements'
import { phraseLanguageOf } from '../posting/words/words-of'
import { coverByWork } from './cover-by-work'
import { coverDegree } from './cover-degree'
import { coverLanguage } from './cover-language'
import { coverNear, joinAnswers, type NearAnswer } from './cover-near'
import { coverNamed, coverSkill, coverTitled } from './cover-skill'
import { coverYears, monthsWith, postsLike } from './cover-years'
import type { Coverage, Covered, PostingContext } from './coverage-types'

/** Covers a demand by a list of names: skills, licences, or the titles of posts. */
function coverByName(requirement: Requirement, cv: CvIndex): NearAnswer {
  if (requirement.kind === 'term') return coverTitled(requirement, cv)
  return requirement.kind === 'licence' ? coverNamed(requirement, cv) : coverSkill(requirement, cv)
}

function cover(requirement: Requirement, cv: CvIndex, context: PostingContext): Covered {
  const { kind, years, words } = requirement
  if (kind === 'experience') return { requirement, ...coverYears(requirement, cv, context) }
  if (kind === 'education') return { requirement, ...coverDegree(requirement, cv), months: null }
  if (kind === 'language') return { requirement, ...coverLanguage(requirement, cv), months: null }
  const near = coverNear(words, context.language, cv)
  const found = joinAnswers(near, coverByName(requirement, cv))
  if (found.state === 'missing') {
    return { requirement, ...coverByWork(requirement, cv, context), months: null }
  }
  const months = years === null || kind !== 'skill' ? 0 : monthsWith(requirement, cv)
  if (months === 0) return { requirement, ...found, months: null }
  // Named somewhere, and not for as long as was asked: there, and weak.
  const isShort = months < (years ?? 0) * 12
  return { requirement, ...found, state: isShort ? 'weak' : found.state, months }
}

const wordsIn = (text: string) => foldText(text).match(/[\p{L}'’]+/gu) ?? []

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
  const said = requirements.flatMap(({ quote, words }) => wordsIn(quote || words))
  const text = title?.text ?? null
  const language = phraseLanguageOf(said, 'en')
  const own = phraseLanguageOf(
    cv.texts.flatMap((one) => wordsIn(one.text)),
    language,
  )
  const isOtherLanguage = own !== language
  const context = { title: text, like: postsLike(text, cv), language, isOtherLanguage }
  const covered = requirements.map((requirement) => cover(requirement, cv, context))
  const counted = covered.filter(({ requirement }) => requirement.kind !== 'soft')
  const shown = counted.filter(({ state }) => state === 'present' || state === 'other-name')
  return { covered, shown: shown.length, of: counted.length, isOtherLanguage }
}

/** Returns the demands to ask the person about: those that their CV does not answer, with the required ones first. */
export function gapsOf({ covered }: Coverage): Covered[] {
  const open = covered.filter(
    ({ state, requirement }) =>
      state !== 'present' && state !== 'other-name' && requirement.kind !== 'soft',
  )
  const rank = ({ requirement, state }: Covered) =>
    Number(requirement.importance === 'nice') * 2 + Number(state === 'weak')
  return open.toSorted((a, b) => rank(a) - rank(b))
}
