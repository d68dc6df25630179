import { describe, expect, it } from 'vitest'
import { checkDocument } from '@/lib/browser/paper/checks/check-document'
import { formFieldsOf } from '@/lib/browser/paper/checks/form-fields'
import { readPagesInNode } from '@/lib/browser/paper/checks/testing/read-pages-in-node'
import { readPdfText } from '@/lib/browser/paper/readback/read-text'
import { reportOf } from '@/lib/browser/paper/readback/report'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { factsOf } from '@/lib/pdf/readback/facts'
import { sampleCvs } from '@/lib/pdf/readback/testing/sample-cvs'
import { alphabetCvs, scriptCvs } from '@/lib/pdf/readback/testing/script-cvs'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { createIdGenerator } from '@/lib/resume/ids'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { groupedResumes } from './fixtures/grouped-resumes'
import { languageCvs } from './fixtures/language-cvs'
import { languageDocument } from './fixtures/language-documents'
import { runs, someOf } from './runs'

const ids = createIdGenerator()
const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const templates = templateCatalogue.map(({ id }) => id)
const grouped = Object.values(groupedResumes(ids))

/** Every sample; a file of each pair with a template, or one of each sample. */
const samples = [
  ...Object.values(gallerySamples).map((sample) => resumeOf(sample, ids)),
  ...[...sampleCvs(), ...alphabetCvs(), ...scriptCvs(), ...grouped],
  ...languageCvs.map((cv) => languageDocument(cv)),
]
const pairs = samples.flatMap((document, at) =>
  templates
    .filter((_, number) => runs(1) > 1 || number === at % templates.length)
    .map((template) => [template, document.content.basics.name, document] as const),
)

const words = (text: string) => text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Prints a document; returns what the download says of it, and the CV that a check of the file reads. */
async function check(given: ResumeDocument, template: string) {
  const document = { ...given, design: { ...given.design, template } }
  const result = await engine.render(document)
  if (!result.ok) throw new Error(result.message)
  const { bytes, boxes, missing } = result.rendered
  const [text, read] = [await readPdfText(bytes), await readPagesInNode(bytes)]
  if (!read) throw new Error('not understood')
  return {
    document,
    report: reportOf({ document, boxes, missing, text, read }),
    checked: { ...read.document, design: document.design },
  }
}

const openPosts = (document: ResumeDocument) =>
  checkDocument(document, null).results.find(({ id }) => id === 'posts-whole')?.places.length

it.each(someOf(pairs, 1 / 8))(
  'the check of a download and of the same file: agree in template %s of the CV of %s',
  async (template, _, given) => {
    const { document, report, checked } = await check(given, template)
    const fields = formFieldsOf(checked).map(({ kind, text }) => [kind, words(text).join('')])
    // An employer that was typed with its place is one field on paper and two in a form.
    const isFilled = ({ kind, text }: { kind: string; text: string }) =>
      fields.some(
        ([of, found = '']) =>
          of === kind &&
          (kind === 'employer' || kind === 'institution'
            ? words(text).join('').startsWith(found)
            : words(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')).join('') === found),
      )
    const unfilled = factsOf(document).filter((fact) => !isFilled(fact))
    if (report.isWhole) {
      expect(unfilled.map(({ text }) => text)).toEqual([])
      expect(openPosts(checked)).toBe(openPosts(document))
    }
  },
)

describe('roles at one employer', () => {
  const files = grouped.flatMap((document) => templates.map((id) => [id, document] as const))

  it.each(someOf(files, 1 / 8))(
    'are whole by download and by check in template %s',
    async (template, given) => {
      const { report, checked } = await check(given, template)
      const posts = flattenRoles(given.content.work).map(({ id }) => id)
      const open = [...report.lost, ...(report.misplaced ?? [])].filter(({ entries }) =>
        entries.some((id) => posts.includes(id)),
      )
      expect(open).toEqual([])
      expect(openPosts(checked)).toBe(0)
    },
  )
})

it('reads the pages of a file that carries its document', async () => {
  const nurse = sampleResume('nurse', ids)
  const carrying = { ...nurse, design: { ...nurse.design, carry: true } }
  const { report } = await check(carrying, 'plain')
  expect(report.isWhole).toBe(true)
})
