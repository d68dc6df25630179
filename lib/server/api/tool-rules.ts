import 'server-only'
import * as z from 'zod/mini'
import { labelLanguages, labelVariants } from '@/lib/language/tags'
import { fontFamilies } from '@/lib/pdf/fonts/font-families'
import { fontPairs } from '@/lib/pdf/fonts/registry'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { parseFieldAddress } from '@/lib/resume/change/address'
import { countries } from '@/lib/resume/countries/country-rules'
import { firstLook, layoutRules } from '@/lib/resume/look'
import { letterContentSchema, resumeContentSchema } from '@/lib/resume/schema/content'
import { designSchema, templatePalette } from '@/lib/resume/schema/design'

/** Arguments of a call, as far as a rule reads them. */
type Body = { hunks?: unknown }
type Hunk = { kind?: unknown; address?: unknown; list?: unknown; before?: unknown; after?: unknown }

/** Fields of a design that hold more than a choice: words, files, an address, or whether a PDF carries the document. */
const closedDesign = new Set(['ownTemplate', 'ownFont', 'logo', 'qrCode', 'carry'])

const families = () => ['', ...fontFamilies.map(({ id }) => id)]
const idsOf = (listed: readonly { id: string }[]) => listed.map(({ id }) => id)

/** Values of the fields of a design whose schema takes any text of a form; in such a text words have room. */
const namedChoices: Readonly<Record<string, () => readonly string[]>> = {
  template: () => idsOf(templateCatalogue),
  palette: () => [
    ...new Set([templatePalette, ...templateCatalogue.flatMap(({ palettes }) => idsOf(palettes))]),
  ],
  fonts: () => idsOf(fontPairs),
  headingFont: families,
  bodyFont: families,
  look: () => [...new Set([firstLook, ...Object.values(layoutRules)])],
  country: () => ['', ...countries],
  language: () => [...labelLanguages, ...labelVariants],
}

/** Returns the first schema inside of defaults and optional fields. */
function innermost(schema: z.core.$ZodType): z.core.$ZodTypes {
  let { def } = (schema as z.core.$ZodTypes)._zod
  let inner = schema as z.core.$ZodTypes
  while ('innerType' in def) {
    inner = def.innerType as z.core.$ZodTypes
    def = inner._zod.def
  }
  return inner
}

/** Returns the names of the fields of a schema that are true or false, at any depth. */
function flagsOf(schema: z.core.$ZodType): string[] {
  const { def } = innermost(schema)._zod
  if (def.type === 'array') return flagsOf(def.element)
  if (def.type !== 'object') return []
  return Object.entries(def.shape).flatMap(([name, field]) =>
    innermost(field)._zod.def.type === 'boolean' ? [name] : flagsOf(field),
  )
}

/** Fields by which a CV or a letter shows or hides something, or breaks its pages. */
const flags = new Set([resumeContentSchema, letterContentSchema].flatMap(flagsOf))

function placeOf({ address }: Hunk) {
  return parseFieldAddress(typeof address === 'string' ? address : '')
}

/** Returns which values a field of the design takes; null where `after` is one. */
function refuseDesign(field: string, after: unknown): string | null {
  const schema = Object.entries(designSchema.shape).find(([name]) => name === field)?.[1]
  if (!schema || closedDesign.has(field)) {
    const open = Object.keys(designSchema.shape).filter((name) => !closedDesign.has(name))
    return `design/${field} is no field that an agent may change. Allowed are: ${open.join(', ')}.`
  }
  const named = namedChoices[field]?.()
  const isAllowed = named
    ? typeof after === 'string' && named.includes(after)
    : schema.safeParse(after).success && after !== undefined
  if (isAllowed) return null
  const { $schema: _, default: _default, ...form } = z.toJSONSchema(schema)
  const values = named
    ? `one of: ${named.join(', ')}`
    : `as this schema says: ${JSON.stringify(form)}`
  return `design/${field} has to be ${values}.`
}

const onlyStructure =
  'An agent may change the title in the list (document/title), the design (design/...), what is shown (true or false) and the order (move).'

/** Returns why a change may add words; null for the title in the list, a choice of the design, what is shown, and order. */
function refuseWords(hunk: Hunk): string | null {
  if (hunk.kind === 'move') return null
  const place = placeOf(hunk)
  if (hunk.kind !== 'set' || !place) return onlyStructure
  if (place.owner === 'document') return place.field === 'title' ? null : onlyStructure
  if (place.owner === 'design') return refuseDesign(place.field, hunk.after)
  if (typeof hunk.before !== 'boolean' || typeof hunk.after !== 'boolean') return onlyStructure
  // A field that no schema knows is printed by nothing of today.
  if (flags.has(place.field)) return null
  return `${onlyStructure} True and false are for: ${[...flags].join(', ')}.`
}

function judge(body: Body, refuse: (hunk: Hunk) => string | null, after: string): string | null {
  const hunks = Array.isArray(body.hunks) ? body.hunks : []
  for (const [at, hunk] of hunks.entries()) {
    const isHunk = typeof hunk === 'object' && hunk !== null
    const refusal = isHunk ? refuse(hunk) : 'It is no hunk.'
    if (refusal !== null) return `hunks[${at}]: ${refusal} ${after}`
  }
  return null
}

/**
 * Refuses a change by which words would get into a CV or a letter without its person seeing them first.
 *
 * @returns what to tell the agent; null where the change may go through
 */
export const judgeStructure = (body: Body): string | null =>
  judge(
    body,
    refuseWords,
    'Nothing was changed. Offer other words with postResumesByIdSuggestions: the person decides about each.',
  )

/** The list of what was sent: the person says so, and the API keeps the files. */
const sentList = 'content/sent'

/** Refuses a change of what an application is (its id, its kind, what it follows), and of what was sent with it. */
export const judgeApplication = (body: Body): string | null =>
  judge(
    body,
    (hunk) => {
      const place = placeOf(hunk)
      const isSent = hunk.list === sentList || hunk.address === sentList
      if (!isSent && (place?.owner !== 'document' || place.field === 'title')) return null
      return 'Of `document` only the title may be changed, and what was sent is noted by the person.'
    },
    'Nothing was changed.',
  )

/** Refuses a new document that is no application, or that names a document it was made from. */
export function judgeNewApplication({ document }: { document?: unknown }): string | null {
  const { kind, lineage } = (document ?? {}) as { kind?: unknown; lineage?: unknown }
  if (kind !== 'application') return '"body.document" has to be of the kind "application".'
  return (lineage ?? null) === null ? null : '"body.document.lineage" has to be null.'
}
