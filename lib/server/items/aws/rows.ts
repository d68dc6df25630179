import 'server-only'
import * as z from 'zod'
import type { Item, ItemData, ItemDraft } from '../item-types'

/** Index beside the keys of the table; its partition is `gsi1pk`, its order `gsi1sk`. */
export const indexName = 'gsi1'

/**
 * Schema of a row of the table. `data` is JSON as text: DynamoDB's own maps could hold all of JSON, but need more
 * bytes and alter unusual numbers. `mark` identifies the write that made the row.
 */
const rowSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  version: z.number(),
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
  /** Seconds since 1970; DynamoDB itself deletes the row some time later. */
  ttl: z.number().optional(),
  data: z.string(),
  mark: z.string(),
})

export type Row = z.output<typeof rowSchema>

/** @throws ZodError for a row that this app did not write */
export const readRow = (row: unknown): Row => rowSchema.parse(row)

export function toItem(row: Row): Item {
  const { pk, sk, version, gsi1pk, gsi1sk, ttl, data } = row
  return {
    pk,
    sk,
    version,
    index: gsi1pk !== undefined && gsi1sk !== undefined ? { gsi1pk, gsi1sk } : null,
    expiresAt: ttl ?? null,
    data: JSON.parse(data) as ItemData,
  }
}

/** Returns everything of a row but its version. */
export function attributesOf(draft: ItemDraft, json: string, mark: string): Omit<Row, 'version'> {
  const { pk, sk, index, expiresAt } = draft
  return {
    pk,
    sk,
    data: json,
    mark,
    ...(index ? { gsi1pk: index.gsi1pk, gsi1sk: index.gsi1sk } : {}),
    ...(expiresAt === null || expiresAt === undefined ? {} : { ttl: expiresAt }),
  }
}
