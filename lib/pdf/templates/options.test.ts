import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { createEntry } from '@/lib/resume/create'
import { newestLook } from '@/lib/resume/look'
import { adjustmentRanges } from '@/lib/resume/resume-limits'
import {
  adjustmentChoices,
  type Design,
  designChoices,
  designSchema,
} from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { runs, someOf } from '@/tests/runs'
import { themeOf } from './layouts/page-parts'
import { strayItems } from './page-craft'
import { inked, inkOf, printedInk } from './printed-paper'
import { templates } from './registry'
import { isReshaped } from './testing/is-reshaped'
import { type Paper, printOnPaper, withDesign } from './testing/paper'

const arbitraryFactor = (name: keyof typeof adjustmentRanges) => {
  const { min, max } = adjustmentRanges[name]
  return fc.constantFrom(min, 1, max)
}

const arbitraryChoices = (): fc.Arbitrary<Partial<Design>> =>
  fc.record({
    template: fc.constantFrom(...templates.map(({ id }) => id)),
    sectionTitles: fc.constantFrom(...designChoices.sectionTitles),
    datePosition: fc.constantFrom(...designChoices.datePosition),
    bullets: fc.constantFrom(...designChoices.bullets),
    skills: fc.constantFrom(...designChoices.skills),
    headerAlign: fc.constantFrom(...designChoices.headerAlign),
    icons: fc.constantFrom(...designChoices.icons),
    links: fc.constantFrom(...designChoices.links),
    nameSize: arbitraryFactor('nameSize'),
    headingSize: arbitraryFactor('headingSize'),
    headingWeight: fc.constantFrom(...adjustmentChoices.headingWeight),
    titleOrder: fc.constantFrom(...adjustmentChoices.titleOrder),
    sideWidth: arbitraryFactor('sideWidth'),
    sidePlace: fc.constantFrom(...adjustmentChoices.sidePlace),
    sectionGap: arbitraryFactor('sectionGap'),
    entryGap: arbitraryFactor('entryGap'),
  })

const full = () => {
  const ids = countingIds()
  const document = fullResume(ids)
  const skill = { ...createEntry('skills', ids), name: 'Sums', level: 'fair', keywords: ['tables'] }
  const { content } = document
  return { ...document, content: { ...content, skills: [...content.skills, skill] } }
}

const textsOf = ({ pages }: Paper) => pages.flat().map(({ text }) => text.trim())

/** Returns the x where the text of a field begins. */
const startOf = ({ boxes }: Paper, address: string) =>
  boxes.find((box) => box.address === address)?.lines[0]?.x ?? Number.NaN

describe('the choices of a design', () => {
  it('keep every word inside the margins, in any template', async () => {
    const document = full()
    await fc.assert(
      fc.asyncProperty(arbitraryChoices(), async (choices) => {
        const paper = await printOnPaper(withDesign(document, { ...choices, pageNumbers: false }))
        for (const field of fieldsOf(document)) {
          const { address, text } = field
          if (isReshaped(field)) continue
          expect(inkOf(paper, address), address).toBe(inked(text))
        }
        expect(strayItems(paper)).toEqual([])
      }),
      { numRuns: runs(14) },
    )
  })

  it('print as before where a name is unknown', async () => {
    const document = withDesign(full(), { template: 'timeline' })
    // As written by a newer version of the app.
    const odd = { ...document, design: { ...document.design, bullets: 'stars', icons: 'neon' } }
    const [usual, newer] = [
      await printOnPaper(document),
      await printOnPaper(odd as unknown as ResumeDocument),
    ]
    expect(Buffer.compare(newer.rendered.bytes, usual.rendered.bytes)).toBe(0)
  })
})

it('every line height shows, also where a template limits it', () => {
  const heights = [1.2, 1.25, 1.3, 1.35, 1.4, 1.5, 1.8]
  for (const template of templates) {
    const printed = heights.map(
      (lineHeight) =>
        themeOf(template, { ...designSchema.parse({ look: newestLook }), lineHeight }).lineHeight,
    )
    expect(new Set(printed).size, template.id).toBe(heights.length)
    const { maxLineHeight = 1.35 } = template.look
    expect(printed[3], template.id).toBe(Math.min(1.35, maxLineHeight))
  }
})

