import { MousePointerClick } from 'lucide-react'
import paper from './landing-paper.json'
import { words } from './site-words'

const percent = (share: number) => `${(100 * share).toFixed(3)}%`

/**
 * The example CV as the engine prints it, with one line marked as it is while being edited.
 * `scripts/render-landing.mjs` makes the picture, the PDF behind it and the measures.
 */
export function LandingPaper() {
  const { landing } = words
  return (
    <figure className="relative w-full max-w-[32.5rem] justify-self-center max-lg:pb-8 lg:justify-self-start">
      <div className="relative bg-paper shadow-paper">
        {/* biome-ignore lint/performance/noImgElement: the picture is packed already, and Next's image service is off */}
        <img
          src={paper.image}
          srcSet={paper.sources}
          sizes="(min-width: 64rem) min(46vw, 32.5rem), min(100vw - 2.5rem, 32.5rem)"
          width={paper.width}
          height={paper.height}
          alt={landing.paper}
          fetchPriority="high"
          className="block h-auto w-full"
        />
        {paper.marks.map((mark) => (
          <div
            key={mark.y}
            className="absolute rounded-[0.2em] bg-mark mix-blend-multiply"
            style={{
              // The paper reads from left to right in every interface language.
              left: percent(mark.x),
              top: percent(mark.y),
              width: percent(mark.width),
              height: percent(mark.height),
            }}
          />
        ))}
      </div>
      <figcaption className="rounded-card border border-line bg-panel px-4 py-3 text-sm shadow-float max-lg:relative max-lg:mx-4 max-lg:-mt-6 lg:absolute lg:-end-6 lg:top-[74%] lg:w-68 xl:-end-14">
        <p className="flex items-start gap-2">
          <MousePointerClick aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-pen" />
          <span>
            <b>{landing.cardTitle}</b> {landing.cardText}
          </span>
        </p>
        <a
          href={paper.pdf}
          className="inline-flex min-h-9 items-center text-pen underline pointer-coarse:min-h-11"
        >
          {landing.cardLink}
        </a>
      </figcaption>
    </figure>
  )
}
