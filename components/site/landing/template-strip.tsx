import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { siteAddress } from '@/lib/messages/site-addresses'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { exhibitCv, exhibits } from '../gallery/exhibits'
import { readGalleryMessages } from '../gallery/gallery-messages'
import { picturesOf } from '../gallery/pictures'
import { stripTemplates } from './landing-exhibits'

/** Strip of templates, with a link to the gallery. */
export async function TemplateStrip({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  const gallery = await readGalleryMessages(language)
  const { strip } = messages.landing
  return (
    <section aria-label={strip.label} className="bg-desk">
      <div className="mx-auto w-full max-w-[90rem] px-5 pt-8 pb-10 sm:px-10 xl:px-20">
        <ul className="grid grid-cols-3 gap-x-3 gap-y-5 sm:grid-cols-4 sm:gap-x-5 lg:grid-cols-8">
          {stripTemplates.map((id) => {
            const [page] = picturesOf(id).one
            const { name } = gallery.templates[id]
            return (
              <li key={id} className="max-sm:nth-[n+7]:hidden">
                <a
                  href={siteAddress('/templates', language)}
                  className="group block text-center text-sm text-soft no-underline hover:text-ink"
                >
                  {/* biome-ignore lint/performance/noImgElement: already optimised, and Next's image service is off */}
                  <img
                    src={page?.src}
                    width={page?.width}
                    height={page?.height}
                    alt={gallery.picture(name, exhibitCv(exhibits[id].one, 1).title)}
                    loading="lazy"
                    decoding="async"
                    className="block h-auto w-full bg-paper shadow-paper transition-transform group-hover:-translate-y-1"
                  />
                  <span className="mt-2 block text-balance">{name}</span>
                </a>
              </li>
            )
          })}
        </ul>
        <p className="mt-4 flex flex-wrap items-center justify-center gap-x-3 text-center text-soft">
          {strip.text}
          <a
            href={siteAddress('/templates', language)}
            className="inline-flex min-h-11 items-center font-semibold text-pen underline underline-offset-4"
          >
            {strip.all(templateCatalogue.length)}
          </a>
        </p>
      </div>
    </section>
  )
}
