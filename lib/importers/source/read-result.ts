import type { ImportFailureCode } from '../import-types'
import type { SourceText } from './source-types'

export type Failure = { ok: false; code: ImportFailureCode }

/** Result of a reader of a format: everything that it saw, or why it saw nothing. */
export type ReadResult = { ok: true; source: SourceText } | Failure

/** A failure as a value. */
export const failed = (code: ImportFailureCode): Failure => ({ ok: false, code })
