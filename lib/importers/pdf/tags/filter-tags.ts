import { headingKind } from '../../lexicon/headings'
import type { RawItem, RawPage, RawTag } from '../raw-types'

/** A tagged block: its items in file order. */
type Block = {
  text: string
  letters: number
  bold: number
  size: number
  rows: number
  level: number
}

const maxHeadingLength = 80
/** Maximum share of letters in headings for the heading tags to be plausible. */
const maxInHeadings = 0.4
/** Minimum share of a level's headings that must have heading style or text. */
const minHeadings = 0.5
/** Maximum share of adjacent items in different blocks, beyond which blocks split words. */
const maxCuts = 0.15

const lettersIn = (text: string) => text.replace(/\s/g, '').length

function blocksOf({ items }: RawPage): Block[] {
  const blocks = new Map<number, Block & { y: number }>()
  for (const { tag, text, size, bold, y } of items) {
    if (!tag || tag.block === 0) continue
    const letters = lettersIn(text)
    const block = blocks.get(tag.block)
    if (!block) {
      const { level } = tag
      const boldLetters = bold ? letters : 0
      blocks.set(tag.block, { text, letters, bold: boldLetters, size, rows: 1, level, y })
      continue
    }
    block.text += ` ${text}`
    block.letters += letters
    if (bold) block.bold += letters
    if (Math.abs(y - block.y) > 0.5 * size) block.rows++
    block.y = y
    block.size = Math.max(block.size, size)
  }
  return [...blocks.values()]
}

/** Returns the predominant font size, and whether most letters are bold. */
function bodyOf(items: readonly RawItem[]): { size: number; bold: boolean } {
  const sizes = new Map<number, number>()
  let all = 0
  let bold = 0
  for (const item of items) {
    const letters = lettersIn(item.text)
    const key = Math.round(item.size * 2) / 2
    sizes.set(key, (sizes.get(key) ?? 0) + letters)
    all += letters
    if (item.bold) bold += letters
  }
  const [size = 10] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? []
  return { size, bold: bold > 0.5 * all }
}

/** Returns the levels whose headings mostly have heading style or text. */
function plausibleLevels(pages: readonly RawPage[], blocks: readonly Block[]): Set<number> {
  const body = bodyOf(pages.flatMap(({ items }) => items))
  const headings = blocks.filter(({ level }) => level > 0)
  const looksIt = ({ text, size, bold, letters }: Block) => {
    if (text.length > maxHeadingLength) return false
    const standsOut = size > body.size + 0.6 || (bold > 0.6 * letters && !body.bold)
    return standsOut || headingKind(text) !== null
  }
  const levels = [...new Set(headings.map(({ level }) => level))].filter((level) => {
    const own = headings.filter((one) => one.level === level)
    return own.filter(looksIt).length >= minHeadings * own.length
  })
  const lettersOf = (some: readonly Block[]) => some.reduce((sum, { letters }) => sum + letters, 0)
  const believed = lettersOf(headings.filter(({ level }) => levels.includes(level)))
  return new Set(believed > maxInHeadings * lettersOf(blocks) ? [] : levels)
}

/** Returns the share of touching items on a line that are in different blocks. */
function shareOfCuts(pages: readonly RawPage[]): number {
  let touching = 0
  let cut = 0
  for (const { items } of pages) {
    items.forEach((item, index) => {
      const before = items[index - 1]
      if (!before?.tag?.block || !item.tag?.block) return
      const gap = item.x - before.right
      const isOnLine = Math.abs(item.y - before.y) < 0.3 * item.size
      if (!isOnLine || Math.abs(gap) > 0.4 * item.size || before.tag.isLabel) return
      touching++
      if (before.tag.block !== item.tag.block) cut++
    })
  }
  return touching < 5 ? 0 : cut / touching
}

/**
 * Removes implausible tags, since many files are tagged badly: headings without heading style or
 * text, blocks that split words, and blocks of single lines, which do not mark paragraphs.
 * @returns the pages with the remaining tags
 */
export function filterTags(pages: readonly RawPage[]): readonly RawPage[] {
  const blocks = pages.flatMap(blocksOf)
  if (blocks.length === 0) return pages
  const areBlocksTrue =
    shareOfCuts(pages) <= maxCuts && blocks.some(({ rows, level }) => rows > 1 && level === 0)
  const levels = plausibleLevels(pages, blocks)
  const believe = (tag: RawTag): RawTag => ({
    ...tag,
    level: levels.has(tag.level) ? tag.level : 0,
    ...(areBlocksTrue ? {} : { block: 0, item: 0, isLabel: false }),
  })
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (item.tag ? { ...item, tag: believe(item.tag) } : item)),
  }))
}
