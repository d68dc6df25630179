import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import { left, rowKind } from '../../items/row-kind'
import type { Ports } from '../../ports-types'

export const erasedOwnerKind = rowKind({
  prefix: 'erased-owner#',
  owner: 'installation',
  carried: left('for two days only, so that no job of the owner begins'),
})
const partitionPrefix = erasedOwnerKind.prefix
const keyOf = (owner: string) => ({ pk: `${partitionPrefix}${owner}`, sk: 'erased' })

/** Records for two days that an owner is erased: no job of theirs begins any more. */
export async function putErasedOwner(
  { items, now }: Pick<Ports, 'items' | 'now'>,
  owner: string,
): Promise<void> {
  const expiresAt = Math.floor(now() / 1000) + 2 * daySeconds
  await items.put({ ...keyOf(owner), expiresAt, data: {} }, 'any')
}

/** Returns whether an owner was erased in the last two days. */
export const isOwnerErased = async ({ items }: Pick<Ports, 'items'>, owner: string) =>
  (await items.get(keyOf(owner))) !== null
