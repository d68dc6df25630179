import 'server-only'
import * as z from 'zod'

/** Pattern of the paths that a backup may contain, and a restore may write. */
const path = z
  .string()
  .regex(
    /^(format\.json|(items|accounts)\.sqlite|secrets\/[a-z0-9][a-z0-9-]{0,60}|files\/[0-9a-f]{2}\/[0-9a-f]{64})$/,
  )

/** The last file of a backup: lists the others with their hashes, so that a missing or changed file is detected. */
export const manifestSchema = z.object({
  /** The format of the data folder. */
  format: z.int().min(1),
  /** RFC 3339. */
  madeAt: z.string(),
  files: z.array(
    z.object({ path, size: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
})

export type Manifest = z.output<typeof manifestSchema>

export const manifestName = 'manifest.json'

export const isBackupPath = (text: string) => path.safeParse(text).success
