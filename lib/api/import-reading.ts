import { z } from '@hono/zod-openapi'
import { importLimits } from '@/lib/importers/import-limits'

const { modelLines, modelCharacters } = importLimits

const line = z.strictObject({
  line: z.int().min(0).max(1_000_000).describe('Index of the line in the file, from 0'),
  page: z.int().min(1).max(1_000),
  column: z.int().min(1).max(1_000).describe('1 for the main text, higher for side columns'),
  size: z.int().min(0).max(10_000).describe('Of most of its letters, in points'),
  bold: z.optional(z.literal(true)),
  bullet: z.optional(z.literal(true)).describe('A bullet sign stood before it'),
  level: z.optional(z.int().min(1).max(9)).describe('Heading level that the file tells'),
  running: z.optional(z.literal(true)).describe('It repeats on pages, or runs along an edge'),
  text: z
    .string()
    .min(1)
    .max(modelCharacters)
    .describe('With marks such as `[email 1]` in place of contact details'),
})

/** All lines of a file that is imported, which a model reads. */
export const importReadingRequestSchema = z.strictObject({
  kind: z
    .literal('import-reading')
    .describe(
      'Finds the sections, entries and fields in all lines of an imported file; the result quotes lines by their numbers. One at a time for each account',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe('Language of the file'),
  lines: z
    .array(line)
    .min(1)
    .max(modelLines)
    .refine(
      (lines) => lines.reduce((sum, { text }) => sum + text.length, 0) <= modelCharacters,
      `more than ${modelCharacters} characters in all lines`,
    )
    .describe(`At most ${modelCharacters.toLocaleString('en')} characters in all lines`),
})

const places = z.array(
  z.object({
    line: z.number().describe('Number of a line'),
    to: z.nullable(z.number()).describe('Last line of a value that has all of several lines'),
    words: z.nullable(z.string()).describe('Words of the line; null for all of it'),
  }),
)

/** Answer of a model about all lines of a file. */
export const importReadingSchema = z
  .object({
    sections: z.array(
      z.object({
        section: z.string(),
        heading: places,
        entries: z.array(
          z.object({ values: z.array(z.object({ field: z.string(), at: places })) }),
        ),
      }),
    ),
  })
  .openapi('ImportReading', {
    description:
      'As the model answered, checked for its shape alone. Copy from the file only what is found there',
  })
