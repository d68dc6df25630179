import { z } from '@hono/zod-openapi'
import { fileLinkSchema } from './file-link'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')

export const accountExportStatuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const

const progressSchema = z
  .nullable(z.strictObject({ done: z.int().min(0), of: z.int().min(1) }))
  .describe('With `running`: documents packed so far, and in all')

const partSchema = z.strictObject({
  url: z
    .url()
    .describe('Anybody who has this link can download the file; valid until `linksExpireAt`'),
  link: fileLinkSchema,
  fileName: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().describe('SHA-256 of the file, hexadecimal'),
})

/** Everything that an account holds, being packed or packed. */
export const accountExportSchema = z
  .strictObject({
    id: z.uuid().describe('UUIDv7'),
    status: z.enum(accountExportStatuses),
    progress: progressSchema,
    createdAt: timestamp,
    expiresAt: timestamp.describe('When its files are deleted'),
    parts: z
      .optional(z.array(partSchema))
      .describe(
        'With `done`: ZIP archives. Each is complete in itself and can be imported by `POST /me/imports`; together they hold everything',
      ),
    linksExpireAt: z.optional(
      timestamp.describe('When the links expire; request the export again for new ones'),
    ),
  })
  .openapi('AccountExport', {
    example: {
      id: '019d0000-0000-7000-8000-000000000001',
      status: 'running',
      progress: { done: 3, of: 12 },
      createdAt: '2026-11-20T10:00:00.000Z',
      expiresAt: '2026-11-27T10:00:00.000Z',
    },
  })
export type AccountExport = z.output<typeof accountExportSchema>

export const accountExportListSchema = z.strictObject({
  exports: z
    .array(accountExportSchema)
    .describe('The latest export, without links; null where there is none'),
})
