import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import type { SyncOperationRow, SyncRow } from '../database'
import { readStored } from '../stored'

/** Everything that sync needs to continue with an unsynced document. */
export type Unsent = {
  row: SyncRow | null
  /** Document as last agreed: the merge base. */
  base: unknown
  /** Save that may have reached the server, to be repeated unchanged. */
  operation: SyncOperationRow | null
}

const isNumberOrNull = (value: unknown) => value === null || typeof value === 'number'

function isRow(id: string, value: unknown): boolean {
  return (
    isJsonObject(value) &&
    value.id === id &&
    typeof value.version === 'number' &&
    typeof value.remoteVersion === 'number' &&
    typeof value.cleanRevision === 'number' &&
    typeof value.wasTrashed === 'boolean' &&
    typeof value.isRemoteErased === 'boolean' &&
    isNumberOrNull(value.remoteTrashedAt) &&
    (value.checkpoint === null || typeof value.checkpoint === 'string') &&
    (value.refused === null || isJsonObject(value.refused)) &&
    Array.isArray(value.conflicts)
  )
}

function isOperation(id: string, value: unknown): boolean {
  return (
    isJsonObject(value) &&
    value.id === id &&
    typeof value.operationId === 'string' &&
    typeof value.baseVersion === 'number' &&
    typeof value.revision === 'number' &&
    (value.checkpoint === null || typeof value.checkpoint === 'string') &&
    readStored(value.document).ok
  )
}

/**
 * Parses the sync part of a copy. An invalid part is dropped: without row or base, both versions of the document are
 * kept side by side.
 */
export function readUnsent(id: string, { row, base, operation }: JsonObject): Unsent {
  return {
    row: isRow(id, row) ? (row as unknown as SyncRow) : null,
    base: base ?? null,
    operation: isOperation(id, operation) ? (operation as unknown as SyncOperationRow) : null,
  }
}
