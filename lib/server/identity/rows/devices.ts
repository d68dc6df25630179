import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { ItemData, Items } from '../../items/item-types'
import { inFile, left, omitted, rowKind } from '../../items/row-kind'
import type { OwnerId } from '../../owner'
import { ownerPartition } from './person-rows'

type Parts = { items: Items; now: () => number }

export const deviceKind = rowKind({
  prefix: 'device#',
  owner: 'person',
  carried: left('devices are known by a secret of the old home'),
  archived: inFile('known-devices'),
})
const devicePrefix = deviceKind.prefix
/** Seconds that a device is known after its last sign-in. */
export const deviceLife = 365 * daySeconds

export const deviceBeginKind = rowKind({
  prefix: 'devices',
  owner: 'person',
  carried: left('devices are known by a secret of the old home'),
  archived: omitted('since when devices are known'),
})
const beginSk = deviceBeginKind.prefix

/**
 * Device of a user, by a keyed hash of its cookie, with the number of times that all devices of the user were
 * forgotten before: a device that was known in an earlier round is unknown.
 */
export type DevicePlace = { owner: OwnerId; device: string; round: number }

const keyOf = ({ owner, device }: Pick<DevicePlace, 'owner' | 'device'>) => ({
  pk: ownerPartition(owner),
  sk: `${devicePrefix}${device}`,
})

const beginKey = (owner: OwnerId) => ({ pk: ownerPartition(owner), sk: beginSk })

const roundOf = ({ round }: ItemData) => (typeof round === 'number' ? round : 0)

/**
 * Begins the record of a user's devices, unless it exists.
 *
 * @returns whether it was created now, and how often all devices were forgotten
 */
export async function beginDevices(
  { items, now }: Parts,
  owner: OwnerId,
): Promise<{ isFirst: boolean; round: number }> {
  const key = beginKey(owner)
  const begun = await items.get(key)
  if (begun) return { isFirst: false, round: roundOf(begun.data) }
  const put = await items.put({ ...key, data: { since: now(), round: 0 } }, 'absent')
  return { isFirst: put.ok, round: 0 }
}

/** Reads how often all devices of a user were forgotten. */
export async function readDeviceRound(
  { items }: Pick<Parts, 'items'>,
  owner: OwnerId,
): Promise<number> {
  const begun = await items.get(beginKey(owner))
  return begun ? roundOf(begun.data) : 0
}

/** Returns whether a user has signed in from a device within a year, and has not forgotten it since. */
export async function isKnownDevice({ items }: Parts, place: DevicePlace): Promise<boolean> {
  const known = await items.get(keyOf(place))
  return known !== null && roundOf(known.data) === place.round
}

/** Forgets all devices of a user but one; a device that was unknown stays unknown. */
export async function forgetOtherDevices(
  parts: Parts,
  { owner, device }: Pick<DevicePlace, 'owner' | 'device'>,
): Promise<void> {
  const round = await readDeviceRound(parts, owner)
  const isKnown = await isKnownDevice(parts, { owner, device, round })
  await forgetDevices(parts, owner)
  if (isKnown)
    await storeDevice(parts, { owner, device, round: await readDeviceRound(parts, owner) })
}

/** Stores a device for a year from now. */
export async function storeDevice({ items, now }: Parts, place: DevicePlace): Promise<void> {
  const expiresAt = Math.ceil(now() / 1_000) + deviceLife
  const { round } = place
  await items.put({ ...keyOf(place), expiresAt, data: { seenAt: now(), round } }, 'any')
}

/**
 * Forgets all devices of a user by one write: the next sign-in from each sends a notice. Their rows expire after
 * their year. Does nothing for a user who has never signed in.
 */
export async function forgetDevices({ items }: Parts, owner: OwnerId): Promise<void> {
  const begun = await items.get(beginKey(owner))
  if (!begun) return
  const data = { ...begun.data, round: roundOf(begun.data) + 1 }
  // A refused write is fine: a concurrent call has forgotten them after the read, or the account is gone.
  await items.put({ ...beginKey(owner), data }, begun.version)
}
