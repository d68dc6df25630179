import { Search } from 'lucide-react'
import { buttonLook } from '@/components/ui/button-look'
import { fieldBox } from '@/components/ui/field-frame'
import { LinkButton } from '@/components/ui/link-button'
import { siteCounts } from '../site-counts'
import type { GalleryMessages } from './gallery-messages'
import { galleryTemplates, kinds } from './kinds'
import { searchScript } from './search-script'
import { TemplateCard } from './template-card'

/**
 * Gallery of all templates as real pages. Radio buttons filter them, which CSS reads by id; the search is there with
 * its script alone.
 */
export function Gallery({ messages }: { messages: GalleryMessages }) {
  const found = [0, ...galleryTemplates.keys()].map((_, count) => messages.search.found(count))
  return (
    <div className="group/gallery mx-auto w-full max-w-[90rem] px-5 pt-7 pb-16 sm:px-10 xl:px-20">
      <form id="gallery" autoComplete="off" data-found={JSON.stringify(found)}>
        <div className="flex flex-wrap items-end gap-x-10 gap-y-4">
          <div className="min-w-0 flex-1 basis-[30rem]">
            <h1 className="text-balance text-[clamp(1.75rem,1.2rem+1.8vw,2.5rem)] leading-[1.1] font-bold tracking-[-0.035em]">
              {messages.heading}
            </h1>
            <p className="mt-2 max-w-[64rem] text-pretty text-soft">
              {messages.introduction(siteCounts.templates)}
            </p>
          </div>
          <div hidden suppressHydrationWarning className="relative w-full sm:w-72">
            <Search
              aria-hidden="true"
              className="pointer-events-none absolute start-3 inset-y-0 my-auto size-4 text-soft"
            />
            <input
              type="search"
              name="search"
              enterKeyHint="search"
              aria-label={messages.search.label}
              placeholder={messages.search.label}
              className={`${fieldBox} min-h-9 ps-10 pointer-coarse:min-h-11`}
            />
          </div>
        </div>
        <fieldset className="mt-4 min-w-0">
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
        <p role="status" className="text-soft text-sm not-empty:mt-3" />
        <button type="reset" name="again" hidden className={`mt-3 ${buttonLook('outline')}`}>
          {messages.search.all}
        </button>
      </form>
      <script
        data-kept=""
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which the policy names by its hash
        dangerouslySetInnerHTML={{ __html: searchScript }}
      />
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
