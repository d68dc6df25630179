import { z } from '@hono/zod-openapi'

/** External services of an installation that people can do without while they are down. */
export const outsideParts = ['mail', 'models'] as const
export type OutsidePart = (typeof outsideParts)[number]

/** Parts of AWS that a server may lack the right to use. */
export const awsParts = ['table', 'secrets'] as const

export const healthSchema = z.strictObject({
  ok: z.boolean().describe('Whether documents can be saved'),
  out: z
    .optional(z.array(z.enum(outsideParts)))
    .describe('What did not answer when it was last used; left out where everything did'),
  missing: z
    .optional(z.array(z.enum(awsParts)))
    .describe(
      'What AWS refuses to this server, or what is not there: the role of the site is not attached yet, or has no right to it',
    ),
  detail: z
    .optional(
      z.strictObject({
        build: z.string(),
        uptimeSeconds: z.int(),
        residentBytes: z.int(),
        store: z.enum(['ok', 'busy', 'full', 'read-only', 'damaged', 'refused', 'newer']),
      }),
    )
    .describe('For operators'),
})
