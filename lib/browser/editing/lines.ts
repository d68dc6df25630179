import { letterOwner } from '@/lib/resume/change/address'
import type { Bullet } from '@/lib/resume/schema/content'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { bulletField, bulletsOf, findBullet, findEntry, replaceEntry, withBullets } from './locate'

/** List of bullets: of an entry, or the paragraphs of a letter. */
type FoundBullets<T extends PaperDocument> = {
  bullets: readonly Bullet[]
  /** Returns the document with other bullets at this place. */
  write: (bullets: readonly Bullet[]) => T
}

function inLetter<T extends PaperDocument>(document: T): FoundBullets<T> {
  const { content } = document
  return {
    bullets: 'paragraphs' in content ? content.paragraphs : [],
    write: (paragraphs) => ({ ...document, content: { ...content, paragraphs } }),
  }
}

type Entry = NonNullable<ReturnType<typeof findEntry>>

function inEntry<T extends PaperDocument>(
  document: T & ResumeDocument,
  found: Entry,
): FoundBullets<T> {
  return {
    bullets: bulletsOf(found.entry),
    write: (bullets) => replaceEntry(document, found, withBullets(found.entry, bullets)) as T,
  }
}

/** Type guard for CVs. */
const isResume = <T extends PaperDocument>(document: T): document is T & ResumeDocument =>
  document.kind === 'resume'

/**
 * Returns the bullets of an owner; null if there is none.
 *
 * @param owner id of an entry; `content` for the paragraphs of a letter
 */
export function findBullets<T extends PaperDocument>(
  document: T,
  owner: string,
): FoundBullets<T> | null {
  if (!isResume(document)) return owner === letterOwner ? inLetter(document) : null
  const found = findEntry(document.content, owner)
  return found && bulletField(found.entry) ? inEntry<T>(document, found) : null
}

function listAround<T extends PaperDocument>(document: T, id: string): FoundBullets<T> | null {
  if (!isResume(document)) return inLetter(document)
  const found = findBullet(document.content, id)
  return found && inEntry<T>(document, found)
}

/** Returns the list that contains a bullet or paragraph, with its index. */
export function findLine<T extends PaperDocument>(
  document: T,
  id: string,
): (FoundBullets<T> & { index: number; bullet: Bullet }) | null {
  const list = listAround(document, id)
  const index = list?.bullets.findIndex((item) => item.id === id) ?? -1
  const bullet = list?.bullets[index]
  return list && bullet ? { ...list, index, bullet } : null
}
