import { limits } from '@/lib/resume/resume-limits'
import type { DraftEntry, Traced } from './draft-types'

/** Fields that an employer has once for all its roles. */
export const employerFields = ['name', 'url', 'description'] as const

const isSame = (a: Traced | undefined, b: Traced | undefined) =>
  a?.text === b?.text && JSON.stringify(a?.slices) === JSON.stringify(b?.slices)

/** True for two posts whose employer is the very same characters of the file: it is printed once, above both. */
function shareEmployer(a: DraftEntry, b: DraftEntry): boolean {
  const { name } = a.fields
  return (
    name !== undefined &&
    name.slices.length > 0 &&
    employerFields.every((field) => isSame(a.fields[field], b.fields[field]))
  )
}

/** Gathers the posts that stand in a row under one employer; any other post is a list of its own. */
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
