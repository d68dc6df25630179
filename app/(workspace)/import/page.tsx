import type { Metadata } from 'next'
import { ImportScreen } from '@/components/import-review/import-screen'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { PageGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(reviewMessages)).title,
})

/** Renders the review of a file: the server sends the shell, drafts on this device fill it. */
export default function ImportPage() {
  return (
    <PageGroups groups={['editor', 'panels', 'dashboard', 'import']}>
      <ImportScreen />
    </PageGroups>
  )
}
