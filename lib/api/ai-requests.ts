import { z } from '@hono/zod-openapi'
import { modelErrorCodes } from '@/lib/ai/client/model-error-codes'
import { strengths } from '@/lib/ai/tailoring/strengths'
import { translationLanguages } from '@/lib/language/tags'
import { limits } from '@/lib/resume/resume-limits'
import {
  interviewResultSchema,
  proposalResultSchema,
  readingSchema,
  requirementsResultSchema,
  tailoringResultSchema,
  translationResultSchema,
  wordingResultSchema,
} from './ai-results'
import { importHelpRequestSchema, importPlacesSchema } from './import-help'
import { importReadingRequestSchema, importReadingSchema } from './import-reading'
import { formAnswerResultSchema, letterResultSchema } from './letter-results'
import { matchResultSchema } from './match-results'
import { formAnswerRequestSchema, letterRequestSchema, wordingRequestSchema } from './text-requests'

/** `import-help` as `ImportHelp`. */
const componentName = (kind: string) =>
  kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const posting = z
  .string()
  .min(1)
  .max(400_000)
  .describe('Text of a job description; no address is fetched')

const chosenRequirement = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{1,12}$/),
  words: z.string().min(1).max(120),
})

/** Texts of a CV in another language. */
export const translationRequestSchema = z.strictObject({
  kind: z.literal('translation'),
  documentId: z.uuid().describe('A CV of the account; its saved state is used'),
  language: z.enum(translationLanguages).describe('Language of the result'),
  addresses: z
    .optional(z.array(z.string().max(64)).min(1).max(40))
    .describe('Addresses of the texts to translate; left out: all of them'),
})

/** Request to a model, by kind. A new kind needs an entry here and one in the code that runs it (`run-stages.ts`). */
export const aiRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('requirements'),
    posting,
    documentId: z.optional(
      z
        .uuid()
        .describe('A CV of the account, in which evidence for each requirement is looked for'),
    ),
  }),
  z.strictObject({
    kind: z.literal('tailoring'),
    posting,
    documentId: z.uuid().describe('A CV of the account; its saved state is used'),
    strength: z.enum(strengths),
    requirements: z
      .nullable(z.array(chosenRequirement).max(60))
      .describe('As the person chose them; null: the model reads them from the job description'),
  }),
  wordingRequestSchema,
  letterRequestSchema,
  formAnswerRequestSchema,
  translationRequestSchema,
  z.strictObject({
    kind: z
      .literal('match')
      .describe(
        'Finds the CVs and bullets that fit a job: by embeddings where a model is connected, by words otherwise',
      ),
    posting,
  }),
  z.strictObject({
    kind: z
      .literal('interview')
      .describe(
        'Chooses questions for a job interview: forms that are fixed, about words of the CV and the job description',
      ),
    posting,
    documentId: z
      .uuid()
      .describe('A CV of the account; its saved state is used, without its stories'),
  }),
  importHelpRequestSchema,
  importReadingRequestSchema,
])
export type AiRequest = z.output<typeof aiRequestSchema>
export const aiRequestKinds = [
  ...aiRequestSchema.options.map(({ shape }) => shape.kind.value),
  /** A whole CV with its files, asked for at `POST /requests`. */
  'cv',
  /** Wordings that a program offered at `POST /resumes/{id}/suggestions`. */
  'proposal',
] as const

export const aiRequestStatuses = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
/** Stages of a running request, in the order in which they occur. */
export const aiStages = [
  'saving',
  'reading',
  'drafting',
  'checking',
  'verifying',
  'writing',
] as const

/** Why a request gave nothing. */
export const aiRequestErrorCodes = [
  ...modelErrorCodes,
  'ai-not-set-up',
  'budget-used-up',
  /** The CV is not there any more. */
  'no-document',
  /** The CV has no text that a model may reword. */
  'nothing-to-reword',
  /** The text is not there, empty, very long, hidden, or holds a link. */
  'no-such-text',
  /** The CV is in no language that a translation can be checked against. */
  'unknown-language',
  /** No store of vectors takes those of the model. */
  'no-vector-index',
  /** The stored input of the request no longer exists. */
  'input-lost',
  /** Nothing of a CV was found in the notes. */
  'notes-unreadable',
  /** The PDF cannot be set, not in time, or not in its memory. */
  'render-failed',
  /** Comparing the CV took too much time or memory. */
  'took-too-long',
  /** It was begun again and again, and never came to its end. */
  'gave-up',
] as const
export type AiRequestErrorCode = (typeof aiRequestErrorCodes)[number]

