import * as z from 'zod/mini'
import type { Known } from './fields'

/** Most families have four files: regular, italic, bold, bold italic. */
const maxFaces = 4

const face = z.looseObject({
  /** SHA-256 of the file's bytes, in lower case hexadecimal. Bytes live in the blob store, as those of photos. */
  fontId: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  weight: z._default(z.literal([400, 700]), 400),
  style: z._default(z.enum(['normal', 'italic']), 'normal'),
})

/** A font of the person's own, in place of a family when a design names `own`. */
export const ownFontSchema = z._default(
  z.nullable(
    z.looseObject({
      /** As its file says it. */
      name: z._default(z.string().check(z.maxLength(100)), ''),
      /** Kind of the family that draws what it lacks. */
      kind: z._default(z.enum(['sans', 'serif', 'mono']), 'sans'),
      faces: z._default(z.array(face).check(z.maxLength(maxFaces)), []),
    }),
  ),
  null,
)

export type OwnFont = NonNullable<Known<z.output<typeof ownFontSchema>>>
export type OwnFontFace = OwnFont['faces'][number]
