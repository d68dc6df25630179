import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { type SitePage, siteAddress } from '@/lib/messages/site-addresses'
import { LanguagePicker } from './language-picker'
import { spaceBetween } from './space-between'

type Props = { page: SitePage; language: OfferedLanguage }

/** Footer of the static pages. */
export async function SiteFooter({ page, language }: Props) {
  const messages = await readMessages(siteMessages, language)
  return (
    <footer className="border-t border-line">
      <div className="mx-auto w-full max-w-[90rem] px-5 py-4 text-sm text-soft sm:px-10 xl:px-20">
        <div className="relative flex flex-wrap items-center justify-between gap-x-8">
          <p>
            {messages.footer}
            {spaceBetween(language)}
            <a
              href={siteAddress('/privacy', language)}
              className="me-4 inline-flex min-h-11 items-center underline hover:text-ink"
            >
              {messages.footerLink}
            </a>
            {spaceBetween(language)}
            <a
              href={siteAddress('/docs', language)}
              className="me-4 inline-flex min-h-11 items-center underline hover:text-ink"
            >
              {messages.docs.title}
            </a>
            {spaceBetween(language)}
            <a
              href="/third-party-notices.txt"
              className="inline-flex min-h-11 items-center underline hover:text-ink"
            >
              {messages.licences}
            </a>
          </p>
          <LanguagePicker page={page} language={language} />
        </div>
      </div>
    </footer>
  )
}
