import { definitionKey, sectionDefinitions } from '@/components/document/fields/definitions'
import { type AnyEntry, entriesOf, isWorkEntry } from '@/lib/browser/editing/locate'
import { basicsKey } from '@/lib/browser/editing/places'
import { formatRange } from '@/lib/resume/labels/format-date'
import { hasOwnPeriod } from '@/lib/resume/roles/flatten-roles'
import { periodOf } from '@/lib/resume/roles/role-period'
import type { ResumeContent, WorkEntry } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import { summaryKey } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'

/** Text of a collapsed entry: its name, the detail beside it, and its dates. */
export type EntryHeading = { title: string; beside: string; time: string }

/** Accessed by names of the field table: not every kind of entry has each. */
const read = (entry: AnyEntry, field: string): string => {
  const value = (entry as unknown as Record<string, unknown>)[field]
  if (typeof value !== 'string') return ''
  return field === 'summary' ? plainText(value).trim() : value.trim()
}

/** Returns the heading of an employer with roles: its name, first role and total time. */
function employerHeading(entry: WorkEntry, design: Design): EntryHeading {
  const title = entry.name.trim()
  const beside = entry.roles.map(({ position }) => position.trim()).find(Boolean) ?? ''
  const own = { first: entry, last: entry }
  const { first, last } = (hasOwnPeriod(entry) ? own : periodOf(entry.roles)) ?? own
  const time = formatRange(first.startDate, last.endDate, design.dateStyle, design.language, design)
  return title ? { title, beside, time } : { title: beside, beside: '', time }
}

/** Returns the heading of an entry, with dates as printed; empty strings for an empty entry. */
export function entryHeading(key: string, entry: AnyEntry, design: Design): EntryHeading {
  if (isWorkEntry(entry) && entry.roles.length > 0) return employerHeading(entry, design)
  const { heading } = sectionDefinitions[definitionKey(key)]
  const [title = '', ...beside] = heading.map((field) => read(entry, field)).filter(Boolean)
  const single = read(entry, 'date') || read(entry, 'releaseDate')
  const time =
    'startDate' in entry
      ? formatRange(entry.startDate, entry.endDate, design.dateStyle, design.language, design)
      : formatRange(single, single, design.dateStyle, design.language, design)
  // A group without a name is named by its words.
  const words = title === '' && 'keywords' in entry ? entry.keywords.join(', ') : title
  return { title: words, beside: beside.join(', '), time }
}

/** Maximum characters of a summary: more than a row shows. */
const maxLength = 90

/** Returns what is in a section in one line, for its closed row; empty for an empty one. */
export function summaryOfSection(content: ResumeContent, design: Design, key: string): string {
  const { name, label, location, summary } = content.basics
  const parts =
    key === basicsKey
      ? [name || label, location.city]
      : key === summaryKey
        ? [plainText(summary).slice(0, maxLength)]
        : entriesOf(content, key).map((entry) => entryHeading(key, entry, design).title)
  return parts
    .filter((part) => part.trim() !== '')
    .join(', ')
    .slice(0, maxLength)
}
