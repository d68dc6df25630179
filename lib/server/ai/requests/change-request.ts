import 'server-only'
import type { AiRequestAnswer, AiRequestHead } from '@/lib/api/ai-requests'
import type { Stored } from '../../kernel/rows/rows'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { deleteCvFiles } from '../cv-requests/cv-request-files'
import {
  type AiRequestRow,
  deleteAiRequest,
  isOpen,
  listAiRequests,
  readAiRequest,
  writeAiRequest,
} from './ai-request-rows'
import { checkRoom } from './check-room'
import { enqueueRequest } from './enqueue-request'
import { failedWith } from './failed-request'
import { noteSeenRequest, withdrawRequestNotice } from './notify-of-request'
import { requestAnswer, requestHead } from './request-answers'

type Store = Pick<Ports, 'items'>

const maxListed = 50
const maxRaces = 20

/** Lists the requests of a user, the newest first. */
export async function listRequests(ports: Store, owner: OwnerId): Promise<AiRequestHead[]> {
  return (await listAiRequests(ports, owner, maxListed)).map(requestHead)
}

/**
 * Reads the state and the result of a request. Reading a finished request marks its notification to that person as read.
 *
 * @param input.isForPage as for `requestAnswer`
 */
export async function readRequest(
  ports: Pick<Ports, 'items' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id, person, isForPage }: { id: string; person: OwnerId; isForPage: boolean },
): Promise<Outcome<AiRequestAnswer>> {
  const row = await readAiRequest(ports, owner, id)
  if (!row) return { ok: false, code: 'not-found' }
  if (!isOpen(row)) await noteSeenRequest(ports, person, row)
  return { ok: true, value: requestAnswer(row, isForPage) }
}

/**
 * Changes a request's row, with a retry after each write conflict with the job; `change` returns null if there is
 * nothing to do.
 */
async function changeRequest(
  ports: Store,
  owner: OwnerId,
  id: string,
  change: (row: Stored<AiRequestRow>) => Stored<AiRequestRow> | null,
): Promise<Outcome<Stored<AiRequestRow>>> {
  for (let round = 0; round < maxRaces; round++) {
    const row = await readAiRequest(ports, owner, id)
    if (!row) return { ok: false, code: 'not-found' }
    const next = change(row)
    if (!next) return { ok: true, value: row }
    const written = await writeAiRequest(ports, owner, next)
    if (written) return { ok: true, value: written }
  }
  return { ok: false, code: 'too-many-requests', retryAfter: 1 }
}

/** Cancels a request under way: its job notices, and stores nothing. */
export async function cancelRequest(
  ports: Store,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<AiRequestHead>> {
  const changed = await changeRequest(ports, owner, id, (row) =>
    isOpen(row) ? { ...row, ...failedWith('cancelled'), status: 'cancelled' } : null,
  )
  return changed.ok ? { ok: true, value: requestHead(changed.value) } : changed
}

/** Retries a request that has failed or was cancelled. The results of finished stages are reused. */
export async function retryRequest(
  ports: Pick<Ports, 'items' | 'jobs' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<AiRequestHead>> {
  const before = await readAiRequest(ports, owner, id)
  if (!before) return { ok: false, code: 'not-found' }
  const room = isOpen(before) ? null : await checkRoom(ports, owner, 'again', before.kind)
  if (room && !room.ok) return room
  const changed = await changeRequest(ports, owner, id, (row) => {
    if (row.status !== 'failed' && row.status !== 'cancelled') return null
    const ended = { code: null, retryAfter: null }
    const next = { ...ended, round: row.round + 1, roundAt: ports.now() }
    return { ...row, ...next, status: 'waiting' }
  })
  if (!changed.ok) return changed
  if (before.round < changed.value.round) await withdrawRequestNotice(ports, owner, before)
  if (isOpen(changed.value)) await enqueueRequest(ports, owner, changed.value)
  return { ok: true, value: requestHead(changed.value) }
}

/** Deletes a request with its result; a running job stores nothing more. */
export async function discardRequest(
  ports: Pick<Ports, 'items' | 'files' | 'secrets' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  const row = await readAiRequest(ports, owner, id)
  if (!row) return { ok: false, code: 'not-found' }
  // The row first: results written later are deleted, as there is no row.
  await deleteAiRequest(ports, owner, id)
  if (row.kind === 'cv') await deleteCvFiles(ports, owner, id)
  await withdrawRequestNotice(ports, owner, row)
  return { ok: true, value: null }
}
