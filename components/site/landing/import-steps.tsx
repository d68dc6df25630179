import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { AppScreen } from './app-screen'
import { ExamplePage } from './machine-reading'
import { landingPart, SectionHead } from './section-head'

/** Steps from an old CV to a new PDF, with screenshots. */
export async function ImportSteps({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  const { steps } = messages.landing
  return (
    <section className={landingPart}>
      <SectionHead title={steps.title} text={steps.text} />
      <ol className="mt-8 grid grid-cols-1 gap-x-8 gap-y-10 md:grid-cols-3">
        {steps.list.map(({ title, text, picture }, at) => (
          <li key={title}>
            {at < 2 ? (
              <AppScreen at={at + 1} alt={picture} />
            ) : (
              <ExamplePage
                alt={picture}
                sizes="(min-width: 48rem) 30vw, 92vw"
                className="aspect-[3/2] rounded-card border border-line"
              />
            )}
            <h3 className="mt-4 flex items-baseline gap-2.5 text-lg">
              <span aria-hidden="true" className="rounded-[0.2em] bg-mark px-1.5 text-on-mark">
                {at + 1}
              </span>
              {title}
            </h3>
            <p className="mt-1.5 max-w-[26rem] text-pretty text-soft">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
