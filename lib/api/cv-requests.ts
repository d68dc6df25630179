import { z } from '@hono/zod-openapi'
import { coverageStates } from '@/lib/ai/coverage/coverage-states'
import { strengths } from '@/lib/ai/tailoring/strengths'
import { aiRequestErrorCodes, aiRequestStatuses, aiStages } from './ai-requests'
import { readingSchema } from './ai-results'
import { describedAs } from './components'
import { hasDataForTemplate, sourceFields, templateNeedsData } from './documents'
import { fileLinkSchema } from './file-link'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')

const options = ['templateId', 'posting', 'strength', 'model']
const askedModel = z
  .enum(['auto', 'none'])
  .describe('`none`: uses no model; `auto`, the default: the connected one')

/** A CV or notes, and what it is to be made for. */
export const cvRequestSchema = z
  .strictObject({
    ...sourceFields,
    documentId: z.optional(z.uuid().describe('A CV of the account; its saved state is used')),
    notes: z.optional(
      z
        .string()
        .min(1)
        .max(100_000)
        .describe('Plain text: a person’s details, and what they did, where and when'),
    ),
    posting: z.optional(
      z.string().min(1).max(400_000).describe('Text of a job description; no address is fetched'),
    ),
    strength: z.optional(
      z.enum(strengths).describe('How much the wording may change; `normal` by default'),
    ),
    model: z.optional(askedModel),
  })
  .refine(
    (body) => Object.keys(body).filter((name) => !options.includes(name)).length === 1,
    'one of document, resume, flat, data, documentId and notes expected',
  )
  .refine(hasDataForTemplate, templateNeedsData)
  .openapi({
    example: {
      flat: { name: 'Ana Reis', email: 'ana@example.org', skills: ['MIG welding'] },
      posting: 'Welder wanted. You have experience with MIG welding and can read drawings.',
    },
  })
export type CvRequestBody = z.output<typeof cvRequestSchema>

/** Fields that may be changed when a request is retried. */
export const cvRetrySchema = z.strictObject({ model: z.optional(askedModel) })

export const cvRequestHeadSchema = z.strictObject({
  requestId: z.uuid().describe('UUIDv7'),
  status: z.enum(aiRequestStatuses),
  stage: z.nullable(z.enum(aiStages)).describe('With `running`: the stage'),
  code: z
    .nullable(z.enum(aiRequestErrorCodes))
    .describe('With `failed` and `cancelled`: the reason'),
  message: z.string().describe('The same as a sentence'),
  documentId: z.nullable(z.uuid()).describe('The CV of the account that it was asked of'),
  title: z.nullable(z.string()).describe('Its present title; null without one, or if it is gone'),
  job: z.nullable(z.string()).describe('First line of the job description; null without one'),
  createdAt: timestamp,
  expiresAt: timestamp.describe('When it is deleted'),
})
export type CvRequestHead = z.output<typeof cvRequestHeadSchema>

const link = z.url()

const suggestedNote =
  'The CV for its owner’s review: below their own line each suggestion of a model that no check has blocked, labelled (`ins` in HTML), with the words of the CV that back it and what is open. Not the final answer; absent without such a suggestion'

export const cvRequestAnswerSchema = cvRequestHeadSchema
  .extend({
    model: z.nullable(z.string()).describe('The model that suggested wordings; null: none'),
    links: z
      .optional(
        z.strictObject({
          html: z.optional(link.describe('One self-contained HTML page')),
          pdf: z.optional(link),
          json: z.optional(
            link.describe('`CvResult`: what was changed, what was not, and the reasons'),
          ),
          text: z.optional(link.describe('The same CV as plain text in UTF-8')),
          suggested: z.optional(z.strictObject({ html: link, pdf: link })).describe(suggestedNote),
          input: link.describe('The input as it was saved'),
          expiresAt: timestamp.describe(
            'When the links expire; get the request again for new ones',
          ),
        }),
      )
      .describe('Addresses of `files`, for older clients'),
    files: z
      .optional(
        z.strictObject({
          html: z.optional(fileLinkSchema),
          pdf: z.optional(fileLinkSchema),
          json: z.optional(fileLinkSchema),
          text: z.optional(fileLinkSchema),
          suggested: z
            .optional(z.strictObject({ html: fileLinkSchema, pdf: fileLinkSchema }))
            .describe(suggestedNote),
          input: fileLinkSchema,
        }),
      )
      .describe(
        'With `done` all of them, `suggested` where there is something to review; with `failed` and `cancelled` the input as it was saved. `html` is one self-contained page, `text` is plain text in UTF-8, `json` a `CvResult`',
      ),
  })
  .openapi('CvRequest')
export type CvRequestAnswer = z.output<typeof cvRequestAnswerSchema>

export const cvRequestListSchema = z.strictObject({ requests: z.array(cvRequestHeadSchema) })

const changed = z.strictObject({
  address: z.string().describe('Address of the text: `<id of a bullet>/text`, or `basics/summary`'),
  before: z.string(),
  after: z.string(),
  reason: z.string().describe('Written by the model'),
})

const reason = z.strictObject({
  kind: z.string(),
  verdict: z.enum(['confirm', 'block']),
  words: z.string(),
  place: z.nullable(z.string()).describe('Place in the CV that says this, or something near it'),
})

const heldBack = changed.extend({
  applied: z.literal(false).describe('Not applied to this CV'),
  verdict: z
    .enum(['pass', 'confirm', 'block'])
    .describe('`pass`: the automatic check found nothing, which does not prove that it is true'),
  reasons: z.array(reason),
  reading: readingSchema,
  reviewUrl: z
    .nullable(z.url())
    .describe(
      'Screen on which the CV’s owner reviews the wordings one by one; null for a CV outside the account: show its owner `before` and `after`',
    ),
})

const asked = z.strictObject({
  words: z.string(),
  importance: z.enum(['must', 'nice']),
  state: z
    .enum(coverageStates)
    .describe(
      'By a model that quotes the CV, otherwise by words. `perhaps` means that a line or a job title is near, `missing` (and `unsure` in older results) that none was found, not that the person lacks it',
    ),
})

/** The JSON file of a request. */
export const cvResultSchema = z
  .strictObject({
    requestId: z.uuid(),
    note: z.string().describe('What was done, as sentences'),
    model: z.nullable(z.string()),
    posting: z.nullable(
      z.strictObject({
        title: z.nullable(z.string()),
        employer: z.nullable(z.string()),
        asks: z.array(asked).describe('Requirements of the job, and whether this CV mentions them'),
      }),
    ),
    applied: z
      .array(changed)
      .describe('Wordings of a model in this CV: always empty, since nobody has reviewed them'),
    heldBack: z
      .array(heldBack)
      .describe(
        'Every wording that a model proposed. None is applied to this CV until its owner accepts it',
      ),
    dropped: z
      .array(z.strictObject({ reason: z.string(), count: z.int() }))
      .describe('Suggestions that could not be used'),
    reordered: z.array(
      z.strictObject({
        list: z.string(),
        lines: z.array(z.strictObject({ words: z.string(), was: z.int() })),
      }),
    ),
    unplaced: z.array(z.string()).describe('Words of the notes that are not in the CV'),
    resume: describedAs<object>('JsonResume'),
  })
  .openapi('CvResult')
export type CvResult = z.output<typeof cvResultSchema>
