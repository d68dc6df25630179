import { fieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { Bullet } from '@/lib/resume/schema/content'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { parseRich, plainText, serialiseRich } from '@/lib/resume/text/rich-text'
import { type Edit, focusAt, type LimitedEdit, moveItem, unchanged } from './edit'
import { findBullets, findLine } from './lines'

/** Returns the address of a bullet's text. */
export const bulletAddress = (id: string) => fieldAddress(id, 'text')

/** Concatenates two stored rich texts, merging marks at the seam. */
export function concatRich(first: string, second: string): string {
  return serialiseRich([...parseRich(first), ...parseRich(second)])
}

/**
 * Inserts an empty bullet behind another one, or at the end. Null if the list is full.
 *
 * @param owner the entry of the bullets; `content` for the paragraphs of a letter
 */
export function addBullet<T extends PaperDocument>(
  document: T,
  owner: string,
  ids: IdGenerator,
  afterId?: string,
): LimitedEdit<T> {
  const found = findBullets(document, owner)
  if (!found) return unchanged(document)
  const bullets = [...found.bullets]
  if (bullets.length >= limits.bullets) return null
  const bullet = { id: ids.node(), text: '' }
  const after = bullets.findIndex((item) => item.id === afterId)
  bullets.splice(after < 0 ? bullets.length : after + 1, 0, bullet)
  return { document: found.write(bullets), focus: focusAt(bulletAddress(bullet.id)) }
}

/** Replaces one bullet by others; by none, it is removed. */
function replaceBullet<T extends PaperDocument>(
  document: T,
  id: string,
  replace: (bullet: Bullet) => Bullet[],
): T {
  const found = findLine(document, id)
  if (!found) return document
  return found.write(
    found.bullets.flatMap((bullet) => (bullet.id === id ? replace(bullet) : [bullet])),
  )
}

/** Removes a bullet. The caret goes to the end of the previous one, or the start of the next. */
export function removeBullet<T extends PaperDocument>(document: T, id: string): Edit<T> {
  const found = findLine(document, id)
  if (!found) return unchanged(document)
  const before = found.bullets[found.index - 1]
  const after = found.bullets[found.index + 1]
  const next = replaceBullet(document, id, () => [])
  if (before) {
    const end = plainText(before.text).length
    return { document: next, focus: focusAt(bulletAddress(before.id), end) }
  }
  return { document: next, focus: after ? focusAt(bulletAddress(after.id)) : null }
}

/** Moves a bullet within its list. `to` is its index afterwards; the caret stays in it. */
export function moveBullet<T extends PaperDocument>(
  document: T,
  id: string,
  to: number,
  offset: number | null = null,
): Edit<T> {
  const found = findLine(document, id)
  if (!found) return unchanged(document)
  const target = Math.max(0, Math.min(to, found.bullets.length - 1))
  if (target === found.index) return unchanged(document)
  return {
    document: found.write(moveItem(found.bullets, found.index, target)),
    focus: offset === null ? null : focusAt(bulletAddress(id), offset),
  }
}

/** Moves a bullet up (-1) or down (1); no change at the ends. */
export function moveBulletBy<T extends PaperDocument>(
  document: T,
  id: string,
  by: -1 | 1,
  offset: number,
): Edit<T> {
  const found = findLine(document, id)
  if (!found) return unchanged(document)
  return moveBullet(document, id, found.index + by, offset)
}

/**
 * Splits a bullet: it keeps `before`, a new one behind it gets `after` and the caret. Both are stored rich text. Null
 * if the entry is full.
 */
export function splitBullet<T extends PaperDocument>(
  document: T,
  id: string,
  parts: { before: string; after: string },
  ids: IdGenerator,
): LimitedEdit<T> {
  return pasteBullets(document, id, { ...parts, lines: ['', ''] }, ids, 'start')
}

/**
 * Joins a bullet to the previous one, with the caret at the seam. An empty first bullet is removed. Null if the joined
 * text is too long.
 */
export function joinBullet<T extends PaperDocument>(document: T, id: string): LimitedEdit<T> {
  const found = findLine(document, id)
  if (!found) return unchanged(document)
  if (found.bullet.text === '') return removeBullet(document, id)
  const previous = found.bullets[found.index - 1]
  if (!previous) return unchanged(document)
  const text = concatRich(previous.text, found.bullet.text)
  if (text.length > limits.paragraph) return null
  const without = replaceBullet(document, id, () => [])
  return {
    document: replaceBullet(without, previous.id, (bullet) => [{ ...bullet, text }]),
    focus: focusAt(bulletAddress(previous.id), plainText(previous.text).length),
  }
}

/** Parts of a paste of several lines: the text before and after the selection, and the lines. */
export type PastedLines = { before: string; lines: readonly string[]; after: string }

/**
 * Pastes several lines into a bullet: the first continues it, each further one becomes a bullet, the last is followed
 * by the text after the selection. All are stored rich text. The caret goes behind the last pasted character (with
 * `caret` 'start' before the last line). Null if the entry or a bullet would exceed its limit.
 */
export function pasteBullets<T extends PaperDocument>(
  document: T,
  id: string,
  { before, lines, after }: PastedLines,
  ids: IdGenerator,
  caret: 'start' | 'end' = 'end',
): LimitedEdit<T> {
  const found = findLine(document, id)
  if (!found || lines.length === 0) return unchanged(document)
  const last = lines.length - 1
  const texts = lines.map((line, index) =>
    concatRich(index === 0 ? before : '', index === last ? concatRich(line, after) : line),
  )
  if (texts.some((text) => text.length > limits.paragraph)) return null
  if (found.bullets.length + last > limits.bullets) return null
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
