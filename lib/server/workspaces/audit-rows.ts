import 'server-only'
import type { AuditKind } from '@/lib/api/workspaces'
import type { Items } from '../items/item-types'
import { moved, rowKind } from '../items/row-kind'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/** An entry in the log of a workspace. It names people and things by their ids. */
export type AuditEntry = {
  /** 1 for the first, then without gaps. */
  seq: number
  /** Milliseconds since 1970. */
  at: number
  kind: AuditKind
  /** User id of the person who did it. */
  actor: string
  /** API key that it was done with. */
  keyId: string | null
  /** Id of the person or thing that it was done to. */
  subject: string | null
  detail: Record<string, string>
  /** Hash of the entry before it; empty for the first. */
  previous: string
  /** SHA-256, in hexadecimal. */
  hash: string
}

/** Place up to which the log is written; a log without entries is at 0. */
export type AuditHead = { seq: number; hash: string }

export const auditKind = rowKind({ prefix: 'audit#', owner: 'workspace', carried: moved })
export const auditPrefix = auditKind.prefix
export const auditHeadKind = rowKind({ prefix: 'audit-head', owner: 'workspace', carried: moved })
const auditHeadPrefix = auditHeadKind.prefix

const entryKey = (workspace: OwnerId, seq: number) => ({
  pk: ownerPartition(workspace),
  sk: `${auditPrefix}${String(seq).padStart(12, '0')}`,
})
const headKey = (workspace: OwnerId) => ({ pk: ownerPartition(workspace), sk: auditHeadPrefix })

/** Reads the stored head; null before the first entry. */
export async function readAuditHead(
  { items }: Store,
  workspace: OwnerId,
): Promise<Stored<AuditHead> | null> {
  const item = await items.get(headKey(workspace))
  return item && readRow<AuditHead>(item)
}

/** Writes the head; false if the stored version differs. */
export async function putAuditHead(
  { items }: Store,
  workspace: OwnerId,
  head: AuditHead,
  expected: number | 'absent',
): Promise<boolean> {
  return (await items.put({ ...headKey(workspace), data: rowData(head) }, expected)).ok
}

/** Reads the entry of a number; null where there is none. */
export async function readAuditEntry(
  { items }: Store,
  workspace: OwnerId,
  seq: number,
): Promise<AuditEntry | null> {
  const item = await items.get(entryKey(workspace, seq))
  // Only `createAuditEntry` writes these rows: their data is an entry.
  return item && (item.data as unknown as AuditEntry)
}

/** Writes an entry; false where there is one of its number. */
export async function createAuditEntry(
  { items }: Store,
  workspace: OwnerId,
  entry: AuditEntry,
): Promise<boolean> {
  const key = entryKey(workspace, entry.seq)
  return (await items.put({ ...key, data: rowData(entry) }, 'absent')).ok
}

/** Reads a page of entries, by their numbers. */
export async function listAuditEntries(
  { items }: Store,
  workspace: OwnerId,
  paging: { limit: number; cursor: string | null; direction: 'ascending' | 'descending' },
): Promise<{ entries: AuditEntry[]; cursor: string | null }> {
  const pk = ownerPartition(workspace)
  const page = await items.query({ pk, prefix: auditPrefix, ...paging })
  return {
    entries: page.items.map(({ data }) => data as unknown as AuditEntry),
    cursor: page.cursor,
  }
}
