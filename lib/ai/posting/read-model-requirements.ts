import { findSkill } from '../lexicon/find-skills'
import type { RequirementsAnswer } from '../prompts/requirements-prompt'
import { createWordFinder, normalForm, type TextRange } from '../reader/normal-form'
import { detectLanguage } from '../text/detect-language'
import { findDegree } from './find-degrees'
import { findYears } from './find-years'
import { type AskedDemand, joinDemands, partsOf } from './join-demands'
import type { PostingReading, RequirementGroup, RequirementKind } from './requirements'
import { splitPosting } from './split-posting'

const maxQuoteLength = 280
const maxWordsLength = 120

type Written = RequirementsAnswer['requirements'][number]

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

function groupOf(parts: readonly AskedDemand[], tasks: ReadonlySet<AskedDemand>): RequirementGroup {
  const musts = parts.filter(({ importance }) => importance === 'must')
  if (musts.length === 0) return 'nice'
  return musts.every((one) => tasks.has(one)) ? 'duty' : 'essential'
}

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
  const readOne = ({ words, kind, importance, years }: Written): AskedDemand | null => {
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
      // Compared by words, since the list of skills may know two demands of a sentence by one name.
      key: normalForm(found.text),
      ...{ from: found.from, to: found.to },
    }
  }

  const tasks = new Set<AskedDemand>()
  const asked = answer.requirements.flatMap((written) => {
    const one = readOne(written)
    if (one && written.kind === 'task') tasks.add(one)
    return one ?? []
  })
  const joined = joinDemands(asked)
  return {
    title: factOf(answer.title),
    employer: factOf(answer.employer),
    language: detectLanguage(posting),
    requirements: [...joined.values()],
    lines: splitPosting(posting).flatMap(({ from, to, text, heading }) => {
      const own = asked.filter((one) => one.from >= from && one.from < to)
      const parts = partsOf(own, joined)
      if (parts.length === 0) return []
      const place = { start: from, end: to }
      return [{ line: text, place, heading, group: groupOf(own, tasks), parts }]
    }),
  }
}
