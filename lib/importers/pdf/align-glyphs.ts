import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import { memoise } from '../lexicon/memoise'
import { type Glyph, glyphGap, isBlank, softHyphen } from './glyphs'
import { isRightToLeft } from './mirror'

/** A text item with repaired glyphs: its text (empty if dropped) and horizontal extent. */
export type Repair = {
  text: string
  x: number
  right: number
  isStruck: boolean
  /** Whether pdf.js places what follows too far left. */
  isShifted: boolean
  /** Its text that nobody sees; null if there is none. */
  hidden: { text: string; x: number; right: number } | null
}

/** Returns text as it is compared: decomposed, without blanks and characters without a glyph. */
const plain = memoise((text: string) => text.normalize('NFKD').replace(/[\s\p{Cf}]/gu, ''))

const sorted = (text: string) => [...text].sort().join('')

/** Number of glyphs searched for the start of an item where the two orders differ. */
const searchReach = 400

/** Returns the end of the glyphs that spell an item's text from a start; null if they do not. */
function endOfMatch(glyphs: readonly Glyph[], start: number, wanted: string): number | null {
  const isReversed = isRightToLeft(wanted)
  let text = ''
  let at = start
  for (; at < glyphs.length && text.length < wanted.length; at++) {
    const next = plain(glyphs[at]?.unicode ?? '')
    if (!isReversed && !wanted.startsWith(next, text.length)) return null
    text += next
  }
  const isEqual = isReversed ? sorted(text) === sorted(wanted) : text.length === wanted.length
  return isEqual ? at : null
}

/** Returns the offsets of the blanks of an item, counted in compared characters. */
function blanksIn(text: string): Set<number> {
  const blanks = new Set<number>()
  let at = 0
  for (const sign of text) {
    if (isBlank(sign)) blanks.add(at)
    at += plain(sign).length
  }
  return blanks
}

const touch = (left: Glyph, right: Glyph) =>
  Math.abs(left.y - right.y) < 0.3 * right.size &&
  Math.abs(right.x - left.right) < glyphGap * right.size

/** An item with the glyphs that spell it, and the offsets of its blanks. */
type Spelling = { item: TextItem; glyphs: Glyph[]; blanks: Set<number> }

/** Whether a glyph is neither blank nor a mark without width, such as U+200B. */
const isShown = ({ text }: Glyph) => !/^[\s\p{Cf}]*$/u.test(text)

/** Spells the part of an item that nobody sees. */
function spellHidden({ glyphs, blanks }: Omit<Spelling, 'item'>): Repair['hidden'] {
  const own = glyphs.filter(({ hidden }) => hidden)
  let text = ''
  let at = 0
  for (const { unicode, hidden } of glyphs) {
    if (hidden) text += blanks.has(at) ? ` ${unicode}` : unicode
    at += plain(unicode).length
  }
  if (isBlank(text)) return null
  return {
    text: text.trim(),
    x: Math.min(...own.map(({ x }) => x)),
    right: Math.max(...own.map(({ right }) => right)),
  }
}

/** Spells an item by its glyphs; next to a repaired one their distance decides about a space. */
function spell({ glyphs, blanks }: Omit<Spelling, 'item'>): Repair {
  let text = ''
  let at = 0
  let before: Glyph | null = null
  const shown: Glyph[] = []
  // pdf.js does not advance for soft hyphens, so that its later spaces are wrong.
  const isShifted = glyphs.some(({ unicode }) => unicode === softHyphen)
  let isNear = isShifted
  for (const glyph of glyphs) {
    isNear ||= glyph.isRepaired
    if (isShown(glyph)) {
      const isApart = isNear
        ? before !== null && !touch(before, glyph) && glyph.x > before.right
        : blanks.has(at)
      if (isApart && before) text += ' '
      text += glyph.text
      shown.push(glyph)
      before = glyph
      isNear = isShifted || glyph.isRepaired
    }
    at += plain(glyph.unicode).length
  }
  return {
    text,
    x: Math.min(...shown.map(({ x }) => x)),
    right: Math.max(...shown.map(({ right }) => right)),
    isStruck: shown.length > 0 && shown.every(({ isStruck }) => isStruck),
    isShifted,
    hidden: spellHidden({ glyphs, blanks }),
  }
}

/**
 * Moves restored glyphs that pdf.js took for a space to the item before them, if they touch it.
 * @returns whether they join the two items to one
 */
function moveToEnd(before: Spelling, own: Glyph[]): boolean {
  for (let isMoved = false; ; isMoved = true) {
    const last = before.glyphs.findLast(isShown)
    const [first] = own
    if (!first || !last || !isShown(first) || !touch(last, first)) return false
    if (plain(first.unicode) !== '') return isMoved
    before.glyphs.push(first)
    own.shift()
  }
}

/** Assigns the glyphs of a page to the items that they spell. */
function spellItems(
  content: readonly (TextItem | TextMarkedContent)[],
  glyphs: readonly Glyph[],
): Spelling[] {
  const spellings: Spelling[] = []
  let from = 0
  for (const item of content) {
    const wanted = 'str' in item ? plain(item.str) : ''
    if (!('str' in item) || wanted === '') continue
    let start = from
    let end = endOfMatch(glyphs, start, wanted)
    while (end === null && start - from < searchReach) end = endOfMatch(glyphs, ++start, wanted)
    if (end === null) continue
    const own = glyphs.slice(start, end)
    from = end
    const blanks = blanksIn(item.str)
    const before = spellings.findLast((one) => one.glyphs.length > 0)
    if (before && moveToEnd(before, own)) {
      const length = plain(before.glyphs.map(({ unicode }) => unicode).join('')).length
      for (const blank of blanks) if (blank > 0) before.blanks.add(length + blank)
      before.glyphs.push(...own)
      spellings.push({ item, glyphs: [], blanks })
    } else spellings.push({ item, glyphs: own, blanks })
  }
  return spellings
}

/**
 * Returns the repaired text of a page's items, by the glyphs that spell them. Items whose glyphs are
 * not found, and those in right-to-left scripts, stay as they are unless they are dropped.
 */
export function repairItems(
  content: readonly (TextItem | TextMarkedContent)[],
  glyphs: readonly Glyph[],
): ReadonlyMap<TextItem, Repair> {
  const repairs = new Map<TextItem, Repair>()
  for (const spelling of spellItems(content, glyphs)) {
    const isSame = spelling.glyphs.every(({ isRepaired, isStruck }) => !isRepaired && !isStruck)
    if (isSame && spelling.glyphs.length > 0) continue
    const spelled = spell(spelling)
    const { str } = spelling.item
    if (spelled.text === '' || !isRightToLeft(str)) repairs.set(spelling.item, spelled)
  }
  return repairs
}
