import 'server-only'
import type { CheckpointReason, VersionHead } from '@/lib/api/documents'
import type { Document } from '@/lib/resume/schema/document'
import type { Item, ItemKey, Items, PutResult } from '../items/item-types'
import { pagesOf } from '../items/pages'
import { moved, rowKind, within } from '../items/row-kind'
import { documentOfRow, type StoredDocument } from '../kernel/rows/document-of-row'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/** Head of a version, as lists show it. Times in milliseconds since 1970. */
export type VersionHeadData = {
  id: string
  /** Version of the document that was stored. */
  number: number
  at: number
  reason: CheckpointReason
  /** Name given by the user; empty without one. */
  name: string
  title: string
  changes: VersionHead['changes']
  /** Stored version that `changes` compares with; 0 for none. */
  previous: number
  /** Its stored PDF, by the key of the file. */
  pdf: { key: string; sha256: string; bytes: number } | null
}

export type StoredVersionHead = Stored<VersionHeadData>

/** Content of a version, as its row has it. */
type VersionBodyRow = { id: string; number: number; document: StoredDocument }

export const versionHeadKind = rowKind({
  prefix: 'version-head#',
  owner: 'person',
  carried: moved,
  archived: within('documents'),
})
const versionHeadPrefix = versionHeadKind.prefix
export const versionBodyKind = rowKind({
  prefix: 'version-body#',
  owner: 'person',
  carried: moved,
  archived: within('documents'),
})
export const versionBodyPrefix = versionBodyKind.prefix

const sortableNumber = (number: number) => String(number).padStart(10, '0')
const headKey = (owner: OwnerId, id: string, number: number): ItemKey => ({
  pk: ownerPartition(owner),
  sk: `${versionHeadPrefix}${id}#${sortableNumber(number)}`,
})
const bodyKey = (owner: OwnerId, id: string, number: number): ItemKey => ({
  pk: ownerPartition(owner),
  sk: `${versionBodyPrefix}${id}#${sortableNumber(number)}`,
})

/** Parses a version's head row, which only this code writes. */
export function versionHeadFromItem(item: Item): StoredVersionHead {
  return readRow<VersionHeadData>(item)
}

/** Reads the head of a stored version; null if that version was not stored. */
export async function readVersionHead(
  { items }: Store,
  owner: OwnerId,
  id: string,
  number: number,
): Promise<StoredVersionHead | null> {
  const item = await items.get(headKey(owner, id, number))
  return item && versionHeadFromItem(item)
}

/** Reads the content of a stored version; null if that version was not stored. */
export async function readVersionDocument(
  { items }: Store,
  owner: OwnerId,
  id: string,
  number: number,
): Promise<Document | null> {
  const item = await items.get(bodyKey(owner, id, number))
  return item && documentOfRow(readRow<VersionBodyRow>(item).document)
}

/** Writes the content of a version: before its head, so that a head always has its content. */
export async function putVersionDocument(
  { items }: Store,
  owner: OwnerId,
  id: string,
  number: number,
  document: Document,
): Promise<void> {
  const data = rowData({ id, number, document })
  await items.put({ ...bodyKey(owner, id, number), data }, 'any')
}

/** Writes the head of a version if the row is as expected. */
export function putVersionHead(
  { items }: Store,
  owner: OwnerId,
  head: VersionHeadData | StoredVersionHead,
  expected: number | 'absent',
): Promise<PutResult> {
  return items.put({ ...headKey(owner, head.id, head.number), data: rowData(head) }, expected)
}

/** Deletes a version: its head first. */
export async function deleteVersion(
  { items }: Store,
  owner: OwnerId,
  id: string,
  number: number,
): Promise<void> {
  await items.delete(headKey(owner, id, number), 'any')
  await items.delete(bodyKey(owner, id, number), 'any')
}

/** Lists the heads of a document's versions, newest first, a page at a time. */
export async function readVersionHeads(
  { items }: Store,
  owner: OwnerId,
  id: string,
  paging: { limit: number; cursor?: string | null },
): Promise<{ heads: StoredVersionHead[]; cursor: string | null }> {
  const page = await items.query({
    pk: ownerPartition(owner),
    prefix: `${versionHeadPrefix}${id}#`,
    direction: 'descending',
    ...paging,
  })
  return { heads: page.items.map(versionHeadFromItem), cursor: page.cursor }
}

/** Lists the heads of all versions of a document, newest first. Thinning limits their number. */
export async function readAllVersionHeads(
  store: Store,
  owner: OwnerId,
  id: string,
): Promise<StoredVersionHead[]> {
  const heads: StoredVersionHead[] = []
  const read = (cursor: string | null) =>
    readVersionHeads(store, owner, id, { limit: 1_000, cursor })
  for await (const page of pagesOf(read)) heads.push(...page.heads)
  return heads
}

/** Deletes every version of a document, content without a head too. */
export async function deleteVersions({ items }: Store, owner: OwnerId, id: string): Promise<void> {
  const pk = ownerPartition(owner)
  for (const prefix of [`${versionHeadPrefix}${id}#`, `${versionBodyPrefix}${id}#`]) {
    for (;;) {
      const page = await items.query({ pk, prefix, limit: 50 })
      await Promise.all(page.items.map(({ sk }) => items.delete({ pk, sk }, 'any')))
      if (!page.cursor) break
    }
  }
}
