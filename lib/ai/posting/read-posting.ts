import { phraseLanguageOf, wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { findSkills } from '../lexicon/find-skills'
import type { SkillCategory } from '../lexicon/skill-table'
import { detectLanguage } from '../text/detect-language'
import { findInstructionRanges } from '../text/find-instructions'
import { type AskedDegree, findDegree } from './find-degrees'
import { findHeadLines } from './find-head'
import { findEmployer, findTitle } from './find-heading-facts'
import { findPhrases, type Phrase } from './find-phrases'
import { findShapes } from './find-shapes'
import { type AskedYears, findYears } from './find-years'
import { type AskedDemand, joinDemands, partsOf } from './join-demands'
import { phraseTokensOf } from './phrase-tokens'
import type { Demand, PostingReading, RequirementGroup, RequirementKind } from './requirements'
import { isOptional } from './section-cues'
import {
  foldedWordsOf,
  giving,
  introductionIn,
  isDenial,
  isOffer,
  isOnlySuperior,
  isPersonal,
  isQuestion,
  isUnfinished,
  minAsked,
  partSubject,
  personal,
  quoteAround,
  speaksOfUs,
  superior,
} from './sentence-cues'
import { splitClauses } from './split-clauses'
import { isWithin, type PostingLine, splitPosting } from './split-posting'
import { isTermLine } from './term-lines'

/** Line of a posting with its demands. */
type AskingLine = PostingLine & { asked: AskedDemand[] }

const kinds: Partial<Record<SkillCategory, RequirementKind>> = {
  language: 'language',
  licence: 'licence',
}

/** Extends years by their field: "five years in professional kitchens". */
function withField(sentence: string, years: AskedYears, language: PhraseLanguage): AskedYears {
  const tokens = phraseTokensOf(sentence.slice(years.to), wordsOf(language))
  let to = years.to
  let hasField = false
  for (const { role, to: end } of tokens) {
    if (role === 'stop' || role === 'and') break
    if (hasField && role !== 'content' && role !== 'or' && role !== 'link') break
    if (role === 'content') {
      hasField = true
      to = years.to + end
    }
  }
  const isFar = to - years.to > 90
  return isFar ? years : { ...years, to, words: sentence.slice(years.from, to) }
}

/**
 * Returns a degree with the words before it ("good degree"), and the span of its qualifiers (subjects, alternatives).
 * In a list item that is the whole rest.
 */
function spanOfDegree(
  { text, isItem }: PostingLine,
  degree: AskedDegree,
  language: PhraseLanguage,
) {
  const tokens = phraseTokensOf(text, wordsOf(language))
  const before = tokens.filter(({ to }) => to <= degree.from)
  const first = before.findLastIndex(({ role }) => role !== 'content' && role !== 'light') + 1
  const from = before[first]?.from ?? degree.from
  const end = tokens.find(
    (token) =>
      token.from >= degree.to && !isItem && (token.role === 'stop' || token.role === 'and'),
  )
  const to = end?.from ?? text.length
  const named = { ...degree, from, words: text.slice(from, degree.to) }
  return { named, taken: { from, to } }
}

const importanceOf = ({ section, text }: PostingLine) =>
  section === 'nice' || isOptional(text) ? 'nice' : 'must'

type Context = { language: PhraseLanguage; own: ReadonlySet<string> }

function askedIn(line: PostingLine, { language, own }: Context): AskedDemand[] {
  const { section } = line
  const reason = line.text.search(giving)
  const asking = reason > minAsked ? line.text.slice(0, reason) : line.text
  const introduction = ' '.repeat(introductionIn(asking))
  const text = (introduction + asking.slice(introduction.length)).replace(superior, (clause) =>
    ' '.repeat(clause.length),
  )
  const base = { importance: importanceOf(line), skill: null, years: null, level: null } as const
  // After a semicolon a sentence may add what is optional.
  const importanceAt = (from: number) => {
    const begin = line.text.lastIndexOf(';', from) + 1
    const clause = line.text.slice(begin).split(';')[0] ?? ''
    return importanceOf({ ...line, text: begin > 0 ? clause : line.text })
  }
  const years = findYears(text, section !== null).map((one) => withField(text, one, language))
  const found = findDegree(text)
  const degree = found && spanOfDegree(line, found, language)
  const taken = [...years, ...(degree ? [degree.taken] : [])]
  const isVerbal = section === 'tasks' || speaksTo(text, language)
  const skills = findSkills(text)
  const phrases = findPhrases(text, language, taken, skills, isVerbal)
  // Names beside the phrase of their part: "streaming on Kafka".
  for (const name of [...findShapes(text, true), ...skills]) {
    const isRead = [...taken, ...phrases].some(({ from, to }) => name.from < to && name.to > from)
    if (!isRead) phrases.push(name)
  }
  // "Fluent business Welsh" is a language; "training of new starters" is not the skill "training".
  const skillIn = ({ from, to }: Phrase, share: number) =>
    skills.find(
      (one) =>
        one.from >= from &&
        one.to <= to &&
        (one.skill.category === 'language' || (one.to - one.from) * share >= to - from),
    )
  const asked = [
    ...years.map(
      (one): AskedDemand => ({
        ...base,
        ...one,
        skill: skillIn(one, Number.POSITIVE_INFINITY)?.skill.name ?? null,
        key: `years ${foldText(one.words)}`,
        kind: 'experience',
        quote: '',
      }),
    ),
    ...(degree
      ? [
          {
            ...base,
            ...degree.named,
            key: `level ${degree.named.level}`,
            kind: 'education' as const,
            quote: '',
          },
        ]
      : []),
    ...phrases.flatMap((phrase): AskedDemand[] => {
      if (own.has(foldText(phrase.words))) return []
      const known = skillIn(phrase, 2)
      // A single everyday word in a sentence about tasks names nothing: "assess", "scripting".
      const isListed = section === 'must' || section === 'nice'
      if (!known && !isListed && /^\p{Ll}\S*$/u.test(phrase.words)) return []
      const isSoft = known ? personal.has(known.skill.name) : isPersonal(phrase, text, language)
      const kind = isSoft ? 'soft' : known ? (kinds[known.skill.category] ?? 'skill') : 'term'
      const key = foldText(phrase.words)
      return [{ ...base, ...phrase, key, kind, skill: known?.skill.name ?? null, quote: '' }]
    }),
  ].toSorted((a, b) => a.from - b.from)
  return asked.map((one) => ({
    ...one,
    importance: importanceAt(one.from),
    quote: quoteAround(text, one.from, one.to),
    ...{ from: line.from + one.from, to: line.from + one.to },
  }))
}

/** Kinds of demands that nobody has as a task. */
const qualifications: ReadonlySet<RequirementKind> = new Set(['education', 'experience', 'licence'])

/**
 * Returns the group of a line: tasks are duties, and what neither a heading nor a word nor its kind calls a demand.
 */
function groupOf(line: AskingLine, language: PhraseLanguage): RequirementGroup {
  if (importanceOf(line) === 'nice') return 'nice'
  if (line.section === 'tasks' && line.heading !== null) return 'duty'
  if (line.section === 'must' || isDemand(line.text, language)) return 'essential'
  return line.asked.some(({ kind }) => qualifications.has(kind)) ? 'essential' : 'duty'
}

const speaksTo = (sentence: string, language: PhraseLanguage): boolean => {
  const { you } = wordsOf(language)
  return foldedWordsOf(sentence).some((word) => you.has(word))
}

const isDemand = (sentence: string, language: PhraseLanguage): boolean => {
  const { demanding } = wordsOf(language)
  return foldedWordsOf(sentence).some((word) => demanding.has(word))
}

/** Tests for sentences that ask for nothing, wherever they stand. */
const asksNothing: readonly ((sentence: string) => boolean)[] = [
  ...[isQuestion, isOnlySuperior, isDenial, isOffer, isUnfinished, isTermLine],
]

/** Returns the language of each line: that of its paragraph and the next one, for bilingual postings. */
function languagesOf(lines: readonly PostingLine[], language: PhraseLanguage) {
  const words = new Map<number, string[]>()
  for (const { paragraph, text } of lines) {
    words.set(paragraph, [...(words.get(paragraph) ?? []), ...foldedWordsOf(text)])
  }
  const numbers = [...words.keys()]
  const languages = new Map(
    numbers.map((number, at) => {
      const around = [number, numbers[at + 1] ?? -1].flatMap((one) => words.get(one) ?? [])
      return [number, phraseLanguageOf(around, language)] as const
    }),
  )
  return ({ paragraph }: PostingLine) => languages.get(paragraph) ?? language
}

/**
 * Finds the demands of a posting without a model: by headings, by sentences that address the reader, by lists, years
 * and degrees; each as the smallest phrase that names it. Every quote is a part of the text.
 *
 * @param text posting as returned by `preparePosting`
 */
export function readPosting(text: string): PostingReading {
  const detected = detectLanguage(text)
  const main = phraseLanguageOf(foldedWordsOf(text), detected ?? 'en')
  const title = findTitle(text)
  const employer = findEmployer(text)
  // A note to assistants is no part of the ad.
  const isNote = isWithin(findInstructionRanges(text))
  const lines = splitPosting(text).filter((line) => !isNote(line))
  // Only headings, not the opening of a sentence, show that all requirements stand below headings.
  const headed = new Set(lines.flatMap(({ section, heading }) => (heading ? [section] : [])))
  const hasDemands = headed.has('must') || headed.has('nice')
  const isHeaded = headed.has('tasks') && hasDemands
  const own = new Set(employer ? employer.text.split(' ').concat(employer.text).map(foldText) : [])
  const languageOf = languagesOf(lines, main)
  const addressed = new Set<number>()
  const isAboutUs = (line: PostingLine) => {
    if (introductionIn(line.text) > 0) return false
    if (speaksOfUs(line.text)) return !speaksTo(line.text, languageOf(line))
    const isOfSection = line.section === 'must' || line.section === 'nice'
    return !isOfSection && partSubject(line, title?.text).isOther
  }
  const isInHead = isWithin(findHeadLines(text))
  const isAskingInProse = (line: PostingLine) => {
    const { text: sentence, paragraph } = line
    const language = languageOf(line)
    if (isDemand(sentence, language)) return true
    if (isAboutUs(line) || isHeaded || (hasDemands && speaksOfUs(sentence))) return false
    if (speaksTo(sentence, language)) addressed.add(paragraph)
    return addressed.has(paragraph)
  }
  const isAsking = (line: PostingLine) => {
    const { section, text: sentence, isItem } = line
    const language = languageOf(line)
    if (asksNothing.some((is) => is(sentence))) return false
    const isSaid = isDemand(sentence, language) || speaksTo(sentence, language)
    if (isInHead(line) && !isSaid) return false
    // Beside headings of demands, a sentence about the employer asks for nothing: "We need more room".
    if (hasDemands && line.heading === null && isAboutUs(line)) return false
    if (section === 'must' || section === 'nice')
      return isItem || !isAboutUs(line) || isDemand(sentence, language)
    if (section === 'tasks') return isItem || !isAboutUs(line)
    return isAskingInProse(line)
  }
  const open = lines.filter(({ section }) => section !== 'company' && section !== 'offer')
  const behind = open.filter(({ text: sentence }) => !title?.quote.includes(sentence))
  const asking = behind.filter(isAsking)
  // In a few words without heading or subject ("Baker, two years, nights") everything is a demand.
  const [read = []] = [asking, behind, open].filter((some) => some.length > 0)
  const asks = read
    .flatMap((line) => splitClauses(line, languageOf(line)))
    .map(
      (line): AskingLine => ({
        ...line,
        asked: askedIn(partSubject(line, title?.text).rest, { language: languageOf(line), own }),
      }),
    )
  const joined = joinDemands(asks.flatMap(({ asked }) => asked))
  return {
    ...{ title, employer, language: detected },
    requirements: [...joined.values()],
    lines: asks.map((line) => ({
      line: line.text,
      place: { start: line.from, end: line.to },
      heading: line.heading,
      group: groupOf(line, languageOf(line)),
      parts: partsOf(line.asked, joined),
    })),
  }
}

/** Parses a text in which everything is a demand, such as one that the person wrote. */
export function readDemands(text: string): Demand[] {
  const language = phraseLanguageOf(foldedWordsOf(text), detectLanguage(text) ?? 'en')
  const lines = splitPosting(text).map((line) => ({ ...line, section: 'must' as const }))
  const asked = lines.flatMap((line) => askedIn(line, { language, own: new Set() }))
  return [...joinDemands(asked).values()]
}
