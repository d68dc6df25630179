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
      'As you have it. Its ending tells kinds of text apart; what a file is, its bytes say',
    ),
})

/** Where the bytes of an import go: a form of these fields with the file, named `file`, behind them. */
export const importUploadSchema = z.strictObject({
  id: importId,
  upload: z.strictObject({
    url: z
      .string()
      .describe(
        'Takes the form as multipart/form-data by POST. Relative to the server, or absolute',
      ),
    fields: z
      .record(z.string(), z.string())
      .describe('All of them, as they are; good for 5 minutes'),
  }),
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
] as const

export const importAnswerSchema = z.strictObject({
  id: importId,
  fileName: z.string(),
  status: z.enum(importStatuses).describe('`waiting`: for its file, or for its turn'),
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
  expiresAt: timestamp.describe('Nothing of it is kept after that'),
  code: z.optional(z.enum(importFailures)).describe('With `failed`: why'),
  draft: z
    .optional(describedAs<object>('ImportDraft'))
    .describe('With `done`: what was understood, each value with the characters it is a copy of'),
  unplaced: z
    .optional(z.array(z.string()))
    .describe('With `draft`: lines of the file that are in no field, and would not be in the CV'),
  document: z
    .optional(describedAs<Document>('Document'))
    .describe('With `done`, instead of a draft: the file said itself what is what'),
  image: z
    .optional(z.string())
    .describe(
      'With `document`: the picture that the file held, as its data URL, untouched. It ends with the import; sent to `/photos` it can be named by a CV',
    ),
})
export type ImportAnswer = z.output<typeof importAnswerSchema>

/** Options for creating a document from an import. */
export const createFromImportSchema = z.strictObject({
  leaveOut: z
    .optional(z.boolean())
    .describe('Whether words that are more than a CV can hold may be left out; else it is refused'),
})

export const uploadedSchema = z.strictObject({ bytes: z.int().describe('Bytes that were taken') })
