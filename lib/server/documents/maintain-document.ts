import 'server-only'
import { dayMs, hourMs } from '@/lib/resume/dates/durations'
import { trashMs } from '@/lib/resume/trash'
import { noteFiles } from '../kernel/rows/due-rows'
import type { OwnerId } from '../owner'
import type { ErasePorts, Ports } from '../ports-types'
import { thinVersions } from '../versions/write-version'
import { deleteHead, readBody, readHead } from './document-rows'
import { eraseDocument, eraseRest, finishErasing } from './erase-document'
import { healDocument } from './heal-document'

type Parts = ErasePorts & Pick<Ports, 'documentHooks'>

/**
 * Looks at a document on the day after a change and when something of it is due: erases it after 30 days in the
 * trash, completes what a crash cut off, thins its versions, and deletes rows that its erasure left. Every step reads
 * the current rows.
 *
 * @returns when to look at it again, in milliseconds since 1970; null: not before its next change
 */
export async function maintainDocument(
  ports: Parts,
  owner: OwnerId,
  id: string,
): Promise<number | null> {
  const now = ports.now()
  await noteFiles(ports, owner, now)
  const [body, head] = await Promise.all([readBody(ports, owner, id), readHead(ports, owner, id)])
  if (head?.isErasing) {
    await finishErasing(ports, owner, id)
    return now + hourMs
  }
  if (!body) {
    // Erased, or never written: a request that was cut off may have stored something of it meanwhile.
    await eraseRest(ports, owner, id)
    if (head) await deleteHead(ports, owner, id)
    return null
  }
  if (head && head.trashedAt !== null && now - head.trashedAt >= trashMs) {
    await eraseDocument(ports, owner, { id })
    return now + hourMs
  }
  const isBehind = !head || head.version < body.version || body.keep !== null
  if (isBehind) await healDocument(ports, owner, id, body, head)
  const { nextAt } = await thinVersions(ports, owner, id)
  const trashEndsAt = head && head.trashedAt !== null ? head.trashedAt + trashMs : null
  // A whole day later: a document is looked at once a day at most.
  const thinAt = nextAt === null ? null : nextAt + dayMs
  const dates = [trashEndsAt, thinAt].filter((at) => at !== null)
  return dates.length === 0 ? null : Math.min(...dates)
}
