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
 * The key of a list section of JSON Resume, the id of a section that the person named, or the key of the
 * list of roles in a work entry: a role is edited, moved and removed as an entry of a section is.
 */
export type ListKey = string

/** An entry of any section, or a role. */
export type AnyEntry = SectionEntry | CustomEntry | Role

/** The two names that bullets have: `courses` in education, `highlights` everywhere else. */
export type BulletField = 'highlights' | 'courses'

/** The entries of a list section; an unknown key has none. */
export function entriesOf(content: ResumeContent, key: ListKey): readonly AnyEntry[] {
  if (isSectionKey(key)) return content[key]
  const employer = entryOfRolesKey(key)
  if (employer !== null) return content.work.find(({ id }) => id === employer)?.roles ?? []
  return content.custom.find((section) => section.id === key)?.entries ?? []
}

/** The document with other content. */
export function withContent<T extends Document>(document: T, content: Partial<T['content']>): T {
  return { ...document, content: { ...document.content, ...content } }
}

/** The document with other entries in one list section; an unknown key changes nothing. */
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

/** The keys of all list sections: JSON Resume's and the person's own. */
export function sectionListKeys(content: ResumeContent): ListKey[] {
  return [...sectionKeys, ...content.custom.map((section) => section.id)]
}

/** The keys of all lists of entries: those of sections, then of roles. */
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

/** Whether an entry is one of the work section, which may hold roles. */
export const isWorkEntry = (entry: AnyEntry): entry is WorkEntry =>
  'roles' in entry && 'position' in entry

/** The name under which an entry keeps its bullets; null when its section has none. */
export function bulletField(entry: AnyEntry): BulletField | null {
  if ('highlights' in entry) return 'highlights'
  return 'courses' in entry ? 'courses' : null
}

/** The bullets of an entry; none when its section has none. */
export function bulletsOf(entry: AnyEntry): readonly Bullet[] {
  if ('highlights' in entry) return entry.highlights
  return 'courses' in entry ? entry.courses : []
}

/** The entry with other bullets; one whose section has none comes back as it is. */
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

/** The document with one entry replaced in its place. */
export function replaceEntry(
  document: ResumeDocument,
  found: FoundEntry,
  entry: AnyEntry,
): ResumeDocument {
  const entries = [...entriesOf(document.content, found.key)]
  entries[found.index] = entry
  return withEntries(document, found.key, entries)
}
