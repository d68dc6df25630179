import 'server-only'
import type { EmbeddedAuthContext } from '../auth-context'

/** Milliseconds that a code of an app could be taken in: three steps of half a minute, and some. */
const codeLife = 120_000

/**
 * Marks a code of an app as used: it is good once (RFC 6238, section 5.2; OWASP ASVS 5.0, 6.5.1).
 *
 * @returns false when it was used before
 */
export function spendCode(
  auth: EmbeddedAuthContext,
  accountId: string,
  code: string,
): Promise<boolean> {
  return auth.accounts.reserveVerificationValue({
    identifier: `totp-used:${accountId}:${code}`,
    // Says nothing about whose it is, so that it outlives the end of everything else that waits.
    value: 'used',
    expiresAt: new Date(auth.now() + codeLife),
  })
}
