import { objectOf } from '@/lib/resume/json-value'
import { followsRule } from '@/lib/resume/look'
import type { ResumeContent } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import { resolveSections } from '@/lib/resume/sections'
import type { Palette } from '../blocks/palette'
import catalogue from './catalogue.json' with { type: 'json' }
import earlier from './earlier/catalogue.json' with { type: 'json' }
import { isRetired, replacementOf, successorOf } from './successor-of'

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
  /** Whether the employer comes first in titles, with its roles below it. */
  employerFirst?: boolean
  /** Keys of the sections in its side column; default: short ones. */
  side?: string[]
  /** Other words that people search it by, such as the name of a similar design. */
  search?: readonly string[]
  /** Default first; all text has a contrast of at least 4.5:1. */
  palettes: readonly Palette[]
}

export type TemplateId = keyof typeof catalogue

type Listed = Omit<TemplateSummary, 'id'>

const listed = catalogue as Record<TemplateId, Listed>
const earlierListed = earlier as Record<string, Listed>

/** All CV templates in the order of the gallery. */
export const templateCatalogue = (Object.keys(listed) as TemplateId[]).map((id) => ({
  ...listed[id],
  id,
}))

/** Templates of documents from before the redrawing, which keep their form. */
export const earlierCatalogue: readonly TemplateSummary[] = Object.entries(earlierListed).map(
  ([id, summary]) => ({ ...summary, id }),
)

/** Template of an unknown id. */
const firstTemplate = 'plain'

const isListed = (id: string): id is TemplateId => Object.hasOwn(listed, id)

/** Returns whether a template of this id exists, or existed. */
export const isTemplate = (id: string) =>
  isRetired(id) || isListed(id) || Object.hasOwn(earlierListed, id)

/** Returns the id of a template of today: of its replacement for a retired one, of the first for an unknown one. */
export function currentId(id: string): TemplateId {
  const known = successorOf(id) ?? id
  const current = replacementOf(known) ?? known
  return isListed(current) ? current : firstTemplate
}

/** Returns the metadata of a template of today, as `currentId` finds it. */
export function summaryOf(id: string): TemplateSummary & { id: TemplateId } {
  const current = currentId(id)
  return { ...listed[current], id: current }
}

/** Returns the metadata of a design's built-in template, in the form that its look has. */
export function summaryOfDesign({
  template,
  look,
}: Pick<Design, 'template' | 'look'>): TemplateSummary {
  if (followsRule(look, 'redrawn')) return summaryOf(template)
  const known = successorOf(template) ?? template
  const id = Object.hasOwn(earlierListed, known) ? known : firstTemplate
  return earlierCatalogue.find((one) => one.id === id) ?? summaryOf(firstTemplate)
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
  design: Pick<Design, 'template' | 'ownTemplate' | 'look'>,
): string[] | null {
  const { ownTemplate } = design
  if (!ownTemplate) {
    const { columns, side } = summaryOfDesign(design)
    return columns === 2 ? sideKeysOf(content, side) : null
  }
  const look = objectOf(objectOf(ownTemplate).look)
  const side = objectOf(look.side)
  if (look.layout !== 'side-column') return null
  const own = Array.isArray(side.sections) ? side.sections.map(String) : undefined
  return sideKeysOf(content, own)
}
