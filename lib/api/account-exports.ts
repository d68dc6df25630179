import { z } from '@hono/zod-openapi'
import { fileLinkSchema } from './file-link'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')

export const accountExportStatuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const

const progressSchema = z
  .nullable(z.strictObject({ done: z.int().min(0), of: z.int().min(1) }))
  .describe('While it is `running`: documents that are packed, of all')

const partSchema = z.strictObject({
  url: z.url().describe('Whoever has it can read the file: good until `linksExpireAt`'),
  link: fileLinkSchema,
  fileName: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().describe('Of the file, hexadecimal'),
})

/** Everything that an account holds, being packed or packed. */
export const accountExportSchema = z
  .strictObject({
    id: z.uuid().describe('UUIDv7'),
    status: z.enum(accountExportStatuses),
    progress: progressSchema,
    createdAt: timestamp,
    expiresAt: timestamp.describe('Its files are taken away then'),
    parts: z
      .optional(z.array(partSchema))
      .describe(
        'With `done`: ZIP archives, each whole in itself. Together they hold everything; each can be brought into an account by `POST /me/imports`',
      ),
    linksExpireAt: z.optional(timestamp.describe('Ask again for new links')),
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
    .describe('The last one, without links; none where none is kept'),
})
