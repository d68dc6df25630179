// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  flag,
  integer,
  listOfKnown,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `GET /api/v1/notifications`. */
export const readNotificationList = object({
  notifications: listOfKnown(
    'kind',
    {
      'request-done': object({
        id: text,
        createdAt: time,
        readAt: nullable(time),
        workspace: nullable(object({ id: text, name: text })),
        requestId: text,
        requestKind: text as Reader<Open<'requirements' | 'tailoring' | 'wording' | 'letter' | 'translation' | 'match' | 'interview' | 'import-help' | 'import-reading' | 'cv' | 'proposal'>>,
        documentId: nullable(text),
        title: nullable(text),
      }),
      'request-failed': object({
        id: text,
        createdAt: time,
        readAt: nullable(time),
        workspace: nullable(object({ id: text, name: text })),
        requestId: text,
        requestKind: text as Reader<Open<'requirements' | 'tailoring' | 'wording' | 'letter' | 'translation' | 'match' | 'interview' | 'import-help' | 'import-reading' | 'cv' | 'proposal'>>,
        documentId: nullable(text),
        title: nullable(text),
        code: nullable(text as Reader<Open<'key-refused' | 'out-of-credit' | 'model-unknown' | 'busy' | 'server-trouble' | 'unreachable' | 'too-slow' | 'cancelled' | 'refused' | 'cut-off' | 'unreadable' | 'wrong-shape' | 'too-large' | 'too-long' | 'redirected' | 'no-model-server' | 'wrong-embeddings' | 'ai-not-set-up' | 'budget-used-up' | 'no-document' | 'nothing-to-reword' | 'no-such-text' | 'unknown-language' | 'no-vector-index' | 'input-lost' | 'notes-unreadable' | 'render-failed' | 'took-too-long' | 'gave-up'>>),
      }),
      'key-created': object({ id: text, createdAt: time, readAt: nullable(time), keyName: text }),
      'app-connected': object({ id: text, createdAt: time, readAt: nullable(time), appName: text }),
      'new-device': object({
        id: text,
        createdAt: time,
        readAt: nullable(time),
        browser: text,
        system: text,
      }),
      'deletion-scheduled': object({
        id: text,
        createdAt: time,
        readAt: nullable(time),
        workspace: nullable(object({ id: text, name: text })),
        documentId: text,
        title: nullable(text),
        goesAt: time,
      }),
      'export-ended': object({
        id: text,
        createdAt: time,
        readAt: nullable(time),
        workspace: nullable(object({ id: text, name: text })),
        exportId: text,
        outcome: text as Reader<Open<'done' | 'failed'>>,
        expiresAt: time,
      }),
      'application-due': object({
        id: text,
        createdAt: time,
        readAt: nullable(time),
        on: text,
        count: integer(1),
      }),
      'comment-added': object({
        id: text,
        createdAt: time,
        readAt: nullable(time),
        workspace: nullable(object({ id: text, name: text })),
        documentId: text,
        title: nullable(text),
      }),
      'share-locked': object({
        id: text,
        createdAt: time,
        readAt: nullable(time),
        workspace: nullable(object({ id: text, name: text })),
        documentId: text,
        title: nullable(text),
      }),
      'webhook-disabled': object({
        id: text,
        createdAt: time,
        readAt: nullable(time),
        workspace: nullable(object({ id: text, name: text })),
        host: text,
      }),
    },
  ),
  unread: integer(0),
})
export type NotificationList = Read<typeof readNotificationList>

/** Reads the answer to `GET /api/v1/notifications/settings`. */
export const readNotificationSettings = object({
  language: text as Reader<Open<'en' | 'en-US' | 'ar' | 'cs' | 'de' | 'el' | 'es' | 'fa' | 'fr' | 'he' | 'hi' | 'id' | 'it' | 'ja' | 'ko' | 'nl' | 'pl' | 'pt-BR' | 'ro' | 'sv' | 'tr' | 'uk' | 'vi' | 'zh-Hans' | 'zh-Hant'>>,
  timeZone: text,
  kinds: object({
    'request-done': object({ app: flag, mail: flag }),
    'request-failed': object({ app: flag, mail: flag }),
    'key-created': object({ app: flag, mail: flag }),
    'new-device': object({ app: flag, mail: flag }),
    'deletion-scheduled': object({ app: flag, mail: flag }),
    'export-ended': object({ app: flag, mail: flag }),
    'application-due': object({ app: flag, mail: flag }),
    'comment-added': object({ app: flag, mail: flag }),
    'share-locked': object({ app: flag, mail: flag }),
    'app-connected': object({ app: flag, mail: flag }),
    'webhook-disabled': object({ app: flag, mail: flag }),
  }),
})
export type NotificationSettings = Read<typeof readNotificationSettings>
