import type { UnknownRecord } from '@/lib/resume/is-record'
import { stringOf } from '@/lib/resume/json-value'
import { flattenLooseRoles } from '@/lib/resume/roles/flatten-roles'
import { type Stint, stintOf } from '../cv/tenure'

/** Time of each post of a CV by its entry; null if its dates are unknown. */
export type PostStints = ReadonlyMap<string, Stint | null>

/**
 * Returns the time of each post of a CV.
 *
 * @param content of a document, or JSON Resume
 * @param asOf `YYYY-MM`, the end of ongoing posts
 */
export function readPostStints(content: unknown, asOf: string): PostStints {
  const work = (content as UnknownRecord | null)?.work
  const posts = flattenLooseRoles(work)
  return new Map(
    posts.flatMap((post: unknown, at): [string, Stint | null][] => {
      if (typeof post !== 'object' || post === null) return []
      const { id, startDate, endDate } = post as UnknownRecord
      const stint = stintOf(stringOf(startDate).trim(), stringOf(endDate).trim(), asOf)
      return [[stringOf(id).trim() || `/work/${at}`, stint]]
    }),
  )
}
