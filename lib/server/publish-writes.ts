import 'server-only'
import { commentPrefix } from './comments/comment-rows'
import type { ItemDraft, ItemKey, Items } from './items/item-types'
import { erasedPrefix, headPrefix, ownerOfPartition } from './kernel/rows/row-keys'
import type { Live } from './live/live-types'
import { notificationPrefix } from './notifications/notification-rows'
import { privateFactPrefix } from './private-facts/private-fact-rows'
import { memberKind, workspaceKind } from './workspaces/workspace-rows'

/** Rows that open pages show: documents in lists, comments, notifications, private facts. */
const shownPrefixes = [
  ...[headPrefix, erasedPrefix, commentPrefix],
  ...[notificationPrefix, privateFactPrefix],
]

const isShown = ({ sk }: ItemKey) => shownPrefixes.some((prefix) => sk.startsWith(prefix))

/** Returns true for a row without which somebody is no member of a workspace. */
const isMembership = ({ sk }: ItemKey) =>
  sk === workspaceKind.prefix || sk.startsWith(memberKind.prefix)

/**
 * Wraps items to report each write of a row that open pages show to its owner, and each membership that ends: the one
 * place that does, whoever writes.
 *
 * @param now milliseconds since 1970, for rows without a time of their own
 */
export function publishWrites(items: Items, live: Live, now: () => number): Items {
  const publish = async (row: ItemKey & Pick<ItemDraft, 'index'>) => {
    const owner = isShown(row) ? ownerOfPartition(row.pk) : null
    if (owner === null) return
    // A head's place in the index begins with the time of its change (`changeIndex`).
    const at = row.index ? Number.parseInt(row.index.gsi1sk, 10) : now()
    await live.publish(owner, at)
  }
  const endAccess = (key: ItemKey) => {
    const workspace = isMembership(key) ? ownerOfPartition(key.pk) : null
    if (workspace !== null) live.endAccess?.(workspace)
  }
  return {
    ...items,
    async put(draft, expected) {
      const result = await items.put(draft, expected)
      if (result.ok) await publish(draft)
      return result
    },
    async putInOrder(puts) {
      const results = await items.putInOrder(puts)
      for (const [at, { draft }] of puts.entries()) if (results[at]?.ok) await publish(draft)
      return results
    },
    async delete(key, expected) {
      const result = await items.delete(key, expected)
      if (result.ok) endAccess(key)
      if (result.ok) await publish(key)
      return result
    },
  }
}
