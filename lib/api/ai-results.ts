import { z } from '@hono/zod-openapi'
import { coverageStates } from '@/lib/ai/coverage/coverage-states'
import { wordingAxes } from '@/lib/ai/wording/ways'
import { hunkSchema } from './hunks'
import { askedQuestionsSchema } from './private-facts'

/*
 * What comes of a request to a model, by its kind, for the description of the API. Each is made and kept
 * as a type of `lib/ai`; tests/api/described-values.test.ts holds the two together. Kinds of facts and
 * reasons are open lists: a check that learns more names more.
 */

export const count = z.int().min(0)
export const dropped = z
  .array(z.object({ reason: z.string(), count }))
  .describe('Suggestions that could not be used')
export const held = count.describe(
  'Number of suggestions withheld because the CV does not support them',
)

export const reason = z
  .object({
    kind: z.string().describe('Kind of fact, such as `number` or `title`'),
    verdict: z.enum(['confirm', 'block']),
    words: z.string(),
    place: z.nullable(z.string()).describe('Place in the CV that says this, or something near it'),
  })
  .openapi('GroundingReason')
export const evidence = z
  .object({ words: z.string(), place: z.string() })
  .openapi('GroundingEvidence', {
    description: 'Words, and the place in the CV that supports them',
  })

const quoted = z.object({ quote: z.string(), place: z.string() })

/** Result of a second request about a text, as far as code believes it. */
export const readingSchema = z
  .object({
    state: z
      .enum(['supported', 'unsupported', 'unread'])
      .describe(
        '`supported`: a second request quoted the CV for it, and the quotes were found there. `unread`: not verified, or not by a model that passed its exam',
      ),
    evidence: z.array(quoted).describe('Verbatim words of the CV, and their place'),
    unsupported: z.array(z.string()).describe('Words of the text that no line of the CV supports'),
    settled: z
      .optional(z.array(z.string()))
      .describe('Doubts of the check of words that a second, pointed question has settled'),
  })
  .openapi('Reading')
export const readText = { reading: z.optional(readingSchema) }

const fact = z.nullable(z.object({ text: z.string(), quote: z.string() }))

const adPlace = z.object({ start: count, end: count })

export const postingReadingSchema = z
  .object({
    title: fact,
    employer: fact,
    language: z.nullish(z.string()),
    requirements: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        words: z.string().describe('Verbatim from the job description'),
        named: z.optional(
          z
            .string()
            .describe(
              'By a model: `certificate`, `tool`, or `personal` where only the person can say',
            ),
        ),
        skill: z.nullable(z.string()),
        importance: z.enum(['must', 'nice']),
        years: z.nullable(z.number()),
        level: z.nullable(z.string()),
        quote: z.string(),
        times: count,
      }),
    ),
    lines: z
      .optional(
        z.array(
          z.object({
            line: z.string(),
            place: adPlace,
            heading: z.nullable(z.string()),
            group: z.enum(['essential', 'nice', 'duty']),
            parts: z.array(z.object({ demand: z.string(), words: z.string(), place: adPlace })),
          }),
        ),
      )
      .describe(
        'Lines that ask for something, whole; `demand` is the id of a requirement. Absent in results that predate them',
      ),
  })
  .openapi('PostingReading', {
    description: 'What a job description asks for, each with its quote',
  })

const documentVersion = z
  .object({ id: z.string(), version: z.int() })
  .describe('The CV that the request was about')

const requirementEvidence = z
  .object({
    id: z.string().describe('Id of the requirement'),
    state: z
      .enum(coverageStates)
      .describe(
        '`weak`: only listed, or less than is required; `perhaps`: not supported by a quote, and not denied; `unread`: not verified, or not by a model that passed its exam',
      ),
    evidence: z
      .array(quoted)
      .describe('Verbatim words of the CV, and their place; the strongest first'),
    months: z
      .nullable(count)
      .describe('For years of experience: months by the dates of the quoted jobs'),
  })
  .openapi('RequirementEvidence')

