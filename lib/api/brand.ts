import { z } from '@hono/zod-openapi'
import { type BrandPack, brandLimits } from '@/lib/resume/brand/brand-pack'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const familyId = z
  .string()
  .regex(/^[a-z0-9-]{0,40}$/)
  .describe('Id of a font family, `own` for `ownFont`, empty for that of the template')

export const brandSchema = z.strictObject({
  accents: z
    .array(z.string().regex(/^#[0-9a-f]{6}$/))
    .max(brandLimits.accents)
    .describe('The first one for new documents. Each needs a contrast of 4.5 with white paper'),
  headingFont: familyId,
  bodyFont: familyId,
  ownFont: z.nullable(
    z.strictObject({
      name: z.string().max(100),
      kind: z.enum(['sans', 'serif', 'mono']),
      faces: z
        .array(
          z.strictObject({
            fontId: sha256.describe('Of a font file in the workspace (`POST /photos`)'),
            weight: z.union([z.literal(400), z.literal(700)]),
            style: z.enum(['normal', 'italic']),
          }),
        )
        .max(4),
    }),
  ),
  logo: z
    .nullable(z.strictObject({ fileId: sha256.describe('Of a picture in the workspace') }))
    .describe('Printed in the bottom margin of the first page, as an ornament'),
  templates: z
    .array(z.string().max(40))
    .max(brandLimits.templates)
    .describe('Templates that may be chosen; empty for all'),
}) satisfies z.ZodType<BrandPack>
export type Brand = z.output<typeof brandSchema>
