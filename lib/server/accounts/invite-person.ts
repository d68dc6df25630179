import 'server-only'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import { createInvitation } from '../identity/rows/invitations'
import { findPerson } from '../identity/rows/person-rows'
import type { Outcome } from '../outcome'
import type { Ports } from '../ports-types'

/**
 * Creates a link by which one user can sign up, valid once and for a week, for the operator to hand over.
 *
 * @returns `invalid` for a malformed address; `already-exists` when it has an account; `signup-closed` where
 * sign-up is switched off
 */
export async function invitePerson(
  ports: Pick<Ports, 'items' | 'secrets' | 'configuration' | 'now'>,
  { email: text }: { email: string },
): Promise<Outcome<{ link: string }>> {
  const { items, now, configuration } = ports
  const email = parseEmailAddress(text.trim())
  if (email === null) return { ok: false, code: 'invalid' }
  if (configuration.signup === 'closed') return { ok: false, code: 'signup-closed' }
  if (await findPerson(items, email)) return { ok: false, code: 'already-exists' }
  const secret = await ports.secrets.read('session')
  if (!secret) return { ok: false, code: 'unavailable' }
  const token = await createInvitation({ items, now, secret }, email)
  return { ok: true, value: { link: `${configuration.url}/sign-up#invitation=${token}` } }
}
