import * as z from 'zod'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Question } from '../client/compose-request'

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'import-help-1'

const instructions = `You help to read a CV that somebody has brought as a file. "lines" are lines of it in the order of the file. Those with a number in "line" are in no field yet. The others only show what stands around them; "entry" says in which entry a line, or the rest of it, stands. "entries" are the entries that are known, "fields" the fields of each section.
Say of the numbered lines, or parts of them, in which fields they belong.
Rules:
- Answer with places alone: you write no word of the CV. A range is the number of a line, and the offsets "from" of its first character and "to" behind its last one, counted from 0. "cuts" are the offsets where words and signs begin and end: take yours from them. A whole line goes from 0 to the last of its cuts.
- Point at no character twice, and only at numbered lines.
- "entry": the entry of "entries" that the values belong to; null for an entry that is not there yet. "section": the section of that entry. Values of one entry stand together.
- One value is what one field holds: a start and an end are two values, each bullet is a value of its own, each skill, too. A value that goes on in the next line has a range in each of them.
- Leave out bullet signs, labels such as "Phone:", and signs that part two values.
- Leave out what fits no field, what you are not sure of, and what says nothing of the person. What you leave out is put in place by hand.`

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
    instructions,
    input: { language, fields, entries, lines: lines.map((line) => ({ ...line }) as JsonObject) },
    schema,
    maxTokens: 6_000,
  }),
}
