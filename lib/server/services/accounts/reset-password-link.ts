import 'server-only'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import type { Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'

/**
 * Makes a link by which somebody chooses a new password, good once and for an hour, for the operator
 * to hand over.
 *
 * @returns `not-found` when nobody has that address, `forbidden` where passwords are not kept here
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
