import * as z from 'zod/mini'
import { designChoices } from '@/lib/resume/schema/design'
import { sectionKeys, summaryKey } from '@/lib/resume/sections'

const between = (min: number, max: number, description: string) =>
  z.number().check(z.minimum(min), z.maximum(max), z.describe(description))

const listOf = <T extends z.core.SomeType>(item: T, max: number, min = 0) =>
  z.array(item).check(z.minLength(min), z.maxLength(max))

const flag = () => z.optional(z.boolean())

const colour = z.enum([
  'paper',
  'ink',
  'soft',
  'rule',
  'accent',
  'second',
  'surface',
  'ground',
  'panel',
] as const)

/** Key of a section of a CV. */
export const sectionKey = z
  .string()
  .check(z.regex(new RegExp(`^(${[summaryKey, ...sectionKeys].join('|')})$`)))

const letterForms = [
  'small-caps',
  'all-small-caps',
  'tabular',
  'old-style',
  'tabular-old-style',
] as const

const text = z.strictObject({
  family: z.optional(z.enum(['body', 'headings', 'display', 'mono'])),
  scale: z.optional(between(0.7, 5, 'Multiple of the body size')),
  lineHeight: z.optional(between(1, 2, 'Multiple of the type size')),
  bold: flag(),
  colour: z.optional(colour),
  tracking: z.optional(between(0, 0.08, 'Space between letters, as a share of the type size')),
  italic: flag(),
  align: z.optional(z.enum(['left', 'center', 'right'])),
  features: z.optional(z.enum(letterForms)),
})

const rule = z.strictObject({
  width: between(0.1, 12, 'Points'),
  colour,
  length: z.optional(between(1, 200, 'Millimetres; as long as its column unless given')),
  gap: z.optional(between(0, 20, 'Points above it')),
})
const rules = () => listOf(rule, 4)

const part = z.discriminatedUnion('part', [
  z.strictObject({
    part: z.literal('name'),
    look: text,
    dot: z.optional(colour),
    first: z.optional(text),
  }),
  z.strictObject({ part: z.literal('title'), look: text }),
  z.strictObject({ part: z.literal('name-and-title'), name: text, title: text }),
  z.strictObject({
    part: z.literal('contacts'),
    look: z.optional(text),
    apart: flag(),
    list: flag(),
  }),
  z.strictObject({ part: z.literal('summary'), look: text }),
  z.strictObject({ part: z.literal('rule'), lines: rules() }),
])

const space = () => between(0, 4, 'Share of the type size')

const zone = z.strictObject({
  parts: listOf(part, 8, 1),
  beside: z.optional(
    z.strictObject({
      parts: listOf(part, 8, 1),
      share: between(0.15, 0.6, 'Share of the width'),
    }),
  ),
  gap: space(),
  fill: z.optional(colour),
  shape: z.optional(z.enum(['bleed', 'rounded'])),
  indent: z.optional(between(0, 0.35, 'Share of the width that words are moved in')),
  align: z.optional(z.enum(['center', 'end'])),
  padding: z.optional(space()),
  top: z.optional(between(8, 30, 'Millimetres above the text of a first zone that bleeds')),
  height: z.optional(between(0, 70, 'Minimum height in millimetres')),
})

const header = z.strictObject({
  zones: listOf(zone, 5, 1),
  gap: z.optional(space()),
  photoSide: z.optional(z.enum(['start', 'end'])),
  monogram: z.optional(colour),
})

const headings = z.strictObject({
  text: z.optional(text),
  gap: between(0, 2, 'Share of the type size between heading and body'),
  underneath: z.optional(between(0, 20, 'Points under the words, above a rule')),
  ruleColour: z.optional(colour),
  dress: z.optional(
    z.strictObject({
      upper: flag(),
      fill: z.optional(colour),
      isTab: flag(),
      padding: z.optional(
        z.strictObject({ block: between(0, 12, 'Points'), inline: between(0, 24, 'Points') }),
      ),
      bar: z.optional(colour),
      icon: z.optional(colour),
      tail: z.optional(rule),
      over: z.optional(rules()),
      under: z.optional(rules()),
    }),
  ),
  margin: z.optional(between(0.1, 0.35, 'Share of the width that headings stand in')),
  atBody: flag(),
  change: z.optional(
    z.strictObject({ size: between(0.8, 1.4, 'Factor of the text size'), bold: flag() }),
  ),
})

const slot = z.enum(['heading', 'organisation', 'dates', 'details', 'place'])
const slots = () => listOf(slot, 4)

const rows = () => listOf(z.strictObject({ start: slots(), end: z.optional(slots()) }), 6, 1)

