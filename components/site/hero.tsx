import { FileBraces } from 'lucide-react'
import { LinkButton } from '@/components/ui/link-button'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { HeroFan } from './landing/hero-fan'
import { spaceBetween } from './space-between'

/** Hero of the landing page: claim, start button, and a page made with Vitae. */
export async function Hero({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  const { landing } = messages
  return (
    <div className="relative isolate overflow-hidden pb-7">
      <div className="absolute inset-x-0 bottom-0 -z-10 h-64 bg-desk lg:h-35" />
      <div className="mx-auto grid w-full max-w-[90rem] gap-x-10 gap-y-12 px-5 pt-8 sm:px-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,46%)] lg:pt-12 xl:px-20">
        <div className="lg:pt-3 lg:pb-40">
          <h1 className="text-[clamp(2.5rem,1.2rem+4.2vw,4.25rem)] leading-[1.03] font-bold [&:not(:lang(en))]:leading-[1.12] rtl:leading-[1.3] tracking-[-0.045em] text-wrap xl:max-w-[36rem]">
            {landing.headlineFirst}
            <br />
            {landing.headlineSecond}
            {spaceBetween(language)}
            <span className="[&:lang(zh)]:whitespace-nowrap bg-[linear-gradient(to_top,transparent_9%,var(--mark)_9%_43%,transparent_43%)] box-decoration-clone dark:bg-none dark:underline dark:decoration-mark dark:decoration-[0.1em] dark:underline-offset-[0.12em]">
              {landing.headlineMarked}
            </span>
            {landing.headlineEnd}
          </h1>
          <p className="mt-6 max-w-[31rem] text-pretty text-[1.3125rem] leading-[1.45] text-soft">
            {landing.introduction}
          </p>
          <p className="mt-7 flex flex-wrap gap-3">
            <LinkButton href="/editor" look="primary">
              {landing.start}
            </LinkButton>
            <LinkButton href="/cvs?import" look="outline">
              <FileBraces aria-hidden="true" />
              {landing.open}
            </LinkButton>
          </p>
          <p className="mt-4 text-sm text-soft">{landing.reassurance}</p>
          <p className="mt-2 max-w-[31rem] text-pretty text-sm text-soft pointer-coarse:hidden">
            {landing.drop}
          </p>
        </div>
        <HeroFan language={language} />
      </div>
    </div>
  )
}
