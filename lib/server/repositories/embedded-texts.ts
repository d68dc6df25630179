import 'server-only'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import { ownerPartition } from './documents-keys'
import { readRow, rowData, type Stored } from './rows'

type Store = { items: Items }

/** Which vectors there are of a CV's texts, as it was at that version of it. No words of it. */
export type EmbeddedTexts = {
  id: string
  version: number
  /** The store that holds them (see Vectors.placeOf): in another one there are none. */
  place: string
  model: string
  dimensions: number
  /** Ids of vectors, made of the texts: an unchanged text keeps its own, and equal texts share one. */
  bullets: string[]
  /** Of the CV as a whole; null for one that says nothing yet. */
  profile: string | null
}

export const embeddedTextsPrefix = 'embedded#'

const keyOf = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${embeddedTextsPrefix}${id}`,
})

/** Lists the embedded texts of an owner's CVs, by their ids. Some may lag behind. */
export async function listEmbeddedTexts(
  { items }: Store,
  owner: OwnerId,
): Promise<Map<string, Stored<EmbeddedTexts>>> {
  const found = new Map<string, Stored<EmbeddedTexts>>()
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Items['query']>> = await items.query({
      pk: ownerPartition(owner),
      prefix: embeddedTextsPrefix,
      limit: 1_000,
      cursor,
    })
    for (const item of page.items) {
      const row = readRow<EmbeddedTexts>(item)
      found.set(row.id, row)
    }
    cursor = page.cursor
  } while (cursor)
  return found
}

/** Null where there is nothing of a CV. */
export async function readEmbeddedTexts(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<EmbeddedTexts> | null> {
  const item = await items.get(keyOf(owner, id))
  return item && readRow<EmbeddedTexts>(item)
}

/** Writes what there is of a CV, over what stood there. */
export async function putEmbeddedTexts(
  { items }: Store,
  owner: OwnerId,
  row: EmbeddedTexts,
): Promise<void> {
  await items.put({ ...keyOf(owner, row.id), data: rowData(row) }, 'any')
}

export async function deleteEmbeddedTexts({ items }: Store, owner: OwnerId, id: string) {
  await items.delete(keyOf(owner, id), 'any')
}
