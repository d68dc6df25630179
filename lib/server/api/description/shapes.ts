import 'server-only'
import { z } from '@hono/zod-openapi'
import { translationRequestSchema } from '@/lib/api/ai-requests'
import { type ErrorCode, errorStatus } from '@/lib/api/errors'
import { wordingRequestSchema } from '@/lib/api/text-requests'
import { type WorkspaceLimit, workspaceLimits } from '@/lib/api/workspace-limits'

export const documentParameters = z.object({ id: z.uuid().openapi({ format: 'uuid' }) })

/** Parameters of the action that makes a PDF. */
export const producedPdfParameters = z.strictObject({
  documentId: z.uuid(),
  version: z.int().min(1).nullable(),
})

/** Parameters of the action that suggests other wordings. */
export const wordingParameters = wordingRequestSchema
  .omit({ kind: true })
  .extend({ requestId: z.uuid() })

/** Parameters of the action that translates a few texts. */
export const lineTranslationParameters = translationRequestSchema
  .omit({ kind: true })
  .required()
  .extend({ requestId: z.uuid() })

/** A version of a document, by its number. */
export const versionParameters = documentParameters.extend({
  number: z.coerce.number().int().min(1),
})

/** Parameters of one delivery of a webhook. */
export const deliveryParameters = documentParameters.extend({ deliveryId: z.uuid() })

export const idempotencySchema = z.object({
  'idempotency-key': z
    .optional(z.string().min(1).max(200))
    .describe(
      'Repeating a request with the same key within a day has no further effect and returns the same answer',
    ),
})

const limitNames = Object.keys(workspaceLimits) as [WorkspaceLimit, ...WorkspaceLimit[]]
const codes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]

/** Schema of problem+json (RFC 9457), by which every route answers errors. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    detail: z.optional(z.string()).describe('With `limit`: one sentence about it'),
    status: z.int(),
    code: z.enum(codes),
    requestId: z.string(),
    problems: z.optional(
      z.array(z.object({ path: z.string(), code: z.string(), reason: z.string() })),
    ),
    scope: z
      .optional(z.string())
      .describe(
        'With `scope-missing`: the scopes that the key or token lacks, separated by spaces',
      ),
    limit: z
      .optional(z.object({ name: z.enum(limitNames), max: z.int() }))
      .describe('With `limit-reached` of a workspace: the limit that is reached, and its number'),
    current: z
      .optional(z.object({ version: z.int().min(1), document: z.unknown() }))
      .describe('With `version-conflict`: the present document'),
  })
  .openapi('Problem')

/** Describes a JSON answer of a route. */
export function jsonContent<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** Describes a JSON body of a route. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } }
}

/** Describes an answer that is a PDF. */
export const pdfContent = {
  description: 'The PDF',
  content: { 'application/pdf': { schema: { type: 'string' as const, format: 'binary' } } },
}

type Described = { description: string }

/** Returns the error codes with a status, for its description. */
export function codesOf(status: number): string {
  const named = codes.filter((code) => errorStatus[code] === status)
  return `\`${named.join('`, `')}\``
}

/**
 * Describes the errors of a route. They are answered in one place for all routes, so that they are no answers of a
 * handler.
 */
export function problems(...statuses: number[]): Record<never, never> {
  const described: Record<number, Described> = {}
  // A body with a size limit has a time limit, too.
  const late = statuses.includes(413) ? [408] : []
  for (const status of [...statuses, ...late, 429, 500, 503]) {
    described[status] = {
      description: codesOf(status),
      content: { 'application/problem+json': { schema: problemSchema } },
    } as Described
  }
  return described
}
