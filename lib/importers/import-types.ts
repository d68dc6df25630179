import type { InputWarning } from '@/lib/resume/problems'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { ImportDraft } from './draft/draft-types'

/** Error code of an import; the interface has a message for each. */
export type ImportFailureCode =
  /** The file is empty. */
  | 'empty'
  /** Unsupported signature, or content that contradicts the file extension. */
  | 'wrong-type'
  /** The old binary Word format. */
  | 'legacy-word'
  /** A Word document with macros. */
  | 'macros'
  /** Larger than the limit, packed or unpacked. */
  | 'too-large'
  /** More pages than the limit. */
  | 'too-long'
  | 'password'
  /** Only images, no text layer. */
  | 'no-text'
  | 'damaged'
  /** Contains constructs used only by attacks, such as a DOCTYPE with entities. */
  | 'unsafe'
  /** Readable, but without CV content. */
  | 'no-resume'
  /** The worker exceeded its time or memory limit. */
  | 'gave-up'
  /** The worker could not be loaded: nothing is wrong with the file. */
  | 'not-started'

export type ImportStage = 'opening' | 'reading' | 'understanding'

/** Progress of an import; `done` of `of` pages where the format has pages. */
export type ImportProgress = { stage: ImportStage; done: number; of: number }

export type ImportOutcome =
  | { ok: true; kind: 'draft'; draft: ImportDraft }
  /**
   * Imported from structured data without parsing text. `image`: embedded picture as a data URL.
   * `leftOut`: values for which the CV has no field; `warnings`: as of `ImportResult`.
   */
  | {
      ok: true
      kind: 'document'
      document: ResumeDocument
      image?: string
      leftOut?: readonly string[]
      warnings?: readonly InputWarning[]
    }
  | { ok: false; code: Exclude<ImportFailureCode, 'not-started'> }
  /** `error`: why the code could not be loaded, if that is known. */
  | { ok: false; code: 'not-started'; error?: unknown }