export const aiRequestHeadSchema = z.strictObject({
  id: z.uuid().describe('UUIDv7'),
  kind: z.enum(aiRequestKinds),
  documentId: z.nullable(z.string()),
  status: z.enum(aiRequestStatuses),
  stage: z.nullable(z.enum(aiStages)).describe('With `running`: the stage'),
  code: z.nullable(z.enum(aiRequestErrorCodes)).describe('With `failed`: the reason'),
  retryAfter: z.nullable(z.number()).describe('Seconds after which to try again'),
  createdAt: timestamp,
  expiresAt: timestamp.describe('When it is deleted'),
})
export type AiRequestHead = z.output<typeof aiRequestHeadSchema>

export const aiRequestAnswerSchema = aiRequestHeadSchema.extend({
  /** By which model and prompts it was made, and what that used. */
  madeBy: z.nullable(z.strictObject({ model: z.string(), prompts: z.array(z.string()) })),
  used: z.strictObject({
    calls: z.int(),
    tokens: z.nullable(z.int()).describe('Null where the model server did not report it'),
    dollars: z.nullable(z.number()).describe('Upper bound; null where it is not known'),
  }),
  draft: z
    .optional(
      z.array(
        z.strictObject({
          text: z.string(),
          verdict: z.nullable(z.enum(['pass', 'confirm', 'block'])),
        }),
      ),
    )
    .describe(
      'With `running`, to the pages of the person alone: texts that the model is writing, and what code says of those that are whole. They cannot be taken',
    ),
  result: z.optional(z.custom<object>()),
})
export type AiRequestAnswer = z.output<typeof aiRequestAnswerSchema>

/** Schema of the result of each kind, present with `done`. A CV has files instead, which `/requests` answers. */
const resultSchemas = {
  requirements: requirementsResultSchema,
  tailoring: tailoringResultSchema,
  proposal: proposalResultSchema,
  wording: wordingResultSchema,
  letter: letterResultSchema,
  'form-answer': formAnswerResultSchema,
  translation: translationResultSchema,
  match: matchResultSchema,
  interview: interviewResultSchema,
  'import-help': importPlacesSchema,
  'import-reading': importReadingSchema,
}
const suggested = 'With `done`. Nothing of it is in a CV yet'
const { result: _, ...answered } = aiRequestAnswerSchema.shape
const answersByKind = Object.entries(resultSchemas).map(([kind, result]) =>
  z
    .strictObject({
      ...answered,
      kind: z.literal(kind),
      result: z.optional(result).describe(suggested),
    })
    .openapi(`AiRequest${componentName(kind)}`),
)
const cvAnswer = z
  .strictObject({ ...answered, kind: z.literal('cv') })
  .openapi(`AiRequest${componentName('cv')}`)

/** The same for the description: each kind with what comes of it. */
export const describedAiRequestSchema = z
  .discriminatedUnion('kind', [cvAnswer, ...answersByKind])
  .openapi('AiRequest')

export const aiRequestListSchema = z.strictObject({ requests: z.array(aiRequestHeadSchema) })

/** Words that a person has accepted, and what they have said is true of them. */
const chosenWordingSchema = z.strictObject({
  id: z
    .string()
    .regex(/^s\d{1,3}$/)
    .describe('Id of the suggestion'),
  text: z
    .string()
    .min(1)
    .max(limits.paragraph)
    .describe('Plain text, as suggested or as edited by the person'),
  confirmed: z
    .array(z.string().min(1).max(4_100))
    .max(60)
    .describe('Confirmed reasons, each as `kind words`'),
})
export type ChosenWording = z.output<typeof chosenWordingSchema>

export const wordingsSchema = z.strictObject({
  accepted: z.array(chosenWordingSchema).min(1).max(20),
})

const checkedWordingSchema = z.strictObject({
  id: z.string(),
  state: z
    .enum(['licensed', 'open', 'blocked', 'stale', 'unknown'])
    .describe('Only `licensed` texts may be applied to the CV; `stale`: the CV has changed since'),
  reasons: z.array(
    z.strictObject({
      kind: z.string(),
      verdict: z.enum(['confirm', 'block']),
      words: z.string(),
      place: z.nullable(z.string()),
    }),
  ),
})
export type CheckedWording = z.output<typeof checkedWordingSchema>

/** Words that a person is making of a suggestion. */
export const editedWordingSchema = z.strictObject({
  suggestion: z.string().regex(/^s\d{1,3}$/),
  text: z.string().min(1).max(limits.paragraph).describe('Present plain text of the field'),
})

export const readWordingSchema = z.strictObject({
  suggestion: z.string(),
  reading: readingSchema,
})

export const wordingsCheckSchema = z.strictObject({
  version: z.int().describe('Version of the CV that was used for the check'),
  wordings: z.array(checkedWordingSchema),
})
export type WordingsCheck = z.output<typeof wordingsCheckSchema>
