import { customEntryFields, entryFieldsOf, lastLineOf } from '@/lib/resume/entry-fields'
import type { FieldKind, Slot } from '@/lib/resume/fields/field'
import { sectionKeys } from '@/lib/resume/sections'
import type { DraftSectionKind } from './draft-types'

type DraftField = { name: string; kind: FieldKind; slot?: Slot }

const lines = (names: readonly string[]): DraftField[] =>
  names.map((name) => ({ name, kind: 'line' }))

/** Draft fields of the header, profiles and details; the address is stored next to the name. */
const headerFields = {
  basics: [
    ...lines(['name', 'label', 'email', 'phone']),
    { name: 'url', kind: 'url' },
    { name: 'summary', kind: 'rich' },
    ...lines(['address', 'postalCode', 'city', 'region', 'countryCode']),
  ],
  profiles: [...lines(['network', 'username']), { name: 'url', kind: 'url' }],
  details: lines(['label', 'value']),
} satisfies Record<string, DraftField[]>

/** Returns the fields of an entry by kind of section, in display order. */
export function draftFieldsOf(kind: DraftSectionKind): readonly DraftField[] {
  if (kind === 'basics' || kind === 'profiles' || kind === 'details') return headerFields[kind]
  return kind === 'custom' ? customEntryFields : entryFieldsOf(kind)
}

/** Field names by kind of section, as sent to a model. */
export const draftFieldNames: Record<string, string[]> = Object.fromEntries(
  (['basics', 'profiles', 'details', ...sectionKeys, 'custom'] as const).map((kind) => [
    kind,
    draftFieldsOf(kind).map(({ name }) => name),
  ]),
)

/** Returns the kind of a field; null if the section has no such field. */
export function draftFieldKind(kind: DraftSectionKind, field: string): FieldKind | null {
  return draftFieldsOf(kind).find(({ name }) => name === field)?.kind ?? null
}

/** Whether a field holds several values. */
export const isListKind = (kind: FieldKind | null) => kind === 'bullets' || kind === 'words'

/** Returns the field for text without a better place: bullets, text, keywords, else a line. */
export function fallbackField(kind: DraftSectionKind): string {
  const fields = draftFieldsOf(kind)
  const [bullets, words, rich] = ['bullets', 'words', 'rich'].map(
    (wanted) => fields.find((field) => field.kind === wanted)?.name,
  )
  return bullets ?? rich ?? words ?? lastLineOf(fields) ?? ''
}
