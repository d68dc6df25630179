import type { CustomEntry, Role, WorkEntry } from './schema/content'
import type { SectionEntry, SectionKey } from './sections'

/**
 * Type of a field: a `line`, URL, date, `rich` paragraph in stored markup, list of bullets, or list
 * of keywords.
 */
export type FieldKind = 'line' | 'url' | 'date' | 'rich' | 'bullets' | 'words'

type OwnKeys = 'id' | 'hidden' | 'keepTogether' | 'breakBefore'
type FieldsOf<Entry> = Record<Exclude<keyof Entry, OwnKeys>, FieldKind>

const range = { startDate: 'date', endDate: 'date' } as const

/**
 * Fields of each kind of entry with their types, in display order. Shared by import, export,
 * search, checks, hunks and merge. The first field names the entry.
 */
const tables = {
  work: {
    name: 'line',
    position: 'line',
    location: 'line',
    url: 'url',
    description: 'line',
    ...range,
    summary: 'rich',
    highlights: 'bullets',
  },
  volunteer: {
    organization: 'line',
    position: 'line',
    location: 'line',
    url: 'url',
    ...range,
    summary: 'rich',
    highlights: 'bullets',
  },
  education: {
    institution: 'line',
    studyType: 'line',
    area: 'line',
    location: 'line',
    url: 'url',
    ...range,
    score: 'line',
    summary: 'rich',
    courses: 'bullets',
  },
  projects: {
    name: 'line',
    entity: 'line',
    type: 'line',
    roles: 'words',
    url: 'url',
    ...range,
    description: 'rich',
    highlights: 'bullets',
    keywords: 'words',
  },
  skills: { name: 'line', level: 'line', keywords: 'words' },
  languages: { language: 'line', fluency: 'line' },
  certificates: { name: 'line', issuer: 'line', date: 'date', url: 'url' },
  awards: { title: 'line', awarder: 'line', date: 'date', summary: 'rich' },
  publications: {
    name: 'line',
    publisher: 'line',
    releaseDate: 'date',
    url: 'url',
    summary: 'rich',
  },
  interests: { name: 'line', keywords: 'words' },
  references: { name: 'line', reference: 'rich' },
} satisfies {
  [K in SectionKey]: FieldsOf<K extends 'work' ? Omit<WorkEntry, 'roles'> : SectionEntry<K>>
}

const roleTable = {
  position: 'line',
  location: 'line',
  ...range,
  summary: 'rich',
  highlights: 'bullets',
} satisfies FieldsOf<Role>

const customTable = {
  name: 'line',
  subtitle: 'line',
  location: 'line',
  url: 'url',
  ...range,
  summary: 'rich',
  highlights: 'bullets',
  keywords: 'words',
} satisfies FieldsOf<Omit<CustomEntry, 'signature'>>

/** Fields of an interview story, in display order; never printed. */
export const storyFields = ['title', 'situation', 'task', 'action', 'result'] as const

export type EntryField = { name: string; kind: FieldKind }

const listFields = (table: Record<string, FieldKind>): readonly EntryField[] =>
  Object.entries(table).map(([name, kind]) => ({ name, kind }))

const fields = Object.fromEntries(
  Object.entries(tables).map(([key, table]) => [key, listFields(table)]),
) as Record<SectionKey, readonly EntryField[]>

/** Returns the fields of a JSON Resume section's entries, in display order. */
export function entryFieldsOf(key: SectionKey): readonly EntryField[] {
  return fields[key]
}

/** Fields of a custom section's entries, in display order. */
export const customEntryFields = listFields(customTable)

/** Fields of a role, in display order. */
export const roleFields = listFields(roleTable)

/** One-line fields of the header, in display order; the location's are `location.<name>`. */
export const basicsFields: readonly EntryField[] = [
  { name: 'name', kind: 'line' },
  { name: 'label', kind: 'line' },
  { name: 'email', kind: 'line' },
  { name: 'phone', kind: 'line' },
  { name: 'url', kind: 'url' },
  { name: 'summary', kind: 'rich' },
]

/** Parts of an address, in display order. */
export const locationFields = ['address', 'postalCode', 'city', 'region', 'countryCode'] as const

/** Flags of an entry with their defaults. */
export const entryFlags = { hidden: false, keepTogether: true, breakBefore: false } as const
