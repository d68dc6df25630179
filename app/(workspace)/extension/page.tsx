import type { Metadata } from 'next'
import { HandOverScreen } from '@/components/jobs/hand-over/hand-over-screen'
import { extension as extensionMessages } from '@/lib/messages/areas'
import { PageGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(extensionMessages)).title,
})

/** Renders the page that hands CVs to the browser extension: the server sends the shell, the journal fills it. */
export default function ExtensionPage() {
  return (
    <PageGroups groups={['applications']}>
      <HandOverScreen />
    </PageGroups>
  )
}
