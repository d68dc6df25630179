import { preload } from 'react-dom'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { AdCard } from './ad-card'
import { filmScript } from './film-script'
import { StagePage } from './stage-page'
import './landing.css'

/** Addresses of the letters of the paper, as in the style sheet. */
const paperFonts = [
  new URL('./fonts/manrope-regular.woff2', import.meta.url).toString(),
  new URL('./fonts/manrope-bold.woff2', import.meta.url).toString(),
]

/** The thread of the pair at rest, for windows as wide as the page: without a script nobody measures it. */
const threadAtRest = 'M400 196.5C459.5 196.5 459.5 229.2 519 229.2'

/** An ad beside a CV: each of its demands leads to the words that show it. */
export async function Stage({ language }: { language: OfferedLanguage }) {
  for (const font of paperFonts)
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
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
          <path data-thread="" suppressHydrationWarning pathLength="1" d={threadAtRest} />
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
