import { z } from '@hono/zod-openapi'

/** Where a file is read: the one shape of it in every answer. */
export const fileLinkSchema = z
  .strictObject({
    url: z.url().describe('Absolute URL'),
    expiresAt: z
      .nullable(z.iso.datetime())
      .describe('RFC 3339, UTC. Null: valid with a key for as long as the file is stored'),
  })
  .openapi('FileLink')
export type FileLink = z.output<typeof fileLinkSchema>

/** An address as answers named it before there was `link`: programs that know it go on working. */
export const linkedUrl = z.url().describe('Same as `link.url`')
