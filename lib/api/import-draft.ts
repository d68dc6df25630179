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
    line: index.describe('Index in `source.lines`'),
    from: index.describe('UTF-16 offsets in the line'),
    to: index,
  })
  .openapi('ImportSlice', { description: 'A range of characters in a line of the file' })

const traced = z
  .object({
    text: z.string(),
    form: z
      .enum(['copy', 'date', 'link', 'typed'])
      .describe('`copy`: verbatim from the slices; `date`: their normal form'),
    slices: z.array(slice),
    link: z.optional(index.describe('Index in `source.links`')),
    sure: z.boolean().describe('False: should be reviewed'),
  })
  .openapi('ImportValue', {
    description: 'A value, and the characters of the file that it was copied from',
  })

const entry = z.object({
  id: z.string().describe('Id within this draft; not an id of a CV'),
  fields: z.record(z.string(), traced).describe('Fields by their JSON Resume names'),
  lists: z
    .record(z.string(), z.array(traced))
    .describe('`highlights`, `courses`, `keywords`, `roles`'),
})

const section = z.object({
  id: z.string(),
  kind: z.enum(['basics', 'profiles', 'details', ...sectionKeys, 'custom']),
  title: z.nullable(traced).describe('The heading as printed'),
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
  level: z.int().min(0).describe('Heading level by the file’s tags; 0: none'),
  block: z.optional(z.number()),
  item: z.optional(z.number()),
  ruled: z.optional(z.boolean()),
  running: z.optional(z.boolean()).describe('Repeated on several pages'),
  aside: z
    .optional(z.boolean())
    .describe('Beside the text: a note, a page footer, the address behind words'),
  stream: z.int().min(0).describe('Column in reading order; 0 is read first'),
})

const source = z.object({
  layout: z.enum(['pages', 'flow', 'data']),
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  lines: z.array(line),
  links: z.array(z.object({ url: z.string(), page: z.int().min(1), box, slices: z.array(slice) })),
  language: z.string().describe('Language that the file declares (BCP 47), or empty'),
  mirrored: z.boolean(),
})

export const importDraftSchema = z
  .object({
    source: source.describe('All text of the file in reading order'),
    language: z.string().describe('Language of the CV (BCP 47 primary tag)'),
    sections: z.array(section),
    passedOver: z
      .array(index)
      .describe('Lines without facts about the person, such as page numbers'),
    doubts: z
      .optional(
        z.array(
          z.object({
            code: z.enum([
              ...(['words-outside', 'ranges-outside', 'no-name', 'no-email', 'no-jobs'] as const),
              ...(['no-entries', 'dated-section', 'unlike-entries', 'hidden-text'] as const),
            ]),
            section: z.nullable(z.string()).describe('Id of the section; null: the whole file'),
          }),
        ),
      )
      .describe('Only where the whole file looks badly read: why, the strongest reason first'),
  })
  .openapi('ImportDraft')
