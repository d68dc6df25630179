import 'server-only'
import type { DescribedInvitation } from '@/lib/api/workspaces'
import { addressKey, widenLimit } from '../identity/http/address-key'
import { limits } from '../identity/identity-limits'
import { readPerson } from '../identity/rows/person-rows'
import { countTry } from '../identity/rows/row-limits'
import { keyedHash } from '../identity/rows/secrets-of-rows'
import type { Outcome } from '../outcome'
import type { Ports } from '../ports-types'
import { findInvitation } from './join-workspace'
import { readWorkspace } from './workspace-rows'

/**
 * Describes an open invitation to the holder of its link, signed in or not. Changes nothing.
 *
 * @param ip of the client; null where it is unknown
 * @returns `gone` for a link that leads nowhere; `too-many-requests`; `unavailable`
 */
export async function describeInvitation(
  ports: Pick<Ports, 'items' | 'secrets' | 'now'>,
  token: string,
  ip: string | null,
): Promise<Outcome<DescribedInvitation>> {
  const secret = await ports.secrets.read('session')
  if (secret === null) return { ok: false, code: 'unavailable' }
  const address = addressKey(ip)
  const limit = widenLimit(limits.tokenByAddress, address)
  const counted = await countTry(ports, limit, keyedHash(secret, limit.name, address))
  if (!counted.ok) return { ok: false, code: 'too-many-requests', retryAfter: counted.retryAfter }
  const found = await findInvitation(ports, token)
  const workspace = found && (await readWorkspace(ports, found.workspace))
  if (!workspace) return { ok: false, code: 'gone' }
  const { email, role, invitedBy } = found.row
  const inviter = invitedBy ? await readPerson(ports.items, invitedBy) : null
  // An address and no name, as in the mail: nobody can write a text into it.
  const value = { workspace: workspace.name, role, email, inviter: inviter?.person.email ?? null }
  return { ok: true, value }
}
