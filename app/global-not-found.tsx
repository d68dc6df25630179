import { site as siteMessages } from '@/lib/messages/areas'
import './globals.css'
import type { Metadata } from 'next'
import { Notice } from '@/components/site/notice'
import { LinkButton } from '@/components/ui/link-button'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { requestLocale, requestWords } from './request-locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords(siteMessages)).notFound.title }
}

/** Renders the 404 page. Its links are full page loads. */
export default async function GlobalNotFound() {
  const locale = await requestLocale()
  const { notFound } = await requestWords(siteMessages)
  return (
    <html lang={locale} dir={isRightToLeftLanguage(locale) ? 'rtl' : 'ltr'}>
      <body className="bg-desk text-ink">
        <Notice title={notFound.title} text={notFound.text}>
          <LinkButton href="/resumes" look="primary">
            {notFound.yourCvs}
          </LinkButton>
          <LinkButton href="/" look="outline">
            {notFound.home}
          </LinkButton>
        </Notice>
      </body>
    </html>
  )
}
