import { site as siteMessages } from '@/lib/messages/areas'
import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { NonceDocument } from '../nonce-document'
import { requestLocale, requestMessages } from '../request-locale'
import { documentViewport } from '../viewport'
import { AccountProvider } from './account-provider'

export async function generateMetadata(): Promise<Metadata> {
  const messages = await requestMessages(siteMessages)
  return {
    title: { default: messages.shortTitle, template: messages.titleTemplate },
    manifest: '/manifest.webmanifest',
    appleWebApp: { capable: true, title: messages.shortTitle },
    robots: { index: false },
  }
}

export const viewport = documentViewport

/**
 * Renders the document of the account's pages. It holds no data of a user: each page reads the session for itself,
 * so that no layout or cache can ever answer for another user.
 */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <NonceDocument groups={['base', 'account']}>
      <AccountProvider locale={await requestLocale()}>{children}</AccountProvider>
    </NonceDocument>
  )
}
