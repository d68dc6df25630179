import 'server-only'
import type { Items } from '../../items/item-types'
import { left, rowKind } from '../../items/row-kind'
import { createToken, hashToken } from './secrets-of-rows'

type Parts = { items: Items; now: () => number }

/** Purpose of a redirect to a provider. */
export type AuthorizationPurpose = 'sign-in' | 'link' | 'prove'

export type PendingAuthorization = {
  provider: string
  purpose: AuthorizationPurpose
  verifier: string
  nonce: string
  /** Path of this site to go to afterwards. */
  next: string
  /**
   * The account that links or reauthenticates. Of a sign-in the account that was signed in when its person pressed the
   * button, which the sign-in may replace; empty for none.
   */
  accountId: string
  /** Hash of the cookie of the browser that began the redirect: no other browser can complete it. */
  browser: string
}

const secondsToReturn = 600

export const pendingAuthorizationKind = rowKind({
  prefix: 'trip#',
  owner: 'installation',
  carried: left('of a sign-in or a code that was under way; it is begun again'),
})

const keyOf = (state: string) => ({
  pk: `${pendingAuthorizationKind.prefix}${hashToken(state)}`,
  sk: 'trip',
})

/** Creates the `state` parameter of an authorization request. */
export function createState(): string {
  return createToken()
}

/** Stores a pending authorization until the callback. */
export async function storePendingAuthorization(
  { items, now }: Parts,
  state: string,
  pending: PendingAuthorization,
): Promise<void> {
  const expiresAt = Math.ceil(now() / 1_000) + secondsToReturn
  await items.put({ ...keyOf(state), expiresAt, data: pending }, 'absent')
}

/** Reads and deletes the pending authorization of a state; null when it is unknown, over or another browser's. */
export async function consumePendingAuthorization(
  { items }: Parts,
  state: string,
  browserCookie: string,
): Promise<PendingAuthorization | null> {
  const item = await items.get(keyOf(state))
  if (!item) return null
  const pending = item.data as PendingAuthorization
  if (pending.browser !== hashToken(browserCookie)) return null
  const deleted = await items.delete(item, item.version)
  return deleted.ok ? pending : null
}
