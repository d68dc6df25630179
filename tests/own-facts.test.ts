import { afterAll, expect, it } from 'vitest'
import { exportDocument } from '@/lib/exporters/export-document'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { beginReview } from '@/lib/importers/draft/review-types'
import { unplacedLines } from '@/lib/importers/draft/unplaced-lines'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { templateChange } from '@/lib/pdf/templates/change-template'
import { createCustomEntry, createRole } from '@/lib/resume/create'
import { customEntryFields, entryFieldsOf } from '@/lib/resume/entry-fields'
import { createIdGenerator } from '@/lib/resume/ids'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { CustomEntry, WorkEntry } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { closingKey, sectionKeys } from '@/lib/resume/sections'
import { imported } from '@/lib/resume/testing/imported-resume'
import { plainText } from '@/lib/resume/text/rich-text'
import { runs } from './runs'
import { openReader, readerPatience } from './support/open-reader'

const ids = createIdGenerator()
const reader = await openReader()
afterAll(() => reader.close())
const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

const entry = (fields: Partial<CustomEntry>): CustomEntry => ({
  ...createCustomEntry(ids),
  ...fields,
})
const section = (title: string, ...entries: CustomEntry[]) => ({ id: ids.node(), title, entries })
const dated = (name: string, subtitle: string, year: string, fields: Partial<CustomEntry> = {}) =>
  entry({ name, subtitle, startDate: year, endDate: year, ...fields })

/** Joins the first jobs of a CV as roles of one employer, who is described once. */
function withRoles(document: ResumeDocument, count: number): ResumeDocument {
  const [first, ...others] = document.content.work
  if (!first) return document
  const posts = [first, ...others.slice(0, count - 1)]
  const roles = posts.map(({ position, startDate, endDate, highlights }) => ({
    ...createRole(ids),
    ...{ position, startDate, endDate, highlights },
  }))
  const employer: WorkEntry = {
    ...first,
    position: '',
    startDate: '',
    endDate: '',
    highlights: [],
    roles,
  }
  const work = [employer, ...others.slice(count - 1)]
  return { ...document, content: { ...document.content, work } }
}

const plainNurse = imported({
  basics: {
    name: 'Gwenda Thistlewood-Okpara',
    label: 'Charge Nurse, Renal Unit',
    email: 'gwenda.thistlewood@example.org',
    phone: '+44 7700 900 733',
    location: { city: 'Hull' },
    summary: 'Renal nurse with twelve years of dialysis, night and day. Teaches as she works.',
  },
  work: [
    {
      name: 'Humberside Infirmary',
      description: 'District hospital, 510 beds',
      location: 'Hull',
      position: 'Charge Nurse',
      startDate: '2020-06',
      highlights: ['Lead eleven nurses on a unit of 22 chairs.', 'Halved the missed sessions.'],
    },
    {
      name: 'Humberside Infirmary',
      position: 'Staff Nurse',
      startDate: '2016-02',
      endDate: '2020-05',
      highlights: ['Ran the clinic for home dialysis, with 64 families.'],
    },
    {
      name: 'Larkfield Hospice',
      description: 'Hospice with 18 rooms',
      location: 'Grimsby',
      position: 'Registered Nurse',
      startDate: '2013-09',
      endDate: '2016-01',
      highlights: ['Kept the medicines of 18 guests in order.'],
    },
  ],
  education: [
    {
      institution: 'University of Holderness',
      studyType: 'BSc',
      area: 'Nursing',
      startDate: '2010-09',
      endDate: '2013-07',
    },
  ],
  certificates: [
    { name: 'Vascular Access', issuer: 'Renal Association', date: '2022-03', number: 'VA-30817' },
    { name: 'Life Support', issuer: 'Humber College', date: '2025-04', expires: '2027-04' },
  ],
  skills: [{ name: 'Clinical', keywords: ['Haemodialysis', 'Cannulation', 'Fluid charts'] }],
  interests: [{ name: 'Choir', keywords: ['Alto', 'Sea shanties'] }, { name: 'Kayaking' }],
  references: [{ reference: 'Available on request' }],
})

/** A nurse with numbers of registers, two roles at one employer, and a place and date at the end. */
const nurse: ResumeDocument = withRoles(
  {
    ...plainNurse,
    content: {
      ...plainNurse.content,
      basics: {
        ...plainNurse.content.basics,
        details: [
          { id: ids.node(), label: 'NMC PIN', value: '16K3381E' },
          { id: ids.node(), label: 'RCN membership', value: '5520914' },
          { id: ids.node(), label: 'Driving licence', value: 'B' },
        ],
      },
      custom: [
        section(
          'Audits',
          entry({
            name: 'Line infections',
            startDate: '2023-02',
            endDate: '2023-06',
            summary: 'Read 140 records.',
          }),
        ),
        {
          id: closingKey,
          title: '',
          entries: [entry({ location: 'Hull', endDate: '2026-11-28' })],
        },
      ],
    },
  },
  2,
)

