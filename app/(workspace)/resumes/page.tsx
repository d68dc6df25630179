import type { Metadata } from 'next'
import { DashboardScreen } from '@/components/dashboard/dashboard-screen'
import { dashboard as dashboardMessages } from '@/lib/messages/en/dashboard'

export const metadata: Metadata = { title: dashboardMessages.title }

/** Renders the dashboard: the server sends the shell, the journal of this device fills it. */
export default function ResumesPage() {
  return <DashboardScreen />
}
