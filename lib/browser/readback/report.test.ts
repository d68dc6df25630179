import { expect, it } from 'vitest'
import { scriptCvs } from '@/lib/pdf/readback/testing/script-cvs'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { readPdfText } from './read-text'
import { reportOf } from './report'

const nurse = sampleResume('nurse', createIdGenerator())

it('finds everything in a file, and names what is not in it', async () => {
  const { rendered } = await printOnPaper(nurse)
  const text = await readPdfText(rendered.bytes)
  const question = { document: nurse, boxes: rendered.boxes, missing: rendered.missing, text }
  const report = reportOf(question)
  expect(report.lost).toEqual([])
  // Name, e-mail, phone; two posts of title, employer and dates, five bullets; school and dates.
  expect(report.of).toBe(3 + 2 * 3 + 5 + 2)

  const [bullet] = nurse.content.work[0]?.highlights ?? []
  const cut = text.replace('Lead shifts of six', 'Lead shifts').replace(/Senior\s+Staff/, 'Staff')
  expect(
    reportOf({ ...question, text: cut }).lost.map(({ fact, reason }) => [fact.address, reason]),
  ).toEqual([
    [`${nurse.content.work[0]?.id}/position`, 'not-found'],
    [`${bullet?.id}/text`, 'in-pieces'],
  ])
})

it('says which characters no font had', async () => {
  const { content } = nurse
  const basics = { ...content.basics, name: 'Maeve \u{13000}' }
  const document = { ...nurse, content: { ...content, basics } }
  const { rendered } = await printOnPaper(document)
  const text = await readPdfText(rendered.bytes)
  const { lost } = reportOf({
    document,
    boxes: rendered.boxes,
    missing: rendered.missing,
    text,
  })
  expect(lost).toMatchObject([
    { fact: { address: 'basics/name' }, reason: 'no-glyph', characters: '\u{13000}' },
  ])
})

it.each(scriptCvs().map((document) => [document.content.basics.name, document] as const))(
  'finds everything that %s wrote, whatever a reader makes of signs from right to left',
  async (_, document) => {
    const { rendered } = await printOnPaper(document)
    const text = await readPdfText(rendered.bytes)
    const question = { document, boxes: rendered.boxes, missing: rendered.missing, text }
    expect(reportOf(question).lost.map(({ fact }) => fact.text)).toEqual([])
    const [post] = document.content.work
    const without = text.replaceAll(post?.name.split(' ').at(-1) ?? '', '')
    expect(reportOf({ ...question, text: without }).lost.length).toBeGreaterThan(0)
  },
)
