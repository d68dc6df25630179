import 'server-only'
import type { IDToken } from 'oauth4webapi'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import { ProviderError } from './provider-error'

/** Claims about a user, of an ID token and of the userinfo endpoint. */
export type Claims = IDToken

/** Facts about a user that an identity provider has confirmed. */
export type ProviderPerson = {
  issuer: string
  subject: string
  /** Null unless the provider states that the address is confirmed. */
  confirmedEmail: string | null
  name: string
}

/** Seconds that the provider's clock may differ. */
export const clockTolerance = 60
const maxSubjectLength = 255

/**
 * Checks of OpenID Connect Core 1.0, section 3.1.3.7, what the library leaves to its caller: the authorised party of a token
 * for one audience, the issue time and the length of the subject.
 *
 * @param expected.now milliseconds since 1970
 * @throws ProviderError
 */
export function checkClaims(
  claims: Claims | undefined,
  expected: { clientId: string; now: number },
): Claims {
  if (!claims || claims.sub === '' || claims.sub.length > maxSubjectLength) {
    throw new ProviderError('The token names nobody')
  }
  if (claims.azp !== undefined && claims.azp !== expected.clientId) {
    throw new ProviderError('The token is for somebody else')
  }
  if (claims.iat >= expected.now / 1_000 + clockTolerance) {
    throw new ProviderError('The token is of another time')
  }
  return claims
}

/** Returns the name that a provider tells of a person; their address if there is none. */
function readName(claims: Claims, email: string): string {
  const given = [claims.name, claims.given_name, claims.preferred_username].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  )
  return (typeof given === 'string' ? given.trim() : email.split('@')[0] || email).slice(0, 200)
}

/**
 * Returns the address that a provider has confirmed; null if it does not state so, or if our own forms would not
 * accept the address.
 */
export function readConfirmedEmail(claims: Record<string, unknown>): string | null {
  const { email, email_verified: verified } = claims
  const isConfirmed = verified === true || verified === 'true'
  return isConfirmed && typeof email === 'string' ? parseEmailAddress(email) : null
}

/** Returns the facts about a user that are in claims of an issuer. */
export function toProviderPerson(issuer: string, claims: Claims): ProviderPerson {
  const confirmedEmail = readConfirmedEmail(claims)
  const name = readName(claims, confirmedEmail ?? claims.sub)
  return { issuer, subject: claims.sub, confirmedEmail, name }
}
