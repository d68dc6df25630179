import type { Metadata } from 'next'
import { CheckScreen } from '@/components/check-page/check-screen'
import { checkPanel } from '@/lib/messages/areas'
import { PageGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = (await requestMessages(checkPanel)).page
  // This page and /verify are those of the workspace that search engines may index.
  return { title, description, robots: { index: true } }
}

/** Renders the check of any PDF: the server sends the shell, the browser reads the file. */
export default function CheckPage() {
  return (
    <PageGroups groups={['editor', 'import', 'check']}>
      <CheckScreen />
    </PageGroups>
  )
}
