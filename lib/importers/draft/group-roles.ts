import { employerFields } from '@/lib/resume/entry-fields'
import { limits } from '@/lib/resume/resume-limits'
import type { DraftEntry, Traced } from './draft-types'

const isSame = (a: Traced | undefined, b: Traced | undefined) =>
  a?.text === b?.text && JSON.stringify(a?.slices) === JSON.stringify(b?.slices)

/** Whether two jobs have the same source characters as employer, so that it is printed once. */
function shareEmployer(a: DraftEntry, b: DraftEntry): boolean {
  const { name } = a.fields
  return (
    name !== undefined &&
    name.slices.length > 0 &&
    employerFields.every((field) => isSame(a.fields[field], b.fields[field]))
  )
}

/** Groups consecutive jobs of one employer; other jobs form groups of one. */
export function groupRoles(posts: readonly DraftEntry[]): DraftEntry[][] {
  const groups: DraftEntry[][] = []
  for (const post of posts) {
    const last = groups.at(-1)
    const [first] = last ?? []
    if (last && first && last.length < limits.roles && shareEmployer(first, post)) last.push(post)
    else groups.push([post])
  }
  return groups
}