const plainEngineer = imported({
  basics: {
    name: 'Casimir Holbeck',
    label: 'Principal Engineer, Cold Chain',
    email: 'casimir.holbeck@example.org',
    phone: '+1 603 555 0172',
    url: 'https://holbeck.example.org',
    location: { city: 'Nashua', region: 'NH' },
  },
  work: [
    {
      name: 'Frostline Systems',
      description: 'Chillers for vaccines; 220 people',
      location: 'Nashua, NH',
      url: 'https://frostline.example.com',
      position: 'Principal Engineer',
      startDate: '2019-05',
      highlights: ['Own the design of 8,300 chillers in 41 countries.', 'Lead nine engineers.'],
    },
    {
      name: 'Polar Pumps GmbH',
      location: 'Mannheim, Germany',
      position: 'Design Engineer',
      startDate: '2012-01',
      endDate: '2019-04',
      highlights: ['Laid out scroll pumps from 2 to 40 kW.'],
    },
  ],
  projects: [
    {
      name: 'coldlog',
      url: 'https://github.com/cholbeck/coldlog',
      startDate: '2018',
      endDate: '2020',
      description: 'Open logger for the temperature of vans.',
      keywords: ['Rust', 'LoRa'],
    },
  ],
  publications: [
    {
      name: 'Quiet valves for small chillers',
      publisher: 'Journal of Cold Design',
      releaseDate: '2022-04',
    },
    { name: 'Leak tests in the field', publisher: 'Proceedings of ColdConf', releaseDate: '2019' },
  ],
})

/** An engineer with papers, patents, talks and projects. */
const engineer: ResumeDocument = {
  ...plainEngineer,
  content: {
    ...plainEngineer.content,
    custom: [
      section(
        'Patents',
        dated('Valve with a double seat', 'US 11,432,870', '2022'),
        dated('Seal for dry pumps', 'EP 3 512 006', '2018', { summary: 'Licensed to one maker.' }),
      ),
      section(
        'Talks',
        dated('Ten years without a visit', 'ColdConf keynote', '2023', { location: 'Boston' }),
        dated('Pumps that hum', 'Acoustics Workshop', '2017', { location: 'Mannheim' }),
      ),
    ],
  },
}

type Fields = readonly { name: string }[]

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [plainText(value)]
  if (Array.isArray(value)) return value.flatMap(valuesOf)
  return typeof value === 'object' && value !== null && 'text' in value ? valuesOf(value.text) : []
}

/** Every fact of a document with its section and field, as a line; of a link without its scheme. */
function factsOf({ content }: ResumeDocument): string[] {
  const { basics, custom } = content
  const lines = (key: string, entries: readonly object[], fields: Fields) =>
    entries.flatMap((one) =>
      fields.flatMap(({ name }) =>
        valuesOf((one as Record<string, unknown>)[name]).map((text) => `${key} ${name}: ${text}`),
      ),
    )
  const header = ['name', 'label', 'email', 'phone', 'url', 'summary', 'city', 'region']
  const found = [
    ...lines(
      'basics',
      [{ ...basics, ...basics.location }],
      header.map((name) => ({ name })),
    ),
    ...basics.details.map(({ label, value }) => `detail ${label}: ${value}`),
    ...sectionKeys.flatMap((key) =>
      lines(key, key === 'work' ? flattenRoles(content.work) : content[key], entryFieldsOf(key)),
    ),
    ...custom.flatMap(({ id, title, entries }) =>
      lines(id === closingKey ? 'closing' : title, entries, customEntryFields),
    ),
  ]
  return found.map((fact) =>
    fact
      .replace(/https?:\/\//u, '')
      .replaceAll('’', "'")
      .replace(/^education (?:studyType|area): /u, 'degree: '),
  )
}

const groupsOf = ({ content }: ResumeDocument) =>
  content.work.map(({ name, roles }) => [name, ...roles.map(({ position }) => position)])

async function expectWhole(
  printed: ResumeDocument,
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
) {
  const outcome = await reader.ask({ bytes, fileName })
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome))
  const { document, cut } = draftToDocument(outcome.draft, ids)
  const found = factsOf(document)
  const degrees = found.filter((fact) => fact.startsWith('degree: ')).join(' ')
  const isFound = (fact: string) =>
    found.includes(fact) || (fact.startsWith('degree: ') && degrees.includes(fact.slice(8)))
  expect(factsOf(printed).filter((fact) => !isFound(fact))).toEqual([])
  expect([...cut, ...unplacedLines(beginReview(outcome.draft)).map(({ text }) => text)]).toEqual([])
  expect(groupsOf(document)).toEqual(groupsOf(printed))
}

const templates = templateCatalogue
  .map(({ id }) => id)
  .filter((id) => runs(1) > 1 || ['ledger', 'fjord', 'plain'].includes(id))
const files = templates.flatMap((template) =>
  (
    [
      ['nurse', nurse],
      ['engineer', engineer],
    ] as const
  ).map((cv) => [template, ...cv] as const),
)

it.each(files)(
  'comes back whole from template %s: the PDF and the Word file of a %s',
  { timeout: readerPatience },
  async (template, _, given) => {
    const document = {
      ...given,
      design: { ...given.design, ...templateChange(given.design, template) },
    }
    const result = await engine.render(document)
    if (!result.ok) throw new Error(result.message)
    await expectWhole(document, result.rendered.bytes, 'cv.pdf')
    const word = await exportDocument(document, 'docx', 'CV')
    await expectWhole(document, word ?? new Uint8Array(), 'cv.docx')
  },
)
