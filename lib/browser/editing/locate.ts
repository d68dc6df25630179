import { entryOfRolesKey, rolesKey } from '@/lib/resume/roles/roles-key'
import type {
  Bullet,
  CustomEntry,
  ResumeContent,
  Role,
  WorkEntry,
} from '@/lib/resume/schema/content'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { isSectionKey, type SectionEntry, sectionKeys } from '@/lib/resume/sections'

/**
 * Key of a list: a JSON Resume section, the id of a custom section, or the list of roles in a work entry. A role is
 * edited, moved and removed like an entry.
 */
export type ListKey = string

/** Entry of any section, or a role. */
export type AnyEntry = SectionEntry | CustomEntry | Role

/** Field names of bullets: `courses` in education, `highlights` everywhere else. */
export type BulletField = 'highlights' | 'courses'

/** Returns the entries of a list; none for an unknown key. */
export function entriesOf(content: ResumeContent, key: ListKey): readonly AnyEntry[] {
  if (isSectionKey(key)) return content[key]
  const employer = entryOfRolesKey(key)
  if (employer !== null) return content.work.find(({ id }) => id === employer)?.roles ?? []
  return content.custom.find((section) => section.id === key)?.entries ?? []
}

/** Returns the document with changed content. */
export function withContent<T extends Document>(document: T, content: Partial<T['content']>): T {
  return { ...document, content: { ...document.content, ...content } }
}

/** Returns the document with other entries in one list; unchanged for an unknown key. */
export function withEntries(
  document: ResumeDocument,
  key: ListKey,
  entries: readonly AnyEntry[],
): ResumeDocument {
  if (isSectionKey(key)) return withContent(document, { [key]: entries })
  const employer = entryOfRolesKey(key)
  if (employer !== null) {
    const work = document.content.work.map((entry) =>
      entry.id === employer ? { ...entry, roles: entries as Role[] } : entry,
    )
    return withContent(document, { work })
  }
  const custom = document.content.custom.map((section) =>
    section.id === key ? { ...section, entries: entries as CustomEntry[] } : section,
  )
  return withContent(document, { custom })
}

/** Returns the keys of all list sections, custom ones included. */
export function sectionListKeys(content: ResumeContent): ListKey[] {
  return [...sectionKeys, ...content.custom.map((section) => section.id)]
}

/** Returns the keys of all lists of entries: sections, then roles. */
function listKeys(content: ResumeContent): ListKey[] {
  const employers = content.work.filter(({ roles }) => roles.length > 0)
  return [...sectionListKeys(content), ...employers.map(({ id }) => rolesKey(id))]
}

export type FoundEntry = { key: ListKey; index: number; entry: AnyEntry }

/** Finds an entry by id. */
export function findEntry(content: ResumeContent, id: string): FoundEntry | null {
  for (const key of listKeys(content)) {
    const entries = entriesOf(content, key)
    const index = entries.findIndex((entry) => entry.id === id)
    const entry = entries[index]
    if (entry) return { key, index, entry }
  }
  return null
}

/** Type guard for work entries, which may hold roles. */
export const isWorkEntry = (entry: AnyEntry): entry is WorkEntry =>
  'roles' in entry && 'position' in entry

/** Returns the field name of an entry's bullets; null if it has none. */
export function bulletField(entry: AnyEntry): BulletField | null {
  if ('highlights' in entry) return 'highlights'
  return 'courses' in entry ? 'courses' : null
}

/** Returns the bullets of an entry. */
export function bulletsOf(entry: AnyEntry): readonly Bullet[] {
  if ('highlights' in entry) return entry.highlights
  return 'courses' in entry ? entry.courses : []
}

/** Returns the entry with other bullets; unchanged if its section has none. */
export function withBullets<T extends AnyEntry>(entry: T, bullets: readonly Bullet[]): T {
  const field = bulletField(entry)
  return field ? { ...entry, [field]: bullets } : entry
}

export type FoundBullet = FoundEntry & { bulletIndex: number; bullet: Bullet }

/** Finds a bullet by id. */
export function findBullet(content: ResumeContent, id: string): FoundBullet | null {
  for (const key of listKeys(content)) {
    for (const [index, entry] of entriesOf(content, key).entries()) {
      const bulletIndex = bulletsOf(entry).findIndex((bullet) => bullet.id === id)
      const bullet = bulletsOf(entry)[bulletIndex]
      if (bullet) return { key, index, entry, bulletIndex, bullet }
    }
  }
  return null
}

/** Returns the document with one entry replaced. */
export function replaceEntry(
  document: ResumeDocument,
  found: FoundEntry,
  entry: AnyEntry,
): ResumeDocument {
  const entries = [...entriesOf(document.content, found.key)]
  entries[found.index] = entry
  return withEntries(document, found.key, entries)
}
