import type { ReactNode } from 'react'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { LetterPosting, LetterRecipient } from '@/lib/resume/create-letter'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Props of the tab that writes the letter of a job; the page gives the tab to the job. */
export type LetterTabProps = {
  journal: Journal
  /** Letter of the job; empty: none yet. */
  letterId: string
  /** CV of the job; null if it is not on this device. */
  cv: ResumeDocument | null
  /** Job that a new letter is for, its reference and its contact. */
  job: LetterPosting & { reference: string; recipient: LetterRecipient }
  /** Whether the job is read-only here. */
  isReader: boolean
  /** Renders the header, with the save state and undo of the letter. */
  header: (parts: { status?: ReactNode; undo?: ReactNode }) => ReactNode
  /** Chooses another letter for the job. */
  choice: ReactNode
  /** Called once a letter that was begun here is stored. */
  onBegun: (id: string) => void
}
