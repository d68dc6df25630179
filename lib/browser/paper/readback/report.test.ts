import { describe, expect, it } from 'vitest'
import { scriptCvs } from '@/lib/pdf/readback/testing/script-cvs'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { WorkEntry } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { readPagesInNode } from '../checks/testing/read-pages-in-node'
import { readPdfText } from './read-text'
import { type ReadbackQuestion, reportOf } from './report'

const nurse = sampleResume('nurse', createIdGenerator())

async function questionOf(document: ResumeDocument) {
  const { rendered } = await printOnPaper(document)
  const { bytes, boxes, missing } = rendered
  const text = await readPdfText(bytes)
  return { document, boxes, missing, text, read: await readPagesInNode(bytes) }
}

it('finds everything in a file, and names what is not in it', async () => {
  const question = await questionOf(nurse)
  const { text } = question
  const report = reportOf(question)
  expect(report).toMatchObject({ lost: [], misplaced: [], isWhole: true })
  // Name, e-mail, phone; two posts of title, employer and dates, five bullets; school and dates.
  expect(report.of).toBe(3 + 2 * 3 + 5 + 2)

  const [bullet] = nurse.content.work[0]?.highlights ?? []
  const cut = text.replace('Lead shifts of six', 'Lead shifts').replace(/Senior\s+Staff/, 'Staff')
  expect(
    reportOf({ ...question, text: cut }).lost.map(({ address, reason }) => [address, reason]),
  ).toEqual([
    [`${nurse.content.work[0]?.id}/position`, 'not-found'],
    [`${bullet?.id}/text`, 'in-pieces'],
  ])
})

describe('a file that our reader understands otherwise', () => {
  const withWork = (document: ResumeDocument, change: Partial<WorkEntry>): ResumeDocument => {
    const [first, ...others] = document.content.work
    if (!first) throw new Error('no post')
    return {
      ...document,
      content: { ...document.content, work: [{ ...first, ...change }, ...others] },
    }
  }

  const readWith = (
    question: ReadbackQuestion,
    change: Partial<WorkEntry>,
    guesses: string[] = [],
  ) =>
    reportOf({
      ...question,
      read: question.read && { document: withWork(question.read.document, change), guesses },
    })

  it('is told by the title that was read as something else', async () => {
    const question = await questionOf(nurse)
    const report = readWith(question, { position: '', summary: 'Nurse' })
    expect(report.misplaced?.map(({ kind, address }) => [kind, address])).toEqual([
      ['title', `${nurse.content.work[0]?.id}/position`],
    ])
    expect(report).toMatchObject({ lost: [], isWhole: false })
  })

  it('is not whole without a bullet point, which is no field of a form', async () => {
    const question = await questionOf(nurse)
    expect(readWith(question, { highlights: [] })).toMatchObject({
      lost: [],
      misplaced: [],
      isWhole: false,
    })
  })

  it('is not told where our reader had to guess, and not whole', async () => {
    const question = await questionOf(nurse)
    const { position = '', name = '' } = nurse.content.work[0] ?? {}
    const turned = { position: name, name: position }
    expect(readWith(question, turned).misplaced).toHaveLength(2)
    expect(readWith(question, turned, [position, name])).toMatchObject({
      misplaced: [],
      isWhole: false,
    })
  })

  it('is not judged where it was not understood', async () => {
    const question = await questionOf(nurse)
    expect(reportOf({ ...question, read: null })).toMatchObject({
      lost: [],
      misplaced: null,
      isWhole: false,
    })
  })

  it('is told by a date that no reader knows', async () => {
    const spring = withWork(nurse, { startDate: 'spring 2021' })
    const { misplaced } = reportOf(await questionOf(spring))
    expect(misplaced?.map(({ text }) => text)).toEqual(['spring 2021 – present'])
  })
})

it('says which characters no font had', async () => {
  const { content } = nurse
  const basics = { ...content.basics, name: 'Maeve \u{13000}' }
  const document = { ...nurse, content: { ...content, basics } }
  const report = reportOf(await questionOf(document))
  expect(report.lost).toMatchObject([
    { address: 'basics/name', reason: 'no-glyph', characters: '\u{13000}' },
  ])
  // Each fact has one grade.
  expect(report).toMatchObject({ misplaced: [], isWhole: false })
})

it.each(scriptCvs().map((document) => [document.content.basics.name, document] as const))(
  'finds everything that %s wrote, whatever a reader makes of signs from right to left',
  async (_, document) => {
    const question = await questionOf(document)
    const { text } = question
    expect(reportOf(question).lost.map((fact) => fact.text)).toEqual([])
    const [post] = document.content.work
    const without = text.replaceAll(post?.name.split(' ').at(-1) ?? '', '')
    expect(reportOf({ ...question, text: without }).lost.length).toBeGreaterThan(0)
  },
)
