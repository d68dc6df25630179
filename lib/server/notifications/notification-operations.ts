import 'server-only'
import {
  changedSettingsSchema,
  notificationListSchema,
  notificationSettingsSchema,
  readNotificationsSchema,
} from '@/lib/api/notifications'
import { idempotencySchema, jsonBody, jsonContent, problems } from '../api/description/shapes'
import { ownerOf } from '../api/guards/require-principal'
import { type Operation, operation } from '../api/operation'
import { hasMatch, noneMatchSchema } from '../api/preconditions'
import { none, noTool, reads } from '../api/tool-rows'
import { sha256Of } from '../sha256-of'
import { listNotifications } from './list-notifications'
import { markRead } from './mark-read'
import { changeSettings, readSettings } from './notification-settings'

const list = operation({
  method: 'get',
  path: '/notifications',
  summary: 'List your notifications',
  description: 'The newest 50 of the last 90 days. Supports `If-None-Match` (304).',
  scope: 'read',
  role: 'person',
  tool: reads,
  request: {
    headers: noneMatchSchema,
  },
  responses: {
    200: jsonContent(notificationListSchema, 'The newest first'),
    304: { description: 'Unchanged' },
    ...problems(401, 403),
  },
  run: async (context, ports) => {
    const found = await listNotifications(ports, ownerOf(context))
    const etag = etagOf(found)
    context.header('etag', etag)
    if (hasMatch(context.req.header('if-none-match'), etag)) return context.body(null, 304)
    return context.json(found, 200)
  },
})

const read = operation({
  method: 'post',
  path: '/notifications/read',
  summary: 'Mark notifications as read',
  description: 'Idempotent.',
  scope: 'write',
  role: 'person',
  tool: none('Notifications are for the person, who marks them as read.'),
  request: { headers: idempotencySchema, body: jsonBody(readNotificationsSchema) },
  responses: {
    200: jsonContent(notificationListSchema, 'The list as it is now'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: async (context, ports) => {
    const owner = ownerOf(context)
    await markRead(ports, owner, context.req.valid('json'))
    return context.json(await listNotifications(ports, owner), 200)
  },
})

const settings = operation({
  method: 'get',
  path: '/notifications/settings',
  summary: 'Get your notification settings',
  scope: 'read',
  role: 'person',
  tool: noTool.account,
  responses: { 200: jsonContent(notificationSettingsSchema, 'All kinds'), ...problems(401, 403) },
  run: async (context, ports) => context.json(await readSettings(ports, ownerOf(context)), 200),
})

const change = operation({
  method: 'put',
  path: '/notifications/settings',
  summary: 'Replace your notification settings',
  description: 'Send every kind with both channels. Idempotent.',
  scope: 'admin',
  role: 'person',
  tool: noTool.account,
  request: { body: jsonBody(changedSettingsSchema) },
  responses: {
    200: jsonContent(notificationSettingsSchema, 'As it is now'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
  run: async (context, ports) =>
    context.json(await changeSettings(ports, ownerOf(context), context.req.valid('json')), 200),
})

const etagOf = (value: unknown) => `"${sha256Of(JSON.stringify(value), 'base64url').slice(0, 22)}"`

/** Operations of notifications: list them, mark them as read, and change their settings. */
export const notificationOperations: readonly Operation[] = [list, read, settings, change]
