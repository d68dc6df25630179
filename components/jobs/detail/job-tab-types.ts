import type { ReactNode } from 'react'
import type { CoverageCount } from '@/lib/ai/requirements/requirement-types'
import type { ChangeApplication } from '@/lib/browser/jobs/applications/open-applications'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'

/** Parts of the header that a tab fills. */
export type TabHeader = {
  /** Save state and undo of what the tab edits, if that is not the job itself. */
  status?: ReactNode
  undo?: ReactNode
  actions?: ReactNode
  /** Requirements that the CV covers, while the tab knows better than what is stored. */
  count?: CoverageCount
}

/** Props of a tab that compares a CV with a job; without one there is a CV alone, as in a workspace. */
export type JobTabProps<Job extends ApplicationDocument | null> = {
  journal: Journal
  application: Job
  /** CV of the job as it is stored. */
  cv: ResumeDocument
  /** Reads the CV again after the tab has changed it. */
  onCvChanged: () => void
  /** Changes the job as one undo step. */
  change: ChangeApplication
  /** Renders the header. */
  header: (parts: TabHeader) => ReactNode
}
