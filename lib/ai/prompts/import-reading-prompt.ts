import * as z from 'zod'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'import-reading-1'

const places = () =>
  z.array(
    z.object({
      line: z.number(),
      to: z.nullable(z.number()),
      words: z.nullable(z.string()),
    }),
  )

const schema = z.object({
  sections: z.array(
    z.object({
      section: z.string(),
      heading: places(),
      entries: z.array(
        z.object({ values: z.array(z.object({ field: z.string(), at: places() })) }),
      ),
    }),
  ),
})
export type ImportReadingAnswer = z.output<typeof schema>

/** Whole file as sent to a model. */
export type ImportReadingInput = {
  language: string
  /** The fields of each section. */
  fields: Record<string, string[]>
  lines: {
    line: number
    page: number
    column: number
    size: number
    bold?: true
    bullet?: true
    level?: number
    running?: true
    text: string
  }[]
}

/** Asks for the fields of all lines of a CV. */
export const importReadingPrompt = {
  version,
  schema,
  question: (input: ImportReadingInput): Question<ImportReadingAnswer> => ({
    name: 'import_reading',
    instructions: instructions['import-reading'].join('\n'),
    input: input as JsonObject,
    schema,
    // Answers about 36 to 98 lines had 5,000 to 7,000 characters; many models write at most 16,384 tokens.
    maxTokens: Math.min(16_000, 2_000 + 80 * input.lines.length),
    temperature: 0,
  }),
}
