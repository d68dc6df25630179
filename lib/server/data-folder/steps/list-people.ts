import 'server-only'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../database/open-database'

const old = 'person#'

/**
 * Upgrades format 1 to 2: users were found by their whole address, each in an index partition of their own. They
 * are in one partition now, sorted by address (identity/rows/person-rows.ts), so that operators can page through
 * them.
 */
export async function listPeopleByAddress(folder: string): Promise<void> {
  const file = join(folder, 'items.sqlite')
  if (!existsSync(file)) return
  const database = openDatabase(file)
  try {
    const isThere = database
      .prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'items'`)
      .get()
    if (!isThere) return
    // One statement is atomic, and has no effect when repeated.
    database
      .prepare(
        `UPDATE items SET gsi1sk = substr(gsi1pk, ?) || ' ' || gsi1sk, gsi1pk = 'people'
         WHERE sk = 'person' AND gsi1pk LIKE ?`,
      )
      .run(old.length + 1, `${old}%`)
  } finally {
    database.close()
  }
}
