import type { Metadata } from 'next'
import { DashboardScreen } from '@/components/dashboard/dashboard-screen'
import { catalogueOf } from '@/lib/messages/locales'

export const metadata: Metadata = { title: catalogueOf('en').dashboard.title }

/** The dashboard: the server sends the shell, the journal of this device fills it. */
export default function ResumesPage() {
  return <DashboardScreen />
}
