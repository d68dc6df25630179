import { foldText } from '@/lib/resume/text/fold-text'
import { findSkills } from '../lexicon/find-skills'
import type { SkillCategory } from '../lexicon/skill-table'
import { detectLanguage } from '../text/detect-language'
import { findDegree } from './find-degrees'
import { findEmployer, findTitle } from './find-heading-facts'
import { findShapes } from './find-shapes'
import { findYears } from './find-years'
import type { PostingReading, Requirement, RequirementKind } from './requirements'
import { isOptional } from './section-cues'
import { type PostingLine, splitPosting } from './split-posting'

type Asked = Omit<Requirement, 'id' | 'times'> & { key: string }

/** More than this is no list of what somebody has to have. */
const maximumRequirements = 60
const maximumQuote = 280
/** Words of an item that is a name; more are a sentence. */
const maxItemWords = 3

const kinds: Partial<Record<SkillCategory, RequirementKind>> = {
  language: 'language',
  licence: 'licence',
  people: 'soft',
}

/** The part of a long sentence around some words, still as it stands in the posting. */
function quoteAround(sentence: string, from: number, to: number): string {
  if (sentence.length <= maximumQuote) return sentence
  const start = Math.max(0, Math.min(from - 120, sentence.length - maximumQuote))
  return sentence.slice(start, Math.max(start + maximumQuote, to)).trim()
}

/** The years that a sentence asks for belong to its first skill that is named behind them. */
function askedIn(
  line: PostingLine,
  isNice: boolean,
  isGerman: boolean,
  own: ReadonlySet<string>,
): Asked[] {
  const { text } = line
  const importance = isNice || isOptional(text) ? 'nice' : 'must'
  const base = { importance, skill: null, years: null, level: null } as const
  const asked: Asked[] = []
  const degree = findDegree(text)
  // What stands behind a degree is what was studied, not another demand.
  const end = degree ? degree.from : text.length
  const skills = findSkills(text).filter(
    ({ words, from }) => from < end && !own.has(foldText(words)),
  )
  const years = findYears(text)
  for (const { skill, from, to, words } of skills) {
    const kind = kinds[skill.category] ?? 'skill'
    const quote = quoteAround(text, from, to)
    asked.push({ ...base, key: skill.name, kind, words, skill: skill.name, quote })
  }
  for (const { years: count, words, from, to } of years) {
    const quote = quoteAround(text, from, to)
    const about = skills.find((skill) => skill.from >= to && skill.from - to < 60)
    const known = asked.find(({ key }) => key === about?.skill.name)
    if (known && known.kind !== 'soft') known.years = count
    else asked.push({ ...base, key: 'years', kind: 'experience', words, years: count, quote })
  }
  if (degree) {
    const { level, words, from, to } = degree
    const quote = quoteAround(text, from, to)
    asked.push({ ...base, key: `level ${level}`, kind: 'education', words, level, quote })
  }
  const taken = [...skills, ...years, ...(degree ? [degree] : [])]
  for (const { words, from, to } of findShapes(text, isGerman)) {
    const isTaken = taken.some((other) => from < other.to && to > other.from)
    if (isTaken || from >= end || own.has(foldText(words))) continue
    const quote = quoteAround(text, from, to)
    asked.push({ ...base, key: foldText(words), kind: 'term', words, quote })
  }
  return asked
}

/** A short item of a list of demands is one, though nothing in it is known. */
function askedAsItStands({ text }: PostingLine, isNice: boolean): Asked[] {
  const words = text.replace(/^[\s•·●▪‣*–-]+|[\s.,;!]+$/gu, '')
  const count = words.split(/\s+/).length
  if (count > maxItemWords || !/\p{L}{3}/u.test(words)) return []
  const key = foldText(words)
  const importance = isNice || isOptional(text) ? 'nice' : 'must'
  return [
    { key, kind: 'term', words, skill: null, importance, years: null, level: null, quote: text },
  ]
}

/** The same thing asked for again: the stronger and the longer demand counts. */
function join(all: readonly Asked[]): Requirement[] {
  const joined = new Map<string, Requirement>()
  for (const { key, ...asked } of all) {
    const known = joined.get(key)
    if (!known) {
      joined.set(key, { id: `r${joined.size + 1}`, ...asked, times: 1 })
      continue
    }
    known.times += 1
    if (asked.importance === 'must') known.importance = 'must'
    if (asked.years !== null) known.years = Math.max(known.years ?? 0, asked.years)
  }
  return [...joined.values()].slice(0, maximumRequirements)
}

/**
 * Reads the demands of a posting without a model: by the list of skills, by the shape of names, by years and
 * degrees, and by the headings that part what is required from what is optional and from what is offered. Every
 * quote is a part of the text.
 *
 * @param text a posting as `preparePosting` gives it
 */
export function readPosting(text: string): PostingReading {
  const language = detectLanguage(text)
  const title = findTitle(text)
  const employer = findEmployer(text)
  const lines = splitPosting(text)
  const hasDemands = lines.some(({ section }) => section === 'must' || section === 'nice')
  const own = new Set(employer ? employer.text.split(' ').concat(employer.text).map(foldText) : [])
  const all = lines.flatMap((line): Asked[] => {
    const { section, text: sentence } = line
    if (section === 'company' || section === 'offer' || sentence === title?.quote) return []
    // Where a posting lists what it asks for, what stands before its first heading only describes.
    if (section === null && hasDemands && !isDemand(sentence)) return []
    const isNice = section === 'nice' || (section === 'tasks' && hasDemands)
    const asked = askedIn(line, isNice, language === 'de', own)
    const isListed = section === 'must' || section === 'nice'
    return asked.length === 0 && isListed ? askedAsItStands(line, isNice) : asked
  })
  return { title, employer, language, requirements: join(all) }
}

const demand =
  /\b(?:must|required?|requires|essential|need(?:ed|s)?|experience (?:with|in)|you (?:have|bring|know)|mandatory)\b|\b(?:erforderlich|vorausgesetzt|zwingend|Erfahrung (?:mit|in)|du bringst|Sie bringen|Sie verfügen)\b|\b(?:exigée?s?|requise?s?|indispensable|maîtrise|vous avez|expérience (?:en|de|dans))|\b(?:imprescindible|requerid[oa]s?|se requiere|experiencia (?:en|con))|\b(?:obrigatóri[oa]s?|necessári[oa]s?|experiência (?:em|com))|\b(?:richiest[oaie]|indispensabile|necessari[oaie]|esperienza (?:in|con|nel))/iu

const isDemand = (sentence: string) => demand.test(sentence)
