import { LinkButton } from '@/components/ui/link-button'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { FilterGroup } from './filter-group'
import type { GalleryWords } from './gallery-words'
import { appearanceOption, audienceOption } from './matching-class'
import { NoMatches } from './no-matches'
import { TemplateCard } from './template-card'

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
export function Gallery({ words }: { words: GalleryWords }) {
  const { audience, appearance, columns, photo, length } = words
  return (
    <div className="group/gallery mx-auto w-full max-w-[90rem] px-5 pt-8 pb-16 sm:px-10 xl:px-20">
      <h1 className="text-balance text-[clamp(2rem,1.2rem+2.6vw,3.25rem)] leading-[1.08] font-bold tracking-[-0.035em]">
        {words.heading}
      </h1>
      <p className="mt-4 max-w-[42rem] text-pretty text-lg text-soft">
        {words.introduction(templateCatalogue.length)}
      </p>
      <form
        aria-label={words.filters}
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
      <NoMatches words={words} />
      <ul
        aria-label={words.list}
        className="mt-8 grid grid-cols-[repeat(auto-fill,minmax(min(100%,22rem),1fr))] gap-x-6 gap-y-12 group-has-[#two-pages:checked]/gallery:grid-cols-[repeat(auto-fill,minmax(min(100%,30rem),1fr))]"
      >
        {templateCatalogue.map((template, index) => (
          <TemplateCard key={template.id} template={template} isFirst={index === 0} words={words} />
        ))}
      </ul>
      <div className="mt-16 flex flex-wrap items-center gap-x-6 gap-y-4 border-line border-t pt-8">
        <p className="min-w-0 max-w-[34rem] text-lg">{words.after}</p>
        <LinkButton href="/editor" look="primary">
          {words.start}
        </LinkButton>
      </div>
    </div>
  )
}
