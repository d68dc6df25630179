import { LinkButton } from '@/components/ui/link-button'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { FilterGroup } from './filter-group'
import type { GalleryMessages } from './gallery-messages'
import { appearanceOption, audienceOption, matchingClass } from './matching-class'
import { TemplateCard } from './template-card'

/**
 * Message for a filter without matches, by CSS only: each matching template takes the full width of the row, and the
 * message is visible only if width is left.
 */
function NoMatches({ messages }: { messages: GalleryMessages }) {
  return (
    <div className="flex overflow-hidden">
      {templateCatalogue.map((template) => (
        <span key={template.id} className={`w-full shrink-0 ${matchingClass(template)}`} />
      ))}
      <div className="@container min-w-0 flex-1">
        <p className="mt-8 hidden text-lg @min-[1px]:block">{messages.nothing}</p>
      </div>
    </div>
  )
}

const audiences = [
  'all',
  'business',
  'technology',
  'design',
  'care',
  'science',
  'trades',
  'first-job',
  'any',
] as const

const appearances = ['all', 'quiet', 'classic', 'modern', 'bold'] as const

/** Gallery of all templates as real pages, filtered by CSS. */
export function Gallery({ messages }: { messages: GalleryMessages }) {
  const { audience, appearance, columns, photo, length } = messages
  return (
    <div className="group/gallery mx-auto w-full max-w-[90rem] px-5 pt-8 pb-16 sm:px-10 xl:px-20">
      <h1 className="text-balance text-[clamp(2rem,1.2rem+2.6vw,3.25rem)] leading-[1.08] font-bold tracking-[-0.035em]">
        {messages.heading}
      </h1>
      <p className="mt-4 max-w-[42rem] text-pretty text-lg text-soft">
        {messages.introduction(templateCatalogue.length)}
      </p>
      <form
        aria-label={messages.filters}
        className="mt-8 flex flex-wrap gap-x-6 gap-y-4 max-sm:gap-x-3"
      >
        <FilterGroup
          name="audience"
          label={audience.label}
          options={audiences.map((id) => ({ id: audienceOption(id), label: audience[id] }))}
        />
        <FilterGroup
          name="appearance"
          label={appearance.label}
          options={appearances.map((id) => ({ id: appearanceOption(id), label: appearance[id] }))}
        />
        <FilterGroup
          name="columns"
          label={columns.label}
          options={[
            { id: 'any-columns', label: columns.all },
            { id: 'one-column', label: columns.one },
            { id: 'two-columns', label: columns.two },
          ]}
        />
        <FilterGroup
          name="photo"
          label={photo.label}
          options={[
            { id: 'any-photo', label: photo.all },
            { id: 'with-photo', label: photo.with },
            { id: 'without-photo', label: photo.without },
          ]}
        />
        <FilterGroup
          name="length"
          label={length.label}
          options={[
            { id: 'one-page', label: length.one },
            { id: 'two-pages', label: length.two },
          ]}
        />
      </form>
      <NoMatches messages={messages} />
      <ul
        aria-label={messages.list}
        className="mt-8 grid grid-cols-[repeat(auto-fill,minmax(min(100%,22rem),1fr))] gap-x-6 gap-y-12 group-has-[#two-pages:checked]/gallery:grid-cols-[repeat(auto-fill,minmax(min(100%,30rem),1fr))]"
      >
        {templateCatalogue.map((template, index) => (
          <TemplateCard
            key={template.id}
            template={template}
            isFirst={index === 0}
            messages={messages}
          />
        ))}
      </ul>
      <div className="mt-16 flex flex-wrap items-center gap-x-6 gap-y-4 border-line border-t pt-8">
        <p className="min-w-0 max-w-[34rem] text-lg">{messages.after}</p>
        <LinkButton href="/editor" look="primary">
          {messages.start}
        </LinkButton>
      </div>
    </div>
  )
}
