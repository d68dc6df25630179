import type { ReactNode } from 'react'
import { PaperOutline } from '@/components/ui/empty-screen'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import type { TabHeader } from './job-tab-types'

const rows = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** The header is there before the code of a tab is, and the places of its pane and page. */
const waiting = ({ header }: { header: (parts: TabHeader) => ReactNode }) => (
  <div className="flex h-dvh flex-col bg-panel" aria-busy="true">
    {header({})}
    <div aria-hidden="true" className="flex min-h-0 flex-1 overflow-hidden">
      <div className="min-w-0 flex-1 overflow-hidden">
        {rows.map((row) => (
          <div key={row} className="flex flex-col gap-2.5 border-hair border-b px-5 py-4">
            <div className="h-3 w-56 max-w-full rounded-control bg-line" />
            <div className="h-3 w-80 max-w-full rounded-control bg-well" />
          </div>
        ))}
      </div>
      <PaperOutline className="flex-1 border-hair border-s max-md:hidden" />
    </div>
  </div>
)

/** Tab that compares a job with a CV, loaded when it is opened. */
export const LateMatchTab = latePart(
  () => import('../match/match-tab').then((file) => file.MatchTab),
  (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
  waiting,
)

/** Tab with the CV as the fields of a form, loaded when it is opened. */
export const LateFormTab = latePart(
  () => import('../form/form-tab').then((file) => file.FormTab),
  (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
  waiting,
)

/** Tab with the questions of an interview, loaded when it is opened. */
export const LateInterviewTab = latePart(
  () => import('../interview/interview-tab').then((file) => file.InterviewTab),
  (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
  waiting,
)
