import type { ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections, type SectionKey } from '@/lib/resume/sections'
import { type Edit, moveItem, unchanged } from './edit'
import { entriesOf } from './locate'
import { changeSection, orderSections } from './sections'

/** Sections that a new CV lists; the others are behind "Add a section". */
const usual: readonly SectionKey[] = [
  'work',
  'education',
  'skills',
  'projects',
  'languages',
  'certificates',
]

/**
 * Returns the keys of the listed sections in printed order: the default ones, all with content or a custom name, and
 * the open one.
 */
export function listedSections(content: ResumeContent, open: string | null): string[] {
  return resolveSections(content).flatMap(({ kind, key }) => {
    const isListed =
      kind !== 'list' || usual.includes(key) || key === open || entriesOf(content, key).length > 0
    return isListed ? [key] : []
  })
}

/** Returns the list sections that are not listed yet. */
export function offeredSections(content: ResumeContent, open: string | null): string[] {
  const listed = listedSections(content, open)
  return resolveSections(content).flatMap(({ key }) => (listed.includes(key) ? [] : [key]))
}

/** Returns the order of all sections after a move among the listed ones. */
function orderAfterMove(
  content: ResumeContent,
  listed: readonly string[],
  key: string,
  to: number,
): string[] {
  const moved = moveItem(listed, listed.indexOf(key), to)
  let next = 0
  return resolveSections(content).map((section) =>
    listed.includes(section.key) ? (moved[next++] ?? section.key) : section.key,
  )
}

/**
 * Moves a section among the listed ones. `to` is its index afterwards. No change for an unlisted section or an invalid
 * index.
 */
export function moveSection(
  document: ResumeDocument,
  listed: readonly string[],
  key: string,
  to: number,
): Edit {
  if (!listed.includes(key) || to < 0 || to >= listed.length) return unchanged(document)
  return orderSections(document, orderAfterMove(document.content, listed, key, to))
}

/**
 * Moves a section in a list of both columns, the side one after a row of its own. Beyond that row the section changes
 * its column; in the order of the CV it comes next to its neighbour there.
 *
 * @param rows keys of listed sections, with the row
 * @param border id of the row
 */
export function placeInColumn(
  document: ResumeDocument,
  rows: readonly string[],
  border: string,
  key: string,
  to: number,
): Edit {
  const moved = moveItem(rows, rows.indexOf(key), to)
  const isInSide = (list: readonly string[]) => list.indexOf(key) > list.indexOf(border)
  const at = moved.indexOf(key)
  const [above = border, below = border] = [moved[at - 1], moved[at + 1]]
  const order = resolveSections(document.content).map((section) => section.key)
  const others = order.filter((other) => other !== key)
  const place =
    above !== border ? others.indexOf(above) + 1 : below !== border ? others.indexOf(below) : null
  const placed =
    place === null ? document : orderSections(document, others.toSpliced(place, 0, key)).document
  if (isInSide(moved) === isInSide(rows)) return { document: placed, focus: null }
  return changeSection(placed, key, { column: isInSide(moved) ? 'side' : 'main' })
}

/** Counts the content of a section: its entries; for skills, the skills themselves. */
export function countOf(content: ResumeContent, key: string): number {
  if (key !== 'skills') return entriesOf(content, key).length
  return content.skills.reduce((sum, group) => sum + Math.max(1, group.keywords.length), 0)
}
