import { buttonLook } from '@/components/ui/button-look'
import { Logo } from '@/components/ui/logo'
import { hasAccounts } from '@/lib/browser/sync/account/sign-in-address'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { type SitePage, siteAddress } from '@/lib/messages/site-addresses'
import { memberScript } from './member-script'
import './site.css'

type Props = { page: SitePage; language: OfferedLanguage }

/**
 * Header of the static pages, always one row. On the landing page its button is filled once the stage, with the one
 * above it, has left the window (`filmScript`).
 */
export async function SiteHeader({ page, language }: Props) {
  const messages = await readMessages(siteMessages, language)
  const link = buttonLook('quiet')
  const call =
    page === '/'
      ? `${buttonLook('outline')} data-filled:border-transparent! data-filled:bg-action! data-filled:text-on-action!`
      : buttonLook('primary')
  return (
    <header className="top-0 z-30 border-hair border-b bg-panel sm:[@media(height>=27rem)]:sticky">
      <div className="mx-auto flex min-h-13 w-full max-w-[90rem] items-center justify-between gap-x-3 px-5 sm:px-10 min-[80rem]:px-20">
        <a
          href={siteAddress('/', language)}
          className="flex min-h-11 shrink-0 items-center no-underline"
        >
          <Logo name={messages.shortTitle} />
        </a>
        <nav aria-label={messages.pages} className="-me-3 flex min-w-0 items-center gap-1 sm:me-0">
          <a href={siteAddress('/templates', language)} className={`${link} max-sm:hidden!`}>
            {messages.templates}
          </a>
          <a href="/check" className={`${link} max-sm:hidden!`}>
            {messages.check}
          </a>
          {hasAccounts && (
            <a href="/sign-in" data-guest="" className={link}>
              {messages.signIn}
            </a>
          )}
          <a
            href="/start"
            data-guest=""
            data-call=""
            suppressHydrationWarning
            className={`${call} ms-2 max-sm:hidden!`}
          >
            {messages.landing.start}
          </a>
          <a href="/cvs" data-member="" className={`${buttonLook('outline')} ms-2`}>
            {messages.landing.openCvs}
          </a>
          <a
            href="/settings"
            data-member=""
            aria-label={messages.account}
            className="ms-1 grid size-8 place-content-center rounded-full bg-press font-semibold text-sm uppercase no-underline pointer-coarse:size-11"
          >
            <span
              data-initials=""
              suppressHydrationWarning
              className="before:content-[attr(data-initials)]"
            />
          </a>
        </nav>
      </div>
      {hasAccounts && (
        <script
          data-kept=""
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which the policy names by its hash
          dangerouslySetInnerHTML={{ __html: memberScript }}
        />
      )}
    </header>
  )
}
