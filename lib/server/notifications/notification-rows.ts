import 'server-only'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { AiRequestRow } from '../ai/requests/ai-request-rows'
import { derivedId } from '../derived-id'
import type { Items } from '../items/item-types'
import { inFile, moved, omitted, rowKind } from '../items/row-kind'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

type OfRequest = { requestId: string; requestKind: AiRequestRow['kind']; documentId: string | null }

/**
 * Content of a notification, in fixed fields: no text of a CV. Times in milliseconds since 1970. `workspaceId` where it is
 * about a workspace, and not about the account's own space.
 */
export type Told = { workspaceId?: OwnerId } & (
  | ({ kind: 'request-done' } & OfRequest)
  | ({ kind: 'request-failed'; code: AiRequestErrorCode | null } & OfRequest)
  | { kind: 'key-created'; keyName: string }
  | { kind: 'app-connected'; appName: string }
  | { kind: 'new-device'; browser: string; system: string }
  | { kind: 'deletion-scheduled'; documentId: string; goesAt: number }
  | { kind: 'export-ended'; exportId: string; outcome: 'done' | 'failed'; expiresAt: number }
  | { kind: 'webhook-disabled'; host: string }
  /** `on`: the last of the days (`YYYY-MM-DD`) on which something was due; `count`: of all of them. */
  | { kind: 'application-due'; on: string; days: string[]; count: number }
  | { kind: 'comment-added'; documentId: string }
  | { kind: 'share-locked'; documentId: string }
)

export type NotificationRow = { id: string; createdAt: number; readAt: number | null; told: Told }

/** Notification that waits for its mail. The row is deleted once the mail is sent. */
export type WaitingMail = Pick<NotificationRow, 'id' | 'createdAt' | 'told'>

export const notificationKind = rowKind({
  prefix: 'notification#',
  owner: 'person',
  carried: moved,
  archived: inFile('notifications'),
})
export const notificationPrefix = notificationKind.prefix
export const notificationMailKind = rowKind({
  prefix: 'notification-mail#',
  owner: 'person',
  carried: moved,
  archived: omitted('a mail of what notifications say, until it is sent'),
})
const mailPrefix = notificationMailKind.prefix
/** Seconds that a notification is stored, and a mail that could not be sent. */
const cacheLifetime = { row: 90 * daySeconds, mail: 7 * daySeconds }

const keyOf = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${notificationPrefix}${id}`,
})
const mailKeyOf = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${mailPrefix}${id}`,
})
const secondsAfter = (at: number, seconds: number) => Math.ceil(at / 1_000) + seconds

/**
 * Returns the id of a notification: derived from the event and its time, so that a repeated notification is one
 * row, and rows sort by time.
 */
export const notificationIdOf = derivedId

/** Creates a notification; an existing one with that id stays. */
export async function createNotification(
  { items }: Store,
  owner: OwnerId,
  row: NotificationRow,
): Promise<void> {
  const expiresAt = secondsAfter(row.createdAt, cacheLifetime.row)
  await items.put({ ...keyOf(owner, row.id), expiresAt, data: rowData(row) }, 'absent')
}

/** Null if there is none, or it has expired. */
export async function readNotification(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<NotificationRow> | null> {
  const item = await items.get(keyOf(owner, id))
  return item && readRow<NotificationRow>(item)
}

/** Lists the latest notifications of a user, the newest first. */
export async function listNotificationRows(
  { items }: Store,
  owner: OwnerId,
  limit: number,
): Promise<Stored<NotificationRow>[]> {
  const pk = ownerPartition(owner)
  const page = await items.query({ pk, prefix: notificationPrefix, limit, direction: 'descending' })
  return page.items.map((item) => readRow<NotificationRow>(item))
}

/** Marks a row as read; after a write conflict another request has done the same. */
export async function writeRead(
  { items }: Store,
  owner: OwnerId,
  row: Stored<NotificationRow>,
  readAt: number,
): Promise<void> {
  const expiresAt = secondsAfter(row.createdAt, cacheLifetime.row)
  const draft = { ...keyOf(owner, row.id), expiresAt, data: rowData({ ...row, readAt }) }
  await items.put(draft, row.rowVersion)
}

/** Withdraws a notification, and its pending mail. */
export async function deleteNotification(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<void> {
  await items.delete(mailKeyOf(owner, id), 'any')
  await items.delete(keyOf(owner, id), 'any')
}

/** Stores a notification for a mail. */
export async function putWaitingMail(
  { items }: Store,
  owner: OwnerId,
  waiting: WaitingMail,
): Promise<void> {
  const expiresAt = secondsAfter(waiting.createdAt, cacheLifetime.mail)
  await items.put({ ...mailKeyOf(owner, waiting.id), expiresAt, data: rowData(waiting) }, 'any')
}

/** Lists the notifications of an owner that wait for a mail, the oldest first. */
export async function listWaitingMails({ items }: Store, owner: OwnerId): Promise<WaitingMail[]> {
  const page = await items.query({ pk: ownerPartition(owner), prefix: mailPrefix, limit: 1_000 })
  return page.items.map((item) => readRow<WaitingMail>(item))
}

/** Deletes a pending mail; succeeds without one. */
export async function deleteWaitingMail(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<void> {
  await items.delete(mailKeyOf(owner, id), 'any')
}
