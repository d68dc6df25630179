import type { Metadata } from 'next'
import { ApplicationsMessages } from '@/dist/messages/with-applications'
import { DashboardMessages } from '@/dist/messages/with-dashboard'
import { EditorMessages } from '@/dist/messages/with-editor'
import { TailorMessages } from '@/dist/messages/with-tailor'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { requestMessages } from '../../request-locale'
import { JobsScreen } from './job-tabs'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(applicationsMessages)).title,
})

/** Renders the page of applications: the server sends the shell, the journal of this device fills it. */
export default function JobsPage() {
  return (
    <EditorMessages>
      <DashboardMessages>
        <ApplicationsMessages>
          <TailorMessages>
            <JobsScreen />
          </TailorMessages>
        </ApplicationsMessages>
      </DashboardMessages>
    </EditorMessages>
  )
}
