import type { Bullet, CustomEntry, ResumeContent } from '@/lib/resume/schema/content'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { isSectionKey, type SectionEntry, sectionKeys } from '@/lib/resume/sections'

/** The key of a list section of JSON Resume, or the id of a section that the person named. */
export type ListKey = string

/** An entry of any section. */
export type AnyEntry = SectionEntry | CustomEntry

/** The two names that bullets have: `courses` in education, `highlights` everywhere else. */
export type BulletField = 'highlights' | 'courses'

/** The entries of a list section; an unknown key has none. */
export function entriesOf(content: ResumeContent, key: ListKey): readonly AnyEntry[] {
  if (isSectionKey(key)) return content[key]
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
  const custom = document.content.custom.map((section) =>
    section.id === key ? { ...section, entries: entries as CustomEntry[] } : section,
  )
  return withContent(document, { custom })
}

/** The keys of all list sections: JSON Resume's and the person's own. */
export function listKeys(content: ResumeContent): ListKey[] {
  return [...sectionKeys, ...content.custom.map((section) => section.id)]
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
export function withBullets(entry: AnyEntry, bullets: readonly Bullet[]): AnyEntry {
  const field = bulletField(entry)
  return field ? ({ ...entry, [field]: bullets } as AnyEntry) : entry
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
