import type { Metadata } from 'next'
import { LinkButton } from '@/components/site/link-button'
import { Notice } from '@/components/site/notice'
import { words } from '@/components/site/site-words'

const { offline } = words

export const metadata: Metadata = { title: offline.title, robots: { index: false } }

/** Stands in for every page that the service worker does not store, while there is no network. */
export default function OfflinePage() {
  return (
    <Notice title={offline.title} text={offline.text}>
      <LinkButton href="/resumes" look="primary">
        {offline.yourCvs}
      </LinkButton>
      <LinkButton href="/check" look="outline">
        {offline.checkPdf}
      </LinkButton>
    </Notice>
  )
}
