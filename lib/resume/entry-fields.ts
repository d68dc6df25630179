import type { CustomEntry, Role, WorkEntry } from './schema/content'
import type { SectionEntry, SectionKey } from './sections'

/**
 * Kind of value in a field: one `line`, a web address, a date, a `rich` paragraph in the stored grammar, a list of
 * bullets, or a list of plain words.
 */
export type FieldKind = 'line' | 'url' | 'date' | 'rich' | 'bullets' | 'words'

type OwnKeys = 'id' | 'hidden' | 'keepTogether' | 'breakBefore'
type FieldsOf<Entry> = Record<Exclude<keyof Entry, OwnKeys>, FieldKind>

const range = { startDate: 'date', endDate: 'date' } as const

/**
 * The fields of every kind of entry with what they hold, in reading order: the one table that
 * import, export, search, checks, hunks and merge go by. The first field names the entry.
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
} satisfies FieldsOf<CustomEntry>

/** The fields of a story for job interviews, in reading order. No table of what is printed has them. */
export const storyFields = ['title', 'situation', 'task', 'action', 'result'] as const

export type EntryField = { name: string; kind: FieldKind }

const listFields = (table: Record<string, FieldKind>): readonly EntryField[] =>
  Object.entries(table).map(([name, kind]) => ({ name, kind }))

const fields = Object.fromEntries(
  Object.entries(tables).map(([key, table]) => [key, listFields(table)]),
) as Record<SectionKey, readonly EntryField[]>

/** The fields of an entry of a section of JSON Resume, in reading order. */
export function entryFieldsOf(key: SectionKey): readonly EntryField[] {
  return fields[key]
}

/** The fields of an entry of a section that the person named, in reading order. */
export const customEntryFields = listFields(customTable)

/** The fields of a role inside a work entry, in reading order. */
export const roleFields = listFields(roleTable)

/** The one-line fields of the header, in reading order; the location's are `location.<name>`. */
export const basicsFields: readonly EntryField[] = [
  { name: 'name', kind: 'line' },
  { name: 'label', kind: 'line' },
  { name: 'email', kind: 'line' },
  { name: 'phone', kind: 'line' },
  { name: 'url', kind: 'url' },
  { name: 'summary', kind: 'rich' },
]

/** The parts of an address, in reading order. */
export const locationFields = ['address', 'postalCode', 'city', 'region', 'countryCode'] as const

/** The flags of an entry and what they are unless somebody says otherwise. */
export const entryFlags = { hidden: false, keepTogether: true, breakBefore: false } as const
