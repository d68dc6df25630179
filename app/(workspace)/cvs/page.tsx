import type { Metadata } from 'next'
import { Dashboard } from '@/components/dashboard/dashboard'
import { DashboardMessages } from '@/dist/messages/with-dashboard'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(dashboardMessages)).title,
})

/** Renders the dashboard: the server sends the shell, the journal of this device fills it. */
export default function CvsPage() {
  return (
    <DashboardMessages>
      <Dashboard />
    </DashboardMessages>
  )
}
