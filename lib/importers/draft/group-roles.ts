import { plainWords } from '@/lib/language/unicode/fold-words'
import { employerFields } from '@/lib/resume/entry-fields'
import { limits } from '@/lib/resume/resume-limits'
import { comparableDate } from '../dates/date-text'
import type { DraftEntry, Traced } from './draft-types'

const isSame = (a: Traced | undefined, b: Traced | undefined) =>
  a?.text === b?.text && JSON.stringify(a?.slices) === JSON.stringify(b?.slices)

/** Whether two jobs have the same source characters as employer, so that it is printed once. */
const isPrintedOnce = (a: DraftEntry, b: DraftEntry): boolean =>
  (a.fields.name?.slices.length ?? 0) > 0 &&
  employerFields.every((field) => isSame(a.fields[field], b.fields[field]))

/** Returns the month after a month. */
function nextMonth(month: string): string {
  const [year = '', number = ''] = month.split('-')
  if (number === '') return year
  return number === '12'
    ? `${Number(year) + 1}-01`
    : `${year}-${`${Number(number) + 1}`.padStart(2, '0')}`
}

const monthOf = (date: Traced | undefined) => comparableDate(date?.text ?? '').slice(0, 7)

/** Whether nothing lies between two jobs: the later one begins at the latest in the month after the end of the other. */
function areInRow(...jobs: [DraftEntry, DraftEntry]): boolean {
  const [first, second] = jobs
    .map(({ fields }) => fields)
    .sort((a, b) => (monthOf(a.startDate) < monthOf(b.startDate) ? -1 : 1))
  const start = monthOf(second?.startDate)
  const end = monthOf(first?.endDate)
  if (start === '' || monthOf(first?.startDate) === '') return false
  if (end === '') return first?.endDate !== undefined
  const length = Math.min(start.length, end.length)
  return start.slice(0, length) <= nextMonth(end.slice(0, length))
}

/** Whether a job says nothing of its employer that the one above it does not: only its first role does. */
const addsNothing = (first: DraftEntry, next: DraftEntry) =>
  employerFields.every((field) => {
    const said = plainWords(next.fields[field]?.text ?? '')
    return said === '' || said === plainWords(first.fields[field]?.text ?? '')
  })

const positionOf = ({ fields }: DraftEntry) => plainWords(fields.position?.text ?? '')

/** Whether a job is a further role at the employer of the jobs above it. */
function isFurtherRole(group: readonly DraftEntry[], next: DraftEntry): boolean {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last || group.length >= limits.roles) return false
  if (isPrintedOnce(first, next)) return true
  const name = plainWords(next.fields.name?.text ?? '')
  return (
    name !== '' &&
    name === plainWords(first.fields.name?.text ?? '') &&
    addsNothing(first, next) &&
    positionOf(next) !== '' &&
    group.every((post) => positionOf(post) !== '' && positionOf(post) !== positionOf(next)) &&
    areInRow(last, next)
  )
}

/**
 * Groups consecutive jobs of one employer, printed once, or again for roles with no time between them; other jobs
 * form groups of one.
 */
export function groupRoles(posts: readonly DraftEntry[]): DraftEntry[][] {
  const groups: DraftEntry[][] = []
  for (const post of posts) {
    const last = groups.at(-1)
    if (last && isFurtherRole(last, post)) last.push(post)
    else groups.push([post])
  }
  return groups
}
