import { describe, expect, it } from 'vitest'
import { createEntry } from '@/lib/resume/create'
import { designRanges } from '@/lib/resume/resume-limits'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume, longResume, plainResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { isHungSign } from '../blocks/bullets'
import { fontPairs } from '../fonts/registry'
import { pageNumbersOf } from './printed-paper'
import { templates } from './registry'
import { type Paper, printOnPaper, withDesign } from './testing/paper'
import { shareOf } from './testing/rounds'

const end = (key: 'min' | 'max') => ({
  fontSize: designRanges.fontSize[key],
  lineHeight: designRanges.lineHeight[key],
  spacing: designRanges.spacing[key],
  margin: designRanges.margin[key],
})

/** Smallest and largest type with the widest and narrowest margins, on both page sizes. */
const extremes: Partial<Design>[] = [
  {},
  { page: 'letter', ...end('min') },
  { ...end('max') },
  { page: 'letter', ...end('max'), margin: designRanges.margin.min, pageNumbers: false },
  { ...end('min'), fontSize: designRanges.fontSize.max, margin: designRanges.margin.max },
]

const unbroken = `https://example.org/${'a-very-long-path/'.repeat(12)}${'x'.repeat(120)}`

/** Words wider than any column, in every narrow place. */
function wideResume(): ResumeDocument {
  const ids = countingIds()
  const document = fullResume(ids)
  const { content } = document
  const wide = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen'
  return {
    ...document,
    content: {
      ...content,
      basics: {
        ...content.basics,
        name: `${wide} ${wide}`,
        label: `${wide} and ${wide} and ${wide}`,
        email: `${wide}@example.org`,
        url: unbroken,
      },
      skills: [{ ...createEntry('skills', ids), name: wide, level: wide, keywords: [wide, wide] }],
      languages: [{ ...createEntry('languages', ids), language: wide, fluency: wide }],
      work: [
        {
          ...createEntry('work', ids),
          position: `${wide} ${wide}`,
          name: wide,
          url: unbroken,
          startDate: 'about the time when the old harbour was closed for good',
          endDate: 'shortly after the second flood of the same decade, in spring',
          highlights: [{ id: ids.node(), text: `${unbroken} ${wide}` }],
        },
      ],
    },
  }
}

function expectInside({ pages, box, top }: Paper) {
  const [width, height] = box.size
  for (const [page, item] of pages.flatMap((items, at) => items.map((one) => [at, one] as const))) {
    const end = item.x + item.width
    if (!isHungSign(item.text, item.x))
      expect(item.x, item.text).toBeGreaterThanOrEqual(box.side - 0.01)
    if (!isHungSign(item.text, width - end))
      // A line broken before a hyphen loses the kerning of its last letter.
      expect(end, item.text).toBeLessThanOrEqual(width - box.side + 0.6)
    expect(item.y, item.text).toBeGreaterThan(page === 0 ? top : box.margin)
    expect(item.y, item.text).toBeLessThanOrEqual(height - box.bottom + 0.01)
  }
}

/** Items on one line do not overlap; compressed spaces may reduce the distance. */
function expectApart({ pages }: Paper) {
  for (const items of pages) {
    for (const item of items) {
      const next = items.filter(
        (other) => Math.abs(other.y - item.y) < 0.5 && other.x > item.x + 0.01,
      )
      const nearest = Math.min(...next.map((other) => other.x))
      expect(item.x + item.width, item.text).toBeLessThan(nearest + 2)
    }
  }
}

