import 'server-only'
import type { EmbeddedAuthContext } from '../auth-context'

/** Milliseconds in which an authenticator's code could be accepted: three steps of half a minute, and some. */
const codeLife = 120_000

/**
 * Marks an authenticator's code as used: it is valid once (RFC 6238, section 5.2; OWASP ASVS 5.0, 6.5.1).
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
    // Does not name the account, so that it survives when the account's other codes are ended.
    value: 'used',
    expiresAt: new Date(auth.now() + codeLife),
  })
}
