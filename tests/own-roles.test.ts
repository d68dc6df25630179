import { afterAll, describe, expect, it } from 'vitest'
import { exportDocument } from '@/lib/exporters/export-document'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { sampleCvs } from '@/lib/pdf/readback/testing/sample-cvs'
import { alphabetCvs, scriptCvs } from '@/lib/pdf/readback/testing/script-cvs'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { placeOfRoles } from '@/lib/pdf/templates/design-template'
import { createIdGenerator } from '@/lib/resume/ids'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { someOf } from '@/tests/runs'
import { groupedResumes, joinEmployers } from './fixtures/grouped-resumes'
import { openReader, readerPatience } from './support/open-reader'

const ids = createIdGenerator()
const reader = await openReader()
afterAll(() => reader.close())
const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

type Bytes = Uint8Array<ArrayBuffer>

const templates = templateCatalogue.map(({ id }) => id)
const single = [...sampleCvs(), ...alphabetCvs(), ...scriptCvs()]
const joined = single.flatMap((document) => joinEmployers(document, ids) ?? [])

/** Employer, title and dates of every job; a place that was typed after an employer is a field of its own. */
const jobsOf = ({ content }: ResumeDocument) =>
  flattenRoles(content.work).map(({ name, position, startDate, endDate }) => [
    ...[name.split(/[,،]/u)[0], position, startDate, endDate],
  ])

/** Every school with its degree, of which type and field are one text on paper. */
const schoolsOf = ({ content }: ResumeDocument) =>
  content.education.map(({ institution, studyType, area }) => [
    institution,
    `${studyType} ${area}`.trim(),
  ])

/** Employers of several roles, with the roles below them. */
const groupsOf = ({ content }: ResumeDocument) =>
  content.work
    .filter(({ roles }) => roles.length > 0)
    .map(({ name, roles }) => [name, roles.map((one) => one.position)])

const descriptionsOf = ({ content }: ResumeDocument) =>
  content.work.flatMap(({ roles, description }) => (roles.length > 0 ? [description] : []))

function expectSame(
  found: ResumeDocument,
  printed: ResumeDocument,
  isBelow = placeOfRoles(printed.design) === 'below',
) {
  expect(found.content.basics.name).toBe(printed.content.basics.name)
  expect(jobsOf(found)).toEqual(jobsOf(printed))
  expect(schoolsOf(found)).toEqual(schoolsOf(printed))
  // Roles that stand apart are jobs of their own, each with its employer.
  if (isBelow) expect(groupsOf(found)).toEqual(groupsOf(printed))
  // On a line of its own, what an employer does is read as a text of it or of its first role.
  const read = JSON.stringify(found.content.work)
  for (const { description } of printed.content.work) expect(read).toContain(description)
}

/** Reads a file as the import and the check page do: without the document that it may carry. */
async function read(bytes: Bytes, fileName: string): Promise<ResumeDocument> {
  const outcome = await reader.ask({ bytes, fileName })
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome))
  return draftToDocument(outcome.draft, ids).document
}

async function print(document: ResumeDocument): Promise<Bytes> {
  const result = await engine.render(document)
  if (!result.ok) throw new Error(result.message)
  return result.rendered.bytes
}

const formats = [
  ['docx', 'cv.docx'],
  ['html', 'cv.html'],
  ['markdown', 'cv.md'],
  ['text', 'cv.txt'],
] as const

async function expectAllFormats(document: ResumeDocument) {
  for (const [format, fileName] of formats) {
    const bytes = await exportDocument(document, format, 'CV')
    if (!bytes) throw new Error(format)
    const found = await read(bytes, fileName)
    // Formats of text have no look.
    const isText = format === 'markdown' || format === 'text'
    const isBelow = isText || placeOfRoles(document.design) === 'below'
    expectSame(found, document, isBelow)
    if (isBelow) expect(descriptionsOf(found)).toEqual(descriptionsOf(document))
  }
}

describe.each(Object.entries(groupedResumes(ids)))('roles at one employer, %s', (_, document) => {
  it.each(someOf(templates))(
    'come back from the PDF of template %s',
    { timeout: readerPatience },
    async (template) => {
      const shown = { ...document, design: { ...document.design, template } }
      expectSame(await read(await print(shown), 'cv.pdf'), shown)
    },
  )
})

const grouped = Object.values(groupedResumes(ids))
/** In a template whose roles stand below their employer. */
const below = grouped.map((document) => ({
  ...document,
  design: { ...document.design, template: 'ledger' },
}))

it.each(
  [...single, ...joined, ...grouped, ...below].map(
    (document) => [document.content.basics.name, document.content.work.length, document] as const,
  ),
)(
  'the CV of %s with %i employers comes back from Word, HTML, Markdown and plain text',
  {
    timeout: readerPatience,
  },
  (_, __, document) => expectAllFormats(document),
)

it.each(joined.map((document, at) => [document.content.basics.name, at, document] as const))(
  'roles of %s come back from a PDF',
  { timeout: readerPatience },
  async (_, at, document) => {
    const template = templates[at % templates.length] ?? 'plain'
    const shown = { ...document, design: { ...document.design, template } }
    expectSame(await read(await print(shown), 'cv.pdf'), shown)
  },
)