describe.each(someOf(templates))(
  'geometry of the template $id',
  ({ id: template, look, columns }) => {
    it.each(shareOf(extremes, template, 3))(
      'keeps every word between the margins and off the others: %j',
      async (design) => {
        for (const document of [fullResume(countingIds()), wideResume()]) {
          const paper = await printOnPaper(withDesign(document, { ...design, template }))
          expectInside(paper)
          expectApart(paper)
        }
      },
    )

    it('repeats its margins on every page', async () => {
      const long = longResume(countingIds(), { posts: 12, bullets: 8, words: 24 })
      const paper = await printOnPaper(withDesign(long, { template, page: 'letter' }))
      expect(paper.rendered.pages.length).toBeGreaterThan(3)
      expectInside(paper)
      for (const page of paper.rendered.pages.keys()) {
        const tops = paper.boxes.flatMap((box) =>
          box.page === page ? box.lines.map((line) => line.y) : [],
        )
        // A rule, filled area or card may be above the text.
        expect(Math.min(...tops)).toBeGreaterThan((page === 0 ? paper.top : paper.box.margin) - 0.1)
        if (page > 0) expect(Math.min(...tops)).toBeLessThan(paper.box.margin + 12)
      }
    })

    it('sets heading and date on one baseline in every font pair', async () => {
      for (const { id: fonts } of shareOf(fontPairs, template, 5)) {
        const design = { template, fonts, datePosition: 'end' as const }
        const document = withDesign(fullResume(countingIds()), design)
        const { boxes } = await printOnPaper(document)
        const entry = document.content.work[0]
        const baselineOf = (field: string) =>
          boxes.find((box) => box.address === `${entry?.id}/${field}`)?.lines[0]?.baseline
        // If the employer comes first, the date is beside it.
        const first = Math.min(baselineOf('position')!, baselineOf('name')!)
        // A title in another typeface or size has another depth below its baseline.
        const { looks = {} } = look.entries.title
        const isLarger = [looks.heading, looks.dates].some((one) => one?.family ?? one?.scale)
        expect(Math.abs(baselineOf('startDate')! - first)).toBeLessThan(isLarger ? 1.5 : 0.005)
      }
    })

    it('does not move a date when the words beside it are gone', async () => {
      const ids = countingIds()
      const entry = { ...createEntry('work', ids), startDate: '2019', endDate: '2021' }
      const ends = []
      for (const position of ['', 'Engineer', 'Engineer '.repeat(30)]) {
        const document = withDesign(plainResume(ids), { template, datePosition: 'end' })
        const content = { ...document.content, work: [{ ...entry, position, name: 'Works' }] }
        const named = position ? content : { ...content, work: [{ ...entry, summary: 'Words.' }] }
        const { pages } = await printOnPaper({ ...document, content: named })
        const date = pages.flat().find((item) => item.text.endsWith('2021'))!
        ends.push(date.x + date.width)
      }
      expect(ends).toHaveLength(3)
      for (const right of ends) expect(right).toBeCloseTo(ends[0]!, 1)
    })

    it('keeps an e-mail address on one line in every font pair', async () => {
      const full = fullResume(countingIds())
      const email = 'maximiliane.ott@example.org'
      const content = { ...full.content, basics: { ...full.content.basics, email } }
      for (const { id: fonts } of shareOf(fontPairs, template, 5)) {
        const { pages } = await printOnPaper(withDesign({ ...full, content }, { template, fonts }))
        expect(pages[0]?.map((item) => item.text).join('\n'), fonts).toContain(email)
      }
    })

    it('numbers the pages of a CV that has more than one, where asked for', async () => {
      const long = longResume(countingIds(), { posts: 6, bullets: 8 })
      const { footers, rendered } = await printOnPaper(withDesign(long, { template }))
      const count = rendered.pages.length
      const numbers = rendered.pages.map((_, page) => `${page + 1} / ${count}`)
      const found = pageNumbersOf({ footers })
      const names = footers.filter(({ text }) => text.startsWith('Ida Long'))
      // A side column may repeat the name instead.
      if (columns === 1) expect(names).toHaveLength(found.length)
      expect(found).toEqual(look.page?.number === 'head' ? numbers.slice(1) : numbers)
      const off = await printOnPaper(withDesign(long, { template, pageNumbers: false }))
      expect(off.footers).toEqual([])
      const short = longResume(countingIds(), { posts: 1, bullets: 1 })
      expect((await printOnPaper(withDesign(short, { template }))).footers).toEqual([])
    })
  },
)

it.each(['2021', 'September 2021'])(
  'begins a moved header where texts begin, beside %s',
  async (startDate) => {
    const document = longResume(countingIds(), { posts: 1, bullets: 1 })
    const work = document.content.work.map((entry) => ({ ...entry, startDate, endDate: startDate }))
    const { pages } = await printOnPaper(
      withDesign(
        { ...document, content: { ...document.content, work } },
        { template: 'atelier', margin: 15 },
      ),
    )
    const leftOf = (text: string) => pages.flat().find((item) => item.text.startsWith(text))?.x
    expect(leftOf('Engineer of many posts')).toBeCloseTo(leftOf('Engineer 1') ?? 0, 0)
    expect(leftOf('Engineer 1')).toBeGreaterThan(leftOf('Ida Long') ?? 0)
  },
)

it.each(templates.map(({ id }) => id))('parts no family name in %s', async (template) => {
  const full = fullResume(countingIds())
  const basics = { ...full.content.basics, name: 'Dr Wilhelmina Castellanos Brook' }
  const document = withDesign({ ...full, content: { ...full.content, basics } }, { template })
  const { boxes } = await printOnPaper(document)
  const tops = boxes.find(({ address }) => address === 'basics/name')?.lines ?? []
  const widths = tops.map(({ width }) => width)
  expect(widths.length).toBeGreaterThan(0)
  // On one line, or on two of which none has one short word alone.
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.4)
})
