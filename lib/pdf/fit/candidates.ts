import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { type ResolvedSection, resolveSections } from '@/lib/resume/sections'

/** Entries that a person may want to shorten or leave out first, by id, the first of each first. */
export type Candidates = { oldest: string[]; longest: string[] }

/** As many of each are named. */
const max = 3

type Entry = Readonly<Record<string, unknown>> & { readonly id: string; readonly hidden: boolean }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Characters of everything that an entry says. */
function lengthOf(entry: Entry): number {
  const inside = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + inside(one), 0)
    if (typeof value === 'object' && value !== null && 'text' in value) return inside(value.text)
    return textOf(value).length
  }
  return Object.values(entry).reduce((sum: number, value) => sum + inside(value), 0)
}

/** When something ended, as stored; null where that is now, or was not understood as a date. */
function endOf(entry: Entry): string | null {
  const end = textOf(entry.endDate) || textOf(entry.date) || textOf(entry.releaseDate)
  return /^\d{4}/.test(end) ? end : null
}

const entriesOf = (resolved: ResolvedSection, content: ResumeContent): readonly Entry[] => {
  if (resolved.kind === 'summary') return []
  if (resolved.kind === 'custom') return resolved.section.entries as readonly Entry[]
  // A role can be shortened or left out alone.
  if (resolved.key === 'work') return flattenRoles(content.work)
  return content[resolved.key]
}

/** The oldest and the longest entries that a document prints. Only a suggestion: nothing is left out. */
export function candidatesOf(document: PaperDocument): Candidates {
  if (document.kind !== 'resume') return { oldest: [], longest: [] }
  const { content } = document
  const entries = resolveSections(content)
    .filter(({ state }) => state.visible)
    .flatMap((resolved) => entriesOf(resolved, content))
    .filter(({ hidden }) => !hidden)
  const dated = entries.flatMap((entry) => {
    const end = endOf(entry)
    return end === null ? [] : [{ id: entry.id, end }]
  })
  // Stored dates begin with the year: they sort as they are written.
  const oldest = dated.toSorted((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)))
  const longest = entries.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const ids = (list: readonly { id: string }[]) => list.slice(0, max).map(({ id }) => id)
  return { oldest: ids(oldest), longest: ids(longest) }
}
