import { type BulletLevel, levelsOf, withLevel } from '@/lib/resume/bullet-levels'
import { fieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { Bullet } from '@/lib/resume/schema/content'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { parseRich, plainText, serialiseRich } from '@/lib/resume/text/rich-text'
import { dropGroup, groupEnd, stepGroup, withoutBullet } from './bullet-groups'
import { type Edit, focusAt, type LimitedEdit, unchanged } from './edit'
import { findBullets, findLine } from './lines'

/** Returns the address of a bullet's text. */
export const bulletAddress = (id: string) => fieldAddress(id, 'text')

/** Concatenates two stored rich texts, merging marks at the seam. */
export function concatRich(first: string, second: string): string {
  return serialiseRich([...parseRich(first), ...parseRich(second)])
}

/**
 * Inserts an empty bullet behind another one and its sub-points, or at the end. Null if the list is full.
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
  const after = bullets.findIndex((item) => item.id === afterId)
  const level = levelsOf(bullets)[after] ?? 0
  const bullet = withLevel({ id: ids.node(), text: '' }, level)
  bullets.splice(after < 0 ? bullets.length : groupEnd(bullets, after), 0, bullet)
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
  const next = found.write(withoutBullet(found.bullets, found.index))
  if (before) {
    const end = plainText(before.text).length
    return { document: next, focus: focusAt(bulletAddress(before.id), end) }
  }
  return { document: next, focus: after ? focusAt(bulletAddress(after.id)) : null }
}

/**
 * Moves a bullet with its sub-points within its list. `to` is the index of its row afterwards; the caret stays in it.
 */
export function moveBullet<T extends PaperDocument>(
  document: T,
  id: string,
  to: number,
  offset: number | null = null,
): Edit<T> {
  const found = findLine(document, id)
  if (!found) return unchanged(document)
  const { bullets, index } = found
  const target = Math.max(0, Math.min(to, bullets.length - 1))
  const by = target - index
  if (by === 0) return unchanged(document)
  const moved =
    by === 1 || by === -1 ? stepGroup(bullets, index, by) : dropGroup(bullets, index, target)
  if (!moved) return unchanged(document)
  return {
    document: found.write(moved),
    focus: offset === null ? null : focusAt(bulletAddress(id), offset),
  }
}

/** Moves a bullet with its sub-points up (-1) or down (1); no change at the ends. */
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
 * Makes a bullet a sub-point of the one above (1), or a sub-point a bullet (0); no change where it is one already, or has
 * none above. The caret stays in it.
 */
export function nestBullet<T extends PaperDocument>(
  document: T,
  id: string,
  level: BulletLevel,
  offset: number | null = null,
): Edit<T> {
  const found = findLine(document, id)
  if (!found || found.index === 0 || levelsOf(found.bullets)[found.index] === level) {
    return unchanged(document)
  }
  return {
    document: replaceBullet(document, id, (bullet) => [withLevel(bullet, level)]),
    focus: offset === null ? null : focusAt(bulletAddress(id), offset),
  }
}

/**
 * Splits a bullet: it keeps `before`, a new one behind it gets `after` and the caret. Both are stored rich text. The new one
 * has its level; at the end of a bullet with sub-points it is the first of these, and an empty sub-point becomes a bullet.
 * Null if the entry is full.
 */
export function splitBullet<T extends PaperDocument>(
  document: T,
  id: string,
  parts: { before: string; after: string },
  ids: IdGenerator,
): LimitedEdit<T> {
  const found = findLine(document, id)
  if (!found) return unchanged(document)
  const { bullets, index } = found
  const isSub = levelsOf(bullets)[index] === 1
  if (isSub && parts.before === '' && parts.after === '') return nestBullet(document, id, 0, 0)
  const isFirstSub = parts.after === '' && groupEnd(bullets, index) > index + 1
  const levels: BulletLevel[] = [0, isFirstSub ? 1 : 0]
  return pasteBullets(document, id, { ...parts, lines: ['', ''], levels }, ids, 'start')
}

/** Handles Backspace at the start of a bullet: a sub-point becomes a bullet, a bullet is joined to the previous one. */
export function outdentOrJoin<T extends PaperDocument>(document: T, id: string): LimitedEdit<T> {
  const outdented = nestBullet(document, id, 0, 0)
  return outdented.document === document ? joinBullet(document, id) : outdented
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

/** Parts of a paste of several lines: the text before and after the selection, and the lines, by default of level 0. */
export type PastedLines = {
  before: string
  lines: readonly string[]
  after: string
  levels?: readonly BulletLevel[]
}

/**
 * Pastes several lines into a bullet: the first continues it, each further one becomes a bullet, the last is followed
 * by the text after the selection. In a sub-point all are sub-points; bullets behind a whole one follow its sub-points. All are stored rich text. The caret goes behind the last pasted character (with
 * `caret` 'start' before the last line). Null if the entry or a bullet would exceed its limit.
 */
export function pasteBullets<T extends PaperDocument>(
  document: T,
  id: string,
  { before, lines, after, levels = [] }: PastedLines,
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
  const own = levelsOf(found.bullets)[found.index] ?? 0
  const made = texts.map((text, index) =>
    index === 0
      ? { ...found.bullet, text }
      : withLevel({ id: ids.node(), text }, own === 1 ? 1 : (levels[index] ?? 0)),
  )
  const end = groupEnd(found.bullets, found.index)
  const below = found.bullets.slice(found.index + 1, end)
  const [first, ...further] = made
  const isBehind = after === '' && below.length > 0 && levelsOf(made)[1] === 0
  const placed = isBehind ? [...(first ? [first] : []), ...below, ...further] : [...made, ...below]
  const lastMade = made[last] ?? found.bullet
  const lead = last === 0 ? plainText(before).length : 0
  const offset = caret === 'start' ? lead : lead + plainText(lines[last] ?? '').length
  return {
    document: found.write([
      ...found.bullets.slice(0, found.index),
      ...placed,
      ...found.bullets.slice(end),
    ]),
    focus: focusAt(bulletAddress(lastMade.id), offset),
  }
}
