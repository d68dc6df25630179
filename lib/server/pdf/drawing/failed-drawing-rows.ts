import 'server-only'
import { left, omitted, rowKind } from '../../items/row-kind'
import { ownerPartition } from '../../kernel/rows/row-keys'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'

type Store = Pick<Ports, 'items' | 'now'>

/** Seconds for which a repeated request fails at once. */
const remembered = 10 * 60

export const failedDrawingKind = rowKind({
  prefix: 'failed-drawing#',
  owner: 'person',
  carried: left('for ten minutes only; the PDF is drawn again'),
  archived: omitted('kept for ten minutes'),
})

const keyOf = (owner: OwnerId, name: string) => ({
  pk: ownerPartition(owner),
  sk: `${failedDrawingKind.prefix}${name}`,
})

/** Records for a while that a PDF cannot be drawn, so that later requests do not wait for it. */
export async function noteFailedDrawing(
  { items, now }: Store,
  owner: OwnerId,
  name: string,
): Promise<void> {
  const expiresAt = Math.floor(now() / 1000) + remembered
  await items.put({ ...keyOf(owner, name), expiresAt, data: {} }, 'any')
}

export async function hasDrawingFailed(
  { items }: Pick<Store, 'items'>,
  owner: OwnerId,
  name: string,
): Promise<boolean> {
  return (await items.get(keyOf(owner, name))) !== null
}
