import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import { cleanText } from './clean-text'
import { type FontLook, plainFont } from './fonts'
import { place } from './place'
import type { RawItem, RawTag } from './raw-types'

const isText = (item: TextItem | TextMarkedContent): item is TextItem => 'str' in item

/** Sines above this are text along an edge. */
const turnedSine = 0.3

/** The marked contents that are open: text belongs to the innermost that the tags know. */
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
 * The text of a page: what stands upright, and what is turned.
 *
 * @param base takes the page's own points to points from its top left corner
 * @param tags by the ids of marked contents; empty where the file has none
 */
export function readItems(
  content: readonly (TextItem | TextMarkedContent)[],
  looks: ReadonlyMap<string, FontLook>,
  base: readonly number[],
  tags: ReadonlyMap<string, RawTag>,
): { items: RawItem[]; turned: RawItem[] } {
  const contents = openContents(tags)
  const items: RawItem[] = []
  const turned: RawItem[] = []
  let before: RawItem | null = null
  let spaced = false
  for (const item of content) {
    if (!isText(item)) {
      contents.follow(item)
      continue
    }
    const raw = readItem(item, looks, base)
    if (!raw) {
      spaced ||= item.str !== ''
      continue
    }
    if (spaced || /^\s/.test(item.str)) markSpace(before, raw)
    raw.order = items.length + turned.length
    contents.mark(raw)
    if (raw.turned) turned.push(raw)
    else items.push(raw)
    before = raw
    spaced = /\s$/.test(item.str)
  }
  return { items, turned }
}

/** A file may give the words of a line from either side: a space belongs between them by their places. */
function markSpace(before: RawItem | null, after: RawItem) {
  const isOnLine = before !== null && Math.abs(before.y - after.y) < 0.5 * after.size
  const [left, right] = isOnLine && before.x > after.x ? [after, before] : [before, after]
  if (right) right.spaced = true
  if (left && isOnLine) left.spacedRight = true
}

/** Ems that a letter takes on average, where a damaged font does not tell. */
const defaultWidth = 0.5

/** Reads the text of one item; null where it shows nothing, or nowhere. */
function readItem(
  item: TextItem,
  looks: ReadonlyMap<string, FontLook>,
  base: readonly number[],
): (RawItem & { turned: boolean }) | null {
  if (item.str.trim() === '') return null
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[]
  const size = Math.hypot(c, d) || item.height
  const start = place(base, e, f)
  const [along = 1, aside = 0] = [a, b].map((one) => one / (Math.hypot(a, b) || 1))
  const width = Number.isFinite(item.width) ? item.width : defaultWidth * size * item.str.length
  const end = place(base, e + along * width, f + aside * width)
  if (![start.x, start.y, end.x, end.y, size].every(Number.isFinite)) return null
  const look = looks.get(item.fontName) ?? plainFont
  const text = cleanText(item.str)
  if (text.trim() === '' || size === 0) return null
  return {
    text,
    x: Math.min(start.x, end.x),
    right: Math.max(start.x, end.x),
    y: start.y,
    size,
    bold: look.bold,
    italic: look.italic,
    icon: look.icon && text.trim().length <= 2,
    order: 0,
    spaced: false,
    spacedRight: false,
    turned: Math.abs(end.y - start.y) > turnedSine * Math.max(1, Math.abs(end.x - start.x)),
  }
}