export const requirementsResultSchema = z
  .object({
    // Not `extend`, which is described by `allOf`: the generated readers of answers do not follow it.
    ...postingReadingSchema.shape,
    document: z.optional(documentVersion),
    coverage: z
      .optional(z.array(requirementEvidence))
      .describe('One for each requirement, in their order, if a CV was given'),
    unread: z
      .nullish(z.string())
      .describe('Why there is no evidence at all: code of a failed request, or `not-relied-on`'),
  })
  .openapi('RequirementsResult', {
    description: 'What a job description asks for, and what of it a CV shows',
  })

export const tailoringResultSchema = z
  .object({
    document: documentVersion,
    reading: z.nullable(postingReadingSchema),
    suggestions: z.array(
      z.object({
        id: z
          .string()
          .describe(
            'Apply it with `PATCH` and its `hunk`, as long as the field still holds `before`',
          ),
        address: z.string(),
        entryId: z.nullable(z.string()),
        kind: z.string(),
        before: z.string(),
        after: z.string(),
        hunk: hunkSchema,
        reason: z.string().describe('Written by the model'),
        requirements: z.array(z.string()),
        verdict: z
          .enum(['pass', 'confirm', 'block'])
          .describe(
            '`confirm`: a person has to confirm that it is true; `block`: it must not be used',
          ),
        reasons: z.array(reason),
        evidence: z.array(evidence),
        ...readText,
        edited: z
          .optional(z.array(z.object({ text: z.string(), reading: readingSchema })))
          .describe('Verification of the text as the person edited it'),
      }),
    ),
    dropped,
    questions: askedQuestionsSchema,
  })
  .openapi('TailoringResult')

export const proposalResultSchema = z
  .object({
    // Not `extend`, as above.
    ...tailoringResultSchema.shape,
    by: z.string().describe('Name of the key or app that offered them'),
  })
  .openapi('ProposalResult', { description: 'Wordings that a program offered' })

const wordingResult = {
  choices: z.array(
    z.object({
      id: z.string(),
      axis: z
        .optional(z.enum(wordingAxes))
        .describe('What it does better than the text, as far as code can tell'),
      isOtherStyle: z
        .optional(z.literal(true))
        .describe('Nominal among verbal lines, or verbal among nominal ones; these come last'),
      parts: z.array(z.object({ text: z.string(), evidence: z.array(evidence) })),
      verdict: z.enum(['pass', 'confirm']),
      reasons: z.array(reason),
      ...readText,
    }),
  ),
  held,
  dropped,
  before: z.string(),
  address: z.string(),
  way: z.string(),
  question: z
    .optional(z.nullable(z.string()))
    .describe('Question to the person whose answer would make the text strong'),
}

export const wordingResultSchema = z
  .object({
    ...wordingResult,
    others: z
      .optional(z.array(z.object(wordingResult)))
      .describe('Results for the further lines, without those that the model left out'),
  })
  .openapi('WordingResult')

const translatable = { address: z.string(), item: z.nullable(count), stored: z.string() }

export const translationResultSchema = z
  .object({
    document: documentVersion,
    from: z.string(),
    language: z.string().describe('Language of the result'),
    texts: z
      .array(
        z.object({
          ...translatable,
          text: z.string(),
          asks: z.nullable(z.string()).describe('Facts that have to be confirmed one by one'),
          ...readText,
        }),
      )
      .describe('A list to review; a text is written into a copy once the person has confirmed it'),
    kept: z
      .array(
        z.object({
          ...translatable,
          fault: z.string(),
          text: z
            .nullish(z.string())
            .describe('Translation that was not taken; null: there is none'),
        }),
      )
      .describe('Texts that are left unchanged, and the reason'),
    verbatim: z
      .array(z.object(translatable))
      .describe('Names of employers and schools, which are not translated'),
  })
  .openapi('TranslationResult')

export const interviewResultSchema = z
  .object({
    document: documentVersion,
    questions: z.array(
      z.object({
        form: z
          .string()
          .describe(
            'Question that it is, such as `how` (you did this) or `transfer` (this to that)',
          ),
        cv: z.nullable(quoted).describe('Verbatim words of the CV that it is about'),
        job: z.nullable(z.string()).describe('Verbatim words of the job description'),
        notes: z.array(quoted).describe('Verbatim words of the CV that an answer may speak of'),
      }),
    ),
    dropped: count.describe('Questions that could not be used'),
  })
  .openapi('InterviewResult')
