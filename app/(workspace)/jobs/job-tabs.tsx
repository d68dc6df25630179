'use client'

import { ApplicationsScreen } from '@/components/applications/applications-screen'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedHere } from '@/components/ui/not-fetched'

const tabs = {
  Match: latePart(
    () => import('@/components/tailor/match-tab').then((file) => file.MatchTab),
    (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
  ),
  Interview: latePart(
    () => import('@/components/interview/interview-tab').then((file) => file.InterviewTab),
    (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
  ),
}

/** Jobs with the tabs of other features, so that no feature imports another one. */
export function JobsScreen() {
  return <ApplicationsScreen tabs={tabs} />
}
