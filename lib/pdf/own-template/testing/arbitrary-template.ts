import fc from 'fast-check'
import * as z from 'zod/mini'
import { templates } from '../../templates/registry'
import { ownTemplateSchema } from '../own-template-schema'
import { templateFile } from '../template-file'

type JsonSchema = {
  const?: unknown
  enum?: unknown[]
  oneOf?: JsonSchema[]
  anyOf?: JsonSchema[]
  type?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
}

/** Maximum items of generated lists, for readable failures. */
const maxItems = 4

/** Generates values for a JSON Schema. */
function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const kinds = schema.oneOf ?? schema.anyOf
  if (kinds) return fc.oneof(...kinds.map(arbitraryOf))
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1, noNaN: true })
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(maxItems, schema.maxItems ?? maxItems),
      })
    case 'object': {
      const fields = Object.entries(schema.properties ?? {})
      return fc.record(
        Object.fromEntries(fields.map(([key, field]) => [key, arbitraryOf(field)])),
        { requiredKeys: schema.required ?? [] },
      )
    }
    default:
      return schema.pattern
        ? fc.stringMatching(new RegExp(schema.pattern))
        : fc.string({ minLength: schema.minLength ?? 0, maxLength: 60 })
  }
}

const files = templates.map(templateFile)
const pick = () => fc.constantFrom(...files)

/** Multiplies every number of a value by factors; integer factors keep most in range. */
function scaled(value: unknown, factors: readonly number[], next = { at: 0 }): unknown {
  if (typeof value === 'number') return value * (factors[next.at++ % factors.length] ?? 1)
  if (Array.isArray(value)) return value.map((item) => scaled(item, factors, next))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, item]) => [key, scaled(item, factors, next)]))
}

/** Generates templates combined from parts of built-in ones, with other measures. */
const mixedTemplate = () =>
  fc
    .record({
      ...{ base: pick(), headings: pick(), entries: pick(), page: pick() },
      ...{ palettes: pick(), fonts: pick() },
      factors: fc.array(fc.constantFrom(1, 1, 1, 1, 1, 0.7, 0.85, 1.15), { minLength: 1 }),
    })
    .map(({ base, headings, entries, page, palettes, fonts, factors }) => {
      const { headerGap, sectionGap } = headings.look
      const look = {
        ...base.look,
        ...(scaled(
          {
            ...{ header: base.look.header, headings: headings.look.headings },
            ...{ entries: entries.look.entries, page: page.look.page, headerGap, sectionGap },
          },
          factors,
        ) as object),
      }
      return { ...base, look, palettes: palettes.palettes, fonts: fonts.fonts }
    })

const schema = z.toJSONSchema(ownTemplateSchema) as JsonSchema

/** Generates templates of the schema, and combinations that a person could have made. */
export const arbitraryTemplate = (): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: mixedTemplate(), weight: 4 }, { arbitrary: arbitraryOf(schema), weight: 1 })
