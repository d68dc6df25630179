import { displayTitle } from '@/lib/resume/display-title'
import 'server-only'
import { maxNotifications, type Notification, type NotificationList } from '@/lib/api/notifications'
import { readHead } from '../documents/document-rows'
import { toTimestamp } from '../kernel/to-timestamp'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readMembership } from '../workspaces/workspace-rows'
import { listNotificationRows, type NotificationRow } from './notification-rows'

type Titles = ReadonlyMap<string, string>
type Workspaces = ReadonlyMap<OwnerId, { id: string; name: string }>

const documentOf = ({ told }: NotificationRow) => ('documentId' in told ? told.documentId : null)

/** Reads the workspaces that notifications are about, where the person is still a member. */
async function readWorkspaces(
  ports: Pick<Ports, 'items'>,
  person: OwnerId,
  rows: readonly NotificationRow[],
): Promise<Workspaces> {
  const ids = [...new Set(rows.flatMap(({ told }) => told.workspaceId ?? []))]
  const memberships = await Promise.all(ids.map((id) => readMembership(ports, id, person)))
  return new Map(
    memberships.flatMap((membership, at) => {
      const id = ids[at]
      return membership && id ? [[id, { id, name: membership.workspace.name }] as const] : []
    }),
  )
}

/** Reads the current titles of documents: rows of notifications contain no text of them. */
async function readTitles(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  rows: readonly NotificationRow[],
): Promise<Titles> {
  const owners = new Map(
    rows.flatMap((row) => {
      const id = documentOf(row)
      return id === null ? [] : [[id, row.told.workspaceId ?? owner] as const]
    }),
  )
  const heads = await Promise.all([...owners].map(([id, holder]) => readHead(ports, holder, id)))
  return new Map(
    heads.flatMap((head) =>
      head && !head.isErasing ? [[head.id, displayTitle(head, '')] as const] : [],
    ),
  )
}

function answerOf(
  { id, createdAt, readAt, told: { workspaceId, ...told } }: NotificationRow,
  titles: Titles,
  workspaces: Workspaces,
): Notification {
  const workspace = (workspaceId && workspaces.get(workspaceId)) ?? null
  const common = {
    id,
    createdAt: toTimestamp(createdAt),
    readAt: readAt === null ? null : toTimestamp(readAt),
  }
  switch (told.kind) {
    case 'key-created':
    case 'app-connected':
    case 'new-device':
      return { ...common, ...told }
    case 'webhook-disabled':
      return { ...common, ...told, workspace }
    case 'application-due': {
      const { kind, on, count } = told
      return { ...common, kind, on, count }
    }
    case 'export-ended':
      return { ...common, ...told, workspace, expiresAt: toTimestamp(told.expiresAt) }
    case 'deletion-scheduled': {
      const title = titles.get(told.documentId) ?? null
      return { ...common, ...told, workspace, title, goesAt: toTimestamp(told.goesAt) }
    }
    default:
      return { ...common, ...told, workspace, title: titles.get(told.documentId ?? '') ?? null }
  }
}

/** Lists the notifications of an account, the newest first: not those of a workspace that it has left. */
export async function listNotifications(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
): Promise<NotificationList> {
  const stored = await listNotificationRows(ports, owner, maxNotifications)
  const workspaces = await readWorkspaces(ports, owner, stored)
  const rows = stored.filter(({ told: { workspaceId: id } }) => !id || workspaces.has(id))
  const titles = await readTitles(ports, owner, rows)
  return {
    notifications: rows
      .toSorted((one, other) => other.createdAt - one.createdAt)
      .map((row) => answerOf(row, titles, workspaces)),
    unread: rows.filter(({ readAt }) => readAt === null).length,
  }
}
