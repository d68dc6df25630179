import { fieldAddress } from '@/lib/resume/change/address'
import { compareDates, isCanonicalDate } from '@/lib/resume/dates/dates'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import { type CheckInput, type CheckPlace, notApplicable, passUnless, type Rule } from '../rule'

type Dated = { id: string; title: string; startDate: string; endDate: string; hidden: boolean }

const shown = (entries: readonly Dated[]) => entries.filter(({ hidden }) => !hidden)

const workOf = ({ document }: CheckInput): Dated[] =>
  shown(
    flattenRoles(document.content.work).map((entry) => ({
      ...entry,
      title: entry.position || entry.name,
    })),
  )

const schoolOf = ({ document }: CheckInput): Dated[] =>
  shown(document.content.education.map((entry) => ({ ...entry, title: entry.institution })))

/** Checks that every date can be parsed. */
export const datesUnderstood: Rule = {
  id: 'dates-understood',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const dates = [...workOf(input), ...schoolOf(input)].flatMap(({ id, startDate, endDate }) => [
      { address: fieldAddress(id, 'startDate'), words: startDate.trim() },
      { address: fieldAddress(id, 'endDate'), words: endDate.trim() },
    ])
    const typed = dates.filter(({ words }) => words !== '')
    if (typed.length === 0) return notApplicable
    return passUnless(
      'warn',
      typed.filter(({ words }) => !isCanonicalDate(words)),
    )
  },
}

/** Checks that no end is before its start and no start is in the future. */
export const datesPossible: Rule = {
  id: 'dates-possible',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const { advice, today } = input
    const future = workOf(input).filter(
      ({ startDate }) => (compareDates(startDate, today) ?? 0) > 0,
    )
    // Where the start is in the future, the end before it is not what is wrong.
    const ofFuture = new Set(future.map(({ id }): string => fieldAddress(id, 'endDate')))
    const turned: CheckPlace[] = (advice.get('end-before-start') ?? [])
      .filter(({ address }) => !ofFuture.has(address))
      .map(({ address, values }) => ({ address, words: values.text }))
    const starts = future.map(({ id, startDate }) => ({
      address: fieldAddress(id, 'startDate'),
      words: startDate,
    }))
    return passUnless('fail', [...turned, ...starts])
  },
}

/** Sort key by end date; ongoing entries sort as the newest. */
const endOf = ({ endDate, startDate }: Dated) =>
  endDate.trim() === '' ? '9999' : endDate.trim() || startDate

/** Checks that the newest post is first. */
export const newestFirst: Rule = {
  id: 'newest-first',
  bar: 'complete',
  severity: 'minor',
  check(input) {
    const dated = workOf(input).filter(({ startDate }) => isCanonicalDate(startDate))
    if (dated.length < 2) return notApplicable
    const places = dated.flatMap((entry, at): CheckPlace[] => {
      const before = dated[at - 1]
      const isNewer = before !== undefined && isOlder(before, entry)
      return isNewer ? [{ address: fieldAddress(entry.id, 'startDate'), words: entry.title }] : []
    })
    return passUnless('warn', places)
  },
}

/** Returns true if both start and end are earlier. Overlapping posts may be in either order. */
function isOlder(a: Dated, b: Dated): boolean {
  const ends = endOf(a) === '9999' || endOf(b) === '9999' ? null : compareDates(endOf(a), endOf(b))
  const isOver = endOf(a) !== '9999' && endOf(b) === '9999'
  return (compareDates(a.startDate, b.startDate) ?? 0) < 0 && (isOver || (ends ?? 0) < 0)
}
