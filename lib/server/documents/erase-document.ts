import 'server-only'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { ErasePorts, Ports } from '../ports-types'
import { deleteVersions } from '../versions/version-rows'
import { deleteAliases } from './by-email/alias-rows'
import { conflictWith } from './document-answers'
import {
  deleteBody,
  deleteHead,
  isErased,
  putErased,
  putHead,
  readBody,
  readHead,
} from './document-rows'
import { withdrawTrashNotice } from './notify-of-trash'
import { scheduleMaintenance } from './schedule-maintenance'
import { deleteSearchWords } from './search-rows'

type Parts = ErasePorts & Pick<Ports, 'documentHooks'>

/**
 * Erases a document permanently: only from the trash. Idempotent.
 *
 * @param input.baseVersion expected version: a document of another version is not erased
 */
export async function eraseDocument(
  ports: Parts,
  owner: OwnerId,
  { id, baseVersion = 'any' }: { id: string; baseVersion?: number | 'any' },
): Promise<Outcome<null>> {
  for (;;) {
    // The head first: after a concurrent save it has another row version, or the save is not acknowledged.
    const head = await readHead(ports, owner, id)
    if (!head) {
      const isDone = await isErased(ports, owner, id)
      return isDone ? { ok: true, value: null } : { ok: false, code: 'not-found' }
    }
    if (!head.isErasing) {
      if (head.trashedAt === null) return { ok: false, code: 'not-trashed' }
      const body = baseVersion === 'any' ? null : await readBody(ports, owner, id)
      if (body && body.version !== baseVersion) return conflictWith(body)
      await scheduleMaintenance(ports, owner, id)
      const next = { ...head, isErasing: true }
      if (!(await putHead(ports, owner, next, ports.now(), head.rowVersion)).ok) continue
    }
    const { trashedAt } = head
    // Before the rows that say who was notified are erased.
    if (trashedAt !== null) await withdrawTrashNotice(ports, owner, { id, trashedAt })
    await finishErasing(ports, owner, id)
    return { ok: true, value: null }
  }
}

/** Erases what is stored of a document beside its content and head: versions, search words, addresses, other rooms' rows. */
export async function eraseRest(ports: Parts, owner: OwnerId, id: string): Promise<void> {
  await deleteVersions(ports, owner, id)
  await deleteSearchWords(ports, owner, id)
  await deleteAliases(ports, owner, id)
  for (const erase of ports.documentHooks.onErase) await erase(ports, owner, id)
}

/**
 * Erases the remaining rows of a document whose head is marked as erasing. The mark stays until the last row, so
 * that a half-erased document is never readable and any process can continue after a crash.
 */
export async function finishErasing(ports: Parts, owner: OwnerId, id: string): Promise<void> {
  await deleteVersions(ports, owner, id)
  await deleteBody(ports, owner, id)
  // A concurrent save may have stored a version meanwhile; without a body none can follow.
  await eraseRest(ports, owner, id)
  await putErased(ports, owner, id, ports.now())
  await deleteHead(ports, owner, id)
}
