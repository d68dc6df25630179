import 'server-only'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import type { Outcome } from '../outcome'
import type { Ports } from '../ports-types'

/**
 * Creates a link by which a user chooses a new password, valid once and for an hour, for the operator to hand over.
 *
 * @returns `not-found` when no account has that address, `forbidden` where passwords are not stored here
 */
export async function resetPasswordLink(
  { identity, configuration }: Pick<Ports, 'identity' | 'configuration'>,
  { email }: { email: string },
): Promise<Outcome<{ link: string }>> {
  if (identity.signIn === 'managed') return { ok: false, code: 'forbidden' }
  const address = parseEmailAddress(email.trim())
  const token = address && (await identity.createResetToken(address))
  if (!token) return { ok: false, code: 'not-found' }
  return { ok: true, value: { link: `${configuration.url}/reset-password#${token}` } }
}
