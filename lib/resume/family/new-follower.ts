import { filedAsCopy } from '../filing'
import { limits } from '../resume-limits'
import type { ResumeDocument } from '../schema/document'
import { followerLineage } from './family-base'

/**
 * Creates a CV that follows another one: a copy with a numbered title.
 * @param id of the new CV
 * @param name of the source, as shown in lists
 * @param siblings number of existing followers
 */
export function newFollower(
  source: ResumeDocument,
  { id, name, siblings }: { id: string; name: string; siblings: number },
): ResumeDocument {
  const number = ` ${siblings + 2}`
  const title = `${name.slice(0, limits.line - number.length)}${number}`
  return { ...filedAsCopy(source), id, title, lineage: followerLineage(source, 0) }
}
