import type { Notification, NotificationList, NotificationSettings } from '@/lib/api/notifications'
import { isJsonObject, type JsonObject } from '@/lib/resume/json-value'
import type { ApiResult } from '../api/api-types'
import { callOf } from '../api/call-of'
import { createReadAgain } from '../api/read-again'
import { createSend, readResult, type Send } from '../api/send'

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** Parsers for the data that each kind has beside its id and times; they return null if that is missing. */
const facts: Record<Notification['kind'], (value: JsonObject) => object | null> = {
  'request-done': readRequest,
  'request-failed': readRequest,
  'key-created': ({ keyName }) => (typeof keyName === 'string' ? { keyName } : null),
  'new-device': ({ browser, system }) =>
    typeof browser === 'string' && typeof system === 'string' ? { browser, system } : null,
  'deletion-scheduled': ({ documentId, title, goesAt }) =>
    typeof documentId === 'string' && typeof goesAt === 'string'
      ? { documentId, goesAt, title: textOf(title) }
      : null,
  'export-ended': ({ outcome, expiresAt }) =>
    (outcome === 'done' || outcome === 'failed') && typeof expiresAt === 'string'
      ? { outcome, expiresAt }
      : null,
}

function readRequest({ requestKind, documentId, title }: JsonObject): object | null {
  if (typeof requestKind !== 'string') return null
  return { requestKind, documentId: textOf(documentId), title: textOf(title) }
}

const isKind = (kind: unknown): kind is Notification['kind'] =>
  typeof kind === 'string' && Object.hasOwn(facts, kind)

// Every answer is looked at before it is believed; a kind of a newer server is passed over.
function readOne(value: unknown): Notification | null {
  if (!isJsonObject(value) || !isKind(value.kind)) return null
  const { kind } = value
  const [id, createdAt] = [textOf(value.id), textOf(value.createdAt)]
  const more = facts[kind](value)
  if (id === null || createdAt === null || !more) return null
  // What is missing of it is shown nowhere.
  return { kind, id, createdAt, readAt: textOf(value.readAt), ...more } as Notification
}

function readList(value: unknown): NotificationList | null {
  if (!isJsonObject(value) || !Array.isArray(value.notifications)) return null
  const notifications = value.notifications.flatMap((one) => readOne(one) ?? [])
  return { notifications, unread: notifications.filter(({ readAt }) => readAt === null).length }
}

/** Creates the client for the notification endpoints. Nothing throws. */
export function createNotificationsApi(send: Send = createSend()) {
  const readAgain = createReadAgain(send, (ifNoneMatch) =>
    callOf('GET /api/v1/notifications', { ifNoneMatch }),
  )
  return {
    /** Asked each minute: what is as it was does not come again. */
    list: async (): Promise<ApiResult<NotificationList>> => readResult(await readAgain(), readList),
    markRead: async (ids: readonly string[]): Promise<ApiResult<NotificationList>> =>
      readResult(
        await send(callOf('POST /api/v1/notifications/read', { body: { ids } })),
        readList,
      ),
    async saveSettings(settings: NotificationSettings): Promise<ApiResult<null>> {
      const result = await send(callOf('PUT /api/v1/notifications/settings', { body: settings }))
      return result.ok ? { ok: true, value: null } : result
    },
  }
}

export type NotificationsApi = ReturnType<typeof createNotificationsApi>
