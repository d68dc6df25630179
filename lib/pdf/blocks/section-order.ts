import { followsRule, type Look } from '@/lib/resume/look'
import type { ResumeContent } from '@/lib/resume/schema/content'
import { closingKey, resolveSections, sectionKeys, summaryKey } from '@/lib/resume/sections'
import type { SectionModel } from './section-model'

/** Returns true if the sections are in the order of a new CV. */
function isDefaultOrder(content: ResumeContent, isTypeset: boolean): boolean {
  const own = content.custom.map(({ id }) => id)
  // The closing section is always last.
  const ids = isTypeset
    ? own.toSorted((a, b) => Number(a === closingKey) - Number(b === closingKey))
    : own
  const usual = [summaryKey, ...sectionKeys, ...ids]
  return resolveSections(content).every(({ key }, index) => key === usual[index])
}

/** Sections that end a CV: what is less than everything a person adds. */
const last: readonly string[] = ['interests', 'references']

/** Latest year in dates as stored; 0 without one. */
const latestYear = (dates: readonly string[]) =>
  Math.max(0, ...dates.map((date) => Number(/^\d{4}/.exec(date)?.[0] ?? 0)))

/** Maximum years since school of somebody who begins. */
const sinceSchool = 2

/**
 * Returns whether education is the most that a person has to tell: at most one job, and a school that is not over or
 * ended at most two years before the latest date of the CV.
 */
function isBeginner({ work, education }: ResumeContent): boolean {
  const schools = education.filter(({ hidden }) => !hidden)
  const jobs = work.filter(({ hidden }) => !hidden)
  if (schools.length === 0 || jobs.length > 1 || jobs.some(({ roles }) => roles.length > 1)) {
    return false
  }
  if (schools.some(({ startDate, endDate }) => startDate !== '' && endDate === '')) return true
  const school = latestYear(schools.map(({ endDate }) => endDate))
  const dates = jobs.flatMap(({ startDate, endDate }) => [startDate, endDate])
  return school > 0 && school >= latestYear(dates) - sinceSchool
}

/** Returns the order of a CV whose person has not arranged it: education first for a beginner, custom sections before the last ones. */
function typesetOrder(content: ResumeContent, first: readonly string[]): readonly string[] {
  const lead = isBeginner(content) ? [summaryKey, 'education'] : []
  const start = [...new Set([...(first.length > 0 ? first : lead)])]
  const own = content.custom.map(({ id }) => id)
  const middle = [summaryKey, ...sectionKeys].filter((key) => !last.includes(key))
  return [...new Set([...start, ...middle, ...own.filter((id) => id !== closingKey), ...last])]
}

/**
 * Returns the sections in a template's order: those that it names first, then the others; from the look with the rule
 * `typeset` on in the order of `typesetOrder`. A custom order of the person wins.
 *
 * @param first keys of sections, including the summary's
 */
export function inPrintedOrder(
  sections: readonly SectionModel[],
  content: ResumeContent,
  look: Look,
  first: readonly string[] = [],
): SectionModel[] {
  const isTypeset = followsRule(look, 'typeset')
  if (!isDefaultOrder(content, isTypeset)) return [...sections]
  const order = isTypeset ? typesetOrder(content, first) : first
  const rankOf = ({ key }: SectionModel) => {
    const rank = order.indexOf(key)
    return rank < 0 ? order.length : rank
  }
  return sections.toSorted((one, other) => rankOf(one) - rankOf(other))
}
