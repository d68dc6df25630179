import type { AnyEntry } from '@/lib/browser/editing/locate'
import { formatRange } from '@/lib/resume/labels/format-date'
import type { Design } from '@/lib/resume/schema/design'
import { definitionKey, sectionDefinitions } from './definitions'

/** Text of a collapsed entry: its name, the detail beside it, and its dates. */
export type EntryHeading = { title: string; beside: string; time: string }

/** By a name of the table of fields: not every kind of entry has each. */
const read = (entry: AnyEntry, field: string): string => {
  const value = (entry as unknown as Record<string, unknown>)[field]
  return typeof value === 'string' ? value.trim() : ''
}

/** The heading of an entry, dates as the CV prints them; empty texts where nothing was typed. */
export function entryHeading(key: string, entry: AnyEntry, design: Design): EntryHeading {
  const { heading } = sectionDefinitions[definitionKey(key)]
  const [title = '', ...beside] = heading.map((field) => read(entry, field)).filter(Boolean)
  const single = read(entry, 'date') || read(entry, 'releaseDate')
  const time =
    'startDate' in entry
      ? formatRange(entry.startDate, entry.endDate, design.dateStyle, design.language)
      : formatRange(single, single, design.dateStyle, design.language)
  return { title, beside: beside.join(', '), time }
}
