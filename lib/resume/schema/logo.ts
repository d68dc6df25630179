import * as z from 'zod/mini'
import type { Known } from './fields'

/** Logo of an organisation on the first page; decorative, without alternative text. */
export const logoSchema = z._default(
  z.nullable(
    z.looseObject({
      /** SHA-256 of a JPEG's bytes, in lower-case hexadecimal; same limits as photos. */
      fileId: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  null,
)

export type Logo = NonNullable<Known<z.output<typeof logoSchema>>>
