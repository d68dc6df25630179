import 'server-only'
import type { Expected, ItemDraft, Items, PutResult } from '../../items/item-types'
import { eachItem } from '../../items/pages'
import type { OwnerId } from '../../owner'
import { ownerPartition } from './row-keys'
import { readRow, rowData, type Stored } from './rows'

type Store = { items: Items }
type Reading = { direction?: 'ascending' | 'descending'; limit?: number }

/**
 * Creates the reads and writes of rows of one kind, of which an owner has several.
 *
 * @param prefix sort key of a row before its id
 * @param extrasOf end and place in the index of a row, where it has them
 */
export function createOwnerRows<Row extends { id: string }>(
  prefix: string,
  extrasOf: (row: Row, owner: OwnerId) => Pick<ItemDraft, 'expiresAt' | 'index'> = () => ({}),
) {
  const keyOf = (owner: OwnerId, id: string) => ({
    pk: ownerPartition(owner),
    sk: `${prefix}${id}`,
  })

  /** Writes a row where what is there is as expected. */
  function put({ items }: Store, owner: OwnerId, row: Row, expected: Expected): Promise<PutResult> {
    const draft = { ...keyOf(owner, row.id), ...extrasOf(row, owner), data: rowData(row) }
    return items.put(draft, expected)
  }

  /** Reads the rows of an owner one after the other, by their ids; in pages of `limit`, up to 1,000. */
  async function* readEach(
    { items }: Store,
    owner: OwnerId,
    { direction = 'ascending' as const, limit = 1_000 }: Reading = {},
  ): AsyncGenerator<Stored<Row>> {
    const where = { pk: ownerPartition(owner), prefix, limit, direction }
    for await (const item of eachItem(items, where)) yield readRow<Row>(item)
  }

  return {
    put,

    /**
     * Writes a new row; one of that id that is there already stays.
     *
     * @returns whether it is new
     */
    async create(store: Store, owner: OwnerId, row: Row): Promise<boolean> {
      return (await put(store, owner, row, 'absent')).ok
    },

    /** Reads a row; null where there is none, or none any more. */
    async read({ items }: Store, owner: OwnerId, id: string): Promise<Stored<Row> | null> {
      const item = await items.get(keyOf(owner, id))
      return item && readRow<Row>(item)
    },

    /**
     * Writes a row that was read before.
     *
     * @returns what is there now; null when somebody has changed or deleted it meanwhile
     */
    async write(store: Store, owner: OwnerId, row: Stored<Row>): Promise<Stored<Row> | null> {
      const written = await put(store, owner, row, row.rowVersion)
      return written.ok ? { ...row, rowVersion: written.version } : null
    },

    /** Deletes a row, whatever its version. */
    async delete({ items }: Store, owner: OwnerId, id: string): Promise<void> {
      await items.delete(keyOf(owner, id), 'any')
    },

    /**
     * Deletes a row that was read before.
     *
     * @returns false when somebody has changed or deleted it meanwhile
     */
    async deleteRead({ items }: Store, owner: OwnerId, row: Stored<Row>): Promise<boolean> {
      return (await items.delete(keyOf(owner, row.id), row.rowVersion)).ok
    },

    /** Reads the first rows of an owner, by their ids. */
    async list(
      { items }: Store,
      owner: OwnerId,
      limit: number,
      direction: 'ascending' | 'descending' = 'ascending',
    ): Promise<Stored<Row>[]> {
      const page = await items.query({ pk: ownerPartition(owner), prefix, limit, direction })
      return page.items.map((item) => readRow<Row>(item))
    },

    /** Deletes all rows of an owner, whatever their versions. */
    async deleteAll(store: Store, owner: OwnerId): Promise<void> {
      for (const id of (await this.readAll(store, owner)).keys())
        await this.delete(store, owner, id)
    },

    readEach,

    /** Reads all rows of an owner, by their ids. */
    async readAll(store: Store, owner: OwnerId): Promise<Map<string, Stored<Row>>> {
      const found = new Map<string, Stored<Row>>()
      for await (const row of readEach(store, owner)) found.set(row.id, row)
      return found
    },
  }
}
