import type { Metadata } from 'next'
import { TailorScreen } from '@/components/tailor/tailor-screen'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { PageGroups } from '../../page-groups'
import { requestMessages } from '../../request-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await requestMessages(tailorMessages)).title,
})

/**
 * Renders the page that tailors a CV to a job description: the server sends the shell, both texts stay on this
 * device.
 */
export default function TailorPage() {
  return (
    <PageGroups groups={['editor', 'panels', 'dashboard', 'tailor']}>
      <TailorScreen />
    </PageGroups>
  )
}
