import type { Metadata } from 'next'
import { LateLetterTab } from '@/components/editor/letter/job/late-letter-tab'
import { ApplicationsScreen } from '@/components/jobs/applications-screen'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { PageGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(applicationsMessages)).title,
})

/** Renders the page of applications: the server sends the shell, the journal of this device fills it. */
export default function JobsPage() {
  return (
    <PageGroups groups={['editor', 'dashboard', 'applications', 'tailor']}>
      <ApplicationsScreen LetterTab={LateLetterTab} />
    </PageGroups>
  )
}
