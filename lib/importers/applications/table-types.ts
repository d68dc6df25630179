import type { TextColumn } from '@/lib/resume/application-table/columns'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

type Content = ApplicationDocument['content']

/** A contact or a follow-up before it has an id. */
export type NewContact = Omit<Content['contacts'][number], 'id'>
export type NewFollowUp = Omit<Content['followUps'][number], 'id'>

/** One row of a table as the application that it may become. Every text is within the limits of its field. */
export type ApplicationRow = {
  /** Which record of the file it is, the one below the header being the first. */
  number: number
  content: Pick<Content, TextColumn>
  contacts: NewContact[]
  followUps: NewFollowUp[]
  /** Names of the CV and the letter as the file has them; empty where it names none. */
  resume: string
  letter: string
  /** Cells that no field holds, with the names of their columns. */
  rest: { column: string; text: string }[]
  /** Names of the columns whose text is longer than its field. */
  shortened: string[]
}

export type ApplicationTable = {
  rows: ApplicationRow[]
  /** Columns that no field holds, by their headers. */
  unknownColumns: string[]
  /** Days such as 03/04/2026 are read in neither order: somebody has to say which number is the day. */
  isDayOrderUnclear: boolean
  /** Number of records that name neither an employer nor a position. */
  nameless: number
  /** Number of records beyond the limit, which are not read. */
  leftOut: number
}

export type ApplicationTableOutcome =
  | { ok: true; table: ApplicationTable }
  /** `no-columns`: no line names a column for employers or positions. */
  | { ok: false; code: 'empty' | 'no-columns' | 'too-large' | 'wrong-type' | 'gave-up' }
