import 'server-only'
import { openSeal } from '../../secrets/seal'
import { ProviderError } from '../oidc/provider-error'
import type { CognitoAuthContext } from './cognito-auth-context'
import type { AccessFacts } from './read-access-token'
import { type SessionKey, sealPlace } from './session-rows'

/** New tokens of a session, with their verified facts. */
export type NewTokens = {
  access: string
  facts: AccessFacts
  /** Refresh token that replaces the old one, if the pool rotates them. */
  refresh: string | null
  /** Claims of the ID token of the same person, if one came. */
  claims: Record<string, unknown> | null
}

type Asker = Pick<CognitoAuthContext, 'secrets' | 'oidc' | 'provider' | 'readAccess'>

/** Decrypts the refresh token of a session; null if that fails. */
export function openRefresh(auth: Asker, key: SessionKey, sealed: string) {
  return openSeal(auth.secrets, sealPlace(key), sealed)
}

/**
 * Requests new tokens from the pool.
 *
 * @returns null when the refresh token is not valid any more: the pool has ended it
 * @throws ProviderError when the pool cannot be reached, or its answer cannot be trusted
 */
export async function askForNewTokens(auth: Asker, refresh: string): Promise<NewTokens | null> {
  try {
    const tokens = await auth.oidc(auth.provider).refresh(refresh)
    const facts = await auth.readAccess(tokens.access)
    if (!facts) throw new ProviderError('The new access token is none')
    // Claims of another subject's ID token are ignored.
    const claims = tokens.claims?.sub === facts.subject ? tokens.claims : null
    return { access: tokens.access, facts, refresh: tokens.refresh, claims }
  } catch (error) {
    if (error instanceof ProviderError && error.code === 'invalid_grant') return null
    throw error
  }
}
