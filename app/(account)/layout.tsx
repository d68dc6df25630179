import { site as siteMessages } from '@/lib/messages/en/site'
import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AccountProvider } from '@/components/account/account-provider'
import { NonceDocument } from '../nonce-document'
import { documentViewport } from '../viewport'

const words = siteMessages

export const metadata: Metadata = {
  title: { default: words.shortTitle, template: words.titleTemplate },
  manifest: '/manifest.webmanifest',
  appleWebApp: { capable: true, title: words.shortTitle },
  robots: { index: false },
}

export const viewport = documentViewport

/**
 * Renders the document of the account's pages. It holds no data of a user: each page reads the session for itself,
 * so that no layout or cache can ever answer for another user.
 */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <NonceDocument>
      <AccountProvider>{children}</AccountProvider>
    </NonceDocument>
  )
}
