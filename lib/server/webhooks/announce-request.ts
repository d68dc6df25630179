import 'server-only'
import { isOpen, readAiRequest } from '../ai/requests/ai-request-rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { announce } from './announce'

/** Announces the end of a request's round: done, failed or cancelled. Safe to repeat; never throws. */
export async function announceRequest(
  ports: Pick<Ports, 'items' | 'jobs' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id, round }: { id: string; round: number },
): Promise<void> {
  const row = await readAiRequest(ports, owner, id)
  if (!row || row.round !== round || isOpen(row)) return
  const { kind, status: state, roundAt: at } = row
  await announce(ports, owner, { type: 'request.finished', at, data: { id, kind, state } })
}
