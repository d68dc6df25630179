import * as z from 'zod'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; recorded answers and exams belong to one version. */
const version = 'reader-2'

const schema = z.object({
  answers: z.array(
    z.object({
      id: z.string(),
      // Before the words at fault, so that the reader searches before it decides.
      lines: z.array(z.string()),
      unsupported: z.array(z.string()),
    }),
  ),
})
export type ReaderAnswer = z.output<typeof schema>

/** CV and texts as sent to the reader. */
export type ReaderInput = {
  /** First, so that servers may cache them across batches: see `linesByEntry`. */
  cv: Record<string, string>[]
  /**
   * `kind`: absent for bullets. `line`: id of the replaced line; otherwise the replaced text, and the id of its entry's
   * first line.
   */
  items: { id: string; kind?: string; line?: string; of?: string; before?: string; after: string }[]
}

/** Asks whether a CV supports the claims of texts. Contains neither the posting nor labels of the texts. */
export const readerPrompt = {
  version,
  schema,
  question: (input: ReaderInput): Question<ReaderAnswer> => ({
    name: 'reading',
    instructions: instructions.reader.join('\n'),
    input: input as JsonObject,
    schema,
    keepsItems: true,
    // An answer per item takes about 15 tokens; reasoning models take several times as many.
    maxTokens: 1_000 + 150 * input.items.length,
    temperature: 0,
  }),
}
