import * as z from 'zod'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'import-help-1'

const schema = z.object({
  entries: z.array(
    z.object({
      entry: z.nullable(z.string()),
      section: z.string(),
      values: z.array(
        z.object({
          field: z.string(),
          ranges: z.array(z.object({ line: z.number(), from: z.number(), to: z.number() })),
        }),
      ),
    }),
  ),
})
export type ImportHelpAnswer = z.output<typeof schema>

/** Part of an import as sent to a model. */
export type ImportHelpInput = {
  language: string
  /** The fields of each section. */
  fields: Record<string, string[]>
  entries: { entry: string; section: string; name: string }[]
  lines: { line?: number; text: string; cuts?: number[]; entry?: string }[]
}

/** Asks which fields the open lines belong to. */
export const importHelpPrompt = {
  version,
  question: ({
    language,
    fields,
    entries,
    lines,
  }: ImportHelpInput): Question<ImportHelpAnswer> => ({
    name: 'import_help',
    instructions: instructions['import-help'].join('\n'),
    input: { language, fields, entries, lines: lines.map((line) => ({ ...line }) as JsonObject) },
    schema,
    maxTokens: 6_000,
  }),
}
