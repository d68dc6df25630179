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
    store: z.string().describe('`ok`, or why nothing can be saved'),
    out: z
      .array(z.enum(outsideParts))
      .describe('What did not answer when it was last used, within a quarter of an hour'),
    notSetUp: z
      .array(z.enum([...outsideParts, 'embeddings']))
      .describe('What this installation goes without, because nobody has set it up'),
  }),
  jobs: z
    .nullable(
      z.strictObject({
        kinds: z.array(z.strictObject({ kind: z.string(), waiting: count, running: count })),
        lateSince: z
          .nullable(timestamp)
          .describe('When the job that has been due for longest became due; null: none is late'),
        isWhole: z.boolean().describe('False: there are more than were counted'),
      }),
    )
    .describe('Null where this home does not let its queue be looked into'),
  storage: z
    .nullable(
      z.strictObject({
        database: bytes.describe('Documents, versions, accounts, jobs'),
        files: bytes,
        vectors: bytes.describe('On this machine; those in a store of others are not in it'),
        free: z.nullable(bytes).describe('Left on the disk'),
        isWhole: z.boolean().describe('False: there are more files than were counted'),
      }),
    )
    .describe('Null where this home does not know'),
})
export type OperatorState = z.output<typeof operatorStateSchema>

/** Counters of one day: numbers only, never who. */
const dayCountsSchema = z.strictObject({
  day,
  signUps: count.describe('Accounts that were made'),
  firstPdfs: count.describe('Accounts that took a PDF along for the first time; not of guests'),
  imports: count.describe('Files that were read here, or kept as a CV by somebody signed in'),
  importFailures: z
    .array(z.strictObject({ code: z.string(), count }))
    .describe('Files that could not be read here, by reason'),
  tailorings: count.describe('Requests to a model of which something was accepted'),
  jobFailures: z
    .array(z.strictObject({ kind: z.string(), count }))
    .describe('Jobs that were given up, by kind'),
})
export type DayCounts = z.output<typeof dayCountsSchema>

const modelDaySchema = z.strictObject({
  day,
  provider: z.string(),
  model: z.string(),
  calls: count,
  tokens: count.describe('Of the calls whose server told'),
  untold: count.describe('Calls of which nobody said how many tokens they took'),
  dollars: z.number().min(0).describe('US dollars of the calls whose price is known, at most'),
  unpriced: count.describe('Calls whose cost nobody knows'),
})

export const operatorCountsSchema = z.strictObject({
  from: day,
  to: day,
  days: z.array(dayCountsSchema).describe('Each day, the latest first'),
  models: z
    .array(modelDaySchema)
    .describe('What the installation pays for; calls by keys of people are not in it'),
})
export type OperatorCounts = z.output<typeof operatorCountsSchema>

export const countsQuerySchema = z.object({
  days: z.optional(z.coerce.number().int().min(1).max(366)).describe('So many days; 30'),
})

const deadJobSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  message: z.string().describe('Why its last try failed, without words of people'),
  attempts: count,
  diedAt: timestamp,
  canRetry: z.boolean().describe('False: nothing would come of another try'),
})

export const deadJobListSchema = z.strictObject({
  jobs: z.array(deadJobSchema).describe('The latest first'),
  cursor: z.nullable(z.string()),
})
export type DeadJobList = z.output<typeof deadJobListSchema>

export const pageQuerySchema = z.object({
  cursor: z.optional(z.string().max(2_000)),
  limit: z.optional(z.coerce.number().int().min(1).max(100)),
})

export const peopleQuerySchema = pageQuerySchema.extend({
  email: z.optional(z.string().max(254)).describe('How the address begins'),
})

export const knownPersonSchema = z.strictObject({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  createdAt: timestamp,
  isOperator: z.boolean(),
  plan: z.nullable(z.enum(planNames)).describe('Null: what everybody here has'),
})
export type KnownPerson = z.output<typeof knownPersonSchema>

export const peopleSchema = z.strictObject({
  people: z.array(knownPersonSchema).describe('By address'),
  cursor: z.nullable(z.string()),
  usualPlan: z.enum(planNames).describe('Of whoever was given none'),
})
export type People = z.output<typeof peopleSchema>

export const planBodySchema = z.strictObject({ plan: z.nullable(z.enum(planNames)) })

/** No blanks, nothing invisible: what a header or a path can carry. */
const word = (max: number) => z.string().regex(new RegExp(`^[\\x21-\\x7e]{1,${max}}$`))
const model = word(200).describe('As the server names it')

/** The server of models that everybody here may use. */
export const aiServerBodySchema = z.strictObject({
  provider: z.enum(providerIds),
  baseUrl: z
    .nullable(z.string().max(500))
    .describe('Where it answers; null where its kind has one address, or for the usual one'),
  key: z
    .optional(z.nullable(word(400)))
    .describe(
      'Left out: the one that is there, if it is for the same address. Null: none. Never sent back',
    ),
  model,
  embeddingModel: z.nullable(model).describe('For finding what fits by meaning; null: none'),
})
export type AiServerBody = z.output<typeof aiServerBodySchema>

const serverSchema = z.strictObject({
  provider: z.enum(providerIds),
  baseUrl: z.string(),
  model: z.string(),
  embeddingModel: z.nullable(z.string()),
  hasKey: z.boolean(),
  isReady: z.boolean().describe('False: it needs a key, and none is there or it does not open'),
})

export const aiServerStateSchema = z.strictObject({
  source: z
    .nullable(z.enum(['configuration', 'setting']))
    .describe('Which counts: what the configuration says goes first'),
  inUse: z.nullable(serverSchema),
  setting: z.nullable(serverSchema).describe('What was set here, whether or not it counts'),
  providers: z.array(
    z.strictObject({
      id: z.enum(providerIds),
      name: z.string(),
      address: z.enum(['fixed', 'usual', 'own']),
      baseUrl: z.nullable(z.string()),
      needsKey: z.boolean(),
    }),
  ),
  reader: z.nullish(readerStateSchema).describe('Null: nothing is verified'),
})
export type AiServerState = z.output<typeof aiServerStateSchema>
