import 'server-only'
import type { Home } from '../../home-types'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { deleteApiKey, readApiKey } from '../../repositories/api-keys'

/** Ends a key at once: the next request with it is refused. */
export async function revokeKey(
  home: Pick<Home, 'items'>,
  owner: OwnerId,
  id: string,
): Promise<Outcome<null>> {
  if (!(await readApiKey(home, owner, id))) return { ok: false, code: 'not-found' }
  await deleteApiKey(home, owner, id)
  return { ok: true, value: null }
}
