import { z } from '@hono/zod-openapi'
import { sectionKeys } from '@/lib/resume/sections'

/*
 * What was understood of a file, for the description of the API. It is made and kept as an `ImportDraft`
 * (lib/importers); tests/api/described-values.test.ts holds the two together.
 */

const index = z.int().min(0)
const box = z
  .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .describe('In points, from the top left corner of its page')

const slice = z
  .object({
    line: index.describe('An index in `source.lines`'),
    from: index.describe('UTF-16 offsets in its text'),
    to: index,
  })
  .openapi('ImportSlice', { description: 'Characters of a line of the file' })

const traced = z
  .object({
    text: z.string(),
    form: z
      .enum(['copy', 'date', 'link', 'typed'])
      .describe('`copy`: its letters are those of the slices; `date`: their normal form'),
    slices: z.array(slice),
    link: z.optional(index.describe('An index in `source.links`')),
    sure: z.boolean().describe('False: look at it'),
  })
  .openapi('ImportValue', { description: 'A value and the characters that it was copied from' })

const entry = z.object({
  id: z.string().describe('Of the draft alone: never of a CV'),
  fields: z.record(z.string(), traced).describe('By the names of JSON Resume'),
  lists: z
    .record(z.string(), z.array(traced))
    .describe('`highlights`, `courses`, `keywords`, `roles`'),
})

const section = z.object({
  id: z.string(),
  kind: z.enum(['basics', 'profiles', 'details', ...sectionKeys, 'custom']),
  title: z.nullable(traced).describe('The heading as it stood'),
  entries: z.array(entry),
})

const run = z.object({
  from: index,
  to: index,
  size: z.number(),
  bold: z.boolean(),
  italic: z.boolean(),
})

const line = z.object({
  page: z.int().min(1),
  text: z.string(),
  box,
  pieces: z.array(z.object({ from: index, to: index, box, runs: z.array(run) })),
  bullet: z.boolean(),
  level: z.int().min(0).describe('Of a heading, as the file tells it; 0: none'),
  block: z.optional(z.number()),
  item: z.optional(z.number()),
  ruled: z.optional(z.boolean()),
  running: z.optional(z.boolean()).describe('It repeats on pages'),
  stream: z.int().min(0).describe('0: what is read first; a side column is another one'),
})

const source = z.object({
  layout: z.enum(['pages', 'flow', 'data']),
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  lines: z.array(line),
  links: z.array(z.object({ url: z.string(), page: z.int().min(1), box, slices: z.array(slice) })),
  language: z.string().describe('That the file itself claims (BCP 47), or empty'),
  mirrored: z.boolean(),
})

export const importDraftSchema = z
  .object({
    source: source.describe('Everything that was seen in the file, in reading order'),
    language: z.string().describe('Of the CV (BCP 47 primary tag)'),
    sections: z.array(section),
    passedOver: z.array(index).describe('Lines that say nothing of the person'),
  })
  .openapi('ImportDraft')
