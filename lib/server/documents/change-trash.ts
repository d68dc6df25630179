import 'server-only'
import type { DocumentHead } from '@/lib/api/documents'
import type { NotifyParts } from '../notifications/notify'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { headOfBody } from './body-head-rows'
import { conflictWith, headAnswer } from './document-answers'
import { putHead } from './document-rows'
import { notifyOfTrash, withdrawTrashNotice } from './notify-of-trash'
import { findDocument } from './read-stored-document'
import { scheduleMaintenance } from './schedule-maintenance'

/**
 * Moves a document to the trash or out of it. One row changes: the content stays where it is. Idempotent. The owner
 * is notified of the date of the final deletion.
 *
 * @param change.isTrashed the desired state
 * @param change.baseVersion expected version; another one is a conflict and changes nothing
 */
export async function changeTrash(
  ports: NotifyParts,
  owner: OwnerId,
  id: string,
  { isTrashed, baseVersion }: { isTrashed: boolean; baseVersion: number | 'any' },
): Promise<Outcome<DocumentHead>> {
  for (;;) {
    const found = await findDocument(ports, owner, id)
    if (!found.ok) return found
    const { body, head } = found.value
    if (baseVersion !== 'any' && body.version !== baseVersion) return conflictWith(body)
    const known = headOfBody(id, body, head)
    if ((known.trashedAt !== null) === isTrashed) return { ok: true, value: headAnswer(known) }
    const now = ports.now()
    const next = { ...known, trashedAt: isTrashed ? now : null }
    await scheduleMaintenance(ports, owner, id)
    // A head that was just healed has another row version: then everything is read again.
    const put = await putHead(ports, owner, next, now, head?.rowVersion ?? 'absent')
    if (!put.ok) continue
    if (isTrashed) await notifyOfTrash(ports, owner, { id, trashedAt: now })
    else if (known.trashedAt !== null) {
      await withdrawTrashNotice(ports, owner, { id, trashedAt: known.trashedAt })
    }
    return { ok: true, value: headAnswer(next) }
  }
}

/** Takes a document out of the trash, as it was. */
export function restoreDocument(
  ports: NotifyParts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<DocumentHead>> {
  return changeTrash(ports, owner, id, { isTrashed: false, baseVersion: 'any' })
}

/**
 * Moves a document to the trash, from where it is erased after 30 days.
 *
 * @param input.baseVersion expected version; `any` if it is omitted
 */
export function trashDocument(
  ports: NotifyParts,
  owner: OwnerId,
  { id, baseVersion = 'any' }: { id: string; baseVersion?: number | 'any' },
): Promise<Outcome<DocumentHead>> {
  return changeTrash(ports, owner, id, { isTrashed: true, baseVersion })
}
