import 'server-only'
import type { Items } from '../../items/item-types'
import { left, omitted, rowKind } from '../../items/row-kind'
import type { OwnerId } from '../../owner'
import { ownerPartition } from '../rows/person-rows'

export const sessionCutoffKind = rowKind({
  prefix: 'tokens-ended',
  owner: 'person',
  carried: left('everybody signs in anew'),
  archived: omitted('marks of sessions that ended'),
})

const keyOf = (owner: OwnerId) => ({ pk: ownerPartition(owner), sk: sessionCutoffKind.prefix })

/** Invalidates all tokens issued before `at`, in milliseconds since 1970. */
export async function writeSessionCutoff(items: Items, owner: OwnerId, at: number): Promise<void> {
  await items.put({ ...keyOf(owner), data: { at } }, 'any')
}

/** Returns the time before which issued tokens are invalid. */
export async function readSessionCutoff(items: Items, owner: OwnerId): Promise<number> {
  const item = await items.get(keyOf(owner))
  return Number(item?.data.at ?? 0)
}
