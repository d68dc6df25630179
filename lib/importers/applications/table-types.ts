import type { TextColumn } from '@/lib/resume/application-table/columns'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

type Content = ApplicationDocument['content']

/** A contact or follow-up without an id. */
export type NewContact = Omit<Content['contacts'][number], 'id'>
export type NewFollowUp = Omit<Content['followUps'][number], 'id'>

/** A row as a new application, with all texts within their limits. */
export type ApplicationRow = {
  /** Number of the record in the file, 1 for the first below the header. */
  number: number
  content: Pick<Content, TextColumn>
  contacts: NewContact[]
  followUps: NewFollowUp[]
  /** Names of CV and cover letter in the file; empty if none. */
  resume: string
  letter: string
  /** Cells without a field, with their column names. */
  rest: { column: string; text: string }[]
  /** Names of the columns whose text was truncated. */
  shortened: string[]
}

export type ApplicationTable = {
  rows: ApplicationRow[]
  /** Headers of columns without a field. */
  unknownColumns: string[]
  /** Whether dates such as 03/04/2026 are ambiguous, so that the user must choose the order. */
  isDayOrderUnclear: boolean
  /** Number of records with neither employer nor position. */
  nameless: number
  /** Number of records over the limit, which are not read. */
  leftOut: number
}

export type ApplicationTableOutcome =
  | { ok: true; table: ApplicationTable }
  /** `no-columns`: no header with an employer or position column. */
  | {
      ok: false
      code: 'empty' | 'no-columns' | 'too-large' | 'wrong-type' | 'gave-up' | 'not-started'
    }
