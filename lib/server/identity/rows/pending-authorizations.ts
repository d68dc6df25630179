import 'server-only'
import type { Items } from '../../items/item-types'
import { createToken, hashToken } from './secrets-of-rows'

type Parts = { items: Items; now: () => number }

/** Why somebody was sent to a provider. */
export type AuthorizationPurpose = 'sign-in' | 'link' | 'prove'

export type PendingAuthorization = {
  provider: string
  purpose: AuthorizationPurpose
  verifier: string
  nonce: string
  /** Where to go afterwards: a path of ours. */
  next: string
  /** The account that links or proves; empty for a sign-in. */
  accountId: string
  /** Hash of the cookie of the browser that set out: nobody else can arrive. */
  browser: string
}

const secondsToReturn = 600

const keyOf = (state: string) => ({ pk: `trip#${hashToken(state)}`, sk: 'trip' })

/** The token that goes along with the browser as `state`. */
export function createState(): string {
  return createToken()
}

/** Remembers a trip until its browser comes back. */
export async function storePendingAuthorization(
  { items, now }: Parts,
  state: string,
  pending: PendingAuthorization,
): Promise<void> {
  const expiresAt = Math.ceil(now() / 1_000) + secondsToReturn
  await items.put({ ...keyOf(state), expiresAt, data: pending }, 'absent')
}

/** The trip of a state, which is over with that; null when it is unknown, over or another browser's. */
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
