import { sectionDefinitions } from '@/components/document/fields/definitions'
import { draftFieldKind, draftFieldsOf, isListKind } from '@/lib/importers/draft/draft-fields'
import type { DraftEntry, DraftSectionKind, Traced } from '@/lib/importers/draft/draft-types'

/** Field as shown in the review. `isText`: text of any length. */
export type ShownField = {
  field: string
  index?: number
  value: Traced | null
  isText: boolean
  isDate: boolean
  width: 'half' | 'full'
}

const header: Partial<Record<DraftSectionKind, readonly string[]>> = {
  basics: ['name', 'label', 'email', 'phone'],
  profiles: ['network', 'url'],
  details: ['label', 'value'],
}

const definitionOf = (kind: DraftSectionKind) =>
  kind === 'basics' || kind === 'profiles' || kind === 'details' ? null : sectionDefinitions[kind]

/** Returns the fields of a kind in the editor's order. */
export function orderedFields(kind: DraftSectionKind): string[] {
  const definition = definitionOf(kind)
  if (!definition) return draftFieldsOf(kind).map(({ name }) => name)
  return definition.fields.map(({ field }) => field)
}

/** Returns the fields of an entry to show: filled ones, and those that name the entry. */
export function shownFields(entry: DraftEntry, kind: DraftSectionKind): ShownField[] {
  const definition = definitionOf(kind)
  const always = definition?.heading ?? header[kind] ?? []
  return orderedFields(kind).flatMap((field): ShownField[] => {
    const fieldKind = draftFieldKind(kind, field)
    const isText = fieldKind === 'rich' || fieldKind === 'bullets'
    const wide = definition?.fields.find((known) => known.field === field)?.width
    const width = isText ? 'full' : (wide ?? 'half')
    const look = { field, isText, isDate: fieldKind === 'date', width } as const
    if (isListKind(fieldKind)) {
      const isWord = fieldKind === 'words'
      return (entry.lists[field] ?? []).map((value, index) => ({
        ...look,
        index,
        value,
        width: isWord ? 'half' : 'full',
      }))
    }
    const value = entry.fields[field] ?? null
    return value || always.includes(field) ? [{ ...look, value }] : []
  })
}

/** Returns the fields that can be added to an entry; for lists one more item. */
export function missingFields(entry: DraftEntry, kind: DraftSectionKind): string[] {
  return orderedFields(kind).filter(
    (field) => isListKind(draftFieldKind(kind, field)) || !entry.fields[field],
  )
}
