import { describe, expect, it } from 'vitest'
import { createEntry } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume, longResume, plainResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import type { PaperBox } from '../pdf-types'
import { inked, inkOf } from './printed-paper'
import { templates } from './registry'
import { printOnPaper } from './testing/paper'
import { numbersBetween, shareOf } from './testing/rounds'

const sentence =
  'Moved the ledger of fourteen regional teams to one store while audits went on and nothing stopped, and wrote down how. '

type Work = ResumeDocument['content']['work'][number]

function entryOf(ids: IdGenerator, bullets: number, sentences: number, own: Partial<Work> = {}) {
  return {
    ...createEntry('work', ids),
    position: 'Engineer',
    name: 'Works',
    startDate: '2019',
    highlights: Array.from({ length: bullets }, () => ({
      id: ids.node(),
      text: sentence.repeat(sentences).trim(),
    })),
    ...own,
  }
}

function documentOf(template: string, work: Work[], more: Partial<ResumeDocument['content']> = {}) {
  const document = plainResume(countingIds())
  return {
    ...document,
    design: { ...document.design, template },
    content: {
      ...document.content,
      basics: { ...document.content.basics, name: 'Ida Long', email: 'ida@example.org' },
      work,
      ...more,
    },
  }
}

/** Lines that push what follows down the page. */
const filler = (ids: IdGenerator, lines: number) =>
  Array.from({ length: lines }, (_, index) => ({
    ...createEntry('awards', ids),
    title: `Award ${index}`,
  }))

/** Returns whether something of the same column is below a box on its page. */
const hasBelow = (box: PaperBox, boxes: PaperBox[], columns: 1 | 2) =>
  boxes.some(
    (other) =>
      other.page === box.page &&
      other.y > box.y + 1 &&
      (columns === 1 || (other.x > box.x - 5 && other.x < box.x + 150)),
  )

const pagesOf = (boxes: PaperBox[], id: string) =>
  boxes.flatMap((box) => (box.address.startsWith(`${id}/`) ? [box.page] : []))

