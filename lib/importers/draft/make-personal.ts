import { noteDropped } from './change-draft'
import type { DraftSection, ReadingProblem } from './draft-types'
import { addEntries, settle } from './problem-lines'
import type { ReviewDraft } from './review-types'

/**
 * Makes the section of a problem the personal details, read in its lines. What the details had before stays where the
 * section has nothing.
 */
export function makePersonal(
  draft: ReviewDraft,
  problem: ReadingProblem,
  read: readonly DraftSection[],
): ReviewDraft {
  if (draft.settled?.includes(problem.id)) return draft
  const rest = draft.sections.filter(({ id }) => id !== problem.section)
  const basics = read.find(({ kind }) => kind === 'basics')?.entries[0]
  const before = rest.find(({ kind }) => kind === 'basics')
  if (!basics || !before) return draft
  const own = before.entries[0] ?? { id: 'basics', fields: {}, lists: {} }
  const replaced = Object.keys(basics.fields).flatMap((field) => {
    const value = own.fields[field]
    const place = { section: before.id, entry: own.id, field }
    return value && value.text !== basics.fields[field]?.text
      ? [{ value, place, kind: before.kind }]
      : []
  })
  const merged = { ...own, fields: { ...own.fields, ...basics.fields } }
  const sections = rest.map((one) => (one === before ? { ...one, entries: [merged] } : one))
  const joined = noteDropped({ ...draft, sections }, replaced)
  const others = read.filter(({ kind }) => kind !== 'basics')
  const placed = others.reduce((now, { kind, entries }) => {
    const [added] = addEntries(now, { ...problem, kind, section: null, entry: null }, entries)
    return added
  }, joined)
  return settle(placed, problem)
}
