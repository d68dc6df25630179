import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { compareDates, isCanonicalDate } from '@/lib/resume/dates/dates'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import { monthOf, type Stint, stintOf } from '../../cv/tenure'
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
  check(input) {
    const { advice, today } = input
    const turned: CheckPlace[] = (advice.get('end-before-start') ?? []).map((one) => ({
      address: one.address,
      words: one.values.text,
    }))
    const future = workOf(input)
      .filter(({ startDate }) => (compareDates(startDate, today) ?? 0) > 0)
      .map(({ id, startDate }) => ({ address: fieldAddress(id, 'startDate'), words: startDate }))
    return passUnless('fail', [...turned, ...future])
  },
}

/** Sort key by end date; ongoing entries sort as the newest. */
const endOf = ({ endDate, startDate }: Dated) =>
  endDate.trim() === '' ? '9999' : endDate.trim() || startDate

/** Checks that the newest post is first. */
export const newestFirst: Rule = {
  id: 'newest-first',
  bar: 'complete',
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

const longGap = 9
/** Months back from today within which gaps are reported; older gaps are rarely asked about. */
const remembered = 10 * 12

/** Checks that the last ten years have no gap of many months. */
export const noLongGaps: Rule = {
  id: 'no-long-gaps',
  bar: 'complete',
  check(input) {
    const asOf = input.today.slice(0, 7)
    const { projects, volunteer } = input.document.content
    const others = [...projects, ...volunteer].map((one) => ({ ...one, title: '' }))
    const stintOfEntry = (entry: Dated): { stint: Stint; entry: Dated } | null => {
      const stint = stintOf(entry.startDate, entry.endDate, asOf)
      return stint && { stint, entry }
    }
    const posts = workOf(input).flatMap((entry) => stintOfEntry(entry) ?? [])
    if (posts.length < 2) return notApplicable
    const all = [
      ...posts,
      ...shown([...schoolOf(input), ...others]).flatMap((e) => stintOfEntry(e) ?? []),
    ].toSorted((a, b) => a.stint.from - b.stint.from)
    const now = monthOf(asOf, false) ?? 0
    const first = Math.min(...posts.map(({ stint }) => stint.from))
    let reached = first
    const places: CheckPlace[] = []
    for (const { stint, entry } of all) {
      const isRecent = reached > now - remembered && reached >= first
      if (stint.from - reached > longGap && isRecent) {
        const address: FieldAddress = fieldAddress(entry.id, 'startDate')
        places.push({ address, words: `${monthText(reached)}/${monthText(stint.from)}` })
      }
      reached = Math.max(reached, stint.to)
    }
    return passUnless('warn', places)
  },
}

const monthText = (month: number) =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
