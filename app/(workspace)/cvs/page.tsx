import type { Metadata } from 'next'
import { Dashboard } from '@/components/cvs/dashboard'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { PageGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'

type Props = { searchParams: Promise<Record<string, unknown>> }

/** Whether the address is /start: the ways to begin a CV, also where there are CVs (next.config.mjs leads it here). */
const isStart = async ({ searchParams }: Props) => 'start' in (await searchParams)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, newCv } = await requestMessages(dashboardMessages)
  return { title: (await isStart(props)) ? newCv : title }
}

/** Renders the dashboard: the server sends the shell, the journal of this device fills it. */
export default async function CvsPage(props: Props) {
  return (
    <PageGroups groups={['dashboard']}>
      <Dashboard isStart={await isStart(props)} />
    </PageGroups>
  )
}
