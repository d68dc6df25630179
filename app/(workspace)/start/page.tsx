import type { Metadata } from 'next'
import { Dashboard } from '@/components/dashboard/dashboard'
import { DashboardMessages } from '@/dist/messages/with-dashboard'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(dashboardMessages)).newCv,
})

/** Renders the ways to begin a CV, also where there are CVs. */
export default function StartPage() {
  return (
    <DashboardMessages>
      <Dashboard isStart />
    </DashboardMessages>
  )
}
