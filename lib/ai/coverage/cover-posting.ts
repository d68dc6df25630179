import { phraseLanguageOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import type { CvEvidence, CvIndex } from '../cv/cv-index'
import { askedLanguageLevel, languageLevelOf } from '../demands/language-level'
import type { Demand, PostingReading } from '../posting/requirements'
import { confirmedLines, withoutDeclined } from './answered-lines'
import { coverDegree } from './cover-degree'
import { coverHeadcount } from './cover-headcount'
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

/** Returns the text around a demand in its sentence, up to the next comma. */
function clauseOf({ quote, words }: Demand): string {
  const at = Math.max(0, quote.indexOf(words))
  const before =
    quote
      .slice(0, at)
      .split(/[,;.()]|\b(?:and|und|et|y|e|en)\b/u)
      .at(-1) ?? ''
  const [behind = ''] = quote.slice(at + words.length).split(/[,;.)]/u)
  return `${before}${words}${behind}`
}

/** Covers a demand for a language by its level; a lower one is `weak`. Without a level, any above basic is enough. */
function coverLanguage(requirement: Demand, cv: CvIndex): NearAnswer {
  const found = coverNamed(requirement, cv)
  const entry = found.evidence.find(({ section }) => section === 'languages')?.entry
  if (found.state === 'missing' || !entry) return found
  const fluency = cv.texts.find(({ address }) => address === `${entry}/fluency`)
  const level = fluency ? languageLevelOf(fluency.text) : null
  const { words, importance } = requirement
  const clause = clauseOf(requirement)
  const asked = askedLanguageLevel(words, clause, importance === 'nice')
  const isNamed = languageLevelOf(words) !== null || languageLevelOf(clause) !== null
  if (level === null) return isNamed && asked > 1 ? { ...found, state: 'perhaps' } : found
  return level >= asked ? found : { ...found, state: 'weak' }
}

/** Matches the classes of a driving licence behind their word: "Klasse CE", "category B", "permis B". */
const classes =
  /(?<!\p{L})(?:category|categories|class|klassen?|catégories?|categorías?|clases?|categorie|permis|permiso(?: de \p{L}+)?|carnet(?: de \p{L}+)?|patente|rijbewijs|carta)\s+(?:cat\.?\s)?((?:[A-D][12]?E?)(?:\s?[,/+]\s?(?:[A-D][12]?E?))*)(?!\p{L})/giu

const classesIn = (text: string): string[] =>
  [...text.matchAll(classes)].flatMap(([, said = '']) => said.toUpperCase().split(/\s?[,/+]\s?/u))

/** Covers a demand for a licence; a class that the CV does not name is `weak`, another one too. */
function coverLicence(requirement: Demand, cv: CvIndex): NearAnswer {
  const found = coverNamed(requirement, cv)
  const asked = classesIn(requirement.quote)
  if (asked.length === 0 || found.evidence.length === 0) return found
  const places = new Set<string>(found.evidence.map(({ entry, address }) => entry ?? address))
  const lines = cv.texts.filter(({ entry, address }) => places.has(entry ?? address))
  const own = classesIn(lines.map(({ text }) => text).join('\n'))
  return asked.some((one) => own.includes(one)) ? found : { ...found, state: 'weak' }
}

/** Covers a demand by a list of names: skills, licences, or titles of posts. */
function coverByName(requirement: Demand, cv: CvIndex, language: PhraseLanguage): NearAnswer {
  if (requirement.kind === 'term') return coverTitled(requirement, cv)
  return requirement.kind === 'licence'
    ? coverLicence(requirement, cv)
    : coverSkill(requirement, cv, language)
}

/** Matches a verb of teaching, whose object is no degree of the person. */
const teaching = /(?<!\p{L})(?:teach|taught|tutor|unterricht|enseign|enseñ|insegn|ensin)/iu

/** Returns true for the title of a job, or the one under the name. */
const isTitle = ({ address }: CvEvidence) =>
  address === 'basics/label' || address.endsWith('/position')

type Found = Omit<Covered, 'isConfirmed'>

function find(requirement: Demand, cv: CvIndex, context: PostingContext): Found {
  const { kind, years, words } = requirement
  if (kind === 'experience') return { requirement, ...coverYears(requirement, cv, context) }
  // "Teach A-level mathematics" asks for no degree.
  if (kind === 'education' && !teaching.test(words))
    return { requirement, ...coverDegree(requirement, cv, context), months: null }
  if (kind === 'language') return { requirement, ...coverLanguage(requirement, cv), months: null }
  const headcount = coverHeadcount(requirement, cv)
  if (headcount) return { requirement, ...headcount, months: null }
  const near = coverNear(words, context.language, cv, clauseOf(requirement))
  const found = joinAnswers(near, coverByName(requirement, cv, context.language))
  // A job title says what somebody was called, not that they did it.
  if (isShown(found) && found.evidence.every(isTitle))
    return { requirement, state: 'perhaps', evidence: found.evidence, months: null }
  const months = years === null || kind !== 'skill' ? 0 : monthsWith(requirement, cv)
  if (months === 0) return { requirement, ...found, months: null }
  // Named, but for fewer years than asked: `weak`.
  const isShort = months < (years ?? 0) * 12
  return { requirement, ...found, state: isShort ? 'weak' : found.state, months }
}

/** Covers a demand by the person's answers, otherwise by search. */
function cover(
  requirement: Demand,
  cv: CvIndex,
  context: PostingContext,
  answers: readonly DemandAnswer[],
): Covered {
  const given = answersTo(answers, requirement.words)
  const others = withoutDeclined(cv, given)
  const like = context.like.filter((post) => others.posts.includes(post))
  const found = find(requirement, others, { ...context, like })
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
 * Finds which demands of a posting a CV covers, each with evidence. Years come from the dates of posts; there are no
 * weights and no score.
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
  const language = phraseLanguageOf(said, 'en')
  const own = phraseLanguageOf(
    cv.texts.flatMap((one) => wordsIn(one.text)),
    language,
  )
  const isOtherLanguage = own !== language
  const context = {
    like: postsLike(title?.text ?? null, cv),
    language,
  }
  const covered = requirements.map((requirement) => cover(requirement, cv, context, answers))
  return { covered, language, isOtherLanguage }
}
