import { afterAll, describe, expect, it } from 'vitest'
import { exportDocument } from '@/lib/exporters/export-document'
import { draftToDocument } from '@/lib/importers/draft/draft-to-document'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { createIdGenerator } from '@/lib/resume/ids'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { someOf } from '@/tests/runs'
import { groupedResumes } from './fixtures/grouped-resumes'
import { openReader, readerPatience } from './support/open-reader'

const ids = createIdGenerator()
const reader = await openReader()
afterAll(() => reader.close())
const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

type Bytes = Uint8Array<ArrayBuffer>

/** Title and dates of every job. */
const jobsOf = ({ content }: ResumeDocument) =>
  flattenRoles(content.work).map(({ position, startDate, endDate }) => [
    position,
    startDate,
    endDate,
  ])

/** Employers of several roles, with the roles below them. */
const groupsOf = ({ content }: ResumeDocument) =>
  content.work
    .filter(({ roles }) => roles.length > 0)
    .map(({ name, description, roles }) => [name, description, roles.map((one) => one.position)])

function expectSame(found: ResumeDocument, printed: ResumeDocument) {
  expect(jobsOf(found)).toEqual(jobsOf(printed))
  expect(groupsOf(found)).toEqual(groupsOf(printed))
}

/** Reads a file as the import and the check page do: without the document that it may carry. */
async function read(bytes: Bytes, fileName: string): Promise<ResumeDocument> {
  const outcome = await reader.ask({ bytes, fileName })
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome))
  return draftToDocument(outcome.draft, ids).document
}

async function print(document: ResumeDocument, template: string): Promise<Bytes> {
  const result = await engine.render({ ...document, design: { ...document.design, template } })
  if (!result.ok) throw new Error(result.message)
  return result.rendered.bytes
}

describe.each(Object.entries(groupedResumes(ids)))('roles at one employer, %s', (_, document) => {
  it.each(someOf(templateCatalogue.map(({ id }) => id)))(
    'come back from the PDF of template %s',
    { timeout: readerPatience },
    async (template) => {
      expectSame(await read(await print(document, template), 'cv.pdf'), document)
    },
  )

  it.each([
    ['docx', 'cv.docx'],
    ['html', 'cv.html'],
    ['markdown', 'cv.md'],
    ['text', 'cv.txt'],
  ] as const)('come back from %s', { timeout: readerPatience }, async (format, fileName) => {
    const bytes = await exportDocument(document, format, 'CV')
    if (!bytes) throw new Error(format)
    expectSame(await read(bytes, fileName), document)
  })
})
