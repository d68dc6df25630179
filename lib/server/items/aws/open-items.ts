import 'server-only'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { clientSettings } from '../../aws/client-settings'
import { checkKey } from '../item-limits'
import type { ItemDraft, Items, PutResult } from '../item-types'
import { readPage } from './read-pages'
import { toItem } from './rows'
import { createItem, deleteItem, getRow, type Table, writeItem } from './write-rows'

export type DynamoItems = Items & {
  /** Creates an item with a version above 1, for one that moves here from another key. */
  create: (draft: ItemDraft, version: number) => Promise<PutResult>
  close: () => void
}

/**
 * Opens the items of the AWS home: one table of DynamoDB. Reads of a key or a partition are strongly consistent;
 * each put is a conditional write; expired items are hidden at once, though DynamoDB deletes them hours later.
 *
 * @param parts.table `pk`, `sk`, the index `gsi1` with all attributes, and `ttl`
 * @param parts.now milliseconds since 1970, for expiry
 */
export function openDynamoItems(parts: {
  region: string
  table: string
  now: () => number
}): DynamoItems {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientSettings(parts.region)), {
    marshallOptions: { removeUndefinedValues: true },
  })
  const seconds = () => Math.floor(parts.now() / 1000)
  const table: Table = { client, name: parts.table, seconds }

  return {
    async get(key) {
      checkKey(key)
      const row = await getRow(table, key)
      if (!row || (row.ttl !== undefined && row.ttl <= seconds())) return null
      return toItem(row)
    },
    put: (draft, expected) => writeItem(table, draft, expected),
    create: (draft, version) => createItem(table, draft, version),
    async putInOrder(puts) {
      const results: PutResult[] = []
      for (const { draft, expected } of puts) {
        const result = await writeItem(table, draft, expected)
        results.push(result)
        if (!result.ok) break
      }
      return results
    },
    async delete(key, expected) {
      checkKey(key)
      return deleteItem(table, key, expected)
    },
    query: ({ pk, ...reading }) =>
      readPage(table, { partition: 'pk', sort: 'sk', value: pk }, reading),
    queryIndex: ({ gsi1pk, ...reading }) =>
      readPage(table, { partition: 'gsi1pk', sort: 'gsi1sk', value: gsi1pk }, reading),
    scan: (paging) => readPage(table, null, paging),
    close: () => client.destroy(),
  }
}
