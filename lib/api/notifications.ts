import { z } from '@hono/zod-openapi'
import { isTimeZone } from '@/lib/messages/calendar-day'
import { interfaceLanguages } from '@/lib/messages/locales'
import { aiRequestErrorCodes, aiRequestKinds } from './ai-requests'

/** Kinds of notifications. Tokens of unsubscribe links store the index in this list: append only, at the end. */
export const notificationKinds = [
  'request-done',
  'request-failed',
  'key-created',
  'new-device',
  'deletion-scheduled',
  'export-ended',
  'application-due',
  'comment-added',
  'app-connected',
  'webhook-disabled',
  'share-locked',
] as const
export const notificationKindSchema = z.enum(notificationKinds)
export type NotificationKind = z.output<typeof notificationKindSchema>

/** Kinds that warn of somebody else in the account: their mails have no link that ends them. */
export const securityKinds: readonly NotificationKind[] = [
  'key-created',
  'new-device',
  'app-connected',
]

/** So many are listed, and counted. */
export const maxNotifications = 50

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const told = {
  id: z.uuid(),
  createdAt: timestamp,
  readAt: z.nullable(timestamp).describe('Null: unread'),
}
const documentId = z.uuid()
const day = z.iso.date()
const title = z
  .nullable(z.string())
  .describe('Present title of the document; null where it no longer exists')
const workspace = z
  .nullable(z.strictObject({ id: z.uuid(), name: z.string() }))
  .describe('Workspace that it is about; null: the own space of the account')
const request = {
  workspace,
  requestId: z.uuid(),
  requestKind: z.enum(aiRequestKinds),
  documentId: z.nullable(documentId),
  title,
}

export const notificationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request-done'), ...told, ...request }),
  z.strictObject({
    kind: z.literal('request-failed'),
    ...told,
    ...request,
    code: z.nullable(z.enum(aiRequestErrorCodes)),
  }),
  z.strictObject({ kind: z.literal('key-created'), ...told, keyName: z.string() }),
  z.strictObject({ kind: z.literal('app-connected'), ...told, appName: z.string() }),
  z.strictObject({
    kind: z.literal('new-device'),
    ...told,
    browser: z.string().describe('Empty where it is not known'),
    system: z.string().describe('Empty where it is not known'),
  }),
  z.strictObject({
    kind: z.literal('deletion-scheduled'),
    ...told,
    workspace,
    documentId,
    title,
    goesAt: timestamp.describe('When the document in the trash is erased permanently'),
  }),
  z.strictObject({
    kind: z.literal('export-ended'),
    ...told,
    workspace,
    exportId: z.uuid(),
    outcome: z.enum(['done', 'failed']),
    expiresAt: timestamp.describe('When its files are deleted'),
  }),
  z.strictObject({
    kind: z.literal('application-due'),
    ...told,
    on: day.describe('The day on which something was due'),
    count: z.int().min(1).describe('Number of follow-ups and deadlines'),
  }),
  z.strictObject({ kind: z.literal('comment-added'), ...told, workspace, documentId, title }),
  z.strictObject({ kind: z.literal('share-locked'), ...told, workspace, documentId, title }),
  z.strictObject({
    kind: z.literal('webhook-disabled'),
    ...told,
    workspace,
    host: z.string().describe('Host of the address that nothing could be delivered to'),
  }),
])
/** Something that somebody was told. */
export type Notification = z.output<typeof notificationSchema>

export const notificationListSchema = z
  .strictObject({
    notifications: z.array(notificationSchema),
    unread: z.int().min(0).describe('Number of unread notifications'),
  })
  .openapi({
    example: {
      notifications: [
        {
          kind: 'key-created',
          id: '019d0000-0000-7000-8000-000000000001',
          createdAt: '2026-11-20T10:00:00.000Z',
          readAt: null,
          keyName: 'Backup at night',
        },
      ],
      unread: 1,
    },
  })
export type NotificationList = z.output<typeof notificationListSchema>

export const readNotificationsSchema = z
  .strictObject({
    ids: z
      .array(z.uuid())
      .min(1)
      .max(maxNotifications)
      .describe('Ids that were read; unknown ones are ignored'),
  })
  .openapi({ example: { ids: ['019d0000-0000-7000-8000-000000000001'] } })

const waysSchema = z.strictObject({
  app: z.boolean().describe('Shown in the list of notifications'),
  mail: z.boolean().describe('Sent by email, where this installation can send it'),
})

const usual = { app: true, mail: true }

export const notificationSettingsSchema = z
  .strictObject({
    language: z.enum(interfaceLanguages).describe('Language of the emails'),
    timeZone: z
      .string()
      .max(64)
      .refine((name) => name === '' || isTimeZone(name), { message: 'no known time zone' })
      .describe(
        'IANA name: emails about follow-ups come at 7 in the morning there; empty: not known, UTC',
      ),
    kinds: z.strictObject({
      'request-done': waysSchema,
      'request-failed': waysSchema,
      'key-created': waysSchema,
      'new-device': waysSchema,
      'deletion-scheduled': waysSchema,
      'export-ended': waysSchema,
      'application-due': waysSchema,
      'comment-added': waysSchema,
      'share-locked': waysSchema,
      'app-connected': waysSchema,
      'webhook-disabled': waysSchema,
    } satisfies Record<NotificationKind, typeof waysSchema>),
  })
  .openapi({
    example: {
      language: 'de',
      timeZone: 'Europe/Berlin',
      kinds: {
        'request-done': { app: true, mail: false },
        'request-failed': { app: true, mail: false },
        'key-created': usual,
        'new-device': usual,
        'deletion-scheduled': usual,
        'export-ended': usual,
        'application-due': usual,
        'comment-added': usual,
        'share-locked': usual,
        'app-connected': usual,
        'webhook-disabled': usual,
      },
    },
  })
export type NotificationSettings = z.output<typeof notificationSettingsSchema>

/** Settings that replace the stored ones. Pages of an earlier build leave out what came later: that stays as it is. */
export const changedSettingsSchema = notificationSettingsSchema.extend({
  timeZone: notificationSettingsSchema.shape.timeZone.optional(),
  kinds: notificationSettingsSchema.shape.kinds.extend({
    'application-due': waysSchema.optional(),
    'comment-added': waysSchema.optional(),
    'app-connected': waysSchema.optional(),
    'webhook-disabled': waysSchema.optional(),
    'share-locked': waysSchema.optional(),
  }),
})
export type ChangedSettings = z.output<typeof changedSettingsSchema>
