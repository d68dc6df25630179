import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { type SitePage, siteAddress } from '@/lib/messages/site-addresses'
import { LanguagePicker } from './language-picker'

type Props = { page: SitePage; language: OfferedLanguage }

/** Footer of the static pages; on a phone with the links that the header has no room for. */
export async function SiteFooter({ page, language }: Props) {
  const messages = await readMessages(siteMessages, language)
  const links = [
    { href: siteAddress('/templates', language), text: messages.templates, isLate: true },
    { href: '/check', text: messages.check, isLate: true },
    { href: '/cvs', text: messages.yourCvs, isLate: false },
    { href: siteAddress('/privacy', language), text: messages.privacy, isLate: false },
    { href: siteAddress('/docs', language), text: messages.docs.title, isLate: false },
    { href: '/third-party-notices.txt', text: messages.licences, isLate: false },
  ]
  return (
    <footer className="border-line border-t">
      <div className="mx-auto w-full max-w-[90rem] px-5 py-2 text-sm text-soft sm:px-10 min-[80rem]:px-20">
        <div className="relative flex flex-wrap items-center justify-between gap-x-8">
          <ul className="flex flex-wrap gap-x-6">
            {links.map(({ href, text, isLate }) => (
              <li key={href} className={isLate ? 'sm:hidden' : ''}>
                <a
                  href={href}
                  className="inline-flex min-h-11 items-center no-underline hover:text-ink hover:underline"
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
          <LanguagePicker page={page} language={language} />
        </div>
      </div>
    </footer>
  )
}
