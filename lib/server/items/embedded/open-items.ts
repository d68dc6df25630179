import 'server-only'
import type { DatabaseSync } from 'node:sqlite'
import { foldLog, openDatabase } from '../../database/open-database'
import { storeErrorOf } from '../../database/store-error'
import { checkDraft, checkKey } from '../item-limits'
import type { Expected, Item, ItemDraft, Items, PutResult } from '../item-types'
import { createGroupCommit } from './group-commit'
import { createKnownItems } from './known-items'
import { columns, createPageReader, toItem } from './read-pages'
import { createTables } from './schema'

export type EmbeddedItems = Items & {
  /** Deletes expired items from the disk, a bounded number at once. Returns the number. */
  sweepExpired: () => Promise<number>
  /** Removes erased data from the write-ahead log, too. */
  foldLog: () => void
  /** For tests that cause failures. */
  database: DatabaseSync
  /** Commits pending writes and checkpoints the write-ahead log into the file. */
  close: () => void
}

/** `version` is 0 if there is no valid item. */
function isExpected(version: number, expected: Expected): boolean {
  if (expected === 'any') return true
  return expected === 'absent' ? version === 0 : version > 0 && version === expected
}

/** Number of items swept in one transaction. */
const sweepSize = 500

/**
 * Opens the items of the embedded home: one SQLite file, one connection, group commit.
 *
 * @param parts.file absolute path of the database
 * @param parts.now milliseconds since 1970, for expiry
 * @param parts.onShare called with each item that several callers may get; tests freeze it to detect changes
 * @throws StoreUnavailableError when the file cannot be used
 */
