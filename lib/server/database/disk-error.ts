import 'server-only'
import { StoreUnavailableError } from '../items/item-types'

const reasons: Record<string, StoreUnavailableError['reason']> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EIO: 'damaged',
}

/** Returns the code of an error of the file system; null for other errors. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}

/** Maps a disk error to a StoreUnavailableError; returns other errors unchanged. */
export function diskErrorOf(error: unknown): unknown {
  const reason = reasons[codeOf(error) ?? '']
  return reason ? new StoreUnavailableError(reason, { cause: error }) : error
}
