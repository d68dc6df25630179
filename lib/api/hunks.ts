import { z } from '@hono/zod-openapi'

export const addressSchema = z
  .templateLiteral([z.string().min(1), '/', z.string().min(1)])
  .openapi({ type: 'string' })
  .describe('`owner/field`, such as `basics/name` or `<entryId>/position`')
const owner = z.string().min(1).max(300)
export const jsonValueSchema = z.json().openapi({
  type: ['object', 'array', 'string', 'number', 'boolean', 'null'],
  items: {},
  additionalProperties: {},
})
const node = z.record(z.string(), jsonValueSchema)

/** One small change, by ids (docs/glossary.md, "hunk"): what it expects to find, and what shall be there. */
export const hunkSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('set'),
      address: addressSchema,
      before: z.optional(jsonValueSchema),
      after: z.optional(jsonValueSchema),
    }),
    z.strictObject({
      kind: z.literal('insert'),
      list: addressSchema,
      behind: z.nullable(owner).describe('Id of the node before it; null: first in the list'),
      node: node.describe(
        'With an `id` of your own, which the document does not have yet: see its schema',
      ),
    }),
    z.strictObject({ kind: z.literal('remove'), list: addressSchema, id: owner, before: node }),
    z.strictObject({
      kind: z.literal('move'),
      list: addressSchema,
      id: owner,
      behind: z.nullable(owner),
    }),
  ])
  .openapi('Hunk', {
    description:
      'One small change: the expected and the new value of a place. `before` is the present value: where it is left out the place must be empty; any other value is a conflict (409). Unknown fields are preserved.',
  })
