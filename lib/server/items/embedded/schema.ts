import 'server-only'
import type { DatabaseSync } from 'node:sqlite'

/**
 * Creates the one table. Text compares by its UTF-8 bytes (BINARY). `data` is last, so that reads of keys do not
 * load it; a table with row ids, since rows are large.
 */
export function createTables(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS items (
      pk TEXT NOT NULL,
      sk TEXT NOT NULL,
      version INTEGER NOT NULL,
      gsi1pk TEXT,
      gsi1sk TEXT,
      expires_at INTEGER,
      data TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX IF NOT EXISTS items_by_key ON items (pk, sk);
    CREATE INDEX IF NOT EXISTS items_by_index ON items (gsi1pk, gsi1sk, pk, sk)
      WHERE gsi1pk IS NOT NULL;
    CREATE INDEX IF NOT EXISTS items_by_expiry ON items (expires_at)
      WHERE expires_at IS NOT NULL;
  `)
}
