import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import type { SyncOperationRow, SyncRow } from '../database'
import { readStored } from '../stored'

/** All that sync needs to go on with a document whose words the account does not have yet. */
export type Unsent = {
  row: SyncRow | null
  /** The document as both sides had it last: what its edits are measured against. */
  base: unknown
  /** A save that may have reached the account: it is the same one that has to be sent again. */
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
 * Reads what a copy says about sync. An unreadable part is left out: without a row or a base the account's document
 * and this one are stored beside each other, and neither replaces the other.
 */
export function readUnsent(id: string, { row, base, operation }: JsonObject): Unsent {
  return {
    row: isRow(id, row) ? (row as unknown as SyncRow) : null,
    base: base ?? null,
    operation: isOperation(id, operation) ? (operation as unknown as SyncOperationRow) : null,
  }
}
