import { Logo } from '@/components/ui/logo'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { siteAddress } from '@/lib/messages/site-addresses'

/** Header of the static pages: logo and navigation, on a phone in one line; the footer has the rest. */
export async function SiteHeader({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  return (
    <header className="mx-auto flex w-full max-w-[90rem] flex-wrap items-center justify-between gap-x-6 px-5 py-2.5 sm:px-10 xl:px-20">
      <a href={siteAddress('/', language)} className="inline-flex min-h-11 items-center">
        <Logo name={messages.shortTitle} />
      </a>
      <nav aria-label={messages.pages} className="flex flex-wrap gap-x-6">
        <a
          href={siteAddress('/templates', language)}
          className="inline-flex min-h-11 items-center font-medium hover:underline"
        >
          {messages.templates}
        </a>
        <a href="/check" className="inline-flex min-h-11 items-center font-medium hover:underline">
          {messages.check}
        </a>
        <a href="/cvs" className="inline-flex min-h-11 items-center font-medium hover:underline">
          {messages.yourCvs}
        </a>
        <a
          href={siteAddress('/privacy', language)}
          className="hidden min-h-11 items-center font-medium hover:underline sm:inline-flex"
        >
          {messages.privacy}
        </a>
        <a
          href="/sign-in"
          className="inline-flex min-h-11 items-center font-medium hover:underline"
        >
          {messages.signIn}
        </a>
      </nav>
    </header>
  )
}
