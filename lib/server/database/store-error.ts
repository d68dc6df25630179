import 'server-only'
import { StoreUnavailableError } from '../items/item-types'

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) that an operator can fix. */
const reasons: Record<number, StoreUnavailableError['reason']> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  // Reading or writing the disk failed.
  10: 'damaged',
  11: 'damaged',
  13: 'full',
  // The file cannot be opened, as in a folder without the right to write.
  14: 'read-only',
  26: 'damaged',
}

/** Maps an error of SQLite to a StoreUnavailableError; null for errors that SQLite did not raise. */
export function storeErrorOf(error: unknown): StoreUnavailableError | null {
  if (error instanceof StoreUnavailableError) return error
  if (!(error instanceof Error) || !('errcode' in error)) return null
  const { errcode } = error
  if (typeof errcode !== 'number') return null
  // The low byte is the primary code, the rest says more closely what failed.
  const reason = reasons[errcode & 0xff]
  return reason ? new StoreUnavailableError(reason, { cause: error }) : null
}
