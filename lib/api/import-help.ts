import { z } from '@hono/zod-openapi'
import { sectionKeys } from '@/lib/resume/sections'

const entryId = z.string().min(1).max(64)
const offset = z.int().min(0).max(1_000_000)

/** Lines of a file that is imported, of which a model may say where they belong. */
export const importHelpRequestSchema = z.strictObject({
  kind: z
    .literal('import-help')
    .describe('In which fields lines of an imported file belong; what comes back are places alone'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe('Of the file'),
  entries: z
    .array(
      z.strictObject({
        id: entryId,
        section: z.enum(['basics', 'profiles', 'details', 'custom', ...sectionKeys]),
        name: z.string().max(200).describe('What it is called; empty where that is kept back'),
      }),
    )
    .max(300),
  lines: z
    .array(
      z.strictObject({
        line: offset.describe('Which line of the file, from 0'),
        from: offset.describe('Where the text begins in that line, in UTF-16 units'),
        text: z.string().min(1).max(2_000),
        isOpen: z.boolean().describe('It stands in no field yet: only these may be pointed at'),
        entry: z.nullable(entryId).describe('The entry that the rest of its line stands in'),
      }),
    )
    .min(1)
    .max(1_200),
})
