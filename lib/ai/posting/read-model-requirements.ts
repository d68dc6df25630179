import { findSkill } from '../lexicon/find-skills'
import type { RequirementsAnswer } from '../prompts/requirements-prompt'
import { createWordFinder, normalForm, type TextRange } from '../reader/normal-form'
import { detectLanguage } from '../text/detect-language'
import { findDegree } from './find-degrees'
import { findYears } from './find-years'
import type {
  Demand,
  PostingReading,
  RequirementGroup,
  RequirementKind,
  RequirementLine,
} from './requirements'
import { splitPosting } from './split-posting'

/** Maximum requirements of a job description, as in the prompt. */
export const maxRequirements = 60
const maxQuoteLength = 280
const maxWordsLength = 120

type Written = RequirementsAnswer['requirements'][number]
type Read = Omit<Demand, 'id' | 'times'>

/** Kinds that say more than whether a skill is in the list. */
const kinds: Partial<Record<Written['kind'], RequirementKind>> = {
  ...{ years: 'experience', degree: 'education', licence: 'licence' },
  ...{ language: 'language', soft: 'soft' },
}

/** Returns the years of a demand if the posting contains that number; null otherwise. */
function yearsSaid(years: number | null, words: string, quote: string): number | null {
  if (years === null || !Number.isInteger(years) || years < 1 || years > 50) return null
  const isSaid =
    new RegExp(`(?<!\\d)${years}(?!\\d)`).test(words) ||
    [...findYears(words, true), ...findYears(quote, true)].some((one) => one.years === years)
  return isSaid ? years : null
}

/** Creates a function that returns the sentence or list item around a range of a posting. */
function createQuoter(posting: string): (range: TextRange) => string {
  const lines = splitPosting(posting)
  return ({ from, to }) => {
    const line = lines.find((one) => one.from <= from && to <= one.to)
    const isShort = line !== undefined && line.text.length <= maxQuoteLength
    return isShort ? line.text : posting.slice(from, to)
  }
}

/** A demand of the answer, with the position of its words. */
type Placed = Pick<Read, 'words' | 'importance'> & { demand: string; from: number; isTask: boolean }

function groupOf(parts: readonly Placed[]): RequirementGroup {
  const musts = parts.filter(({ importance }) => importance === 'must')
  if (musts.length === 0) return 'nice'
  return musts.every(({ isTask }) => isTask) ? 'duty' : 'essential'
}

/** Returns the lines of a posting that contain demands, in their order. */
const linesAround = (posting: string, demands: readonly Placed[]): RequirementLine[] =>
  splitPosting(posting).flatMap(({ from, to, text, heading }) => {
    const own = demands.filter((one) => one.from >= from && one.from < to)
    if (own.length === 0) return []
    const parts = own.map(({ demand, words, from: start }) => ({
      ...{ demand, words, place: { start, end: start + words.length } },
    }))
    const place = { start: from, end: to }
    return [{ line: text, place, heading, group: groupOf(own), parts }]
  })

/**
 * Parses the requirements that a model found in a job description: words are copied from the text itself, and an entry
 * whose words are not in it is dropped. Duplicates are merged, keeping the stronger and longer demand.
 *
 * @param posting text as returned by `preparePosting`
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
  // Entries are in text order: a repeated word is the one after the previous entry.
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

  const joined = new Map<string, Demand>()
  const placed: Placed[] = []
  for (const written of answer.requirements) {
    const one = readOne(written)
    if (!one) continue
    // Compared by words, since the list of skills may know two demands of a sentence by one name.
    const key = normalForm(one.words)
    const known = joined.get(key)
    const id = known?.id ?? `r${joined.size + 1}`
    placed.push({ demand: id, ...one, from: behind, isTask: written.kind === 'task' })
    if (!known) joined.set(key, { id, ...one, times: 1 })
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
    lines: linesAround(posting, placed),
  }
}
