import { site as siteMessages } from '@/lib/messages/areas'
import './globals.css'
import type { Metadata } from 'next'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import AccountNotFound from './(account)/not-found'
import { requestLocale, requestMessages } from './request-locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestMessages(siteMessages)).notFound.title }
}

/** Renders the 404 page. Its links are full page loads. */
export default async function GlobalNotFound() {
  const locale = await requestLocale()
  return (
    <html lang={locale} dir={isRightToLeftLanguage(locale) ? 'rtl' : 'ltr'}>
      <body className="bg-desk text-ink">
        <AccountNotFound />
      </body>
    </html>
  )
}
