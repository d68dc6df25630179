import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { spaceBetween } from '../space-between'
import hero from './hero-pictures.json'
import { landingPart, SectionHead } from './section-head'

type PageProps = { alt: string; sizes: string; className: string }

/** Upper part of the example page. */
export function ExamplePage({ alt, sizes, className }: PageProps) {
  const { sources } = hero.page
  const largest = sources.at(-1)
  return (
    // biome-ignore lint/performance/noImgElement: already optimised, and Next's image service is off
    <img
      src={largest?.src}
      srcSet={sources.map(({ src, width }) => `${src} ${width}w`).join(', ')}
      sizes={sizes}
      width={largest?.width}
      height={largest?.height}
      alt={alt}
      loading="lazy"
      decoding="async"
      className={`w-full bg-paper object-cover object-top ${className}`}
    />
  )
}

/** Shows the top of the example page beside the text that other software extracts from its PDF. */
export async function MachineReading({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  const { machines } = messages.landing
  return (
    <section className="border-line border-y bg-well">
      <div className={landingPart}>
        <SectionHead title={machines.title} text={machines.text} />
        <div className="mt-8 grid grid-cols-1 items-stretch gap-x-8 gap-y-6 lg:grid-cols-2">
          <figure className="flex flex-col">
            <figcaption className="mb-2 font-semibold">{machines.page}</figcaption>
            <ExamplePage
              alt={machines.picture}
              sizes="(min-width: 90rem) 38rem, (min-width: 64rem) 44vw, 92vw"
              className="aspect-[210/118] min-h-0 flex-1 shadow-paper"
            />
          </figure>
          <figure className="flex min-w-0 flex-col">
            <figcaption className="mb-2 font-semibold">{machines.layer}</figcaption>
            <pre
              lang="en"
              dir="ltr"
              className="flex-1 rounded-card border border-line bg-panel px-4 py-3.5 font-mono text-[0.8125rem] leading-[1.45] whitespace-pre-wrap wrap-anywhere sm:px-5"
            >
              {hero.lines.join('\n')}
            </pre>
          </figure>
        </div>
        <p className="mt-3 text-sm text-soft">
          {machines.note}
          {spaceBetween(language)}
          <a
            href={hero.pdf}
            className="inline-flex min-h-9 items-center text-pen underline pointer-coarse:min-h-11"
          >
            {messages.landing.cardLink}
          </a>
        </p>
      </div>
    </section>
  )
}
