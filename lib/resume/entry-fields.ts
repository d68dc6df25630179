import { customFields } from './fields/custom'
import type { Field, FieldKind, Fields } from './fields/field'
import { fieldsBySection } from './fields/fields-by-section'
import { roleFields as roleDeclarations } from './fields/role'
import { workFields } from './fields/work'
import { isSectionKey, type SectionKey } from './sections'

/** Fields of an interview story, in display order; never printed. */
export const storyFields = ['title', 'situation', 'task', 'action', 'result'] as const

/** A field with its name. */
export type EntryField = { name: string; kind: FieldKind }

/** A declared field of an entry with its name. */
export type DeclaredField = Field & { name: string }

const listFields = (fields: Fields): readonly DeclaredField[] =>
  Object.entries(fields).map(([name, field]) => ({ name, ...field }))

const declared: Record<SectionKey, Fields> = fieldsBySection

const fields = Object.fromEntries(
  Object.entries(declared).map(([key, own]) => [key, listFields(own)]),
) as Record<SectionKey, readonly DeclaredField[]>

/** Returns the fields of a JSON Resume section's entries, in display order. The first names the entry. */
export function entryFieldsOf(key: SectionKey): readonly DeclaredField[] {
  return fields[key]
}

/** Fields of a custom section's entries, in display order. */
export const customEntryFields = listFields(customFields)

/** Fields of a role, in display order. */
export const roleFields = listFields(roleDeclarations)

type EmployerField = Exclude<keyof typeof workFields, keyof typeof roleDeclarations>

/** Fields of a job that all roles at its employer share. */
export const employerFields = Object.keys(workFields).filter(
  (name) => !Object.hasOwn(roleDeclarations, name),
) as readonly EmployerField[]

/** Kind of an entry: the section of JSON Resume that it stands in, or one of the person's own. */
export type EntryKind = SectionKey | 'custom'

/** Kinds of entries whose fields are declared, in the order in which a reader is sent them. */
export const entryKinds = [...Object.keys(declared), 'custom'] as readonly EntryKind[]

/** Returns the fields of a kind of entry, in display order. */
export const fieldsOfKind = (kind: EntryKind): readonly DeclaredField[] =>
  kind === 'custom' ? customEntryFields : entryFieldsOf(kind)

/** Returns whether a section of a text is a kind of entry. */
export const isEntryKind = (section: string): section is EntryKind =>
  section === 'custom' || isSectionKey(section)

/** Returns the field that a section of a text has by a name; undefined for the header and for bullets. */
export const declaredField = (section: string, name: string): DeclaredField | undefined =>
  isEntryKind(section) ? fieldsOfKind(section).find((field) => field.name === name) : undefined

/** Returns the fields on the first printed line of a kind of entry, in its order. */
export const headFieldsOf = (kind: EntryKind): readonly DeclaredField[] =>
  fieldsOfKind(kind)
    .filter(({ head }) => head !== undefined)
    .toSorted((one, other) => (one.head ?? 0) - (other.head ?? 0))

/**
 * Returns the fields that name an entry and its facts: its first line, further lines, the place, lists of words; neither
 * dates nor addresses nor sentences.
 */
export function namingFieldsOf(kind: EntryKind): readonly DeclaredField[] {
  const rest = fieldsOfKind(kind).filter(({ head }) => head === undefined)
  const lines = rest.filter((field) => field.kind === 'line')
  return [
    ...headFieldsOf(kind),
    ...lines.filter(({ slot }) => slot !== 'location'),
    ...lines.filter(({ slot }) => slot === 'location'),
    ...rest.filter((field) => field.kind === 'words'),
  ]
}

/**
 * Returns the name of the last one-line field, for text without a better place; of several with one meaning, such as
 * levels of a language, only the first counts.
 */
export const lastLineOf = (
  fields: readonly (EntryField & Partial<Pick<DeclaredField, 'slot'>>)[],
): string | undefined =>
  fields.findLast(
    ({ kind, slot }, at) =>
      kind === 'line' && (!slot || fields.findIndex((field) => field.slot === slot) === at),
  )?.name

/** Returns the fields with sentences of a kind of entry: paragraphs and bullets. */
export const textFieldsOf = (kind: EntryKind): readonly DeclaredField[] =>
  fieldsOfKind(kind).filter(({ kind: type }) => type === 'rich' || type === 'bullets')

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
