import {
  degreeEvidence,
  institutionEvidence,
  organizationEvidence,
  positionEvidence,
} from '../../lexicon/titles'
import { entryDateOf } from '../entries/entry-dates'
import { listItems, splitItems } from '../lists/list-items'
import { readLanguage } from '../lists/read-languages'
import { isReferenceList } from '../lists/read-reference-list'
import type { LineView } from './line-view'
import type { Section, SectionKind } from './sections'

/** Matches a labelled list: a label, a colon, several items. */
const group = /^[^:：]{2,44}[:：]\s*\S.*[,;·|、，،]/u
/** Minimum evidence for a job or a school. */
const threshold = 0.7
/** Minimum share of a section's entries or items that say its kind. */
const minShare = 0.5
/** Kinds whose heading says little: entries with date ranges say more. */
const vague: readonly SectionKind[] = ['unknown', 'summary', 'skills']

type Vote = { work: number; education: number }

/** Returns what the lines around a date range say of it: a position more than its employer. */
function voteOf(lines: readonly LineView[], at: number): Vote {
  const around = [at - 1, at, at + 1].flatMap((index) => {
    const line = lines[index]
    const isOther = index !== at && (line?.bullet || (line && entryDateOf(line)))
    return line && !isOther ? line.pieces.map(({ text }) => text) : []
  })
  const has = (evidence: (text: string) => { strength: number }) =>
    Number(around.some((text) => text.length < 100 && evidence(text).strength >= threshold))
  return {
    work: 2 * has(positionEvidence) + has(organizationEvidence),
    education: 2 * has(degreeEvidence) + has(institutionEvidence),
  }
}

/** Returns whether entries with date ranges are jobs or schools, by the majority of them. */
function kindOfRanges({ lines }: Section): 'work' | 'education' | null {
  const votes = lines.flatMap((line, at) =>
    entryDateOf(line)?.hit.isRange ? [voteOf(lines, at)] : [],
  )
  const works = votes.filter(({ work, education }) => work > education).length
  const studies = votes.filter(({ work, education }) => education > work).length
  if (Math.max(works, studies) < minShare * votes.length || works === studies) return null
  return works > studies ? 'work' : 'education'
}

const countRanges = ({ lines }: Section) =>
  lines.filter((line) => entryDateOf(line)?.hit.isRange).length

/** Whether most items of a section are languages with their levels. */
function areLanguages(section: Section): boolean {
  const items = listItems(section, false).flatMap(({ stretch }) => splitItems(stretch))
  const named = items.filter((item) => readLanguage(item)?.fluency)
  return items.length > 1 && named.length >= 0.6 * items.length
}

/** Returns the kind of a section by its heading and by what it holds. */
function kindOf(section: Section, lacksWork: boolean): SectionKind {
  const { kind, lines } = section
  const ranges = countRanges(section)
  if (vague.includes(kind) && ranges > 0 && (kind === 'unknown' || (lacksWork && ranges > 1))) {
    const found = kindOfRanges(section)
    if (found) return found
  }
  if (kind === 'unknown' && areLanguages(section)) return 'languages'
  if (kind === 'unknown' && isReferenceList(section)) return 'publications'
  const isDated = lines.some((line) => entryDateOf(line))
  // "Qualifications" may be education or skills.
  const areGroups = lines.filter(({ text }) => group.test(text)).length > 0.5 * lines.length
  const isLabelled = kind === 'education' || kind === 'unknown'
  return isLabelled && !isDated && areGroups && lines.length > 0 ? 'skills' : kind
}

/** Returns the lines of a header that are jobs or schools without a heading, as a section of its own. */
function splitHeader(section: Section): Section[] {
  const { kind, lines } = section
  if (kind !== 'header') return [section]
  const dated = lines.findIndex((line) => entryDateOf(line)?.hit.isRange)
  if (dated < 0) return [section]
  const isHead = ({ bullet, size, pieces }: LineView) =>
    !bullet && pieces.length > 0 && Math.abs(size - section.measures.body) < 0.7
  let start = dated
  while (start > 0 && dated - start < 2) {
    const before = lines[start - 1]
    const line = lines[start]
    if (!before || !line || !isHead(before) || line.y - before.y > 1.6 * line.size) break
    if (/[@+]|\d{4}/.test(before.text)) break
    start--
  }
  const rest: Section = { ...section, kind: 'unknown', lines: lines.slice(start) }
  const found = kindOfRanges(rest)
  if (!found || (start === 0 && section.stream === 0)) return [section]
  return [
    { ...section, lines: lines.slice(0, start) },
    { ...rest, kind: found },
  ]
}

/**
 * Decides the kinds of sections by what they hold, where headings say little: jobs or schools by
 * their date ranges; languages, references, groups of skills.
 * @param mayBeWork whether, in a file without jobs, those are looked for in the header, and dated
 * entries of unknown content are jobs
 */
export function decideKinds(sections: readonly Section[], mayBeWork: boolean): Section[] {
  const lacksWork = sections.every(({ kind }) => kind !== 'work')
  const split = mayBeWork && lacksWork ? sections.flatMap(splitHeader) : sections
  return split.map((section) => {
    const kind = kindOf(section, lacksWork)
    const isLeft = kind === 'unknown' && mayBeWork && lacksWork && countRanges(section) >= 2
    return { ...section, kind: isLeft ? 'work' : kind }
  })
}
