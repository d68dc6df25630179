import 'server-only'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DataFolderError } from './data-folder-error'

/** Returns the size of a file in bytes; 0 if there is none. */
const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

const hasFiles = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0

function refuse(folder: string, part: string): never {
  throw new DataFolderError(
    'damaged',
    `The data folder ${folder} is damaged: ${part} is missing or empty, which would start as if nobody had ever been here. Nothing was changed. Restore your last backup with "npm run vitae -- restore FILE --replace", which keeps the damaged folder beside the new one.`,
  )
}

/**
 * Refuses a folder that was in use and whose documents are gone. A folder whose first start was cut off has none of
 * its parts and is a new one.
 *
 * @throws DataFolderError
 */
export function refuseWithoutItems(folder: string): void {
  if (sizeOf(join(folder, 'items.sqlite')) > 0) return
  const wasUsed =
    sizeOf(join(folder, 'accounts.sqlite')) > 0 ||
    hasFiles(join(folder, 'secrets')) ||
    hasFiles(join(folder, 'files'))
  if (wasUsed) refuse(folder, 'items.sqlite')
}

/** Returns whether there are accounts here; false if the database cannot be read, which is reported later. */
function hasPeople(file: string): boolean {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { readOnly: true })
    const row = database.prepare("SELECT 1 FROM items WHERE gsi1pk = 'people' LIMIT 1").get()
    return row !== undefined
  } catch {
    return false
  } finally {
    database?.close()
  }
}

/**
 * Refuses a folder with users whose accounts or secrets are gone: with new ones no user could sign in, or all would
 * be signed out and encrypted data would be lost.
 *
 * @throws DataFolderError
 */
export function refuseWithoutAccounts(folder: string): void {
  const hasAccounts = sizeOf(join(folder, 'accounts.sqlite')) > 0
  const hasSecrets = hasFiles(join(folder, 'secrets'))
  if ((hasAccounts && hasSecrets) || !hasPeople(join(folder, 'items.sqlite'))) return
  refuse(folder, hasAccounts ? 'secrets/' : 'accounts.sqlite')
}
