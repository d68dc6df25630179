import { LinkButton } from '@/components/ui/link-button'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { ChooseFile } from '../choose-file'

/** Last part of the landing page, with both ways to start. */
export async function ClosingCall({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  const { landing } = messages
  return (
    <section className="bg-desk px-5 py-14 text-center sm:px-10 lg:py-20">
      <h2 className="text-[clamp(1.75rem,1.3rem+1.8vw,2.75rem)] leading-[1.1] font-bold tracking-[-0.035em]">
        {landing.closing.title}
      </h2>
      <p className="mx-auto mt-3 max-w-[34rem] text-pretty text-lg text-soft">
        {landing.closing.text}
      </p>
      <div className="mt-6 flex flex-wrap justify-center gap-3">
        <LinkButton href="/start" look="primary">
          {landing.start}
        </LinkButton>
        <ChooseFile>{landing.open}</ChooseFile>
      </div>
    </section>
  )
}
