import { FileUp } from 'lucide-react'
import { buttonLook } from '@/components/ui/button-look'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { ChooseFile } from '../choose-file'
import { spaceBetween } from '../space-between'

/** Top of the landing page: what it promises, and the two ways to a CV. */
export async function Hero({ language }: { language: OfferedLanguage }) {
  const { landing } = await readMessages(siteMessages, language)
  return (
    <div className="grid items-end gap-x-10 px-5 pt-3.5 pb-4 sm:px-10 @min-[60rem]/landing:grid-cols-[minmax(0,1fr)_20rem] @min-[60rem]/landing:pt-8 @min-[60rem]/landing:pb-7.5 @min-[73.75rem]/landing:pt-13 @min-[84rem]/landing:grid-cols-[minmax(0,1fr)_24.5rem] @min-[80rem]/landing:px-20">
      <h1 className="text-[2.25rem] leading-[2.5rem] font-[680] tracking-[-0.035em] text-wrap @min-[60rem]/landing:text-[2.875rem] @min-[60rem]/landing:leading-[3.125rem] @min-[73.75rem]/landing:text-[3.875rem] @min-[73.75rem]/landing:leading-[4.125rem] [&:not(:lang(en))]:leading-[1.12] @min-[73.75rem]/landing:[&:not(:lang(en))]:text-[3.375rem] rtl:leading-[1.3]">
        {landing.headlineFirst}
        <br className="max-sm:hidden" /> {landing.headlineSecond}
        {spaceBetween(language)}
        <span className="[&:lang(zh)]:whitespace-nowrap bg-[linear-gradient(to_top,transparent_6%,var(--mark)_6%_56%,transparent_56%)] box-decoration-clone px-[0.06em] dark:bg-none dark:text-mark">
          {landing.headlineMarked}
          {landing.headlineEnd}
        </span>
      </h1>
      <div className="@max-[60rem]/landing:mt-2">
        <p className="max-w-[31rem] text-pretty text-[1rem] leading-6 text-soft">
          <span className="max-sm:hidden">{landing.introduction}</span>
          <span className="sm:hidden">{landing.introductionShort}</span>
        </p>
        <div className="mt-4 flex flex-wrap gap-2 max-sm:mt-3 max-sm:flex-col max-sm:flex-nowrap max-sm:gap-0.5">
          <a
            href="/start"
            data-guest=""
            className={`${buttonLook('primary', 'large')} max-sm:min-h-12`}
          >
            {landing.start}
          </a>
          <a
            href="/cvs"
            data-member=""
            className={`${buttonLook('primary', 'large')} max-sm:min-h-12`}
          >
            {landing.openCvs}
          </a>
          <ChooseFile>
            <FileUp aria-hidden="true" className="max-sm:hidden" />
            <span className="max-sm:hidden">{landing.bring}</span>
            <span className="sm:hidden">{landing.bringLong}</span>
          </ChooseFile>
        </div>
      </div>
    </div>
  )
}
