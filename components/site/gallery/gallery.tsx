import { LinkButton } from '@/components/ui/link-button'
import type { GalleryMessages } from './gallery-messages'
import { galleryTemplates, kinds } from './kinds'
import { TemplateCard } from './template-card'

/** Gallery of all templates as real pages. Radio buttons filter them, which CSS reads by id: the page has no script. */
export function Gallery({ messages }: { messages: GalleryMessages }) {
  return (
    <div className="group/gallery mx-auto w-full max-w-[90rem] px-5 pt-7 pb-16 sm:px-10 xl:px-20">
      <h1 className="text-balance text-[clamp(1.75rem,1.2rem+1.8vw,2.5rem)] leading-[1.1] font-bold tracking-[-0.035em]">
        {messages.heading}
      </h1>
      <p className="mt-2 max-w-[64rem] text-pretty text-soft">
        {messages.introduction(galleryTemplates.length)}
      </p>
      <form className="mt-4">
        <fieldset className="min-w-0">
          <legend className="sr-only">{messages.filters}</legend>
          <div data-strip="" className="-mx-1 flex gap-1.5 overflow-x-auto p-1">
            {kinds.map((kind) => (
              <label
                key={kind}
                className="relative flex min-h-8 shrink-0 cursor-pointer items-center rounded-full border border-line px-3.5 text-sm text-soft hover:border-edge has-checked:border-ink has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-pen pointer-coarse:min-h-11"
              >
                <input
                  type="radio"
                  id={kind}
                  name="kind"
                  defaultChecked={kind === 'all'}
                  className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
                />
                {messages.kinds[kind]}
              </label>
            ))}
          </div>
        </fieldset>
      </form>
      <ul
        aria-label={messages.list}
        className="mt-5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-x-6 gap-y-12"
      >
        {galleryTemplates.map((template, index) => (
          <TemplateCard
            key={template.id}
            template={template}
            isFirst={index < 4}
            messages={messages}
          />
        ))}
      </ul>
      <div className="mt-16 flex flex-wrap items-center gap-x-6 gap-y-4 border-line border-t pt-8">
        <p className="min-w-0 max-w-[34rem] text-lg">{messages.after}</p>
        <LinkButton href="/start" look="primary">
          {messages.start}
        </LinkButton>
      </div>
    </div>
  )
}
