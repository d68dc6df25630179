import 'server-only'
import type { Items } from '../../items/types'
import { createToken, hashToken } from './secrets-of-rows'

type Parts = { items: Items; now: () => number }

/** Why somebody was sent to a provider. */
export type TripPurpose = 'sign-in' | 'link' | 'prove'

export type Trip = {
  provider: string
  purpose: TripPurpose
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
export async function rememberTrip(
  { items, now }: Parts,
  state: string,
  trip: Trip,
): Promise<void> {
  const expiresAt = Math.ceil(now() / 1_000) + secondsToReturn
  await items.put({ ...keyOf(state), expiresAt, data: trip }, 'absent')
}

/** The trip of a state, which is over with that; null when it is unknown, over or another browser's. */
export async function endTrip(
  { items }: Parts,
  state: string,
  browserCookie: string,
): Promise<Trip | null> {
  const item = await items.get(keyOf(state))
  if (!item) return null
  const trip = item.data as Trip
  if (trip.browser !== hashToken(browserCookie)) return null
  const deleted = await items.delete(item, item.version)
  return deleted.ok ? trip : null
}
