import 'server-only'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { isOpen, readAiRequest, writeAiRequest } from '../../../repositories/ai-requests'
import { takeBackRequest } from '../../notifications/notify-of-request'

/**
 * Opens the round of a request that was given up, so that its job can be tried again under the same id. What
 * its owner was told of the failure is taken back.
 *
 * @returns false where nothing is left to do: the request is gone, over, or was asked for again meanwhile
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
    message: null,
    retryAfter: null,
    roundAt,
  } as const
  if (!(await writeAiRequest(ports, owner, { ...row, ...opened }))) return false
  await takeBackRequest(ports, owner, row)
  return true
}
