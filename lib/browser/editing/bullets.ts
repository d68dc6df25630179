import { fieldAddress } from '@/lib/resume/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/limits'
import { parseRich, plainText, serialiseRich } from '@/lib/resume/rich-text'
import type { Bullet } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type Edit, focusAt, type LimitedEdit, moveItem, unchanged } from './edit'
import { bulletField, bulletsOf, findBullet, findEntry, replaceEntry, withBullets } from './locate'

/** The address of a bullet's text. */
export const bulletAddress = (id: string) => fieldAddress(id, 'text')

/** Two stored rich texts as one: marks that meet at the seam are joined. */
export function concatRich(first: string, second: string): string {
  return serialiseRich([...parseRich(first), ...parseRich(second)])
}

/** Adds an empty bullet behind another one, or last. Null when the entry is full. */
export function addBullet(
  document: ResumeDocument,
  entryId: string,
  ids: IdGenerator,
  afterId?: string,
): LimitedEdit {
  const found = findEntry(document.content, entryId)
  if (!found || !bulletField(found.entry)) return unchanged(document)
  const bullets = [...bulletsOf(found.entry)]
  if (bullets.length >= limits.bullets) return null
  const bullet = { id: ids.node(), text: '' }
  const after = bullets.findIndex((item) => item.id === afterId)
  bullets.splice(after < 0 ? bullets.length : after + 1, 0, bullet)
  return {
    document: replaceEntry(document, found, withBullets(found.entry, bullets)),
    focus: focusAt(bulletAddress(bullet.id)),
  }
}

/** Replaces one bullet by others (none: it goes). */
function replaceBullet(
  document: ResumeDocument,
  id: string,
  replace: (bullet: Bullet) => Bullet[],
): ResumeDocument {
  const found = findBullet(document.content, id)
  if (!found) return document
  const bullets = bulletsOf(found.entry).flatMap((bullet) =>
    bullet.id === id ? replace(bullet) : [bullet],
  )
  return replaceEntry(document, found, withBullets(found.entry, bullets))
}

/** Takes a bullet out. The caret goes to the end of the one before, or the start of the next. */
export function removeBullet(document: ResumeDocument, id: string): Edit {
  const found = findBullet(document.content, id)
  if (!found) return unchanged(document)
  const bullets = bulletsOf(found.entry)
  const before = bullets[found.bulletIndex - 1]
  const after = bullets[found.bulletIndex + 1]
  const next = replaceBullet(document, id, () => [])
  if (before) {
    const end = plainText(before.text).length
    return { document: next, focus: focusAt(bulletAddress(before.id), end) }
  }
  return { document: next, focus: after ? focusAt(bulletAddress(after.id)) : null }
}

/** Moves a bullet within its entry. `to` is its index afterwards; the caret stays in it. */
export function moveBullet(
  document: ResumeDocument,
  id: string,
  to: number,
  offset: number | null = null,
): Edit {
  const found = findBullet(document.content, id)
  if (!found) return unchanged(document)
  const bullets = bulletsOf(found.entry)
  const target = Math.max(0, Math.min(to, bullets.length - 1))
  if (target === found.bulletIndex) return unchanged(document)
  const moved = moveItem(bullets, found.bulletIndex, target)
  return {
    document: replaceEntry(document, found, withBullets(found.entry, moved)),
    focus: offset === null ? null : focusAt(bulletAddress(id), offset),
  }
}

/** Moves a bullet up (-1) or down (1) by one place; at the ends nothing happens. */
export function moveBulletBy(
  document: ResumeDocument,
  id: string,
  by: -1 | 1,
  offset: number,
): Edit {
  const found = findBullet(document.content, id)
  if (!found) return unchanged(document)
  return moveBullet(document, id, found.bulletIndex + by, offset)
}

/**
 * Splits a bullet in two: it keeps `before`, a new one behind it gets `after` and the caret. Both
 * are stored rich text. Null when the entry is full.
 */
export function splitBullet(
  document: ResumeDocument,
  id: string,
  parts: { before: string; after: string },
  ids: IdGenerator,
): LimitedEdit {
  return pasteBullets(document, id, { ...parts, lines: ['', ''] }, ids, 'start')
}

/**
 * Joins a bullet to the one before it, the caret at the seam. An empty first bullet goes. Null
 * when the joined text would be too long for one bullet.
 */
export function joinBullet(document: ResumeDocument, id: string): LimitedEdit {
  const found = findBullet(document.content, id)
  if (!found) return unchanged(document)
  if (found.bullet.text === '') return removeBullet(document, id)
  const previous = bulletsOf(found.entry)[found.bulletIndex - 1]
  if (!previous) return unchanged(document)
  const text = concatRich(previous.text, found.bullet.text)
  if (text.length > limits.paragraph) return null
  const without = replaceBullet(document, id, () => [])
  return {
    document: replaceBullet(without, previous.id, (bullet) => [{ ...bullet, text }]),
    focus: focusAt(bulletAddress(previous.id), plainText(previous.text).length),
  }
}

/** What a paste of several lines meets: the text before and after the selection, and the lines. */
export type PastedLines = { before: string; lines: readonly string[]; after: string }

/**
 * Puts several lines into a bullet: the first continues it, each further line is a new bullet, the
 * last is followed by what stood behind the selection. All are stored rich text. The caret goes
 * behind the last pasted character (or, with `caret` 'start', in front of the last line). Null when
 * the entry or a bullet would be too full.
 */
export function pasteBullets(
  document: ResumeDocument,
  id: string,
  { before, lines, after }: PastedLines,
  ids: IdGenerator,
  caret: 'start' | 'end' = 'end',
): LimitedEdit {
  const found = findBullet(document.content, id)
  if (!found || lines.length === 0) return unchanged(document)
  const last = lines.length - 1
  const texts = lines.map((line, index) =>
    concatRich(index === 0 ? before : '', index === last ? concatRich(line, after) : line),
  )
  if (texts.some((text) => text.length > limits.paragraph)) return null
  if (bulletsOf(found.entry).length + last > limits.bullets) return null
  const made = texts.map((text, index) =>
    index === 0 ? { ...found.bullet, text } : { id: ids.node(), text },
  )
  const lastMade = made[last] ?? found.bullet
  const lead = last === 0 ? plainText(before).length : 0
  const offset = caret === 'start' ? lead : lead + plainText(lines[last] ?? '').length
  return {
    document: replaceBullet(document, id, () => made),
    focus: focusAt(bulletAddress(lastMade.id), offset),
  }
}
