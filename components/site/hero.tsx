import { FileInput } from 'lucide-react'
import { LinkButton } from '@/components/ui/link-button'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { ChooseFile } from './choose-file'
import { AppScreen } from './landing/app-screen'
import { spaceBetween } from './space-between'

/** Hero of the landing page: claim, start button, and a picture of the editor. */
export async function Hero({ language }: { language: OfferedLanguage }) {
  const { landing } = await readMessages(siteMessages, language)
  return (
    <div className="mx-auto grid w-full max-w-[90rem] items-center gap-x-12 gap-y-10 px-5 pt-8 pb-10 sm:px-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:py-14 xl:px-20">
      <div>
        <h1 className="text-[clamp(2.5rem,1.4rem+3.4vw,4rem)] leading-[1.03] font-bold [&:not(:lang(en))]:leading-[1.12] rtl:leading-[1.3] tracking-[-0.045em] text-wrap">
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
        <div className="mt-7 flex flex-wrap gap-3">
          <LinkButton href="/start" look="primary">
            {landing.start}
          </LinkButton>
          <ChooseFile>
            <FileInput aria-hidden="true" />
            {landing.open}
          </ChooseFile>
        </div>
        <p className="mt-4 text-sm text-soft">{landing.reassurance}</p>
        <p className="mt-2 max-w-[31rem] text-pretty text-sm text-soft pointer-coarse:hidden">
          {landing.drop}
        </p>
      </div>
      <figure>
        <AppScreen at={0} alt={landing.editor} isFirst className="shadow-paper" />
        <figcaption className="mt-3 text-soft text-sm">{landing.cardText}</figcaption>
      </figure>
    </div>
  )
}
