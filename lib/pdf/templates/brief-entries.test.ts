import { describe, expect, it } from 'vitest'
import { createEntry } from '@/lib/resume/create'
import { countingIds, plainResume } from '@/tests/fixtures/paper-documents'
import { templates } from './registry'
import { printOnPaper } from './testing/paper'

const withBrief = templates.filter(({ look }) => look.layout === 'one-column' && look.entries.brief)

/** Certificates with names of given lengths. */
function certified(template: string, letters: readonly number[]) {
  const ids = countingIds()
  const cv = plainResume(ids)
  const certificates = letters.map((count, at) => ({
    ...createEntry('certificates', ids),
    name: 'Crane '.repeat(count / 6).trim(),
    issuer: 'Harbour school',
    date: `${2010 + at}`,
  }))
  return {
    ...cv,
    design: { ...cv.design, template },
    content: { ...cv.content, certificates },
  }
}

/** Returns the points from the first line of each certificate down to its issuer. */
async function drops(template: string, letters: readonly number[]) {
  const document = certified(template, letters)
  const { boxes } = await printOnPaper(document)
  const baselineOf = (address: string) =>
    boxes.find((box) => box.address === address)?.lines[0]?.baseline ?? Number.NaN
  return document.content.certificates.map(
    ({ id }) => baselineOf(`${id}/issuer`) - baselineOf(`${id}/name`),
  )
}

/** Templates whose brief entries have name and issuer on one line, if there is room. */
const onOneLine = withBrief.filter(({ look }) =>
  look.entries.brief?.rows.some(
    ({ start }) => start.includes('heading') && start.includes('organisation'),
  ),
)

describe.each(onOneLine)('certificates in the template $id', ({ id }) => {
  it('stand on a line with who issued them', async () => {
    for (const drop of await drops(id, [12, 18])) expect(Math.abs(drop)).toBeLessThan(1.5)
  })

  it('stand above who issued them where most have no room on a line with it', async () => {
    for (const drop of (await drops(id, [12, 90, 96])).slice(1)) expect(drop).toBeGreaterThan(5)
  })
})

it('a short list stays on one page with its heading, wherever the page ends', async () => {
  for (const awards of [24, 26, 28, 30, 32]) {
    const ids = countingIds()
    const cv = plainResume(ids)
    const many = Array.from({ length: awards }, () => ({
      ...createEntry('awards', ids),
      title: 'Prize',
    }))
    const skills = ['Cranes', 'Tides', 'Law'].map((name) => ({
      ...createEntry('skills', ids),
      name,
      keywords: ['one', 'two'],
    }))
    const order = ['awards', 'skills']
    const { boxes } = await printOnPaper({
      ...cv,
      design: { ...cv.design, template: 'capital' },
      content: {
        ...cv.content,
        awards: many,
        skills,
        sections: order.map((key) => ({ key, visible: true, title: '', breakBefore: false })),
      },
    })
    const owners = ['section:skills', ...skills.map((skill) => skill.id)]
    const pages = boxes
      .filter(({ address }) => owners.some((owner) => address.startsWith(`${owner}/`)))
      .map(({ page }) => page)
    expect(new Set(pages).size, `${awards} awards`).toBe(1)
  }
})

it('every line of a work but the first is indented alike', async () => {
  const ids = countingIds()
  const cv = plainResume(ids)
  const work = {
    ...createEntry('publications', ids),
    name: 'Tides and cranes of the northern harbours: '.repeat(4).trim(),
    publisher: 'Harbour letters',
    url: 'https://harbour.example/tides',
    summary: '<p>Read at three meetings of pilots.</p>',
  }
  for (const template of ['capital', 'academic', 'fjord']) {
    const { boxes } = await printOnPaper({
      ...cv,
      design: { ...cv.design, template },
      content: { ...cv.content, publications: [work] },
    })
    const linesOf = (field: string) =>
      boxes.filter(({ address }) => address === `${work.id}/${field}`).flatMap(({ lines }) => lines)
    const [first, second] = linesOf('name')
    const below = [second, ...linesOf('url'), ...linesOf('summary')]
    const indents = below.map((line) => Math.round((line?.x ?? 0) - (first?.x ?? 0)))
    expect(indents.length, template).toBeGreaterThan(2)
    expect(new Set(indents).size, `${template}: ${indents}`).toBe(1)
    expect(indents[0], template).toBeGreaterThan(5)
  }
})

it.each(['capital', 'keystone', 'ledger', 'metro', 'signal'])(
  'names of skills stand on one line each in the template %s',
  async (template) => {
    const ids = countingIds()
    const cv = plainResume(ids)
    const skills = ['Harbour pilotage', 'Cranes and hoists'].map((name) => ({
      ...createEntry('skills', ids),
      name,
      keywords: ['one', 'two'],
    }))
    const { boxes } = await printOnPaper({
      ...cv,
      design: { ...cv.design, template },
      content: { ...cv.content, skills },
    })
    for (const { id } of skills) {
      const lines = boxes.find(({ address }) => address === `${id}/name`)?.lines
      expect(lines, template).toHaveLength(1)
    }
  },
)
