import { customEntryFields, type DeclaredField, entryFieldsOf, roleFields } from './entry-fields'
import type { Slot } from './fields/field'
import { entryOfRolesKey } from './roles/roles-key'
import { isSectionKey, sectionKeys } from './sections'

/** Stored form of a slot: plain text, rich paragraph, list of keywords, or bullets. */
export type SlotKind = 'plain' | 'rich' | 'words' | 'bullets'

const kinds: Partial<Record<Slot, SlotKind>> = {
  roles: 'words',
  keywords: 'words',
  text: 'rich',
  bullets: 'bullets',
}

/** Returns the stored form of a slot. */
export const slotKind = (slot: Slot): SlotKind => kinds[slot] ?? 'plain'

export type Meaning = Readonly<Partial<Record<Slot, string>>>

const meaningIn = (fields: readonly DeclaredField[]): Meaning =>
  Object.fromEntries(fields.map(({ slot, name }) => [slot, name]))

const meanings = Object.fromEntries(sectionKeys.map((key) => [key, meaningIn(entryFieldsOf(key))]))
const customMeaning = meaningIn(customEntryFields)
const roleMeaning = meaningIn(roleFields)

/**
 * Returns the field for each meaning in a section. `key` is a section key, a custom section's id,
 * or a roles key.
 */
export function meaningOf(key: string): Meaning {
  if (entryOfRolesKey(key) !== null) return roleMeaning
  return isSectionKey(key) ? (meanings[key] ?? {}) : customMeaning
}
