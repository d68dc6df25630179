import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportDocx } from '@/lib/exporters/docx'
import { exportHtml } from '@/lib/exporters/html'
import { exportMarkdown } from '@/lib/exporters/markdown'
import { exportPlainText } from '@/lib/exporters/plain-text'
import { levelsOf } from '@/lib/resume/bullet-levels'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { nestedLines, nestedResume } from '@/tests/fixtures/nested-resume'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { runs } from '@/tests/runs'
import { draftToDocument } from './draft/draft-to-document'
import { importResumeFile } from './json/import-resume-file'
import { draftOfFile } from './testing/import-draft'

const ids = createIdGenerator()

/** Returns the bullets of a CV's jobs as lines, sub-points with two spaces in front. */
const linesIn = ({ content }: ResumeDocument) =>
  content.work
    .flatMap((entry) => [entry, ...entry.roles])
    .flatMap(({ highlights }) => {
      const levels = levelsOf(highlights)
      return highlights.map(({ text }, at) => '  '.repeat(levels[at] ?? 0) + plainText(text))
    })

async function linesOfFile(content: string | Uint8Array<ArrayBuffer>, name: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return linesIn(draftToDocument(await draftOfFile(bytes, name), ids).document)
}

const head = `Ola Vik
ola.vik@example.org

# Experience

## Engineer, Port of Sampletown
2019 – 2022
`

const formats = [
  ['md', async (document: ResumeDocument) => exportMarkdown(document)],
  ['txt', async (document: ResumeDocument) => exportPlainText(document)],
  ['html', async (document: ResumeDocument) => exportHtml(document, 'CV')],
  ['docx', async (document: ResumeDocument) => exportDocx(document, 'CV')],
] as const

describe('the levels of bullets in files', () => {
  it.each(formats)('%s of our own come back', async (name, write) => {
    const lines = await linesOfFile(await write(nestedResume(countingIds())), `cv.${name}`)
    expect(lines.slice(2)).toEqual(nestedLines)
  })

  it('Markdown keeps deeper ones as one', async () => {
    const list = '- Quays\n    - Quay A\n        - Ramp\n- Staff\n'
    expect(await linesOfFile(head + list, 'cv.md')).toEqual([
      'Quays',
      '  Quay A',
      '  Ramp',
      'Staff',
    ])
  })

  it('HTML has lists in items, and lists in lists', async () => {
    const page = (list: string) =>
      `<h1>Ola Vik</h1><p>ola.vik@example.org</p><h2>Experience</h2><h3>Engineer, Port of Sampletown</h3><p>2019 – 2022</p>${list}`
    const inItem = '<ul><li>Quays<ul><li>Quay A</li></ul></li><li>Staff</li></ul>'
    const inList = '<ul><li>Quays</li><ul><li>Quay A</li></ul><li>Staff</li></ul>'
    for (const list of [inItem, inList]) {
      expect(await linesOfFile(page(list), 'cv.html')).toEqual(['Quays', '  Quay A', 'Staff'])
    }
  })

  it('plain text has them by spaces and tabs', async () => {
    const text = (list: string) =>
      `Ola Vik\nola.vik@example.org\n\nEXPERIENCE\n\nEngineer, Port of Sampletown\n2019 – 2022\n${list}`
    for (const list of ['- Quays\n  - Quay A\n- Staff\n', '• Quays\n\t◦ Quay A\n• Staff\n']) {
      expect(await linesOfFile(text(list), 'cv.txt')).toEqual(['Quays', '  Quay A', 'Staff'])
    }
  })

  it('RenderCV nests them in the text of a highlight', async () => {
    const yaml = `cv:
  name: Ola Vik
  sections:
    experience:
      - company: Port of Sampletown
        position: Engineer
        start_date: 2019-05
        highlights:
          - Built quays
            - Quay A for ferries
            - Quay B for tugs
          - Staff of 11 - 14
`
    expect(await linesOfFile(yaml, 'cv.yaml')).toEqual([
      'Built quays',
      '  Quay A for ferries',
      '  Quay B for tugs',
      'Staff of 11 - 14',
    ])
  })

  it('YAMLResume has them in its Markdown', async () => {
    const yaml = `content:
  basics:
    name: Ola Vik
  work:
    - name: Port of Sampletown
      position: Engineer
      startDate: May 2019
      summary: |
        - Quays
          - Quay A
        - Staff
`
    expect(await linesOfFile(yaml, 'cv.yaml')).toEqual(['Quays', '  Quay A', 'Staff'])
  })

  it.each([
    ['lists in lists', ['Quays', ['Quay A'], 'Staff']],
    ['objects with a list', [{ text: 'Quays', children: ['Quay A'] }, 'Staff']],
    ['Markdown in a text', ['Quays\n- Quay A', 'Staff']],
    ['HTML in a text', ['<ul><li>Quays<ul><li>Quay A</li></ul></li></ul>', 'Staff']],
  ])('JSON has them as %s', (_, highlights) => {
    const file = { basics: { name: 'Ola Vik' }, work: [{ name: 'Port', highlights }] }
    const read = importResumeFile(file, ids)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(linesIn(read.document)).toEqual(['Quays', '  Quay A', 'Staff'])
    expect(read.leftOut).toEqual([])
  })

  it('any list comes back from Markdown, HTML, text and Word, words and levels', async () => {
    const line = fc.tuple(
      fc.constantFrom('Built', 'Led', 'Moved'),
      fc.constantFrom('quays', 'tugs', 'cranes'),
      fc.boolean(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 8 }), async (drawn) => {
        const lines = drawn.map(
          ([verb, thing, isSub], at) =>
            `${isSub && at > 0 ? '  ' : ''}${verb} the ${thing} of harbour ${at}`,
        )
        const document = nestedResume(countingIds(), lines)
        for (const [name, write] of formats) {
          const read = await linesOfFile(await write(document), `cv.${name}`)
          expect(read.slice(2), name).toEqual(lines)
        }
      }),
      { numRuns: runs(20) },
    )
  })
})
