import * as z from 'zod/mini'
import { photoLimits } from '../resume-limits'
import { flag, type Known, line } from './fields'

/** SHA-256 of a file's bytes, in lower case hexadecimal. */
const fileId = () => z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** The part of the picture that is printed, in shares of its width and height. */
const crop = z.looseObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

const factor = ({ min, max, initial }: { min: number; max: number; initial: number }) =>
  z._default(z.number().check(z.minimum(min), z.maximum(max)), initial)

/** Adjustments of the picture, stored so that they can be changed later. */
const look = z.looseObject({
  greyscale: flag(),
  brightness: factor(photoLimits.brightness),
  contrast: factor(photoLimits.contrast),
})

/**
 * The person's picture. Bytes live in a blob store by SHA-256, never in the document (docs/adr/0021).
 */
export const photoSchema = z._default(
  z.nullable(
    z.looseObject({
      /** The picture as it is printed, cut and in its look. */
      fileId: fileId(),
      /** Picture that it was cut from; empty where that is not known. */
      sourceId: z._default(z.union([fileId(), z.literal('')]), ''),
      /** Alternative text: a description of the picture, for screen readers; the person's name when empty. */
      alt: line(),
      crop,
      look,
    }),
  ),
  null,
)

export type Photo = NonNullable<Known<z.output<typeof photoSchema>>>
export type PhotoCrop = Photo['crop']
export type PhotoLook = Photo['look']
