import type { ReactNode } from 'react'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import type { TabHeader } from './job-tab-types'

/** The header is there before the code of a tab is. */
const waiting = ({ header }: { header: (parts: TabHeader) => ReactNode }) => (
  <div className="min-h-dvh bg-panel">{header({})}</div>
)

/** Tab that compares a job with a CV, loaded when it is opened. */
export const LateMatchTab = latePart(
  () => import('../match/match-tab').then((file) => file.MatchTab),
  (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
  waiting,
)

/** Tab with the questions of an interview, loaded when it is opened. */
export const LateInterviewTab = latePart(
  () => import('../interview/interview-tab').then((file) => file.InterviewTab),
  (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
  waiting,
)
