import { letterOwner } from '@/lib/resume/change/address'
import type { Bullet } from '@/lib/resume/schema/content'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { bulletField, bulletsOf, findBullet, findEntry, replaceEntry, withBullets } from './locate'

/** A list of bullets: of an entry, or the paragraphs of a letter. Both are edited in the same way. */
type FoundBullets<T extends PaperDocument> = {
  bullets: readonly Bullet[]
  /** The document with other bullets in this place. */
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

/** Whether what is open is a CV, in the eyes of the types. */
const isResume = <T extends PaperDocument>(document: T): document is T & ResumeDocument =>
  document.kind === 'resume'

/**
 * The bullets of an owner; null where it is not there or has none.
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

/** The list that a bullet or paragraph stands in, with its place in it. */
export function findLine<T extends PaperDocument>(
  document: T,
  id: string,
): (FoundBullets<T> & { index: number; bullet: Bullet }) | null {
  const list = listAround(document, id)
  const index = list?.bullets.findIndex((item) => item.id === id) ?? -1
  const bullet = list?.bullets[index]
  return list && bullet ? { ...list, index, bullet } : null
}
