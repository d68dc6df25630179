import type { Metadata } from 'next'
import { ApplicationsScreen } from '@/components/applications/applications-screen'
import { ApplicationsWords } from '@/dist/words/with-applications'
import { DashboardWords } from '@/dist/words/with-dashboard'
import { EditorWords } from '@/dist/words/with-editor'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { requestWords } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestWords(applicationsMessages)).title,
})

/** Renders the page of applications: the server sends the shell, the journal of this device fills it. */
export default function ApplicationsPage() {
  return (
    <EditorWords>
      <DashboardWords>
        <ApplicationsWords>
          <ApplicationsScreen />
        </ApplicationsWords>
      </DashboardWords>
    </EditorWords>
  )
}
