import { compareDates, isCanonicalDate } from '@/lib/resume/dates/dates'
import { meaningOf } from '@/lib/resume/meaning'
import { entryOfRolesKey, rolesKey } from '@/lib/resume/roles/roles-key'
import type { Role } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type Edit, moveItem, unchanged } from './edit'
import {
  type AnyEntry,
  entriesOf,
  findEntry,
  isWorkEntry,
  type ListKey,
  withEntries,
} from './locate'

/** Time of an entry. `end` is null while it is ongoing. */
type Time = { start: string; end: string | null }

/** Returns the time of an entry, or of its newest role; null if no date can be parsed. */
function timeOf(key: ListKey, entry: AnyEntry): Time | null {
  const own = ownTimeOf(key, entry)
  if (own || !isWorkEntry(entry)) return own
  const times = entry.roles.flatMap((role) => ownTimeOf(rolesKey(entry.id), role) ?? [])
  return times.reduce<Time | null>((a, b) => (a === null || isOlder(a, b) ? b : a), null)
}

function ownTimeOf(key: ListKey, entry: AnyEntry): Time | null {
  const { start, end, date } = meaningOf(key)
  const values: Record<string, unknown> = { ...entry }
  const read = (field: string | undefined) => String((field && values[field]) ?? '').trim()
  const [from, to] = [read(start ?? date), read(end ?? date)]
  if (isCanonicalDate(to)) return { start: isCanonicalDate(from) ? from : to, end: to }
  if (!isCanonicalDate(from)) return null
  // Unparsed text, such as "summer", counts as an end.
  return { start: from, end: to === '' ? null : from }
}

/** Returns whether an entry has a date that can be parsed. */
export const isDated = (key: ListKey, entry: AnyEntry) => timeOf(key, entry) !== null

/** Compares by end, then by start; ongoing entries are newest. Dates that may be equal count as equal. */
function isOlder(a: Time, b: Time): boolean {
  if (a.end !== null && b.end === null) return true
  if (a.end === null && b.end !== null) return false
  const ends = a.end === null || b.end === null ? 0 : (compareDates(a.end, b.end) ?? 0)
  return (ends === 0 ? (compareDates(a.start, b.start) ?? 0) : ends) < 0
}

/** Returns the index for an entry in a list that is newest first: behind equal ones, before undated ones. */
function placeAmong(key: ListKey, others: readonly AnyEntry[], time: Time): number {
  const older = others.findIndex((other) => {
    const its = timeOf(key, other)
    return its !== null && isOlder(its, time)
  })
  return older >= 0 ? older : others.findLastIndex((other) => isDated(key, other)) + 1
}

/** Sorts newest first, stably; undated entries come last, in their order. */
function newestFirst(key: ListKey, entries: readonly AnyEntry[]): AnyEntry[] {
  const sorted: AnyEntry[] = []
  for (const entry of entries) {
    const time = timeOf(key, entry)
    if (time) sorted.splice(placeAmong(key, sorted, time), 0, entry)
  }
  return [...sorted, ...entries.filter((entry) => !isDated(key, entry))]
}

const isSameOrder = (a: readonly AnyEntry[], b: readonly AnyEntry[]) =>
  a.every((entry, index) => entry === b[index])

/** Returns an entry with its roles sorted, newest first; itself without a change. */
function withSortedRoles(entry: AnyEntry): AnyEntry {
  if (!isWorkEntry(entry)) return entry
  const roles = newestFirst(rolesKey(entry.id), entry.roles) as Role[]
  return isSameOrder(entry.roles, roles) ? entry : { ...entry, roles }
}

/** Sorts a section and the roles in its entries, newest first, as one undo step. The caret stays. */
export function sortNewestFirst(document: ResumeDocument, key: ListKey): Edit {
  const entries = entriesOf(document.content, key)
  const sorted = newestFirst(key, entries.map(withSortedRoles))
  if (isSameOrder(entries, sorted)) return unchanged(document)
  return { document: withEntries(document, key, sorted), focus: null }
}

/**
 * Moves an entry from the end of its section, where new ones are, to the place of its date; a role from the top of its
 * employer's. No change if it has no date, is elsewhere, or the others are in a custom order.
 */
export function placeByDate(document: ResumeDocument, id: string): Edit {
  const found = findEntry(document.content, id)
  if (!found) return unchanged(document)
  const { key, index, entry } = found
  const entries = entriesOf(document.content, key)
  const time = timeOf(key, entry)
  const others = entryOfRolesKey(key) === null ? entries.slice(index + 1) : entries.slice(0, index)
  const isNew = others.every((other) => !isDated(key, other))
  if (!time || !isNew) return unchanged(document)
  const dated = entries.filter((other) => other !== entry && isDated(key, other))
  if (!isSameOrder(dated, newestFirst(key, dated))) return unchanged(document)
  const to = placeAmong(
    key,
    entries.filter((other) => other !== entry),
    time,
  )
  if (to === index) return unchanged(document)
  return { document: withEntries(document, key, moveItem(entries, index, to)), focus: null }
}
