import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import screens from './landing-screens.json'
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
            <Screen at={at} alt={picture} />
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

/** Screenshot in light or dark mode, from `scripts/render-landing-screens.mjs`. */
function Screen({ at, alt }: { at: number; alt: string }) {
  const screen = screens[at]
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcSet={screen?.dark} />
      <img
        src={screen?.light}
        width={screen?.width}
        height={screen?.height}
        alt={alt}
        loading="lazy"
        decoding="async"
        className="block h-auto w-full rounded-card border border-line"
      />
    </picture>
  )
}
