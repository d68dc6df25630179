import { findSkill } from '../lexicon/find-skills'
import type { RequirementsAnswer } from '../prompts/requirements-prompt'
import { normalForm, type TextRange } from '../reader/normal-form'
import { detectLanguage } from '../text/detect-language'
import { createCopyFinder } from './copied-words'
import { findDegree } from './find-degrees'
import { findYears } from './find-years'
import { type AskedDemand, joinDemands, partsOf } from './join-demands'
import type { DemandName, PostingReading, RequirementGroup, RequirementKind } from './requirements'
import { splitPosting } from './split-posting'

const maxQuoteLength = 280

type Written = RequirementsAnswer['requirements'][number]
type WrittenPart = Written['parts'][number]
type AskedPart = AskedDemand & { group: RequirementGroup }

/** Kinds that say more than whether a skill is in the list. */
const kinds: Partial<Record<WrittenPart['kind'], RequirementKind>> = {
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

const names: Partial<Record<WrittenPart['kind'], DemandName>> = {
  ...{ certificate: 'certificate', tool: 'tool', other: 'personal' },
}

const groups: readonly RequirementGroup[] = ['essential', 'duty', 'nice']

/**
 * Parses the requirements that a model found in a job description, line by line: words are copied from the text itself,
 * and a part whose words are not in it is dropped, with its line if nothing is left of it. Duplicates are merged,
 * keeping the stronger and longer demand.
 *
 * @param posting text as returned by `preparePosting`, whose lines were numbered
 */
export function readModelRequirements(posting: string, answer: RequirementsAnswer): PostingReading {
  const textOf = createCopyFinder(posting)
  const lines = splitPosting(posting)
  const factOf = (written: string | null) => {
    const found = textOf(written)
    return found && { text: found.text, quote: found.text }
  }
  const quoteAround = ({ from, to }: TextRange) => {
    const line = lines.find((one) => one.from <= from && to <= one.to)
    const isShort = line !== undefined && line.text.length <= maxQuoteLength
    return isShort ? line.text : posting.slice(from, to)
  }
  // Entries are in text order: a repeated word is the one after the previous part, in the line that is named.
  let behind = 0
  const readPart = (
    { words, kind, years }: WrittenPart,
    { line, group }: Written,
  ): AskedPart | null => {
    const found = textOf(words, Math.max(behind, lines[line - 1]?.from ?? 0))
    if (!found) return null
    behind = found.from
    const quote = quoteAround(found)
    const skill = findSkill(found.text)?.name ?? null
    return {
      kind: kinds[kind] ?? (skill === null ? 'term' : 'skill'),
      ...(names[kind] && { named: names[kind] }),
      words: found.text,
      skill,
      importance: group === 'nice' ? 'nice' : 'must',
      years: yearsSaid(years, found.text, quote),
      level: kind === 'degree' ? (findDegree(quote)?.level ?? null) : null,
      quote,
      // Compared by words, since the list of skills may know two demands of a sentence by one name.
      key: normalForm(found.text),
      ...{ from: found.from, to: found.to, group },
    }
  }

  const asked = answer.requirements.flatMap((written) =>
    written.parts.flatMap((part) => readPart(part, written) ?? []),
  )
  const joined = joinDemands(asked.map(({ group: _, ...demand }) => demand))
  return {
    title: factOf(answer.title),
    employer: factOf(answer.employer),
    language: detectLanguage(posting),
    requirements: [...joined.values()],
    lines: lines.flatMap(({ from, to, text, heading }) => {
      const own = asked.filter((one) => one.from >= from && one.from < to)
      const group = groups.find((one) => own.some((part) => part.group === one))
      const parts = partsOf(own, joined)
      return group && parts.length > 0
        ? [{ line: text, place: { start: from, end: to }, heading, group, parts }]
        : []
    }),
  }
}
