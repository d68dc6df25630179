import type { Metadata } from 'next'
import { Notice } from '@/components/site/notice'
import { LinkButton } from '@/components/ui/link-button'
import { site as siteMessages } from '@/lib/messages/areas'
import { readMessages } from '@/lib/messages/read-messages'
import { pageLanguage, type SitePageProps } from '../../page-language'

export async function generateMetadata(props: SitePageProps): Promise<Metadata> {
  const { offline } = await readMessages(siteMessages, await pageLanguage(props))
  return { title: offline.title, robots: { index: false } }
}

/** Stands in for every page that the service worker does not store, while there is no network. */
export default async function OfflinePage(props: SitePageProps) {
  const { offline } = await readMessages(siteMessages, await pageLanguage(props))
  return (
    <Notice title={offline.title} text={offline.text}>
      <LinkButton href="/cvs" look="primary">
        {offline.yourCvs}
      </LinkButton>
      <LinkButton href="/check" look="outline">
        {offline.checkPdf}
      </LinkButton>
    </Notice>
  )
}