describe.each(someOf(templates))('pages of the template $id', ({ id: template, columns }) => {
  it('never leaves a heading at the foot of a page, wherever it comes to stand', async () => {
    for (const lines of shareOf(numbersBetween(22, 46), template, 8)) {
      const ids = countingIds()
      const document = documentOf(template, [entryOf(ids, 3, 1), entryOf(ids, 2, 2)], {
        awards: filler(ids, lines),
        education: [{ ...createEntry('education', ids), institution: 'School', courses: [] }],
        references: [{ ...createEntry('references', ids), name: 'Ann', reference: sentence }],
        sections: ['awards', 'work', 'references', 'education'].map((key) => ({
          key,
          visible: true,
          title: '',
          breakBefore: false,
          column: 'main' as const,
        })),
      })
      const { boxes } = await printOnPaper(document)
      for (const box of boxes) {
        if (box.role === 'section-heading')
          expect(hasBelow(box, boxes, columns), `${lines}`).toBe(true)
      }
      for (const entry of document.content.work) {
        const heading = boxes.find((box) => box.address === `${entry.id}/position`)!
        const first = boxes.find((box) => box.address === `${entry.highlights[0]?.id}/text`)!
        expect(first.page, `heading and first bullet after ${lines} lines`).toBe(heading.page)
      }
    }
  })

  it('keeps sign and indent of bullets that go over a page', async () => {
    let split = 0
    for (const lines of shareOf(numbersBetween(12, 44), template, 2)) {
      const ids = countingIds()
      const work = [entryOf(ids, 3, 6, { keepTogether: false })]
      const document = documentOf(template, work, {
        awards: filler(ids, lines),
        sections: [{ key: 'awards', visible: true, title: '', breakBefore: false, column: 'main' }],
      })
      const { boxes, pages } = await printOnPaper(document)
      for (const [page, items] of pages.entries()) {
        for (const sign of items.filter((item) => /^[•–›]$/.test(item.text))) {
          const beside = items.filter((item) => Math.abs(item.y - sign.y) < 0.1 && item !== sign)
          expect(
            beside.some((item) => item.x > sign.x),
            `sign alone on page ${page + 1}`,
          ).toBe(true)
        }
      }
      const lineStarts = boxes.flatMap((box) =>
        // On later pages the main column may have the whole width.
        box.role === 'bullet' && (columns === 1 || box.page === 0)
          ? box.lines.map((line) => line.x)
          : [],
      )
      for (const x of lineStarts) expect(x).toBeCloseTo(lineStarts[0]!, 1)
      for (const { id } of work[0]!.highlights) {
        if (new Set(pagesOf(boxes, id)).size > 1) split++
        expect(inkOf({ boxes } as never, `${id}/text`)).toBe(inked(sentence.repeat(6)))
      }
    }
    expect(split, 'bullets that went over a page').toBeGreaterThan(0)
  })

  it('moves a kept entry as a whole or with two bullets on both sides, and breaks one that is not', async () => {
    const onPages = { kept: new Set<number>(), free: new Set<number>() }
    for (const lines of shareOf(numbersBetween(12, 44), template, 4)) {
      for (const keepTogether of [true, false]) {
        const ids = countingIds()
        const entry = entryOf(ids, columns === 1 ? 5 : 4, 1, { keepTogether })
        const document = documentOf(template, [entry], {
          awards: filler(ids, lines),
          sections: [
            { key: 'awards', visible: true, title: '', breakBefore: false, column: 'main' },
          ],
        })
        const { boxes } = await printOnPaper(document)
        const bullets = entry.highlights.flatMap(({ id }) => pagesOf(boxes, id))
        const pages = new Set([...pagesOf(boxes, entry.id), ...bullets])
        onPages[keepTogether ? 'kept' : 'free'].add(pages.size)
        const first = bullets.filter((page) => page === Math.min(...bullets)).length
        const isWhole = pages.size === 1
        if (keepTogether && !isWhole) {
          expect(Math.min(first, bullets.length - first)).toBeGreaterThanOrEqual(2)
        }
      }
    }
    expect(onPages.kept).toContain(1)
    expect(onPages.free).toContain(2)
  })

  it('prints all of a kept entry that is longer than a page', async () => {
    const entry = entryOf(countingIds(), 40, 3)
    const paper = await printOnPaper(documentOf(template, [entry]))
    expect(paper.rendered.pages.length).toBeGreaterThan(1)
    for (const { id } of entry.highlights) {
      expect(inkOf(paper, `${id}/text`)).toBe(inked(sentence.repeat(3)))
    }
    // It stays on the first page, which is not left with the name only.
    expect(paper.boxes.find((box) => box.address === `${entry.id}/position`)?.page).toBe(0)
  })

  it('starts a page where a section or an entry asks for one', async () => {
    const ids = countingIds()
    const work = [entryOf(ids, 1, 1), entryOf(ids, 1, 1, { breakBefore: true }), entryOf(ids, 1, 1)]
    const document = documentOf(template, work, {
      projects: [{ ...createEntry('projects', ids), name: 'Atlas' }],
      sections: [{ key: 'projects', visible: true, title: '', breakBefore: true }],
    })
    const ordered = {
      ...document,
      content: {
        ...document.content,
        sections: [
          // A custom order, which no template changes.
          ...['awards', 'work'].map((key) => ({
            key,
            visible: true,
            title: '',
            breakBefore: false,
          })),
          ...document.content.sections,
        ],
      },
    }
    const { boxes, rendered, box } = await printOnPaper(ordered)
    const pageOf = (address: string) => boxes.find((found) => found.address === address)?.page
    expect(work.map((entry) => pageOf(`${entry.id}/position`))).toEqual([0, 1, 1])
    expect(pageOf('section:projects/title')).toBe(2)
    expect(rendered.pages).toHaveLength(3)
    for (const owner of [work[1]!.id, 'section:projects']) {
      const found = boxes.filter(({ address }) => address.startsWith(`${owner}/`))
      const top = Math.min(...found.flatMap(({ lines }) => lines.map(({ y }) => y)))
      expect(top, owner).toBeGreaterThan(box.margin - 0.1)
      // A rule or fill of a heading, or the padding of a card, begins at the margin.
      expect(top, owner).toBeLessThan(box.margin + (owner === 'section:projects' ? 12 : 6))
    }
  })

  it('leaves no empty page when a section has been emptied', async () => {
    const ids = countingIds()
    const full = longResume(ids, { posts: 5, bullets: 6 })
    const design = { ...full.design, template }
    const sections = [
      { key: 'work', visible: true, title: '', breakBefore: false },
      { key: 'references', visible: true, title: '', breakBefore: true },
    ]
    const references = [{ ...createEntry('references', ids), name: 'Ann' }]
    const content = { ...full.content, sections, references }
    const before = await printOnPaper({ ...full, design, content })
    const after = await printOnPaper({ ...full, design, content: { ...content, references: [] } })
    expect(after.rendered.pages.length).toBe(before.rendered.pages.length - 1)
    for (const { pages } of [before, after]) {
      for (const items of pages) expect(items.length).toBeGreaterThan(0)
    }
  })

  it('reads from the name down, the wide column before the side one', async () => {
    const full = fullResume(countingIds())
    const { boxes } = await printOnPaper({ ...full, design: { ...full.design, template } })
    const place = (address: string) => boxes.findIndex((box) => box.address === address)
    const { content } = full
    const work = place(`${content.work[0]?.id}/position`)
    const skills = place(`${content.skills[0]?.id}/name`)
    expect(place('basics/name')).toBe(0)
    expect(work).toBeGreaterThan(place('basics/summary'))
    expect(skills).toBeGreaterThan(work)
    const references = place(`${content.references[0]?.id}/name`)
    if (columns === 2) expect(skills).toBeGreaterThan(references)
    else expect(references).toBeGreaterThan(skills)
  })
})

it('gives the page to the main column where the side column has ended', async () => {
  const cv = longResume(countingIds(), { posts: 9, bullets: 5 })
  const design = { ...cv.design, template: 'fjord', autoFit: false }
  const { boxes, rendered, box } = await printOnPaper({ ...cv, design })
  const startsOn = (page: number) =>
    boxes.filter((one) => one.page === page && one.role === 'bullet').map(({ x }) => x)
  expect(rendered.pages.length).toBeGreaterThan(1)
  expect(Math.min(...startsOn(0))).toBeGreaterThan(box.size[0] * 0.3)
  expect(Math.max(...startsOn(1))).toBeLessThan(box.side + 20)
  const earlier = await printOnPaper({ ...cv, design: { ...design, look: '2027-01' } })
  expect(earlier.rendered.pages.length).toBeGreaterThanOrEqual(rendered.pages.length)
})
