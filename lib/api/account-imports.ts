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
    fileName: z.string().min(1).max(255).describe('As you have it, to tell imports apart'),
  })
  .openapi({ example: { fileName: 'vitae-account-2026-11-20.zip' } })

const count = z.int().min(0)

const resultSchema = z.strictObject({
  added: count.describe('Documents that were not here'),
  alreadyHere: count.describe('Documents that are here as they are in the archive'),
  versions: count.describe('Earlier versions that were added'),
  pictures: count,
  pdfs: count,
  refused: z.array(refusalSchema).describe('Files that could not be taken in: the first 100'),
  refusedCount: count.describe('How many could not be taken in'),
})
export type AccountImportResult = z.output<typeof resultSchema>

export const accountImportSchema = z
  .strictObject({
    id: z.uuid().describe('UUIDv7'),
    fileName: z.string(),
    status: z.enum(accountImportStatuses).describe('`waiting`: for its file, or for its turn'),
    progress: z
      .nullable(z.strictObject({ done: count, of: z.int().min(1) }))
      .describe('While it is `writing`: documents that are in, of all'),
    createdAt: timestamp,
    expiresAt: timestamp.describe('Nothing is known of it after that; what it brought stays'),
    code: z.optional(z.enum(archiveFailures)).describe('With `failed`: why. Nothing was changed'),
    result: z.optional(resultSchema).describe('With `done`'),
  })
  .openapi('AccountImport')
export type AccountImport = z.output<typeof accountImportSchema>
