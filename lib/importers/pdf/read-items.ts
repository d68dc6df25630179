import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import type { Repair } from './align-glyphs'
import { cleanText } from './clean-text'
import { type FontLook, plainFont } from './fonts'
import type { RawItem, RawPage, RawTag } from './raw-types'
import { transformPoint } from './transform-point'

const isText = (item: TextItem | TextMarkedContent): item is TextItem => 'str' in item

/** Minimum sine of the angle of rotated text. */
const rotatedSine = 0.3

/** Tracks open marked content: text belongs to the innermost that has a tag. */
function openContents(tags: ReadonlyMap<string, RawTag>) {
  const open: { tag: RawTag | undefined; artifact: boolean }[] = []
  return {
    follow(content: TextMarkedContent) {
      const isArtifact = 'tag' in content && content.tag === 'Artifact'
      if (content.type === 'endMarkedContent') open.pop()
      else open.push({ tag: tags.get(content.id), artifact: isArtifact })
    },
    mark(item: RawItem) {
      const known = open.findLast((one) => one.tag !== undefined || one.artifact)
      if (known?.tag) item.tag = known.tag
      else if (known) item.artifact = true
    },
  }
}

/**
 * Returns a page's upright and rotated text, and that which nobody sees.
 * @param base transforms page coordinates to points from the top left corner
 * @param tags by marked content id; empty if untagged
 * @param repairs text that differs from pdf.js's
 */
export function readItems(
  content: readonly (TextItem | TextMarkedContent)[],
  looks: ReadonlyMap<string, FontLook>,
  base: readonly number[],
  tags: ReadonlyMap<string, RawTag>,
  repairs: ReadonlyMap<TextItem, Repair>,
): Pick<RawPage, 'items' | 'rotated' | 'hidden'> {
  const contents = openContents(tags)
  const items: RawItem[] = []
  const rotated: RawItem[] = []
  const hidden: RawItem[] = []
  let before: RawItem | null = null
  let spaced = false
  let isShifted = false
  for (const item of content) {
    if (!isText(item)) {
      contents.follow(item)
      continue
    }
    const repair = repairs.get(item)
    const unseen = repair?.hidden && readItem(item, looks, base, { ...repair, ...repair.hidden })
    const order = items.length + rotated.length + hidden.length
    if (unseen) hidden.push({ ...unseen, order })
    const raw = readItem(item, looks, base, repair)
    if (!raw) {
      spaced ||= !/^\p{Cf}*$/u.test(item.str) && !isShifted
      continue
    }
    if (spaced || /^\s/.test(item.str)) markSpace(before, raw)
    raw.order = items.length + rotated.length + hidden.length
    contents.mark(raw)
    if (raw.rotated) rotated.push(raw)
    else items.push(raw)
    before = raw
    spaced = /\s$/.test(item.str)
    isShifted = repair?.isShifted === true
  }
  return { items, rotated, hidden }
}

/** Marks a space between two items by position, since a line's items may come in either order. */
function markSpace(before: RawItem | null, after: RawItem) {
  const isOnLine = before !== null && Math.abs(before.y - after.y) < 0.5 * after.size
  const [left, right] = isOnLine && before.x > after.x ? [after, before] : [before, after]
  if (right) right.spaced = true
  if (left && isOnLine) left.spacedRight = true
}

/** Average width in ems of a character, if a damaged font has none. */
const defaultWidth = 0.5

/** Converts a text item; null if it is blank or has no valid position. */
function readItem(
  item: TextItem,
  looks: ReadonlyMap<string, FontLook>,
  base: readonly number[],
  repair: Repair | undefined,
): (RawItem & { rotated: boolean }) | null {
  if (item.str.trim() === '' || repair?.text === '') return null
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[]
  const size = Math.hypot(c, d) || item.height
  const start = transformPoint(base, e, f)
  const [along = 1, aside = 0] = [a, b].map((one) => one / (Math.hypot(a, b) || 1))
  const width = Number.isFinite(item.width) ? item.width : defaultWidth * size * item.str.length
  const end = transformPoint(base, e + along * width, f + aside * width)
  if (![start.x, start.y, end.x, end.y, size].every(Number.isFinite)) return null
  const look = looks.get(item.fontName) ?? plainFont
  const text = cleanText(repair?.text ?? item.str)
  if (text.trim() === '' || size === 0) return null
  return {
    text,
    x: repair?.x ?? Math.min(start.x, end.x),
    right: repair?.right ?? Math.max(start.x, end.x),
    y: start.y,
    size,
    bold: look.bold || repair?.isStruck === true,
    italic: look.italic,
    icon: look.icon && text.trim().length <= 2,
    order: 0,
    spaced: false,
    spacedRight: false,
    rotated: Math.abs(end.y - start.y) > rotatedSine * Math.max(1, Math.abs(end.x - start.x)),
  }
}
