import { objectOf } from '@/lib/resume/json-value'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import { resolveSections } from '@/lib/resume/sections'
import { isRetired, successorOf } from './successor-of'

/** Kind of work that a template is designed for. */
type Audience =
  | 'any'
  | 'business'
  | 'technology'
  | 'design'
  | 'care'
  | 'science'
  | 'trades'
  | 'first-job'

/** Visual style of a template. */
type Appearance = 'quiet' | 'classic' | 'modern' | 'bold'

/** Metadata of a template without React or fonts, so that any screen can load it. */
export type TemplateSummary = {
  /** Stored in a design. */
  id: string
  /** English name for scripts; the interface uses messages by id. */
  name: string
  columns: 1 | 2
  /** Id of its default font pair. */
  fonts: string
  audience: Audience
  appearance: Appearance
  /** Whether it is designed for a photo; others print one beside the text as well. */
  photo?: boolean
  /** Default photo shape. */
  photoShape?: Design['photoShape']
  /** Keys of the sections that come first, unless the person has ordered them. */
  order?: readonly string[]
}

const studiesFirst = [
  'summary',
  'education',
  'projects',
  'work',
  'volunteer',
  'skills',
  'languages',
]

/** All CV templates; the first is the default for unknown ids. */
export const templateCatalogue = [
  { id: 'plain', name: 'Plain', columns: 1, fonts: 'inter', audience: 'any', appearance: 'quiet' },
  {
    id: 'atelier',
    name: 'Atelier',
    columns: 1,
    fonts: 'fraunces-instrument-sans',
    audience: 'design',
    appearance: 'modern',
  },
  {
    id: 'ledger',
    name: 'Ledger',
    columns: 1,
    fonts: 'vitae-serif-vitae-sans',
    audience: 'business',
    appearance: 'classic',
  },
  {
    id: 'fjord',
    name: 'Fjord',
    columns: 2,
    fonts: 'manrope',
    audience: 'business',
    appearance: 'modern',
  },
  {
    id: 'broadsheet',
    name: 'Broadsheet',
    columns: 1,
    fonts: 'newsreader',
    audience: 'design',
    appearance: 'classic',
  },
  {
    id: 'signal',
    name: 'Signal',
    columns: 1,
    fonts: 'vitae-grotesk',
    audience: 'technology',
    appearance: 'modern',
  },
  {
    id: 'kinder',
    name: 'Kinder',
    columns: 1,
    fonts: 'nunito-sans',
    audience: 'care',
    appearance: 'bold',
    photo: true,
    photoShape: 'round',
  },
  {
    id: 'capital',
    name: 'Capital',
    columns: 1,
    fonts: 'cormorant-garamond-figtree',
    audience: 'business',
    appearance: 'classic',
  },
  {
    id: 'metro',
    name: 'Metro',
    columns: 1,
    fonts: 'archivo',
    audience: 'trades',
    appearance: 'bold',
  },
  {
    id: 'herbarium',
    name: 'Herbarium',
    columns: 2,
    fonts: 'work-sans-spectral',
    audience: 'science',
    appearance: 'classic',
  },
  {
    id: 'studio-nine',
    name: 'Studio Nine',
    columns: 1,
    fonts: 'bricolage-grotesque-dm-sans',
    audience: 'design',
    appearance: 'bold',
  },
  {
    id: 'nordic-form',
    name: 'Nordic Form',
    columns: 1,
    fonts: 'public-sans',
    audience: 'care',
    appearance: 'modern',
    photo: true,
    order: ['summary', 'work', 'education', 'languages', 'skills', 'certificates', 'publications'],
  },
  {
    id: 'first-light',
    name: 'First Light',
    columns: 1,
    fonts: 'outfit-figtree',
    audience: 'first-job',
    appearance: 'bold',
    order: studiesFirst,
  },
  {
    id: 'side-column',
    name: 'Side column',
    columns: 2,
    fonts: 'inter',
    audience: 'any',
    appearance: 'modern',
  },
  {
    id: 'compact',
    name: 'Compact',
    columns: 1,
    fonts: 'inter',
    audience: 'technology',
    appearance: 'quiet',
  },
  {
    id: 'academic',
    name: 'Academic',
    columns: 1,
    fonts: 'vitae-serif',
    audience: 'science',
    appearance: 'quiet',
    order: ['summary', 'education', 'publications', 'work', 'projects', 'awards', 'volunteer'],
  },
  {
    id: 'executive',
    name: 'Executive',
    columns: 1,
    fonts: 'vitae-grotesk-vitae-serif',
    audience: 'business',
    appearance: 'quiet',
  },
  {
    id: 'date-margin',
    name: 'Dates in the margin',
    columns: 1,
    fonts: 'vitae-sans-vitae-serif',
    audience: 'any',
    appearance: 'quiet',
  },
  {
    id: 'serif',
    name: 'Serif classic',
    columns: 1,
    fonts: 'eb-garamond',
    audience: 'any',
    appearance: 'classic',
  },
  {
    id: 'split-header',
    name: 'Split header',
    columns: 1,
    fonts: 'inter',
    audience: 'any',
    appearance: 'modern',
  },
  {
    id: 'large-type',
    name: 'Large type',
    columns: 1,
    fonts: 'inter',
    audience: 'any',
    appearance: 'quiet',
  },
  {
    id: 'photo-header',
    name: 'Photo header',
    columns: 1,
    fonts: 'vitae-sans',
    audience: 'any',
    appearance: 'modern',
    photo: true,
  },
] as const satisfies readonly TemplateSummary[]

export type TemplateId = (typeof templateCatalogue)[number]['id']

/** Returns whether a template of this id exists. */
export const isTemplate = (id: string) =>
  isRetired(id) || templateCatalogue.some((one) => one.id === id)

/** Returns the metadata of a template or its successor; the first for an unknown id. */
export function summaryOf(id: string): TemplateSummary & { id: TemplateId } {
  const known = successorOf(id) ?? id
  return templateCatalogue.find((one) => one.id === known) ?? templateCatalogue[0]
}

/** Sections that a side column has by default. */
const shortSections = ['skills', 'languages', 'certificates', 'interests']

/**
 * Returns the keys of the sections in the side column of a template: those that the person put there, else its own.
 *
 * @param own keys of the template; default: short sections
 */
export const sideKeysOf = (content: ResumeContent, own: readonly string[] = shortSections) =>
  resolveSections(content).flatMap(({ key, state }) =>
    (state.column ? state.column === 'side' : own.includes(key)) ? [key] : [],
  )

/**
 * Returns the keys of the sections in the side column of a CV; null if its template has none. A custom template is not
 * validated here, since its schema is large.
 */
export function sideKeysOfDesign(
  content: ResumeContent,
  { template, ownTemplate }: Pick<Design, 'template' | 'ownTemplate'>,
): string[] | null {
  if (!ownTemplate) return summaryOf(template).columns === 2 ? sideKeysOf(content) : null
  const look = objectOf(objectOf(ownTemplate).look)
  const side = objectOf(look.side)
  if (look.layout !== 'side-column') return null
  const own = Array.isArray(side.sections) ? side.sections.map(String) : undefined
  return sideKeysOf(content, own)
}
