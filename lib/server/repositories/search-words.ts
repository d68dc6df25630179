import 'server-only'
import type { Expected, Items, PutResult } from '../items/item-types'
import type { OwnerId } from '../owner'
import { ownerPartition } from './documents-keys'
import { readRow, rowData, type Stored } from './rows'

type Store = { items: Items }

/** The words of a document as they were at that version of it. */
export type SearchWords = { id: string; version: number; words: string }

export const searchWordsPrefix = 'words#'

const wordsKey = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${searchWordsPrefix}${id}`,
})

/** The words that are kept of somebody's documents, by the documents' ids. Some may lag behind. */
export async function readSearchWords(
  { items }: Store,
  owner: OwnerId,
): Promise<Map<string, Stored<SearchWords>>> {
  const found = new Map<string, Stored<SearchWords>>()
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Items['query']>> = await items.query({
      pk: ownerPartition(owner),
      prefix: searchWordsPrefix,
      limit: 1_000,
      cursor,
    })
    for (const item of page.items) {
      const row = readRow<SearchWords>(item)
      found.set(row.id, row)
    }
    cursor = page.cursor
  } while (cursor)
  return found
}

/** Keeps the words of a document where the row is as expected. */
export function putSearchWords(
  { items }: Store,
  owner: OwnerId,
  row: SearchWords,
  expected: Expected,
): Promise<PutResult> {
  return items.put({ ...wordsKey(owner, row.id), data: rowData(row) }, expected)
}

/** Takes the words of a document away. */
export async function deleteSearchWords(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<void> {
  await items.delete(wordsKey(owner, id), 'any')
}
