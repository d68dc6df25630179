import { z } from '@hono/zod-openapi'
import { fileLinkSchema } from './file-link'

/** Maximum numbers: documents of one export, its bytes, and exports of one owner that are under way or not expired. */
export const bulkExportLimits = { documents: 200, bytes: 200_000_000, stored: 10 } as const
/** Hours for which a file can be downloaded. */
export const bulkExportHours = 24

export const bulkExportFormats = ['pdf', 'docx', 'json'] as const
export const bulkExportStatuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')

export const bulkExportBodySchema = z.strictObject({
  ids: z
    .array(z.uuid())
    .min(1)
    .max(bulkExportLimits.documents)
    .describe('CVs and letters, in the order of the files'),
  format: z.enum(bulkExportFormats),
  blind: z
    .optional(z.boolean())
    .describe(
      'CVs without what says who the person is, as `blind=true` at `GET /resumes/{id}/pdf`',
    ),
})
export type BulkExportBody = z.output<typeof bulkExportBodySchema>

/** Several documents as one ZIP archive, being made or made. */
export const bulkExportSchema = z.strictObject({
  id: z.uuid(),
  status: z.enum(bulkExportStatuses),
  progress: z
    .nullable(z.strictObject({ done: z.int().min(0), of: z.int().min(1) }))
    .describe('With `running`: documents made so far, and in all'),
  skipped: z
    .int()
    .min(0)
    .describe('With `done`: documents that were deleted meanwhile or could not be made'),
  createdAt: timestamp,
  expiresAt: timestamp.describe('When the file is deleted'),
  file: z
    .nullable(z.strictObject({ fileName: z.string(), bytes: z.int(), link: fileLinkSchema }))
    .describe('Anybody who has the link can download the file; valid for an hour'),
})
export type BulkExport = z.output<typeof bulkExportSchema>
