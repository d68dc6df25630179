import 'server-only'
import type { Items } from '../../items/types'
import type { OwnerId } from '../../owner'
import { ownerPartition } from './people'

type Parts = { items: Items; now: () => number }

export const devicePrefix = 'device#'
/** Seconds that a device is known after its last sign-in. */
export const deviceLife = 365 * 24 * 3_600

const beginSk = 'devices'

const keyOf = (owner: OwnerId, device: string) => ({
  pk: ownerPartition(owner),
  sk: `${devicePrefix}${device}`,
})

/** Begins to know the devices of somebody; false where that was begun before. */
export async function beginDevices({ items, now }: Parts, owner: OwnerId): Promise<boolean> {
  const key = { pk: ownerPartition(owner), sk: beginSk }
  if (await items.get(key)) return false
  return (await items.put({ ...key, data: { since: now() } }, 'absent')).ok
}

/** Whether somebody has signed in from a device within a year. */
export async function isKnownDevice(
  { items }: Parts,
  owner: OwnerId,
  device: string,
): Promise<boolean> {
  return (await items.get(keyOf(owner, device))) !== null
}

/** Knows a device for a year from now. */
export async function keepDevice(
  { items, now }: Parts,
  owner: OwnerId,
  device: string,
): Promise<void> {
  const expiresAt = Math.ceil(now() / 1_000) + deviceLife
  await items.put({ ...keyOf(owner, device), expiresAt, data: { seenAt: now() } }, 'any')
}
