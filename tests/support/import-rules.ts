import { z } from 'zod'
import rules from './import-rules.json' with { type: 'json' }
import { serverImportRules } from './server-import-rules'

export type ImportRule = {
  /** Folder of the files, or a pattern of their paths. */
  folder: string | RegExp
  mayImport: (string | RegExp)[]
  /** Folders within those, or files of a pattern, which it may not. */
  mayNotImport?: (string | RegExp)[] | undefined
  /** Folders that it may import for their types alone. */
  mayImportTypes?: (string | RegExp)[] | undefined
  /** The npm packages that it may use, where that is narrowed. */
  packages?: RegExp | undefined
}

const pattern = z.string().transform((text) => new RegExp(text))
/** A folder or a file; a text that begins with "^" is a pattern. */
const paths = z.array(z.string().transform((text) => (/^\^/.test(text) ? new RegExp(text) : text)))

const rulesSchema = z.array(
  z.strictObject({
    folder: z.string(),
    why: z.optional(z.string()),
    mayImport: paths,
    mayNotImport: paths.optional(),
    mayImportTypes: paths.optional(),
    packages: pattern.optional(),
  }),
)

/** Who may import whom (docs/architecture.md). The first rule that fits a file counts. */
export const importRules: readonly ImportRule[] = [
  ...rulesSchema.parse(rules),
  ...serverImportRules,
]
