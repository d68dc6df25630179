import { fieldAddress } from '@/lib/resume/change/address'
import { createCustomEntry, createEntry } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import { meaningOf } from '@/lib/resume/meaning'
import { limits } from '@/lib/resume/resume-limits'
import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { closingKey, isSectionKey } from '@/lib/resume/sections'
import { type Edit, focusAt, type LimitedEdit, moveItem, unchanged } from './edit'
import {
  type AnyEntry,
  bulletField,
  bulletsOf,
  entriesOf,
  findEntry,
  isWorkEntry,
  type ListKey,
  replaceEntry,
  sectionListKeys,
  withBullets,
  withEntries,
} from './locate'

/** Returns the maximum number of entries of a list. */
const maxEntries = (key: ListKey) => (entryOfRolesKey(key) === null ? limits.entries : limits.roles)

/** Returns the address of the field that names an entry, which gets the caret in a new one. */
export function titleAddress(key: ListKey, entryId: string) {
  return fieldAddress(entryId, key === closingKey ? 'summary' : (meaningOf(key).title ?? 'name'))
}

/**
 * Adds an empty entry at the end of its section, with a first bullet if it has any. `placeByDate` moves it once it has
 * a date. Null if the section is full.
 */
export function addEntry(document: ResumeDocument, key: ListKey, ids: IdGenerator): LimitedEdit {
  const entries = entriesOf(document.content, key)
  if (entries.length >= limits.entries) return null
  if (!sectionListKeys(document.content).includes(key)) return unchanged(document)
  const empty: AnyEntry = isSectionKey(key) ? createEntry(key, ids) : createCustomEntry(ids)
  const isOfDeeds = bulletField(empty) === 'highlights'
  const entry = isOfDeeds ? withBullets(empty, [{ id: ids.node(), text: '' }]) : empty
  return {
    document: withEntries(document, key, [...entries, entry]),
    focus: focusAt(titleAddress(key, entry.id)),
  }
}

/** Removes an entry. The caret goes to the entry that moves up, or to the previous one. */
export function removeEntry(document: ResumeDocument, id: string): Edit {
  const found = findEntry(document.content, id)
  if (!found) return unchanged(document)
  const entries = entriesOf(document.content, found.key).filter((entry) => entry.id !== id)
  const neighbour = entries[found.index] ?? entries[found.index - 1]
  return {
    document: withEntries(document, found.key, entries),
    focus: neighbour ? focusAt(titleAddress(found.key, neighbour.id)) : null,
  }
}

/** Moves an entry within its section. `to` is its index afterwards. */
export function moveEntry(document: ResumeDocument, id: string, to: number): Edit {
  const found = findEntry(document.content, id)
  if (!found || found.index === to) return unchanged(document)
  const entries = moveItem(entriesOf(document.content, found.key), found.index, to)
  return { document: withEntries(document, found.key, entries), focus: null }
}

/** Duplicates an entry behind itself, with new ids. Null if the section is full. */
export function duplicateEntry(
  document: ResumeDocument,
  id: string,
  ids: IdGenerator,
): LimitedEdit {
  const found = findEntry(document.content, id)
  if (!found) return unchanged(document)
  const entries = [...entriesOf(document.content, found.key)]
  if (entries.length >= maxEntries(found.key)) return null
  const withOwnIds = <T extends AnyEntry>(entry: T): T => {
    const bullets = bulletsOf(entry).map((bullet) => ({ ...bullet, id: ids.node() }))
    return withBullets({ ...entry, id: ids.node() }, bullets)
  }
  const { entry } = found
  const copy: AnyEntry = withOwnIds(
    isWorkEntry(entry) ? { ...entry, roles: entry.roles.map(withOwnIds) } : entry,
  )
  entries.splice(found.index + 1, 0, copy)
  return {
    document: withEntries(document, found.key, entries),
    focus: focusAt(titleAddress(found.key, copy.id)),
  }
}

/** Flags of an entry that a user can toggle. */
export type EntryFlag = 'hidden' | 'keepTogether' | 'breakBefore'

/** Sets whether an entry is printed, kept together, or on a new page. */
export function setEntryFlag(
  document: ResumeDocument,
  id: string,
  flag: EntryFlag,
  value: boolean,
): Edit {
  const found = findEntry(document.content, id)
  if (!found || found.entry[flag] === value) return unchanged(document)
  return {
    document: replaceEntry(document, found, { ...found.entry, [flag]: value }),
    focus: null,
  }
}
