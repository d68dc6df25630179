import { z } from '@hono/zod-openapi'
import type { Document } from '@/lib/resume/schema/document'
import { describedAs } from './components'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const importId = z.uuid().describe('UUIDv7')

export const importRequestSchema = z.strictObject({
  fileName: z
    .string()
    .min(1)
    .max(255)
    .describe(
      'Your name for the file. The extension tells text formats apart; other formats are detected from the bytes',
    ),
})

/** A signed form, which is sent with a file. */
export const signedFormSchema = z.strictObject({
  url: z
    .string()
    .describe(
      'URL to POST the form to, as multipart/form-data. Relative to the server, or on it: with your key. On another host: without',
    ),
  fields: z
    .record(z.string(), z.string())
    .describe('Form fields to send unchanged; valid for 5 minutes'),
})

/** Where the bytes of an import go: a form of these fields with the file, named `file`, behind them. */
export const importUploadSchema = z.strictObject({
  id: importId,
  upload: signedFormSchema,
})
export type ImportUpload = z.output<typeof importUploadSchema>

export const importStatuses = ['waiting', 'reading', 'done', 'failed'] as const

/** Why a file was not read. */
export const importFailures = [
  'empty',
  'wrong-type',
  'legacy-word',
  'macros',
  'too-large',
  'too-long',
  'password',
  'no-text',
  'damaged',
  'unsafe',
  'no-resume',
  'gave-up',
  'not-started',
] as const

export const importAnswerSchema = z.strictObject({
  id: importId,
  fileName: z.string(),
  status: z.enum(importStatuses).describe('`waiting`: for its file, or in the queue'),
  progress: z
    .nullable(
      z.strictObject({
        stage: z.enum(['opening', 'reading', 'understanding']),
        done: z.int(),
        of: z.int(),
      }),
    )
    .describe('While it is `reading`'),
  createdAt: timestamp,
  expiresAt: timestamp.describe('When it is deleted'),
  code: z.optional(z.enum(importFailures)).describe('With `failed`: the reason'),
  draft: z
    .optional(describedAs<object>('ImportDraft'))
    .describe(
      'With `done`: the values that were read, each with the characters it was copied from',
    ),
  unplaced: z
    .optional(z.array(z.string()))
    .describe(
      'With `draft`: lines of the file that are in no field and would be missing in the CV',
    ),
  document: z
    .optional(describedAs<Document>('Document'))
    .describe(
      'With `done`, instead of a draft: the complete document, since the file was structured data',
    ),
  image: z
    .optional(z.string())
    .describe(
      'With `document`: the picture from the file as a data URL, unchanged. It is deleted with the import; upload it to `/photos` to use it in a CV',
    ),
})
export type ImportAnswer = z.output<typeof importAnswerSchema>

/** Options for creating a document from an import. */
export const createFromImportSchema = z.strictObject({
  leaveOut: z
    .optional(z.boolean())
    .describe(
      'True: text beyond the limits of a CV may be left out; otherwise the import is refused',
    ),
})

export const uploadedSchema = z.strictObject({ bytes: z.int().describe('Bytes received') })
