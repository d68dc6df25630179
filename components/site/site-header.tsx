import { buttonLook } from '@/components/ui/button-look'
import { HeaderBar } from '@/components/ui/header-bar'
import { Logo } from '@/components/ui/logo'
import { hasAccounts } from '@/lib/browser/sync/account/sign-in-address'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { siteAddress } from '@/lib/messages/site-addresses'

/** Header of the static pages, as that of the app: links, and the way to a CV. Privacy is in the footer. */
export async function SiteHeader({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  const link = `${buttonLook('quiet')} max-sm:px-2!`
  return (
    <HeaderBar
      start={
        <>
          <a
            href={siteAddress('/', language)}
            className="flex min-h-11 shrink-0 items-center pe-2 no-underline"
          >
            <Logo name={messages.shortTitle} />
          </a>
          <a href="/cvs" className={`${link} max-sm:hidden`}>
            {messages.yourCvs}
          </a>
        </>
      }
      actions={
        <nav aria-label={messages.pages} className="flex items-center justify-end gap-1">
          <a href={siteAddress('/templates', language)} className={link}>
            {messages.templates}
          </a>
          <a href="/check" className={link}>
            {messages.check}
          </a>
          <a href={siteAddress('/docs', language)} className={`${link} max-bar:hidden`}>
            {messages.docs.title}
          </a>
        </nav>
      }
      account={
        <>
          {hasAccounts && (
            <a href="/sign-in" className={link}>
              {messages.signIn}
            </a>
          )}
          <a href="/start" className={`${buttonLook('primary')} max-sm:hidden`}>
            {messages.landing.start}
          </a>
        </>
      }
    />
  )
}
