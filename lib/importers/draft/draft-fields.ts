import { customEntryFields, entryFieldsOf, type FieldKind } from '@/lib/resume/entry-fields'
import { sectionKeys } from '@/lib/resume/sections'
import type { DraftSectionKind } from './draft-types'

type DraftField = { name: string; kind: FieldKind }

const lines = (names: readonly string[]): DraftField[] =>
  names.map((name) => ({ name, kind: 'line' }))

/** Fields of the header, its profiles and its details in a draft; an address stands beside a name. */
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

/** The fields of an entry of a section, in reading order. */
export function draftFieldsOf(kind: DraftSectionKind): readonly DraftField[] {
  if (kind === 'basics' || kind === 'profiles' || kind === 'details') return headerFields[kind]
  return kind === 'custom' ? customEntryFields : entryFieldsOf(kind)
}

/** Names of the fields of an entry, by section, as a model is told them. */
export const draftFieldNames: Record<string, string[]> = Object.fromEntries(
  (['basics', 'profiles', 'details', ...sectionKeys, 'custom'] as const).map((kind) => [
    kind,
    draftFieldsOf(kind).map(({ name }) => name),
  ]),
)

/** Returns the kind of a section's field; null for a name that the section does not have. */
export function draftFieldKind(kind: DraftSectionKind, field: string): FieldKind | null {
  return draftFieldsOf(kind).find(({ name }) => name === field)?.kind ?? null
}

/** True for fields that hold several values. */
export const isListKind = (kind: FieldKind | null) => kind === 'bullets' || kind === 'words'

/** Where words without a better place are welcome: bullets, a text, a list of words, else a line. */
export function openField(kind: DraftSectionKind): string {
  const fields = draftFieldsOf(kind)
  const [bullets, words, rich] = ['bullets', 'words', 'rich'].map(
    (wanted) => fields.find((field) => field.kind === wanted)?.name,
  )
  return bullets ?? rich ?? words ?? fields.findLast(({ kind: own }) => own === 'line')?.name ?? ''
}
