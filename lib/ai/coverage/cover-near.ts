import { wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { synonymGroupsOf } from '@/lib/language/work-synonyms'
import { type CvEvidence, type CvIndex, evidenceIn, foldedWords } from '../cv/cv-index'
import { phraseTokensOf } from '../posting/phrase-tokens'
import type { CoverageState } from './coverage-states'
import { type Finding, isShown, maximumEvidence } from './coverage-types'
import {
  type CvLine,
  type CvLines,
  cvLinesOf,
  initialsOf,
  type LineWord,
  tellingWords,
} from './cv-lines'
import { type WordForms, wordLikeness } from './word-likeness'

export type NearAnswer = Omit<Finding<CvEvidence>, 'months'>

/** Minimum shares of a demand's words for a line to say it, to say most or half of it, and to be near. */
const minSaid = 0.85
const minMostly = 0.6
const minHalf = 0.5
const minNear = 0.3

/** Weights of names and of general words ("management"); other words weigh 1. */
const nameWeight = 1.5
const generalWeight = 0.35

/** Minimum likeness of the only word of a demand, for which a common meaning is too little. */
const minSaidAlone = 0.9

/** Maximum lines of a CV with a word that tells them apart. */
const maxRare = 2

/** Likeness of two words with a common meaning. */
const synonymLikeness = 0.86

const isListed = ({ text: { section } }: CvLine) => section === 'skills' || section === 'interests'

type Scored = {
  line: CvLine
  score: number
  said: number
  /** Whether the line begins with a form of the first word: "Mentored" for "mentor juniors". */
  isDone: boolean
  /** Whether the line says all words but general ones: "stock" of "stock control". */
  isSpecific: boolean
  /** Whether the line has the initials that are at least half of the demand: "IFS certification". */
  isNamed: boolean
  from: number
  to: number
}

/** Returns true if one of two names is the initials of the other: "QTS", "Qualified Teacher Status". */
const isInitials = ({ isShortName, folded }: LineWord, initials: string) =>
  isShortName && folded.length >= 3 && initials.includes(folded)

/** Word of a demand with its weight, and its likeness to each word of the CV's vocabulary. */
type WantedWord = LineWord & { likeness: readonly number[]; weight: number }

/** Returns the word of a line with the highest likeness to a word of a demand; the first of equal ones. */
function findLikest({ likeness }: WantedWord, line: CvLine) {
  let best = 0
  let found: LineWord | null = null
  for (const { word, at } of line.distinct) {
    const like = likeness[at] ?? 0
    if (like > best) [best, found] = [like, word]
    if (best === 1) break
  }
  return { best, found }
}

function scoreLine(
  words: readonly WantedWord[],
  wantedInitials: string,
  line: CvLine,
): Scored | null {
  let [sum, of] = [0, 0]
  let isSpecific = words.some(({ weight }) => weight >= 1)
  let names = 0
  let [from, to] = [Number.POSITIVE_INFINITY, 0]
  const mark = (word: LineWord) => {
    from = Math.min(from, word.from)
    to = Math.max(to, word.to)
  }
  let said = 0
  let isDone = false
  for (const word of words) {
    const { best, found } = findLikest(word, line)
    if (best === 1 && word.isShortName) names += word.weight
    if (best >= (words.length > 1 ? minSaid : minSaidAlone)) said++
    else if (word.weight >= 1) isSpecific = false
    if (word === words[0] && found === line.words[0]) isDone = best >= minSaid && best < 1
    if (found) mark(found)
    sum += best * word.weight
    of += word.weight
  }
  const short = line.shortNames.find((word) => isInitials(word, wantedInitials))
  const isShort = words.some((word) => isInitials(word, line.initials))
  if (short || isShort) {
    const [first, last] = [short ?? line.words[0], short ?? line.words.at(-1)]
    const full = {
      line,
      score: 1,
      said: words.length,
      isDone: false,
      isSpecific: true,
      isNamed: true,
    }
    if (first && last) return { ...full, from: first.from, to: last.to }
  }
  return sum === 0
    ? null
    : { line, score: sum / of, said, isDone, isSpecific, isNamed: names * 2 >= of, from, to }
}

const evidenceOf = ({ line: { text }, from, to }: Scored): CvEvidence =>
  evidenceIn(text, text.text.slice(from, to))

/** Between two languages a shared beginning proves nothing: "Vetera", "veterinary". */
function formsOf(one: PhraseLanguage, other: PhraseLanguage): WordForms {
  const areCompounding = [one, other].every((language) => language === 'de' || language === 'nl')
  if (areCompounding) return 'compounds'
  return one === other ? 'family' : 'same'
}

/** Returns the likeness of a word to each word of a CV: by its forms, or by a common meaning. */
function likenessTo(word: string, vocabulary: CvLines['vocabulary'], forms: WordForms): number[] {
  const meanings = synonymGroupsOf(word)
  return vocabulary.map((other) => {
    const like = wordLikeness(word, other.folded, forms)
    if (like >= minSaid || !meanings.some((one) => other.meanings.includes(one))) return like
    return synonymLikeness
  })
}

/** Covers one alternative of a demand: "Looker or Tableau". */
function coverOne(
  words: string,
  language: PhraseLanguage,
  cv: CvIndex,
): NearAnswer & { score: number } {
  const { lines, language: own, vocabulary, frequency } = cvLinesOf(cv)
  const forms = formsOf(language, own)
  const sets = wordsOf(language)
  const telling = tellingWords(phraseTokensOf(words, sets))
  const isCommon = (word: string) => sets.generic.has(word) || (frequency.get(word) ?? 0) > maxRare
  const isGeneral = telling.every(({ folded }) => isCommon(folded))
  const wanted = telling.map((word) => ({
    ...word,
    weight: word.isShortName ? nameWeight : isCommon(word.folded) ? generalWeight : 1,
    likeness: likenessTo(word.folded, vocabulary, forms),
  }))
  if (isGeneral) for (const word of wanted) word.weight = 1
  const initials = initialsOf(wanted)
  const none = { state: 'missing' as const, evidence: [], score: 0 }
  if (wanted.length === 0) return none
  const scored = lines
    .flatMap((line) => scoreLine(wanted, initials, line) ?? [])
    .toSorted((a, b) => b.score - a.score || a.line.rank - b.line.rank)
  const said = scored.filter(
    ({ score, said: count, isDone, isSpecific, isNamed, line }) =>
      (score >= minSaid && count > 0) ||
      isSpecific ||
      isNamed ||
      (count > 1 && score >= (wanted.length > 3 ? minHalf : minMostly)) ||
      (isDone && wanted.length === 2 && line.text.bullet !== null),
  )
  const [nearest] = scored
  if (said.length > 0) {
    const proven = said.filter(({ line }) => !isListed(line))
    const evidence = [...proven, ...said.filter(({ line }) => isListed(line))]
      .slice(0, maximumEvidence)
      .map(evidenceOf)
    if (proven.length === 0) return { state: 'weak', evidence, score: 1 }
    const folded = foldedWords(words)
    const isSame = proven.some(({ line }) => line.folded.includes(folded))
    return { state: isSame ? 'present' : 'other-name', evidence, score: 1 }
  }
  if (!nearest || nearest.score < minNear) return none
  return { state: 'perhaps', evidence: [evidenceOf(nearest)], score: nearest.score }
}

const order: readonly CoverageState[] = [
  'present',
  'other-name',
  'weak',
  'perhaps',
  'unsure',
  'missing',
]

/** Joins the results by line and by list of names: the better state, places of the line first. */
export function joinAnswers(near: NearAnswer, named: NearAnswer): NearAnswer {
  const better = betterOf(named, near)
  if (!isShown(near) || !isShown(named)) return better
  const others = named.evidence.filter(
    ({ address }) => !near.evidence.some((one) => one.address === address),
  )
  return { state: better.state, evidence: [...near.evidence, ...others].slice(0, maximumEvidence) }
}

/** Returns the better of two answers about one demand. */
const betterOf = <T extends NearAnswer>(a: T, b: T): T =>
  order.indexOf(b.state) < order.indexOf(a.state) ? b : a

/**
 * Covers a demand by the line of a CV that shares its words in any form. `perhaps` if it shares only some of them:
 * enough to ask, not enough to claim.
 */
export function coverNear(words: string, language: PhraseLanguage, cv: CvIndex): NearAnswer {
  const { or } = wordsOf(language)
  const parts = [...or].reduce(
    (all, word) => all.flatMap((part) => part.split(new RegExp(` ${word} `, 'iu'))),
    [foldText(words) === '' ? '' : words],
  )
  const answers = parts.map((part) => coverOne(part, language, cv))
  const { state, evidence } = answers.reduce(betterOf)
  return { state, evidence }
}
