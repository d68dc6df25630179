import 'server-only'
import { createHash } from 'node:crypto'
import { createRoute } from '@hono/zod-openapi'
import {
  changedSettingsSchema,
  notificationListSchema,
  notificationSettingsSchema,
  readNotificationsSchema,
} from '@/lib/api/notifications'
import { listNotifications } from '../../services/notifications/list-notifications'
import { markRead } from '../../services/notifications/mark-read'
import { changeSettings, readSettings } from '../../services/notifications/notification-settings'
import { needs } from '../access'
import type { AddRoutes } from '../environment'
import { ownerOf } from '../guards/require-principal'
import { hasMatch, noneMatchSchema } from '../preconditions'
import { idempotencySchema, jsonBody, jsonContent, problems } from './shapes'

const list = createRoute({
  method: 'get',
  path: '/notifications',
  summary: 'List your notifications',
  description: 'The newest 50 of the last 90 days. Supports `If-None-Match` (304).',
  security: needs('read'),
  request: {
    headers: noneMatchSchema,
  },
  responses: {
    200: jsonContent(notificationListSchema, 'The newest first'),
    304: { description: 'Unchanged' },
    ...problems(401, 403),
  },
})

const read = createRoute({
  method: 'post',
  path: '/notifications/read',
  summary: 'Mark notifications as read',
  description: 'Idempotent.',
  security: needs('write'),
  request: { headers: idempotencySchema, body: jsonBody(readNotificationsSchema) },
  responses: {
    200: jsonContent(notificationListSchema, 'The list as it is now'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
})

const settings = createRoute({
  method: 'get',
  path: '/notifications/settings',
  summary: 'Get your notification settings',
  security: needs('read'),
  responses: { 200: jsonContent(notificationSettingsSchema, 'All kinds'), ...problems(401, 403) },
})

const change = createRoute({
  method: 'put',
  path: '/notifications/settings',
  summary: 'Replace your notification settings',
  description: 'Send every kind with both channels. Idempotent.',
  security: needs('admin'),
  request: { body: jsonBody(changedSettingsSchema) },
  responses: {
    200: jsonContent(notificationSettingsSchema, 'As it is now'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
})

const etagOf = (value: unknown) =>
  `"${createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)}"`

/** Adds the routes of notifications: list them, mark them as read, and change their settings. */
export const addNotificationRoutes: AddRoutes = (api, ports) => {
  api.openapi(list, async (context) => {
    const found = await listNotifications(ports, ownerOf(context))
    const etag = etagOf(found)
    context.header('etag', etag)
    if (hasMatch(context.req.header('if-none-match'), etag)) return context.body(null, 304)
    return context.json(found, 200)
  })

  api.openapi(read, async (context) => {
    const owner = ownerOf(context)
    await markRead(ports, owner, context.req.valid('json'))
    return context.json(await listNotifications(ports, owner), 200)
  })

  api.openapi(settings, async (context) =>
    context.json(await readSettings(ports, ownerOf(context)), 200),
  )

  api.openapi(change, async (context) =>
    context.json(await changeSettings(ports, ownerOf(context), context.req.valid('json')), 200),
  )
}
