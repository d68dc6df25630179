import * as z from 'zod/mini'
import { fontFamilies } from '../fonts/font-families'
import { fontPairs } from '../fonts/registry'
import { lookSchema, sectionKey } from './look-schema'

const colour = () => z.string().check(z.regex(/^#[0-9a-f]{6}$/))

const palette = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  accent: colour(),
  second: z.optional(colour()),
  surface: z.optional(colour()),
  ground: z.optional(colour()),
  panel: z.optional(colour()),
  ink: z.optional(colour()),
  soft: z.optional(colour()),
  rule: z.optional(colour()),
})

const family = (description: string) =>
  z.enum(fontFamilies.map(({ id }) => id)).check(z.describe(description))

/** Schema of a custom template, in a file and inside a document (ADR templates-by-look). */
export const ownTemplateSchema = z.strictObject({
  /** For editors; ignored here. */
  $schema: z.optional(z.string().check(z.maxLength(300))),
  /** Format version. */
  format: z.literal(1),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  fonts: z.enum(fontPairs.map(({ id }) => id)).check(z.describe('Id of a font pair')),
  headingFont: z.optional(
    family('Id of a font family for headings, where it is not that of the pair'),
  ),
  bodyFont: z.optional(family('Id of a font family for text, where it is not that of the pair')),
  order: z.optional(z.array(sectionKey).check(z.maxLength(12))),
  palettes: z.array(palette).check(z.minLength(1), z.maxLength(4)),
  look: lookSchema,
})

export type OwnTemplate = z.output<typeof ownTemplateSchema>
