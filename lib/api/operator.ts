import { z } from '@hono/zod-openapi'
import { providerIds } from '@/lib/ai/client/model-providers'
import { readerStateSchema } from './ai-reader'
import { outsideParts } from './health'
import { planNames } from './plans'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const day = z.iso.date().describe('A day in UTC')
const count = z.int().min(0)
const bytes = z.int().min(0).describe('Bytes')

/** Current state of the installation. */
export const operatorStateSchema = z.strictObject({
  health: z.strictObject({
    ok: z.boolean(),
    build: z.string(),
    uptimeSeconds: z.int(),
    residentBytes: bytes,
    store: z.string().describe('`ok`, or the reason why nothing can be saved'),
    out: z
      .array(z.enum(outsideParts))
      .describe('Services that did not answer when last used in the past 15 minutes'),
    notSetUp: z
      .array(z.enum([...outsideParts, 'embeddings']))
      .describe('Features that are not set up in this installation'),
  }),
  jobs: z
    .nullable(
      z.strictObject({
        kinds: z.array(z.strictObject({ kind: z.string(), waiting: count, running: count })),
        lateSince: z
          .nullable(timestamp)
          .describe('Due time of the oldest late job; null: none is late'),
        isWhole: z.boolean().describe('False where there are more than were counted'),
      }),
    )
    .describe('Null where the queue cannot be inspected'),
  storage: z
    .nullable(
      z.strictObject({
        database: bytes.describe('Documents, versions, accounts, jobs'),
        files: bytes,
        vectors: bytes.describe('On this machine; without files in an external store'),
        free: z.nullable(bytes).describe('Free space on the disk'),
        isWhole: z.boolean().describe('False where there are more files than were counted'),
      }),
    )
    .describe('Null where it is not known'),
})
export type OperatorState = z.output<typeof operatorStateSchema>

/** Counters of one day: numbers only, never who. */
const dayCountsSchema = z.strictObject({
  day,
  signUps: count.describe('Accounts created'),
  firstPdfs: count.describe('Accounts that downloaded their first PDF; guests are not counted'),
  imports: count.describe('Files read by this server, or saved as a CV by a signed-in person'),
  importFailures: z
    .array(z.strictObject({ code: z.string(), count }))
    .describe('Files that this server could not read, by reason'),
  tailorings: count.describe('Requests to a model with at least one accepted suggestion'),
  jobFailures: z
    .array(z.strictObject({ kind: z.string(), count }))
    .describe('Jobs that failed for good, by kind'),
  clientErrors: z
    .array(
      z.strictObject({
        kind: z
          .string()
          .describe('`error`, `rejection`, `screen`, `worker`; `other`: not told apart'),
        part: z.string().describe('Page, by the first part of its address'),
        name: z.string().describe('Class of the error, or name of the worker'),
        isCurrent: z.boolean().describe('False for a page of another build'),
        count,
      }),
    )
    .describe('Unexpected errors of pages in browsers'),
})
export type DayCounts = z.output<typeof dayCountsSchema>

const modelDaySchema = z.strictObject({
  day,
  provider: z.string(),
  model: z.string(),
  calls: count,
  tokens: count.describe('Tokens of the calls whose server reported them'),
  untold: count.describe('Calls without a reported number of tokens'),
  dollars: z
    .number()
    .min(0)
    .describe('Upper bound in US dollars for the calls whose price is known'),
  unpriced: count.describe('Calls of unknown cost'),
})

export const operatorCountsSchema = z.strictObject({
  from: day,
  to: day,
  days: z.array(dayCountsSchema).describe('Days, latest first'),
  models: z
    .array(modelDaySchema)
    .describe('Paid by the installation; calls with personal keys are not included'),
})
export type OperatorCounts = z.output<typeof operatorCountsSchema>

export const countsQuerySchema = z.object({
  days: z
    .optional(z.coerce.number().int().min(1).max(366))
    .describe('Number of days; 30 by default'),
})

const deadJobSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  message: z.string().describe('Why its last try failed; contains no personal text'),
  attempts: count,
  diedAt: timestamp,
  canRetry: z.boolean().describe('False where another try cannot succeed'),
})

export const deadJobListSchema = z.strictObject({
  jobs: z.array(deadJobSchema).describe('Latest first'),
  cursor: z.nullable(z.string()),
})
export type DeadJobList = z.output<typeof deadJobListSchema>

export const pageQuerySchema = z.object({
  cursor: z.optional(z.string().max(2_000)),
  limit: z.optional(z.coerce.number().int().min(1).max(100)),
})

export const peopleQuerySchema = pageQuerySchema.extend({
  email: z.optional(z.string().max(254)).describe('Beginning of the email address'),
})

export const knownPersonSchema = z.strictObject({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  createdAt: timestamp,
  disabledAt: z.nullable(timestamp).describe('Null: the account is enabled'),
  isOperator: z.boolean(),
  plan: z.nullable(z.enum(planNames)).describe('Null: the default plan'),
})
export type KnownPerson = z.output<typeof knownPersonSchema>

export const peopleSchema = z.strictObject({
  people: z.array(knownPersonSchema).describe('Ordered by email address'),
  cursor: z.nullable(z.string()),
  usualPlan: z.enum(planNames).describe('Plan of accounts without one of their own'),
})
export type People = z.output<typeof peopleSchema>

/** A workspace as an operator sees it: without its name. */
export const knownWorkspaceSchema = z.strictObject({
  id: z.uuid(),
  plan: z.nullable(z.enum(planNames)).describe('Null or `free`: it counts towards its first owner'),
})
export type KnownWorkspace = z.output<typeof knownWorkspaceSchema>

export const eraseAccountBodySchema = z.strictObject({
  email: z.string().max(254).describe('Email address of the account, as it is'),
})

export const planBodySchema = z.strictObject({ plan: z.nullable(z.enum(planNames)) })

/** No blanks, nothing invisible: what a header or a path can carry. */
const word = (max: number) => z.string().regex(new RegExp(`^[\\x21-\\x7e]{1,${max}}$`))
const model = word(200).describe('Name of the model at its server')

/** The server of models that everybody here may use. */
export const aiServerBodySchema = z.strictObject({
  provider: z.enum(providerIds),
  baseUrl: z
    .nullable(z.string().max(500))
    .describe('Base URL; null for the provider’s own or the default one'),
  key: z
    .optional(z.nullable(word(400)))
    .describe(
      'Where it is left out, the stored key of the same address stays. Null: none. Never returned',
    ),
  model,
  embeddingModel: z.nullable(model).describe('Embedding model for matching by meaning; null: none'),
})
export type AiServerBody = z.output<typeof aiServerBodySchema>

const serverSchema = z.strictObject({
  provider: z.enum(providerIds),
  baseUrl: z.string(),
  model: z.string(),
  embeddingModel: z.nullable(z.string()),
  hasKey: z.boolean(),
  isReady: z
    .boolean()
    .describe('False where a key is needed and is missing or cannot be decrypted'),
})

export const aiServerStateSchema = z.strictObject({
  source: z
    .nullable(z.enum(['configuration', 'setting']))
    .describe('Which one is used: the configuration has priority'),
  inUse: z.nullable(serverSchema),
  setting: z.nullable(serverSchema).describe('The stored setting, whether or not it is used'),
  providers: z.array(
    z.strictObject({
      id: z.enum(providerIds),
      name: z.string(),
      address: z.enum(['fixed', 'usual', 'own']),
      baseUrl: z.nullable(z.string()),
      needsKey: z.boolean(),
    }),
  ),
  reader: z.nullish(readerStateSchema).describe('Null where suggestions are not verified'),
})
export type AiServerState = z.output<typeof aiServerStateSchema>
