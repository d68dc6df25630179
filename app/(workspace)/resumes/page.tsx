import type { Metadata } from 'next'
import { Dashboard } from '@/components/dashboard/dashboard'
import { DashboardWords } from '@/dist/words/with-dashboard'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { requestWords } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestWords(dashboardMessages)).title,
})

/** Renders the dashboard: the server sends the shell, the journal of this device fills it. */
export default function ResumesPage() {
  return (
    <DashboardWords>
      <Dashboard />
    </DashboardWords>
  )
}
