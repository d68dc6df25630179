import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { isOpen, readAiRequest, writeAiRequest } from './ai-request-rows'
import { withdrawRequestNotice } from './notify-of-request'

/**
 * Reopens the round of a request that was given up, so that its job can be retried under the same id. Withdraws the
 * notification of the failure.
 *
 * @returns false if there is nothing to do: the request is gone, over, or was restarted meanwhile
 */
export async function reviveRequest(
  ports: Pick<Ports, 'items' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id, round }: { id: string; round: number },
): Promise<boolean> {
  const row = await readAiRequest(ports, owner, id)
  if (!row || row.round !== round || !row.input) return false
  if (isOpen(row)) return true
  if (row.status !== 'failed' || row.code !== 'gave-up') return false
  const roundAt = ports.now()
  const opened = {
    status: 'waiting',
    code: null,
    retryAfter: null,
    roundAt,
  } as const
  if (!(await writeAiRequest(ports, owner, { ...row, ...opened }))) return false
  await withdrawRequestNotice(ports, owner, row)
  return true
}
