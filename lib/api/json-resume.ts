import { z } from '@hono/zod-openapi'
import { basicsFields, entryFieldsOf, locationFields } from '@/lib/resume/entry-fields'
import type { FieldKind } from '@/lib/resume/fields/field'
import { sectionKeys } from '@/lib/resume/sections'

/*
 * JSON Resume 1.0 for the description of the API, made from the table of fields that import and export go
 * by. It is read by `importJsonResume`, which tells problems by place, and takes looser shapes than these.
 */

const bullet = z
  .union([z.string(), z.looseObject({ text: z.optional(z.string()) })])
  .describe('Text. An object only where other programs added their own fields')

const values: Record<FieldKind, z.ZodType> = {
  line: z.string(),
  url: z.string(),
  date: z.string().describe('`YYYY[-MM[-DD]]`, or free text'),
  rich: z.string(),
  bullets: z.array(bullet),
  words: z.array(z.string()),
}

type Field = { name: string; kind: FieldKind }

/** Fields that may each be left out, or be null. */
const fieldsOf = (fields: readonly Field[]) =>
  Object.fromEntries(fields.map(({ name, kind }) => [name, z.nullish(values[kind])]))

const lines = (...names: string[]) =>
  z.looseObject(fieldsOf(names.map((name) => ({ name, kind: 'line' }))))

const sections = Object.fromEntries(
  sectionKeys.map((key) => [key, z.nullish(z.array(z.looseObject(fieldsOf(entryFieldsOf(key)))))]),
)

export const jsonResumeSchema = z
  .looseObject({
    basics: z.nullish(
      z.looseObject({
        ...fieldsOf(basicsFields),
        image: z.optional(z.string()).describe('A data URL, or a URL, which is never fetched'),
        location: z.nullish(lines(...locationFields)),
        profiles: z.nullish(z.array(lines('network', 'username', 'url'))),
        details: z
          .nullish(z.array(lines('label', 'value')))
          .describe('Extension: free lines of the header'),
      }),
    ),
    ...sections,
    meta: z.nullish(
      z.looseObject({
        lastModified: z.optional(z.string()),
        vitae: z
          .optional(z.looseObject({ schemaVersion: z.number() }))
          .describe(
            'Extension: everything that JSON Resume has no field for; with it, an exported document imports without loss',
          ),
      }),
    ),
  })
  .openapi('JsonResume', {
    description: 'JSON Resume 1.0 with extensions; unknown fields are preserved',
    example: {
      basics: { name: 'Ana Reis', label: 'Welder', email: 'ana@example.org' },
      work: [
        {
          name: 'Estaleiro Norte',
          position: 'Welder',
          startDate: '2019-03',
          highlights: ['Welds hulls of fishing boats'],
        },
      ],
    },
  })
