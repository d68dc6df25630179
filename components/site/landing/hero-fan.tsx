import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { readGalleryMessages } from '../gallery/gallery-messages'
import hero from './hero-pictures.json'
import { heroPages } from './landing-exhibits'

/** Transforms of the pages behind, left first. The front page is upright. */
const places = ['-translate-x-[15%] -rotate-6', 'translate-x-[15%] rotate-6']

/** Pages of the hero, fanned out. */
export async function HeroFan({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  const gallery = await readGalleryMessages(language)
  const { landing } = messages
  const [left, right, front] = heroPages
  return (
    <figure className="relative w-full max-w-[38rem] justify-self-center max-lg:pb-8">
      <div className="relative mx-auto w-[74%]">
        {[left, right].map(({ template, sample }, at) => (
          <HeroPicture
            key={template}
            at={at}
            alt={gallery.picture(gallery.templates[template].name, gallerySamples[sample].label)}
            className={`absolute inset-0 origin-bottom ${places[at]}`}
          />
        ))}
        <div className="relative">
          <HeroPicture
            at={2}
            alt={landing.paper(gallery.templates[front.template].name)}
            className="relative"
          />
        </div>
      </div>
      <figcaption className="rounded-card border border-line bg-panel px-4 py-3 text-sm shadow-float max-lg:relative max-lg:mx-4 max-lg:-mt-6 lg:absolute lg:end-0 lg:top-[70%] lg:w-66">
        <p>{landing.cardText}</p>
        <a
          href={hero.pdf}
          className="inline-flex min-h-9 items-center text-pen underline pointer-coarse:min-h-11"
        >
          {landing.cardLink}
        </a>
      </figcaption>
    </figure>
  )
}

type PictureProps = {
  /** Index in `heroPages`; the last is fetched first. */
  at: number
  alt: string
  className: string
}

function HeroPicture({ at, alt, className }: PictureProps) {
  const sources = hero.pages[at]?.sources ?? []
  const largest = sources.at(-1)
  return (
    // biome-ignore lint/performance/noImgElement: already optimised, and Next's image service is off
    <img
      src={largest?.src}
      srcSet={sources.map(({ src, width }) => `${src} ${width}w`).join(', ')}
      sizes="(min-width: 64rem) min(34vw, 28rem), min(74vw - 2rem, 28rem)"
      width={largest?.width}
      height={largest?.height}
      alt={alt}
      fetchPriority={at === heroPages.length - 1 ? 'high' : 'low'}
      className={`block h-auto w-full bg-paper shadow-paper ${className}`}
    />
  )
}
