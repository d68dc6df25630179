import { stringOf } from '@/lib/resume/json-value'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { type ResolvedSection, resolveSections } from '@/lib/resume/sections'

/** Entries to shorten or leave out, by id, best candidate first. */
export type Candidates = { oldest: string[]; longest: string[] }

/** Maximum candidates of each kind. */
const max = 3

type Entry = Readonly<Record<string, unknown>> & { readonly id: string; readonly hidden: boolean }

/** Counts the characters of an entry. */
function lengthOf(entry: Entry): number {
  const inside = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + inside(one), 0)
    if (typeof value === 'object' && value !== null && 'text' in value) return inside(value.text)
    return stringOf(value).length
  }
  return Object.values(entry).reduce((sum: number, value) => sum + inside(value), 0)
}

/** Returns the end date of an entry as stored; null if it is ongoing or cannot be parsed. */
function endOf(entry: Entry): string | null {
  const end = stringOf(entry.endDate) || stringOf(entry.date) || stringOf(entry.releaseDate)
  return /^\d{4}/.test(end) ? end : null
}

const entriesOf = (resolved: ResolvedSection, content: ResumeContent): readonly Entry[] => {
  if (resolved.kind === 'summary') return []
  if (resolved.kind === 'custom') return resolved.section.entries as readonly Entry[]
  // A role can be shortened or left out by itself.
  if (resolved.key === 'work') return flattenRoles(content.work)
  return content[resolved.key]
}

/** Returns the oldest and the longest printed entries of a document, as suggestions. */
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
  // Stored dates begin with the year, so that they sort as strings.
  const oldest = dated.toSorted((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)))
  const longest = entries.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const ids = (list: readonly { id: string }[]) => list.slice(0, max).map(({ id }) => id)
  return { oldest: ids(oldest), longest: ids(longest) }
}
