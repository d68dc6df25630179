import { followsRule } from '@/lib/resume/look'
import type { Adjustments, Design } from '@/lib/resume/schema/design'
import { defaultOptions, type PaperOptions } from '../blocks/options'
import { readOwnTemplate } from '../own-template/read-own-template'
import { adjustTemplate } from './adjust-template'
import {
  earlierCatalogue,
  summaryOf,
  summaryOfDesign,
  type TemplateId,
  type TemplateSummary,
  templateCatalogue,
} from './catalogue'
import academic from './designs/academic.json' with { type: 'json' }
import atelier from './designs/atelier.json' with { type: 'json' }
import broadsheet from './designs/broadsheet.json' with { type: 'json' }
import capital from './designs/capital.json' with { type: 'json' }
import fjord from './designs/fjord.json' with { type: 'json' }
import keystone from './designs/keystone.json' with { type: 'json' }
import kinder from './designs/kinder.json' with { type: 'json' }
import ledger from './designs/ledger.json' with { type: 'json' }
import metro from './designs/metro.json' with { type: 'json' }
import nordicForm from './designs/nordic-form.json' with { type: 'json' }
import plain from './designs/plain.json' with { type: 'json' }
import signal from './designs/signal.json' with { type: 'json' }
import studioNine from './designs/studio-nine.json' with { type: 'json' }
import tandem from './designs/tandem.json' with { type: 'json' }
import typeset from './designs/typeset.json' with { type: 'json' }
import workbench from './designs/workbench.json' with { type: 'json' }
import yard from './designs/yard.json' with { type: 'json' }
import earlier from './earlier/designs.json' with { type: 'json' }
import type { Template } from './template'
import type { TemplateDesign } from './template-design'

// Text in JSON has the type string where a design has names; read-own-template.test.ts validates every one.
const designs = {
  ledger,
  atelier,
  fjord,
  'studio-nine': studioNine,
  keystone,
  capital,
  workbench,
  academic,
  broadsheet,
  signal,
  metro,
  kinder,
  tandem,
  plain,
  yard,
  'nordic-form': nordicForm,
} as Record<TemplateId, TemplateDesign>

const earlierDesigns = earlier as Record<string, TemplateDesign>

/** Completes the look of a template with what its summary says, so that it is said once. */
function templateWith<T extends TemplateSummary>(summary: T, own: TemplateDesign): T & Template {
  const { side, employerFirst } = summary
  const { entries } = own
  const title = employerFirst ? { ...entries.title, employerFirst } : entries.title
  const look: TemplateDesign = { ...own, entries: { ...entries, title } }
  if (!side || look.layout !== 'side-column') return { ...summary, look }
  return { ...summary, look: { ...look, side: { ...look.side, sections: side } } }
}

/** Changes to designs from the look with the rule `typeset` on: values by path, null for none. */
const changes: Partial<Record<TemplateId, Record<string, unknown>>> = typeset

/** Returns a part of a design with a value at the end of a path, or without it. */
function withValue(
  part: unknown,
  [name = '', ...path]: readonly string[],
  value: unknown,
): unknown {
  const inner = path.length > 0 ? withValue((part as never)?.[name], path, value) : value
  if (Array.isArray(part)) return part.map((one, at) => (String(at) === name ? inner : one))
  const { [name]: _, ...others } = part as Record<string, unknown>
  return inner === null ? others : { ...others, [name]: inner }
}

const typesetDesign = (id: TemplateId) =>
  Object.entries(changes[id] ?? {}).reduce<unknown>(
    (design, [path, value]) => withValue(design, path.split('.'), value),
    designs[id],
  ) as TemplateDesign

/** All CV templates in display order. */
export const templates = templateCatalogue.map((summary) =>
  templateWith(summary, typesetDesign(summary.id)),
)

/** Templates of documents with a look from before the rule `typeset`. */
const redrawnTemplates = templateCatalogue.map((summary) =>
  templateWith(summary, designs[summary.id]),
)

/** Templates of documents from before the redrawing. */
export const earlierTemplates: readonly Template[] = earlierCatalogue.flatMap((summary) => {
  const look = earlierDesigns[summary.id]
  return look ? [templateWith(summary, look)] : []
})

/** Returns a template of today by id: for a retired one its replacement, for an unknown one the first. */
export function templateOf(id: string): Template {
  const summary = summaryOf(id)
  return (
    templates.find((one) => one.id === summary.id) ??
    templateWith(summary, typesetDesign(summary.id))
  )
}

type Chosen = Pick<Design, 'template' | 'ownTemplate' | 'look'>

function chosenTemplate(design: Chosen): Template {
  const own = readOwnTemplate(design.ownTemplate)
  if (own?.ok) return own.template
  const { id } = summaryOfDesign(design)
  const later = followsRule(design.look, 'typeset') ? templates : redrawnTemplates
  const list = followsRule(design.look, 'redrawn') ? later : earlierTemplates
  return list.find((one) => one.id === id) ?? templateOf(design.template)
}

/**
 * Returns the template of a design: its custom one if valid, else the built-in one in the form of the design's look;
 * with the person's adjustments.
 */
export const templateOfDesign = (design: Chosen & Adjustments & { language?: string }): Template =>
  adjustTemplate(chosenTemplate(design), design)

/** Returns the options of a design's template; ornaments of its headings count as the style that they are like. */
export function ownOptions(design: Chosen): PaperOptions {
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
