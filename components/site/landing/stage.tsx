import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { AdCard } from './ad-card'
import { filmScript } from './film-script'
import { StagePage } from './stage-page'
import './landing.css'

/** An ad beside a CV: each of its demands leads to the words that show it. */
export async function Stage({ language }: { language: OfferedLanguage }) {
  const { stage } = (await readMessages(siteMessages, language)).landing
  return (
    <section
      aria-label={stage.label}
      className="@min-[60rem]/landing:px-10 @min-[80rem]/landing:px-20"
    >
      <div
        id="stage"
        suppressHydrationWarning
        className="landing-stage h-[32.75rem] @min-[60rem]/landing:h-[31.25rem] @min-[60rem]/landing:rounded-2xl @min-[73.75rem]/landing:h-[32.75rem]"
      >
        <AdCard messages={stage} />
        <StagePage label={stage.page} />
        <svg aria-hidden="true" className="landing-thread @max-[60rem]/landing:hidden print:hidden">
          <path data-thread="" suppressHydrationWarning pathLength="1" />
        </svg>
      </div>
      <script
        data-kept=""
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which the policy names by its hash
        dangerouslySetInnerHTML={{ __html: filmScript }}
      />
    </section>
  )
}
