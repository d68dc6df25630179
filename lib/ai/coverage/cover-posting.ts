import { phraseLanguageOf, wordsOf } from '@/lib/language/posting'
import { rankOfLevel, schoolLevelsIn } from '@/lib/language/shared/school-levels'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { type CvEvidence, type CvIndex, type CvPost, evidenceIn } from '../cv/cv-index'
import { askedLanguageLevel, languageLevelOf } from '../demands/language-level'
import { titleFamilyOf } from '../lexicon/title-families'
import { phraseTokensOf } from '../posting/phrase-tokens'
import type { Demand, PostingReading } from '../posting/requirements'
import { confirmedLines, withoutDeclined } from './answered-lines'
import { coverHeadcount } from './cover-headcount'
import { coverNear, joinAnswers, type NearAnswer } from './cover-near'
import { coverNamed, coverSkill, coverTitled, nothing } from './cover-skill'
import { coverYears, monthsWith, placeOfPost, postsLike } from './cover-years'
import {
  type Coverage,
  type Covered,
  isShown,
  maximumEvidence,
  type PostingContext,
} from './coverage-types'
import { tellingWords } from './cv-lines'
import { answersTo, type DemandAnswer } from './demand-answers'
import { wordLikeness } from './word-likeness'

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
  const asked = askedLanguageLevel(words, clauseOf(requirement), importance === 'nice')
  if (level === null) return asked === 3 ? { ...found, state: 'perhaps' } : found
  return level >= asked ? found : { ...found, state: 'weak' }
}

/** Wraps a bare degree ("MSc") in a sentence, which the tables of postings require. */
const inSentence = (text: string) => `${text} in`

/** Matches words of degrees that name no subject. */
const degreeWords =
  /^(?:abgeschloss|ausbildung|studium|abschluss|degree|honours|diplom|master|bachelor|laurea|titul|grado|formation|opleiding|anerkannt|staatlich|science|arts|university|college|school)/u
const minSubject = 0.85

/** Returns the fields of study, for CVs that name no degree. */
const studies = ({ texts }: CvIndex): CvEvidence[] =>
  texts
    .filter(({ address }) => /\/(?:area|studyType)$/.test(address))
    .map((one) => evidenceIn(one, one.text))
    .slice(0, maximumEvidence)

/** Returns true if a field of study has a word of a degree's subject: "Chemielaborant", "civil engineering". */
function sharesSubject(words: string, study: string, language: PhraseLanguage): boolean {
  const sets = wordsOf(language)
  const telling = (text: string) =>
    tellingWords(phraseTokensOf(text, sets)).filter(({ folded }) => !degreeWords.test(folded))
  return telling(words).some((word) =>
    telling(study).some((own) => wordLikeness(word.folded, own.folded, 'family') >= minSubject),
  )
}

/**
 * Covers a demand for a degree by one of at least that level, in any subject, which the person judges. A lower one, or
 * a degree where a training was asked for, is `weak`.
 */
function coverDegree(requirement: Demand, cv: CvIndex, language: PhraseLanguage): NearAnswer {
  const { level } = requirement
  const found = cv.texts
    .filter(({ section }) => section === 'education' || section === 'certificates')
    .flatMap((one) =>
      schoolLevelsIn(inSentence(one.text)).map(({ rank }) => ({
        ...{ rank, place: evidenceIn(one, one.text) },
      })),
    )
    .toSorted((a, b) => b.rank - a.rank)
  const [highest] = found
  const evidence = studies(cv)
  // A training is known by its subject, whatever its certificate is called.
  if (!highest || level === null || level === 'training') {
    const named = evidence.find(({ words }) => sharesSubject(requirement.words, words, language))
    if (named) return { state: 'present', evidence: [named] }
  }
  if (!highest || level === null) {
    return { state: evidence.length > 0 ? 'perhaps' : 'missing', evidence }
  }
  const asked = rankOfLevel(level)
  const isMet =
    level === 'training' ? found.some(({ rank }) => rank === asked) : highest.rank >= asked
  return { state: isMet ? 'present' : 'weak', evidence: [highest.place] }
}

/** Matches names of things, which are the same in every language and would have been written. */
const nameShape = /\p{Lu}{2}|\p{Ll}\p{Lu}|\d/u
/** Matches initials, which a CV may spell out. */
const loneAcronym = /^\p{Lu}{2,6}$/u
/** Matches one capitalised word: a name, or any German noun. */
const loneCapital = /^\p{Lu}\S*$/u

const endOf = ({ stint }: CvPost) => stint?.to ?? 0

/**
 * Covers a demand that shares no word with any line: `unsure`, with the newest post of that work, or the newest one, as
 * the place to look. Named tools, certificates and optional demands are `missing` instead.
 */
function coverByWork(
  { words, kind, importance }: Demand,
  cv: CvIndex,
  { like, language, isOtherLanguage, isAsked }: PostingContext,
): NearAnswer {
  // Asked once, the person is not asked again about every other job.
  if (isAsked) return nothing
  const isShort = kind === 'term' && loneAcronym.test(words)
  const isName = nameShape.test(words) && !isShort
  if (kind === 'licence' || isName) return nothing
  // Between two languages a missing word means nothing.
  const isNoun = language !== 'de' && loneCapital.test(words)
  if (!isOtherLanguage && !isShort && (importance === 'nice' || isNoun)) {
    return nothing
  }
  const other = cv.posts.filter((post) => titleFamilyOf(post.title) === null)
  const [newest] = (like.length > 0 ? [...like, ...other] : [...cv.posts]).toSorted(
    (a, b) => endOf(b) - endOf(a),
  )
  return newest ? { state: 'unsure', evidence: [placeOfPost(newest)] } : nothing
}

/** Covers a demand by a list of names: skills, licences, or titles of posts. */
function coverByName(requirement: Demand, cv: CvIndex, language: PhraseLanguage): NearAnswer {
  if (requirement.kind === 'term') return coverTitled(requirement, cv)
  return requirement.kind === 'licence'
    ? coverNamed(requirement, cv)
    : coverSkill(requirement, cv, language)
}

type Found = Omit<Covered, 'isConfirmed'>

function find(requirement: Demand, cv: CvIndex, context: PostingContext): Found {
  const { kind, years, words } = requirement
  if (kind === 'experience') return { requirement, ...coverYears(requirement, cv, context) }
  if (kind === 'education')
    return { requirement, ...coverDegree(requirement, cv, context.language), months: null }
  if (kind === 'language') return { requirement, ...coverLanguage(requirement, cv), months: null }
  const headcount = coverHeadcount(requirement, cv)
  if (headcount) return { requirement, ...headcount, months: null }
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
  requirement: Demand,
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
  return { covered, isOtherLanguage }
}
