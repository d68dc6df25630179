import 'server-only'
import type { SaveAnswer } from '@/lib/api/documents'
import { detach } from '@/lib/resume/family/attach'
import { readHeads } from '../documents/document-rows'
import { runTask } from '../kernel/run-task'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { changeResume } from './change-resume'
import { findResume, refuseFamily } from './find-resume'

type Parts = Pick<Ports, 'items' | 'now' | 'documentHooks'>

/**
 * Makes a CV follow another one; no word of it changes. A family has one level: neither does the followed one follow
 * another, nor is the follower followed itself.
 */
export async function followResume(
  ports: Parts,
  owner: OwnerId,
  { id, follows, operationId }: { id: string; follows: string; operationId: string },
): Promise<Outcome<SaveAnswer>> {
  const master = await findResume(ports, owner, follows)
  if (!master.ok || master.value.isTrashed) return refuseFamily('follows', 'no CV in use')
  const { document, version } = master.value
  if (id === follows) return refuseFamily('follows', 'the CV itself')
  if (document.lineage?.documentId) return refuseFamily('follows', 'a CV that follows another one')
  const heads = await readHeads(ports, owner)
  const isFollowed = heads.some((head) => head.follows === id && !head.trashedAt)
  if (isFollowed) return refuseFamily('follows', 'this CV is followed by others')
  return changeResume(ports, owner, {
    ...{ id, operationId, baseVersion: null },
    // Following anew would count what is not brought over as taken.
    change: async (current) =>
      current.lineage?.documentId === follows
        ? { ok: true, value: current }
        : runTask('attach', current, document, version),
  })
}

/** Ends that a CV follows another one; all its words stay. */
export async function stopFollowing(
  ports: Parts,
  owner: OwnerId,
  { id, operationId }: { id: string; operationId: string },
): Promise<Outcome<SaveAnswer>> {
  return changeResume(ports, owner, {
    ...{ id, operationId, baseVersion: null },
    change: async (current) => ({
      ok: true,
      value: current.lineage?.documentId ? detach(current) : current,
    }),
  })
}
