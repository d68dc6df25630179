import 'server-only'
import type { ProviderSettings } from '@/lib/ai/client/model-providers'
import type { Items } from '../../items/item-types'
import { left, rowKind } from '../../items/row-kind'
import { readRow, rowData } from '../../kernel/rows/rows'

type Store = { items: Items }

/** Model server that an operator has set in the app. */
export type AiServerRow = Omit<ProviderSettings, 'apiKey'> & {
  /** The key, encrypted for the installation (secrets/seal.ts); null without one. */
  sealed: string | null
  /** Milliseconds since 1970. */
  savedAt: number
}

// An address in the local network must not become a target of requests from AWS, and a moved row would not be validated
// again.
export const aiServerKind = rowKind({
  prefix: 'installation ai-server',
  owner: 'installation',
  carried: left('the operator sets the server of models again'),
})
const key = { pk: 'installation', sk: 'ai-server' }

/** Context that the key of the model server is sealed for. */
export const aiServerSealPlace = 'installation/ai-server'

/** Null if none was set. */
export async function readAiServerRow({ items }: Store): Promise<AiServerRow | null> {
  const item = await items.get(key)
  return item && readRow<AiServerRow>(item)
}

/** Writes it, over an existing one. */
export async function putAiServerRow({ items }: Store, row: AiServerRow): Promise<void> {
  await items.put({ ...key, data: rowData(row) }, 'any')
}

export async function deleteAiServerRow({ items }: Store): Promise<void> {
  await items.delete(key, 'any')
}
