import type { ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections, type SectionKey } from '@/lib/resume/sections'
import { type Edit, moveItem, unchanged } from './edit'
import { entriesOf } from './locate'
import { orderSections } from './sections'

/** The sections that a new CV offers at once; the others wait behind "Add a section". */
const usual: readonly SectionKey[] = [
  'work',
  'education',
  'skills',
  'projects',
  'languages',
  'certificates',
]

/**
 * The keys of the sections that are listed, in printed order: the usual ones, all that hold
 * something or were named by the person, and the one that is open.
 */
export function listedSections(content: ResumeContent, open: string | null): string[] {
  return resolveSections(content).flatMap(({ kind, key }) => {
    const isListed =
      kind !== 'list' || usual.includes(key) || key === open || entriesOf(content, key).length > 0
    return isListed ? [key] : []
  })
}

/** The list sections that are not listed yet. */
export function offeredSections(content: ResumeContent, open: string | null): string[] {
  const listed = listedSections(content, open)
  return resolveSections(content).flatMap(({ key }) => (listed.includes(key) ? [] : [key]))
}

/** The order of all sections after one of the listed ones was moved to another place among them. */
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
 * Moves a section to another place among the listed ones; the others keep theirs. `to` is its index
 * afterwards. A section that is not listed and a place that is not there change nothing.
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

/** Counts the content of a section for the list: its entries; for skills, the skills themselves. */
export function countOf(content: ResumeContent, key: string): number {
  if (key !== 'skills') return entriesOf(content, key).length
  return content.skills.reduce((sum, group) => sum + Math.max(1, group.keywords.length), 0)
}
