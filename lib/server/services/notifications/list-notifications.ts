import 'server-only'
import { maxNotifications, type Notification, type NotificationList } from '@/lib/api/notifications'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readHead } from '../../repositories/documents'
import { listNotificationRows, type NotificationRow } from '../../repositories/notifications'
import { toTimestamp } from '../documents/resume-answers'

type Titles = ReadonlyMap<string, string>

const documentOf = ({ told }: NotificationRow) => ('documentId' in told ? told.documentId : null)

/** Reads the current titles of documents: rows of notifications contain no text of them. */
async function readTitles(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  rows: readonly NotificationRow[],
): Promise<Titles> {
  const ids = [...new Set(rows.flatMap((row) => documentOf(row) ?? []))]
  const heads = await Promise.all(ids.map((id) => readHead(ports, owner, id)))
  return new Map(
    heads.flatMap((head) => (head && !head.isErasing ? [[head.id, head.title] as const] : [])),
  )
}

function answerOf({ id, createdAt, readAt, told }: NotificationRow, titles: Titles): Notification {
  const common = {
    id,
    createdAt: toTimestamp(createdAt),
    readAt: readAt === null ? null : toTimestamp(readAt),
  }
  switch (told.kind) {
    case 'key-created':
    case 'app-connected':
    case 'new-device':
    case 'webhook-disabled':
      return { ...common, ...told }
    case 'application-due': {
      const { kind, on, count } = told
      return { ...common, kind, on, count }
    }
    case 'export-ended':
      return { ...common, ...told, expiresAt: toTimestamp(told.expiresAt) }
    case 'deletion-scheduled': {
      const title = titles.get(told.documentId) ?? null
      return { ...common, ...told, title, goesAt: toTimestamp(told.goesAt) }
    }
    default:
      return { ...common, ...told, title: titles.get(told.documentId ?? '') ?? null }
  }
}

/** Lists the notifications of an owner, the newest first. */
export async function listNotifications(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
): Promise<NotificationList> {
  const rows = await listNotificationRows(ports, owner, maxNotifications)
  const titles = await readTitles(ports, owner, rows)
  return {
    notifications: rows
      .toSorted((one, other) => other.createdAt - one.createdAt)
      .map((row) => answerOf(row, titles)),
    unread: rows.filter(({ readAt }) => readAt === null).length,
  }
}
