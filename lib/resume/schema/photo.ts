import * as z from 'zod/mini'
import { photoLimits } from '../resume-limits'
import { flag, type Known, line } from './fields'

/** SHA-256 of a file's bytes, in lower-case hexadecimal. */
const fileId = () => z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** Drawn or scanned signature; its bytes are stored as those of a photo. */
export const signatureSchema = z.optional(z.nullable(z.looseObject({ fileId: fileId() })))

/** Printed part of the image, as shares of its width and height. */
const crop = z.looseObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

const factor = ({ min, max, initial }: { min: number; max: number; initial: number }) =>
  z._default(z.number().check(z.minimum(min), z.maximum(max)), initial)

/** Image adjustments, stored so that they can be changed later. */
const look = z.looseObject({
  greyscale: flag(),
  brightness: factor(photoLimits.brightness),
  contrast: factor(photoLimits.contrast),
})

/**
 * Photo of the person. Bytes are in a blob store by SHA-256, never in the document (ADR photos-and-fonts).
 */
export const photoSchema = z._default(
  z.nullable(
    z.looseObject({
      /** Image as printed, cropped and adjusted. */
      fileId: fileId(),
      /** Original image; empty if unknown. */
      sourceId: z._default(z.union([fileId(), z.literal('')]), ''),
      /** Alternative text for screen readers; the person's name if empty. */
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
