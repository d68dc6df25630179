import type { Design } from '@/lib/resume/schema/design'
import { defaultOptions, type PaperOptions } from '../blocks/options'
import { readOwnTemplate } from '../own-template/read-own-template'
import { summaryOf, type TemplateId, templateCatalogue } from './catalogue'
import { academic } from './designs/academic'
import { atelier } from './designs/atelier'
import { broadsheet } from './designs/broadsheet'
import { capital } from './designs/capital'
import { compact } from './designs/compact'
import { dateMargin } from './designs/date-margin'
import { executive } from './designs/executive'
import { firstLight } from './designs/first-light'
import { fjord } from './designs/fjord'
import { herbarium } from './designs/herbarium'
import { kinder } from './designs/kinder'
import { largeType } from './designs/large-type'
import { ledger } from './designs/ledger'
import { metro } from './designs/metro'
import { nordicForm } from './designs/nordic-form'
import { photoHeader } from './designs/photo-header'
import { plain } from './designs/plain'
import { serif } from './designs/serif'
import { sideColumn } from './designs/side-column'
import { signal } from './designs/signal'
import { splitHeader } from './designs/split-header'
import { studioNine } from './designs/studio-nine'
import { palettesOf } from './palettes'
import type { Template } from './template'
import type { TemplateDesign } from './template-design'

const designs: Record<TemplateId, TemplateDesign> = {
  plain,
  atelier,
  ledger,
  fjord,
  broadsheet,
  signal,
  kinder,
  capital,
  metro,
  herbarium,
  'studio-nine': studioNine,
  'nordic-form': nordicForm,
  'first-light': firstLight,
  'side-column': sideColumn,
  compact,
  academic,
  executive,
  'date-margin': dateMargin,
  serif,
  'split-header': splitHeader,
  'large-type': largeType,
  'photo-header': photoHeader,
}

/** All CV templates in display order. */
export const templates: readonly Template[] = templateCatalogue.map((summary) => ({
  ...summary,
  palettes: palettesOf(summary.id),
  look: designs[summary.id],
}))

const firstTemplate: Template = {
  ...templateCatalogue[0],
  palettes: palettesOf('plain'),
  look: plain,
}

/** Returns a template by id, or its successor; the first for an unknown one. */
export function templateOf(id: string): Template {
  const { id: known } = summaryOf(id)
  return templates.find((template) => template.id === known) ?? firstTemplate
}

/** Returns the template of a design: its custom one if valid, else the built-in one that it names. */
export function templateOfDesign({
  template,
  ownTemplate,
}: Pick<Design, 'template' | 'ownTemplate'>): Template {
  const own = readOwnTemplate(ownTemplate)
  return own?.ok ? own.template : templateOf(template)
}

/** Returns the options of a design's template; ornaments of its headings count as the style that they are like. */
export function ownOptions(design: Pick<Design, 'template' | 'ownTemplate'>): PaperOptions {
  const { look } = templateOfDesign(design)
  const own = { ...defaultOptions, ...look.own }
  const { dress } = look.headings
  if (!dress) return own
  const ways = {
    filled: dress.fill,
    overlined: dress.over,
    ruled: dress.under,
    capitals: dress.upper,
  }
  const sectionTitles = (Object.keys(ways) as (keyof typeof ways)[]).find((way) => ways[way])
  return { ...own, sectionTitles: sectionTitles ?? 'plain' }
}