it.each(['en', 'he'])('a side column is at the side that is seen, in %s', async (language) => {
  for (const template of ['fjord', 'tandem']) {
    const left = await printOnPaper(withDesign(full(), { template, language, sidePlace: 'left' }))
    const right = await printOnPaper(withDesign(full(), { template, language, sidePlace: 'right' }))
    expect(startOf(left, 'basics/email'), template).toBeLessThan(220)
    expect(startOf(right, 'basics/email'), template).toBeGreaterThan(300)
  }
})

/** Some of the templates; all in a long run, and in the property test above. */
const some = templates.filter((_, index) => index % (runs(1) > 1 ? 1 : 3) === 0)

describe.each(someOf(some))('in the template $id a design', ({ id: template, columns }) => {
  const print = (choices: Partial<Design>) =>
    printOnPaper(withDesign(full(), { template, ...choices }))

  it('chooses the sign of bullets and the case of headings', async () => {
    const paper = await print({ bullets: 'angle', sectionTitles: 'capitals' })
    expect(textsOf(paper)).toContain('›')
    expect(textsOf(paper)).not.toContain('•')
    expect(printedInk(paper)).toContain('EDUCATION')
    expect(printedInk(await print({ sectionTitles: 'plain' }))).toContain('Education')
  })

  it('puts dates before, beside and under what they belong to', async () => {
    const [entry] = full().content.work
    const [name, date] = [`${entry?.id}/position`, `${entry?.id}/startDate`]
    const margin = await print({ datePosition: 'margin' })
    expect(startOf(margin, date)).toBeLessThan(startOf(margin, name))
    const end = await print({ datePosition: 'end' })
    expect(startOf(end, date)).toBeGreaterThan(startOf(end, name) + 100)
    const below = await print({ datePosition: 'below' })
    const lineOf = (address: string) =>
      below.boxes.find((box) => box.address === address)?.lines[0]?.baseline ?? 0
    // Where the employer comes first, the date is beside the position.
    const first = Math.min(lineOf(name), lineOf(`${entry?.id}/name`))
    expect(lineOf(date)).toBeGreaterThan(first + 5)
  })

  it('hides the address of an entry behind its heading', async () => {
    const paper = await print({ links: 'hidden' })
    const [entry] = full().content.work
    expect(inkOf(paper, `${entry?.id}/url`)).toBe('')
    expect(inkOf(paper, `${entry?.id}/position`)).toBe('Lead')
    expect(printedInk(paper)).toContain('example.org/code')
    const task = getDocument({ data: paper.rendered.bytes.slice(), verbosity: 0 })
    const annotations = await (await (await task.promise).getPage(1)).getAnnotations()
    await task.destroy()
    const opened = annotations.map(({ url }: { url?: string }) => url)
    expect(opened).toContain('https://example.org/')
  })

  it('moves the header to another side', async () => {
    const start = startOf(await print({ headerAlign: 'start' }), 'basics/label')
    const centre = startOf(await print({ headerAlign: 'center' }), 'basics/label')
    const end = startOf(await print({ headerAlign: 'end' }), 'basics/label')
    expect(centre).toBeGreaterThan(start + 20)
    expect(end).toBeGreaterThan(centre + 20)
  })

  it('shows the level of a skill beside its name, or under it in a narrow column', async () => {
    const paper = await print({ skills: 'levels' })
    const skill = full().content.skills.at(-1)
    const boxOf = (field: string) => {
      const box = paper.boxes.find(({ address }) => address === `${skill?.id}/${field}`)
      if (!box) throw new Error(`${field} is not on the paper`)
      return box
    }
    const [name, level] = [boxOf('name'), boxOf('level')]
    if (columns === 2) {
      expect(level.x).toBeCloseTo(name.x, 0)
      expect(level.y).toBeGreaterThan(name.y + 5)
    } else {
      expect(level.y).toBeCloseTo(name.y, 0)
      expect(level.x - name.x).toBeGreaterThan(75)
    }
  })
})
