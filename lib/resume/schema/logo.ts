import * as z from 'zod/mini'
import type { Known } from './fields'

/** Mark of an organisation on the first page: an ornament, without words for people or machines. */
export const logoSchema = z._default(
  z.nullable(
    z.looseObject({
      /** SHA-256 of a JPEG's bytes, in lower case hexadecimal; the limits are those of a photo. */
      fileId: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  null,
)

export type Logo = NonNullable<Known<z.output<typeof logoSchema>>>
