import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedInk } from '@/lib/pdf/templates/printed-paper'
import { isReshaped } from '@/lib/pdf/templates/testing/is-reshaped'
import { onOneLine } from '@/lib/pdf/templates/testing/one-line'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { designRanges } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { arbitraryLetter, arbitraryResume } from '@/lib/resume/testing/arbitrary-resume'
import { type FieldText, fieldsOf } from '@/lib/resume/text/text'
import { declaredResume } from '@/tests/fixtures/declared-resume'
import { countingIds, paperDocuments } from '@/tests/fixtures/paper-documents'
import { runs, someOf } from '@/tests/runs'
import { cleanSpans, plainSpan, textOf } from './clean-spans'
import { exportHtml } from './html'
import { outlineOf } from './outline'
import { inkOf, inkOfFormats } from './testing/read-back'

/** The paper with one column, titles on one line and no page numbers, as the other formats have it. */
function onOneColumn(document: ResumeDocument): ResumeDocument {
  const line = onOneLine(document)
  const fontSize = designRanges.fontSize.min
  return {
    ...line,
    design: {
      ...line.design,
      ...{ look: document.design.look, datePosition: 'inline', fontSize, pageNumbers: false },
    },
  }
}

/** Ink without commas: those that part titles on paper, by their style, are dots where a title has one. */
const inkOfWords = (format: string, ink: string) => {
  // Works are sentences on paper only.
  const words = ink.replaceAll(/[,.]/g, '')
  // The titles of a Word file are arranged as on paper, and without colons.
  return format === 'docx' ? [...words.replaceAll(':', '')].toSorted().join('') : words
}

/** The document in one column, its roles as on the paper above. */
const inPlain = (document: ResumeDocument): ResumeDocument => ({
  ...document,
  design: { ...document.design, template: 'plain', ownTemplate: null },
})

/** The words of a field as they can be written. Commas between those of a list go with blank ones. */
const wordsOf = ({ text }: FieldText) =>
  textOf(cleanSpans([plainSpan(text, null)]))
    .split(/\s+/)
    .map((word) => word.replace(/^,+|,+$/g, ''))

const documents = paperDocuments().filter(
  ({ name }) =>
    !/no font has|^fonts |^template |language (?:pt|de)|two pages|wide|narrow/.test(name),
)

describe('words of the exported formats', () => {
  it('are those of each declared field', async () => {
    const document = declaredResume(countingIds())
    for (const [format, ink] of Object.entries(await inkOfFormats(document)))
      for (const { address, text } of fieldsOf(document))
        expect(ink, `${format}, ${address}`).toContain(inkOf(text.replace(/^https:\/\//, '')))
  })

  it.each(someOf(documents))(
    'are those of the paper, in its order: $name',
    async ({ document }) => {
      const paper = inkOf(printedInk(await printOnPaper(onOneColumn(document))))
      const formats = await inkOfFormats(inPlain(document))
      for (const [format, ink] of Object.entries(formats))
        expect(inkOfWords(format, ink), format).toBe(inkOfWords(format, paper))
    },
  )

  it('leave out the addresses of entries where the paper does, and still open them', async () => {
    const full = documents.find(({ name }) => name === 'every section')
    if (!full) throw new Error('The fixture is gone.')
    const { document } = full
    const hidden: ResumeDocument = {
      ...document,
      design: { ...document.design, links: 'hidden' },
    }
    const paper = inkOf(printedInk(await printOnPaper(onOneColumn(hidden))))
    for (const [format, ink] of Object.entries(await inkOfFormats(inPlain(hidden))))
      expect(inkOfWords(format, ink), format).toBe(inkOfWords(format, paper))
    expect(exportHtml(hidden, 'CV')).toContain('<h3><a href="https://example.org/">Lead</a>, ')
  })

  it('stand in the order of a template that has one of its own, unless the person made another', () => {
    const full = documents.find(({ name }) => name === 'every section')
    if (!full) throw new Error('The fixture is gone.')
    const keysIn = (document: ResumeDocument) => outlineOf(document).parts.map(({ key }) => key)
    const { document } = full
    // Somebody with one job begins with the education everywhere.
    document.content.work.push(
      ...document.content.work.map((job) => ({ ...job, id: `${job.id} 2` })),
    )
    const academic = { ...document, design: { ...document.design, template: 'academic' } }
    expect(keysIn(document).slice(0, 4)).toEqual(['basics', 'summary', 'work', 'education'])
    expect(keysIn(academic).slice(0, 4)).toEqual(['basics', 'summary', 'education', 'work'])
    const [summary, ...others] = resolveSections(document.content).map(({ state }) => state)
    if (!summary) throw new Error('A CV has sections.')
    const own = { ...academic.content, sections: [summary, ...others.toReversed()] }
    expect(keysIn({ ...academic, content: own })).toEqual(keysIn({ ...document, content: own }))
  })

  it('are all there and the same in every format, whatever the CV', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryResume(), async (document) => {
        const formats = await inkOfFormats(inPlain(document))
        for (const [format, ink] of Object.entries(formats))
          expect(inkOfWords(format, ink), format).toBe(inkOfWords(format, formats.html ?? ''))
        for (const field of fieldsOf(document)) {
          if (!field.shown || isReshaped(field)) continue
          for (const word of wordsOf(field)) {
            expect(formats.html, field.address).toContain(inkOf(word))
          }
        }
      }),
      { numRuns: runs(20) },
    )
  })

  it('of a letter are all there', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLetter(), async (document) => {
        const formats = await inkOfFormats(document)
        for (const [format, ink] of Object.entries(formats))
          expect(inkOfWords(format, ink), format).toBe(inkOfWords(format, formats.html ?? ''))
        for (const field of fieldsOf(document)) {
          if (isReshaped(field)) continue
          for (const word of wordsOf(field)) {
            expect(formats.html, field.address).toContain(inkOf(word))
          }
        }
      }),
      { numRuns: runs(10) },
    )
  })

  it('that are hidden stay away', async () => {
    const full = documents.find(({ name }) => name === 'every section')
    if (!full) throw new Error('The fixture is gone.')
    const { content } = full.document
    const hidden = {
      ...full.document,
      content: {
        ...content,
        work: content.work.map((entry) => ({ ...entry, hidden: true })),
        sections: [{ key: 'projects', visible: false, title: 'Secret', breakBefore: false }],
      },
    }
    for (const ink of Object.values(await inkOfFormats(hidden))) {
      for (const gone of ['ATLAS', 'SECRET', 'EXPERIENCE', 'ŹRÓDŁO'])
        expect(ink).not.toContain(gone)
      expect(ink).toContain('PATENTS')
    }
  })
})
