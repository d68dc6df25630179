import 'server-only'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { deleteApiKey, readApiKey } from './key-rows'

/** Ends a key at once: the next request with it is refused. */
export async function revokeKey(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  if (!(await readApiKey(ports, owner, id))) return { ok: false, code: 'not-found' }
  await deleteApiKey(ports, owner, id)
  return { ok: true, value: null }
}
