import { findSkill } from '../lexicon/find-skills'
import type { RequirementsAnswer } from '../prompts/requirements-prompt'
import { createWordFinder, normalForm, type TextRange } from '../reader/normal-form'
import { detectLanguage } from '../text/detect-language'
import { findDegree } from './find-degrees'
import { findYears } from './find-years'
import type { PostingReading, Requirement, RequirementKind } from './requirements'
import { splitPosting } from './split-posting'

/** Requirements of one job description, as the prompt says; more is no list of what somebody has to have. */
export const maxRequirements = 60
const maxQuoteLength = 280
const maxWordsLength = 120

type Written = RequirementsAnswer['requirements'][number]
type Read = Omit<Requirement, 'id' | 'times'>

/** Kinds that say more than whether the list of skills has the words. */
const kinds: Partial<Record<Written['kind'], RequirementKind>> = {
  ...{ years: 'experience', degree: 'education', licence: 'licence' },
  ...{ language: 'language', soft: 'soft' },
}

/** The years of a demand, if the posting says that number; null otherwise. */
function yearsSaid(years: number | null, words: string, quote: string): number | null {
  if (years === null || !Number.isInteger(years) || years < 1 || years > 50) return null
  const isSaid =
    new RegExp(`(?<!\\d)${years}(?!\\d)`).test(words) ||
    [...findYears(words, true), ...findYears(quote, true)].some((one) => one.years === years)
  return isSaid ? years : null
}

/** Creates the function that returns the sentence or list item around a range, as it stands in a posting. */
function createQuoter(posting: string): (range: TextRange) => string {
  const lines = splitPosting(posting)
  return ({ from, to }) => {
    const line = lines.find((one) => one.from <= from && to <= one.to)
    const isShort = line !== undefined && line.text.length <= maxQuoteLength
    return isShort ? line.text : posting.slice(from, to)
  }
}

/**
 * Reads the requirements that a model has found in a job description, as far as its text has them: words are copied
 * from the text itself, and an entry whose words are not in it is dropped. What is asked for twice in the
 * same words is one requirement, with the stronger and the longer demand.
 *
 * @param posting a text as `preparePosting` gives it
 */
export function readModelRequirements(posting: string, answer: RequirementsAnswer): PostingReading {
  const find = createWordFinder(posting)
  const quoteAround = createQuoter(posting)
  const textOf = (written: string | null, behind?: number) => {
    const range = written && written.length <= maxWordsLength ? find(written, behind) : null
    return range && { ...range, text: posting.slice(range.from, range.to) }
  }
  const factOf = (written: string | null) => {
    const found = textOf(written)
    return found && { text: found.text, quote: found.text }
  }
  // Entries come in the order of the text: a word that it has twice is the one behind the entry before.
  let behind = 0
  const readOne = ({ words, kind, importance, years }: Written): Read | null => {
    const found = textOf(words, behind)
    if (!found) return null
    behind = found.from
    const quote = quoteAround(found)
    const skill = findSkill(found.text)?.name ?? null
    return {
      kind: kinds[kind] ?? (skill === null ? 'term' : 'skill'),
      ...(kind === 'certificate' || kind === 'tool' ? { named: kind } : {}),
      words: found.text,
      skill,
      importance,
      years: yearsSaid(years, found.text, quote),
      level: kind === 'degree' ? (findDegree(quote)?.level ?? null) : null,
      quote,
    }
  }

  const joined = new Map<string, Requirement>()
  for (const written of answer.requirements) {
    const one = readOne(written)
    if (!one) continue
    // By words: the list of skills may know two demands of one sentence by one name.
    const key = normalForm(one.words)
    const known = joined.get(key)
    if (!known) joined.set(key, { id: `r${joined.size + 1}`, ...one, times: 1 })
    else {
      known.times += 1
      if (one.importance === 'must' && known.importance === 'nice') {
        known.importance = 'must'
        known.quote = one.quote
      }
      known.years = Math.max(known.years ?? 0, one.years ?? 0) || null
    }
    if (joined.size === maxRequirements) break
  }
  return {
    title: factOf(answer.title),
    employer: factOf(answer.employer),
    language: detectLanguage(posting),
    requirements: [...joined.values()],
  }
}
