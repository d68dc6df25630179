import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { arbitraryLetter, arbitraryResume } from '@/lib/resume/testing/arbitrary-resume'
import { type FieldText, fieldsOf } from '@/lib/resume/text/text'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { runs, someOf } from '@/tests/runs'
import { inked, inkOf, printedInk } from './printed-paper'
import { templates } from './registry'
import { isReshaped } from './testing/is-reshaped'
import { printOnPaper, withDesign } from './testing/paper'

/**
 * Matches right-to-left letters, which are excluded: pdf.js guesses the order of what is beside them (see
 * scripts.test.ts and fonts/languages.test.ts).
 */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+/g
const fromLeft = <T>(document: T): T =>
  JSON.parse(
    JSON.stringify(document)
      .replace(rightToLeft, 'a')
      // The same letters as character references of rich text.
      .replace(/&#(\d+);/g, (reference, code: number) =>
        String.fromCharCode(Math.min(code, 0xffff)).search(rightToLeft) === 0 ? 'a' : reference,
      ),
  )

/** Matches words that our fonts have; others are reported and not printed. */
const printable = /^[\u0021-\u007e\u00a1-\u017f“”‘’–—…•€]+$/

const wordsOf = (field: FieldText) => field.text.split(/\s+/).filter((word) => printable.test(word))

describe.each(someOf(templates))('words in the template $id', ({ id: template }) => {
  it('prints every shown word of any CV', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryResume().map(fromLeft), async (document) => {
        const paper = await printOnPaper(withDesign(document, { template, pageNumbers: false }))
        // One glyph is used for both forms of "é", and can be read as one of them only.
        const ink = printedInk(paper).normalize('NFC').toUpperCase()
        for (const field of fieldsOf(document)) {
          if (!field.shown || isReshaped(field)) continue
          for (const word of wordsOf(field))
            expect(ink, field.address).toContain(word.toUpperCase())
        }
      }),
      { numRuns: runs(3) },
    )
  })

  it('prints each field under its own address, whole and once', async () => {
    const document = withDesign(fullResume(countingIds()), { template, pageNumbers: false })
    const paper = await printOnPaper(document)
    for (const field of fieldsOf(document)) {
      const { address, text } = field
      if (isReshaped(field)) continue
      expect(inkOf(paper, address), address).toBe(inked(text))
    }
    expect(paper.rendered.missing).toEqual([])
  })

  it('keeps a CV of many pages whole', async () => {
    const long = longResume(countingIds(), { posts: 9, bullets: 9, words: 25 })
    const document = withDesign(long, { template })
    const paper = await printOnPaper(document)
    expect(paper.pages.length).toBeGreaterThan(3)
    for (const field of fieldsOf(document)) {
      const { address, text } = field
      if (!isReshaped(field)) expect(inkOf(paper, address), address).toBe(inked(text))
    }
  })

  it('prints nothing of what is hidden, empty or nobody typed', async () => {
    const full = fullResume(countingIds())
    const { content } = full
    const hidden = withDesign(
      {
        ...full,
        content: {
          ...content,
          work: content.work.map((entry) => ({ ...entry, hidden: true })),
          sections: [{ key: 'projects', visible: false, title: 'Secret', breakBefore: false }],
        },
      },
      { template },
    )
    const ink = printedInk(await printOnPaper(hidden)).toUpperCase()
    for (const gone of ['ATLAS', 'SECRET', 'EXPERIENCE', 'ŹRÓDŁO']) expect(ink).not.toContain(gone)
    expect(ink).toContain('PATENTS')
    const empty = await printOnPaper(withDesign(createResume(countingIds()), { template }))
    expect(empty.pages).toEqual([[]])
  })

  it('writes our words in the language of the CV and theirs as typed', async () => {
    const full = fullResume(countingIds())
    const german = withDesign(full, { template, language: 'de', dateStyle: 'long' })
    const ink = printedInk(await printOnPaper(german))
    expect(ink.toUpperCase()).toContain('BERUFSERFAHRUNG')
    expect(ink).toContain(inked('März 2021 – heute'))
    // An unparsed date is printed as typed.
    expect(ink).toContain(inked('spring 2020'))
  })

  it('gives back letters that other fonts join', async () => {
    const document = withDesign(fullResume(countingIds()), { template })
    const ink = printedInk(await printOnPaper(document))
    expect(ink).toContain(inked('C++lang and x_y_z, final affine office'))
    expect(ink).not.toMatch(/[\ufb00-\ufb06]/)
  })
})

it('are all printed', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLetter().map(fromLeft), async (document) => {
      const paper = await printOnPaper(document)
      const ink = printedInk(paper)
      for (const field of fieldsOf(document)) {
        if (isReshaped(field)) continue
        for (const word of wordsOf(field)) expect(ink, field.address).toContain(word)
      }
    }),
    { numRuns: 25 },
  )
})
