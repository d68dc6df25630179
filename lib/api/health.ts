import { z } from '@hono/zod-openapi'

/** Services of an installation that people can do without while they are down; PDFs are also made, and files read, in the browser. */
export const outsideParts = ['mail', 'models', 'pdf', 'imports'] as const
export type OutsidePart = (typeof outsideParts)[number]

/** Parts of AWS that a server may lack the right to use. */
export const awsParts = ['table', 'secrets'] as const

export const healthSchema = z.strictObject({
  ok: z.boolean().describe('True where documents can be saved'),
  out: z
    .optional(z.array(z.enum(outsideParts)))
    .describe('Services that did not answer when last used; absent where all did'),
  missing: z
    .optional(z.array(z.enum(awsParts)))
    .describe(
      'Resources that AWS denies to this server or that do not exist: the site’s role is not attached yet, or lacks a permission',
    ),
  address: z
    .optional(z.literal('shared'))
    .describe(
      'Present where the address of this request is unknown: clients without a session share rate limits, since the proxy in front of the server is not known',
    ),
  detail: z
    .optional(
      z.strictObject({
        build: z.string(),
        uptimeSeconds: z.int(),
        residentBytes: z.int(),
        store: z
          .enum(['ok', 'busy', 'full', 'read-only', 'damaged', 'refused', 'newer', 'process'])
          .describe('Why nothing can be saved; `process`: this server has to be restarted'),
      }),
    )
    .describe('A hint for operators'),
})
