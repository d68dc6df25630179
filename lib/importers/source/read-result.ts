import type { ImportFailureCode } from '../import-types'
import type { LayoutChoice } from '../readings/reading-choice'
import type { SourceText } from './source-types'

export type Failure = { ok: false; code: ImportFailureCode }

/** Result of a format reader: the extracted lines, or an error code. */
export type ReadResult =
  | {
      ok: true
      source: SourceText
      /** Rearranges the pages with other layout decisions; absent for formats without layout. */
      arrange?: (choice: LayoutChoice) => SourceText
    }
  | Failure

/** Returns a failed result. */
export const failed = (code: ImportFailureCode): Failure => ({ ok: false, code })
