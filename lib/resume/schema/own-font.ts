import * as z from 'zod/mini'
import type { Known } from './fields'

/** Regular, italic, bold, bold italic. */
const maxFaces = 4

const face = z.looseObject({
  /** SHA-256 (lower-case hexadecimal) of the file's bytes, which are in the blob store. */
  fontId: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  weight: z._default(z.literal([400, 700]), 400),
  style: z._default(z.enum(['normal', 'italic']), 'normal'),
})

/** A custom font, used if a design names the family `own`. */
export const ownFontSchema = z._default(
  z.nullable(
    z.looseObject({
      /** Name in the font file. */
      name: z._default(z.string().check(z.maxLength(100)), ''),
      /** Category of the fallback family for missing glyphs. */
      kind: z._default(z.enum(['sans', 'serif', 'mono']), 'sans'),
      faces: z._default(z.array(face).check(z.maxLength(maxFaces)), []),
    }),
  ),
  null,
)

export type OwnFont = NonNullable<Known<z.output<typeof ownFontSchema>>>
export type OwnFontFace = OwnFont['faces'][number]
