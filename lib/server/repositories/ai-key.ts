import 'server-only'
import type { OwnKeyProvider } from '@/lib/ai/client/model-providers'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import { ownerPartition } from './documents-keys'
import { readRow, rowData } from './rows'

type Store = { items: Items }

/** A person's own key for a server of models. */
export type AiKeyRow = {
  provider: OwnKeyProvider
  model: string
  embeddingModel: string | null
  /** The key, sealed for its owner (secrets/seal.ts). */
  sealed: string
  /** Milliseconds since 1970. */
  savedAt: number
}

const keyOf = (owner: OwnerId) => ({ pk: ownerPartition(owner), sk: 'ai-key' })

/** Returns the context that a user's AI key is sealed for: it does not open from another row. */
export const sealPlace = (owner: OwnerId) => `${ownerPartition(owner)}/ai-key`

/** Null where there is none. */
export async function readAiKey({ items }: Store, owner: OwnerId): Promise<AiKeyRow | null> {
  const item = await items.get(keyOf(owner))
  return item && readRow<AiKeyRow>(item)
}

/** Writes it, over the one that was there. */
export async function putAiKey({ items }: Store, owner: OwnerId, row: AiKeyRow): Promise<void> {
  await items.put({ ...keyOf(owner), data: rowData(row) }, 'any')
}

export async function deleteAiKey({ items }: Store, owner: OwnerId): Promise<void> {
  await items.delete(keyOf(owner), 'any')
}