export function openEmbeddedItems({
  file,
  now,
  onShare,
}: {
  file: string
  now: () => number
  onShare?: (item: Item) => void
}): EmbeddedItems {
  const database = openDatabase(file)
  try {
    createTables(database)
    // The log is checkpointed at 16 MB and not at 4: a row that is saved repeatedly is written there once, and saves
    // wait for that less often.
    database.exec('PRAGMA wal_autocheckpoint = 4000')
  } catch (error) {
    database.close()
    throw storeErrorOf(error) ?? error
  }
  const known = createKnownItems(database)
  const commits = createGroupCommit(database, known.clear)
  const readPage = createPageReader(database)
  const seconds = () => Math.floor(now() / 1000)

  const selectItem = database.prepare(`SELECT ${columns} FROM items WHERE pk = ? AND sk = ?`)
  const selectVersion = database.prepare(
    'SELECT version, expires_at FROM items WHERE pk = ? AND sk = ?',
  )
  const upsert = database.prepare(
    `INSERT INTO items (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (pk, sk) DO UPDATE SET version = excluded.version, gsi1pk = excluded.gsi1pk,
       gsi1sk = excluded.gsi1sk, expires_at = excluded.expires_at, data = excluded.data`,
  )
  const update = database.prepare(
    `UPDATE items SET version = version + 1, gsi1pk = ?, gsi1sk = ?, expires_at = ?, data = ?
     WHERE pk = ? AND sk = ? AND version = ? AND (expires_at IS NULL OR expires_at > ?)`,
  )
  const remove = database.prepare('DELETE FROM items WHERE pk = ? AND sk = ?')
  const removeExpired = database.prepare(
    `DELETE FROM items WHERE rowid IN
       (SELECT rowid FROM items WHERE expires_at <= ? LIMIT ${sweepSize})`,
  )

  const unlessExpired = (item: Item): Item | null =>
    item.expiresAt !== null && item.expiresAt <= seconds() ? null : item

  /** Returns the current version: 0 if there is no item, or it has expired. */
  const versionOf = (pk: string, sk: string): number => {
    const row = selectVersion.get(pk, sk)
    if (!row) return 0
    const isGone = row.expires_at !== null && Number(row.expires_at) <= seconds()
    return isGone ? 0 : Number(row.version)
  }

  const share = (item: Item, weight: number) => {
    known.keep(item, weight)
    onShare?.(item)
  }

  /**
   * Writes a row.
   *
   * @param json the draft's data
   * @returns the new version; null if the stored version differs from the expected one
   */
  const writeRow = (draft: ItemDraft, json: string, expected: Expected): number | null => {
    const { pk, sk, index } = draft
    const [gsi1pk, gsi1sk] = [index?.gsi1pk ?? null, index?.gsi1sk ?? null]
    const expiresAt = draft.expiresAt ?? null
    // The usual case, with one read of the row.
    if (typeof expected === 'number') {
      const { changes } = update.run(gsi1pk, gsi1sk, expiresAt, json, pk, sk, expected, seconds())
      return Number(changes) === 1 ? expected + 1 : null
    }
    const version = versionOf(pk, sk)
    if (!isExpected(version, expected)) return null
    upsert.run(pk, sk, version + 1, gsi1pk, gsi1sk, expiresAt, json)
    return version + 1
  }

  const putNow = (draft: ItemDraft, json: string, expected: Expected): PutResult => {
    const version = writeRow(draft, json, expected)
    if (version === null) return { ok: false, code: 'version-conflict' }
    const { pk, sk, index = null, expiresAt = null, data } = draft
    share({ pk, sk, version, index, expiresAt, data }, json.length)
    return { ok: true, version }
  }

  /** Reading fails for the same reasons as writing, and reports them in the same way. */
  const read = async <T>(run: () => T): Promise<T> => {
    try {
      return run()
    } catch (error) {
      throw storeErrorOf(error) ?? error
    }
  }

  return {
    database,
    get: (key) =>
      read(() => {
        checkKey(key)
        const cached = known.get(key)
        if (cached) return unlessExpired(cached)
        const row = selectItem.get(key.pk, key.sk)
        if (!row) return null
        const item = toItem(row)
        share(item, String(row.data).length)
        return unlessExpired(item)
      }),
    async put(draft, expected) {
      const json = checkDraft(draft)
      return commits.write(json.length, () => putNow(draft, json, expected))
    },
    async putInOrder(puts) {
      const checked = puts.map((put) => ({ ...put, json: checkDraft(put.draft) }))
      const weight = checked.reduce((sum, { json }) => sum + json.length, 0)
      return commits.write(weight, () => {
        const results: PutResult[] = []
        for (const { draft, json, expected } of checked) {
          const result = putNow(draft, json, expected)
          results.push(result)
          if (!result.ok) break
        }
        return results
      })
    },
    async delete(key, expected) {
      checkKey(key)
      return commits.write(0, () => {
        const isMet = isExpected(versionOf(key.pk, key.sk), expected)
        if (!isMet) return { ok: false, code: 'version-conflict' }
        remove.run(key.pk, key.sk)
        known.drop(key)
        return { ok: true }
      })
    },
    query: ({ pk, ...reading }) =>
      read(() =>
        readPage(
          { fixed: { sql: 'pk = ?', value: pk }, sortColumn: 'sk', placeColumns: ['sk'] },
          reading,
          seconds(),
        ),
      ),
    queryIndex: ({ gsi1pk, ...reading }) =>
      read(() =>
        readPage(
          {
            fixed: { sql: 'gsi1pk = ?', value: gsi1pk },
            sortColumn: 'gsi1sk',
            placeColumns: ['gsi1sk', 'pk', 'sk'],
          },
          reading,
          seconds(),
        ),
      ),
    scan: (paging) =>
      read(() =>
        readPage({ fixed: null, sortColumn: 'pk', placeColumns: ['pk', 'sk'] }, paging, null),
      ),
    sweepExpired: () => commits.write(0, () => Number(removeExpired.run(seconds()).changes)),
    foldLog: () => foldLog(database),
    close() {
      commits.close()
      database.close()
    },
  }
}
