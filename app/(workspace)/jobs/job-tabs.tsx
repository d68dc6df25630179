'use client'

import type { ReactNode } from 'react'
import { ApplicationsScreen } from '@/components/applications/applications-screen'
import type { TabHeader } from '@/components/document/job-tabs'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedHere } from '@/components/ui/not-fetched'

/** The header is there before the code of a tab is. */
const waiting = ({ header }: { header: (parts: TabHeader) => ReactNode }) => (
  <div className="min-h-dvh bg-panel">{header({})}</div>
)

const tabs = {
  Match: latePart(
    () => import('@/components/tailor/match-tab').then((file) => file.MatchTab),
    (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
    waiting,
  ),
  Interview: latePart(
    () => import('@/components/interview/interview-tab').then((file) => file.InterviewTab),
    (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
    waiting,
  ),
}

/** Jobs with the tabs of other features, so that no feature imports another one. */
export function JobsScreen() {
  return <ApplicationsScreen tabs={tabs} />
}