const looks = () =>
  z.optional(
    z.strictObject({
      heading: z.optional(text),
      organisation: z.optional(text),
      dates: z.optional(text),
      details: z.optional(text),
      place: z.optional(text),
    }),
  )

const title = z.strictObject({
  rows: rows(),
  looks: looks(),
  employerFirst: flag(),
  role: z.optional(text),
  margin: z.optional(listOf(slots(), 4)),
  marginAlign: z.optional(z.literal('right')),
})

const brief = z.strictObject({
  rows: rows(),
  looks: looks(),
  margin: z.optional(listOf(slots(), 4)),
  gap: between(0, 3, 'Share of the type size between entries'),
})

const line = z.strictObject({ colour, width: between(0.25, 6, 'Points') })

const entries = z.strictObject({
  title,
  brief: z.optional(brief),
  entryGap: between(0, 3, 'Share of the type size between entries'),
  partGap: z.optional(between(0, 2, 'Share of the type size between parts of an entry')),
  dress: z.optional(
    z.strictObject({
      line: z.optional(line),
      stop: z.optional(
        z.strictObject({
          colour,
          current: z.optional(colour),
          size: between(0.2, 1.5, 'Diameter in ems'),
        }),
      ),
      edge: z.optional(line),
      sections: z.optional(listOf(sectionKey, 12)),
    }),
  ),
  keywords: z.optional(text),
  summary: z.optional(text),
  labels: z.optional(between(20, 80, 'Column for dates and names, in millimetres')),
  hangingBullets: z.optional(z.boolean()),
  levelBars: z.optional(colour),
  measure: z.optional(between(0.5, 1, 'Share of the width of paragraphs and bullets')),
  bulletColour: z.optional(colour),
  listLabels: z.optional(between(15, 80, 'Column for names of skills, in millimetres')),
  roleGap: z.optional(between(0, 2, 'Share of the type size above a role')),
})

const page = z.strictObject({
  strips: z.optional(
    listOf(
      z.strictObject({
        edge: z.enum(['top', 'bottom', 'left', 'right']),
        from: between(0, 8, 'Millimetres from the edge'),
        size: between(0.1, 8, 'Millimetres across'),
        colour,
        pages: z.enum(['all', 'first', 'later']),
      }),
      6,
    ),
  ),
  number: z.optional(z.enum(['foot', 'head', 'ring'])),
  rules: z.optional(rules()),
})

const fit = z.strictObject({
  minFontSize: z.optional(between(8, 14, 'Points of most of the text')),
  minSpacing: z.optional(between(0.6, 1.6, 'Multiple of the spaces')),
  minLineHeight: z.optional(between(1.1, 1.8, 'Multiple of the type size')),
  minMargin: z.optional(between(8, 35, 'Millimetres, before `sides`')),
})

/** Schema of a template's default for a design choice, without `own`. */
const choice = <const T extends readonly string[]>(names: T) =>
  z.optional(z.enum(names.filter((name) => name !== 'own') as Exclude<T[number], 'own'>[]))

const own = z.strictObject({
  sectionTitles: choice(designChoices.sectionTitles),
  datePosition: choice(designChoices.datePosition),
  bullets: choice(designChoices.bullets),
  skills: choice(designChoices.skills),
  headerAlign: choice(designChoices.headerAlign),
  icons: choice(designChoices.icons),
  links: choice(designChoices.links),
  photo: choice(designChoices.photo),
  photoSize: choice(designChoices.photoSize),
  photoShape: choice(designChoices.photoShape),
})

const look = {
  own: z.optional(own),
  header,
  headings,
  entries,
  headerGap: space(),
  sectionGap: space(),
  density: z.optional(between(0.8, 1.3, 'Multiple of type size and spaces')),
  maxLineHeight: z.optional(between(1.1, 1.8, 'Multiple of the type size')),
  sides: z.optional(between(0.6, 1.5, 'Multiple of the margins at the sides')),
  page: z.optional(page),
  fit: z.optional(fit),
}

/** Schema of a `TemplateDesign`; its ranges keep the layout finite and text readable. */
export const lookSchema = z.discriminatedUnion('layout', [
  z.strictObject({ layout: z.literal('one-column'), ...look }),
  z.strictObject({
    layout: z.literal('side-column'),
    side: z.strictObject({
      at: z.enum(['left', 'right']),
      width: z.optional(between(40, 90, 'Millimetres, with the margin')),
      sections: z.optional(listOf(sectionKey, 12)),
      fill: z.optional(colour),
      header: z.optional(z.literal('main')),
      photo: flag(),
      repeat: flag(),
    }),
    ...look,
  }),
])
