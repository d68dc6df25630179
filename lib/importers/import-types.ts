import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { ImportDraft } from './draft/draft-types'

/** Why a file was not read; each has a plain sentence in the interface. */
export type ImportFailureCode =
  /** Nothing in it. */
  | 'empty'
  /** Its first bytes are of no kind that is read, or not of the kind that its name says. */
  | 'wrong-type'
  /** The old binary Word format. */
  | 'legacy-word'
  /** A Word document with macros. */
  | 'macros'
  /** More bytes than are read, as it lies or unpacked. */
  | 'too-large'
  /** More pages than are read. */
  | 'too-long'
  | 'password'
  /** Pictures of text. */
  | 'no-text'
  | 'damaged'
  /** Something in it that only attacks have (a DOCTYPE with entities, say). */
  | 'unsafe'
  /** Readable, and nothing in it is of a CV. */
  | 'no-resume'
  /** The worker was stopped: it took too long, or too much memory. */
  | 'gave-up'

export type ImportStage = 'opening' | 'reading' | 'understanding'

/** Told while a file is read; `done` of `of` pages where there are pages. */
export type ImportProgress = { stage: ImportStage; done: number; of: number }

export type ImportOutcome =
  | { ok: true; kind: 'draft'; draft: ImportDraft }
  /**
   * A file of ours, or JSON Resume: nothing had to be understood. `image`: a picture inside, as a data URL. `leftOut`:
   * what the file says and the CV has no place for.
   */
  | {
      ok: true
      kind: 'document'
      document: ResumeDocument
      image?: string
      leftOut?: readonly string[]
    }
  | { ok: false; code: ImportFailureCode }
