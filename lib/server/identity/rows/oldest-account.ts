import 'server-only'
import type { DatabaseSync } from 'node:sqlite'

/** Returns whether no account was created before this one; an unfinished one does not count. */
export function isOldestAccount(database: DatabaseSync, accountId: string): boolean {
  const older = database
    .prepare(
      `SELECT 1 FROM "user" AS other
       WHERE other.createdAt < (SELECT createdAt FROM "user" WHERE id = ?)
         AND (EXISTS (SELECT 1 FROM "account" WHERE userId = other.id)
           OR EXISTS (SELECT 1 FROM "passkey" WHERE userId = other.id)) LIMIT 1`,
    )
    .get(accountId)
  return older === undefined
}
