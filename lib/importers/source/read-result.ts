import type { ImportFailureCode } from '../import-types'
import type { LayoutChoice } from '../readings/reading-choice'
import type { SourceText } from './source-types'

export type Failure = { ok: false; code: ImportFailureCode }

/** Result of a reader of a format: everything that it saw, or why it saw nothing. */
export type ReadResult =
  | {
      ok: true
      source: SourceText
      /** Puts the same pages into lines under other decisions; left out by formats without a layout. */
      arrange?: (choice: LayoutChoice) => SourceText
    }
  | Failure

/** A failure as a value. */
export const failed = (code: ImportFailureCode): Failure => ({ ok: false, code })
