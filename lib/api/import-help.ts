import { z } from '@hono/zod-openapi'
import { sectionKeys } from '@/lib/resume/sections'

const entryId = z.string().min(1).max(64)
const count = z.int().min(0)
const offset = z.int().min(0).max(1_000_000)

/** Lines of a file that is imported, of which a model may say where they belong. */
export const importHelpRequestSchema = z.strictObject({
  kind: z
    .literal('import-help')
    .describe(
      'Finds the fields that lines of an imported file belong to; the result holds places only',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe('Language of the file'),
  entries: z
    .array(
      z.strictObject({
        id: entryId,
        section: z.enum(['basics', 'profiles', 'details', 'custom', ...sectionKeys]),
        name: z.string().max(200).describe('Name of the entry; empty where it is withheld'),
      }),
    )
    .max(300),
  lines: z
    .array(
      z.strictObject({
        line: offset.describe('Index of the line in the file, from 0'),
        from: offset.describe('Start of the text in that line, in UTF-16 units'),
        text: z.string().min(1).max(2_000),
        isOpen: z.boolean().describe('Not yet in a field; only such lines can be assigned'),
        entry: z.nullable(entryId).describe('Entry that holds the rest of the line'),
      }),
    )
    .min(1)
    .max(1_200),
})

/** Places for lines of an imported file. */
export const importPlacesSchema = z
  .object({
    sections: z.array(
      z.object({
        kind: z.string(),
        entries: z.array(
          z.object({
            into: z.nullable(z.string()).describe('Null for a new entry'),
            values: z.array(
              z.object({
                field: z.string(),
                ranges: z.array(z.object({ line: count, from: count, to: count })),
              }),
            ),
          }),
        ),
      }),
    ),
    dropped: count,
  })
  .openapi('ImportPlaces')
