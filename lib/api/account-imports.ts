import { z } from '@hono/zod-openapi'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')

/** Why an archive was not read at all. */
export const archiveFailures = [
  'damaged',
  'too-large',
  'too-many',
  'no-export',
  'newer-version',
  'gave-up',
] as const
export type ArchiveFailure = (typeof archiveFailures)[number]

/** Why a file of an archive was not taken in. */
export const archiveRefusalCodes = [
  'damaged',
  'password',
  'too-large',
  'changed',
  'wrong-content',
  'newer-version',
  'no-document',
  'no-room',
] as const

const refusalSchema = z.strictObject({
  file: z.string().describe('Path in the archive'),
  code: z.enum(archiveRefusalCodes),
})
export type ArchiveRefusal = z.output<typeof refusalSchema>

export const accountImportStatuses = ['waiting', 'reading', 'writing', 'done', 'failed'] as const

export const accountImportRequestSchema = z
  .strictObject({
    fileName: z.string().min(1).max(255).describe('Your name for the file, shown with the import'),
  })
  .openapi({ example: { fileName: 'vitae-account-2026-11-20.zip' } })

const count = z.int().min(0)

const resultSchema = z.strictObject({
  added: count.describe('Documents that were added'),
  alreadyHere: count.describe('Documents that the account already has, unchanged'),
  versions: count.describe('Earlier versions that were added'),
  pictures: count.describe('Photos and files of fonts that were added'),
  pdfs: count,
  refused: z.array(refusalSchema).describe('Files that could not be imported, at most 100'),
  refusedCount: count.describe('Number of files that could not be imported'),
})
export type AccountImportResult = z.output<typeof resultSchema>

export const accountImportSchema = z
  .strictObject({
    id: z.uuid().describe('UUIDv7'),
    fileName: z.string(),
    status: z.enum(accountImportStatuses).describe('`waiting`: for its file, or in the queue'),
    progress: z
      .nullable(z.strictObject({ done: count, of: z.int().min(1) }))
      .describe('With `writing`: documents written so far, and in all'),
    createdAt: timestamp,
    expiresAt: timestamp.describe('When this record is deleted; imported documents stay'),
    code: z
      .optional(z.enum(archiveFailures))
      .describe('With `failed`: the reason. Nothing was changed'),
    result: z.optional(resultSchema).describe('With `done`'),
  })
  .openapi('AccountImport')
export type AccountImport = z.output<typeof accountImportSchema>
