import 'server-only'
import type { OwnKeyProvider } from '@/lib/ai/client/model-providers'
import type { Items } from '../items/item-types'
import { carried, rowKind, within } from '../items/row-kind'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow, rowData } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/** A user's own key for a model server. */
export type AiKeyRow = {
  provider: OwnKeyProvider
  model: string
  embeddingModel: string | null
  /** The key, encrypted for its owner (secrets/seal.ts). */
  sealed: string
  /** Milliseconds since 1970. */
  savedAt: number
}

export const aiKeyKind = rowKind({
  prefix: 'ai-key',
  owner: 'person',
  carried: carried('sealed-anew', 'sealed with a secret that is gone: it is entered again'),
  archived: within('ai-key'),
})

const keyOf = (owner: OwnerId) => ({ pk: ownerPartition(owner), sk: aiKeyKind.prefix })

/** Returns the context that a user's AI key is sealed for: it does not open from another row. */
export const sealPlace = (owner: OwnerId) => `${ownerPartition(owner)}/${aiKeyKind.prefix}`

/** Null if there is none. */
export async function readAiKey({ items }: Store, owner: OwnerId): Promise<AiKeyRow | null> {
  const item = await items.get(keyOf(owner))
  return item && readRow<AiKeyRow>(item)
}

/** Writes it, over an existing one. */
export async function putAiKey({ items }: Store, owner: OwnerId, row: AiKeyRow): Promise<void> {
  await items.put({ ...keyOf(owner), data: rowData(row) }, 'any')
}

export async function deleteAiKey({ items }: Store, owner: OwnerId): Promise<void> {
  await items.delete(keyOf(owner), 'any')
}
