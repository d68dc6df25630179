import * as z from 'zod/mini'

export const manifestName = 'manifest.json'

/** Schema of a backup's manifest. A backup without it can be read as well. */
const manifestSchema = z.object({
  format: z.literal('vitae-backup'),
  version: z.number(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  documents: z.array(
    z.object({
      file: z.string(),
      id: z.string(),
      title: z.string(),
      /** Milliseconds since 1970. */
      createdAt: z.number(),
      updatedAt: z.number(),
      trashedAt: z.nullable(z.number()),
    }),
  ),
})

export type Manifest = z.output<typeof manifestSchema>

/** Parses a manifest; null if invalid, which loses only the trash state. */
export function readManifest(value: unknown): Manifest | null {
  const parsed = manifestSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}
