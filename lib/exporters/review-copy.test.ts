import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Bullet } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { exportPlainText } from './plain-text'
import { printedSections } from './printed-sections'
import { composeReviewCopy, type ProposedText, writeReviewPage } from './review-copy'

const labels = {
  ...{ title: 'For review', intro: 'Written by a model.' },
  ...{ suggestion: 'AI suggestion:', backed: 'Backed by your CV:' },
}

/** A CV with a summary and bullets of a job, of which one has a sub-point. */
function source(): { document: ResumeDocument; bullets: Bullet[] } {
  const ids = countingIds()
  const document = fullResume(ids)
  const bullets = ['Mended nets', 'Sorted the catch', 'By size'].map((text, at) => ({
    ...{ id: ids.node(), text: literal(text) },
    ...(at === 2 ? { level: 1 } : {}),
  }))
  const [job] = document.content.work
  if (!job) throw new Error('The fixture has a job')
  job.highlights = bullets
  document.content.basics.summary = literal('Deckhand for nine years')
  document.design.carry = true
  return { document, bullets }
}

const about = (address: ProposedText['address'], more: Partial<ProposedText> = {}) => ({
  ...{ address, text: 'Repaired nets', quotes: [], questions: [], ...more },
})

const pageOf = (copy: ReturnType<typeof composeReviewCopy>) =>
  new TextDecoder().decode(writeReviewPage(copy, labels, 'CV', {}))

describe('a copy for review', () => {
  it('has each proposal below the own line, with its label, quotes and questions', () => {
    const { document, bullets } = source()
    const proposals = [
      about(`${bullets[0]?.id}/text`, { quotes: ['Mended nets', 'the catch'] }),
      about(`${bullets[1]?.id}/text`, { text: 'Graded <fish>', questions: ['Is “fish” true?'] }),
    ]
    const copy = composeReviewCopy(document, proposals, labels, createIdGenerator())
    expect(exportPlainText(copy.document)).toContain(
      [
        '- Mended nets',
        '  - AI suggestion: Repaired nets',
        '  - Backed by your CV: "Mended nets" · "the catch"',
        '- Sorted the catch',
        '  - AI suggestion: Graded <fish>',
        '  - Is “fish” true?',
        '  - By size',
      ].join('\n'),
    )
    const page = pageOf(copy)
    expect([...page.matchAll(/<ins>(.*?)<\/ins>/g)].map(([, text]) => text)).toEqual([
      'Repaired nets',
      'Graded &lt;fish&gt;',
    ])
    expect(page).toContain('<strong>AI suggestion:</strong> <ins>')
    expect(page).toMatch(/<title>For review · /)
  })

  it('has that of the summary as lines of its own, right after it', () => {
    const { document } = source()
    const proposal = about('basics/summary', { text: 'Deckhand', quotes: ['nine years'] })
    const { document: copy } = composeReviewCopy(document, [proposal], labels, createIdGenerator())
    expect(exportPlainText(copy)).toContain(
      'Deckhand for nine years\n- AI suggestion: Deckhand\n- Backed by your CV: "nine years"\n',
    )
  })

  it('begins with a note, and keeps the order and every other text', () => {
    const { document, bullets } = source()
    const before = structuredClone(document)
    const proposal = about(`${bullets[0]?.id}/text`)
    const copy = composeReviewCopy(document, [proposal], labels, createIdGenerator()).document
    expect(document).toEqual(before)
    const [note, ...others] = printedSections(copy, true)
    expect(note?.title.text).toBe('For review')
    const bodies = printedSections(document, true).map(({ key }) => key)
    expect(others.map(({ key }) => key)).toEqual(bodies)
    const written = exportPlainText(copy).split('\n')
    for (const line of exportPlainText(document).split('\n')) expect(written).toContain(line)
    expect(copy.design).toMatchObject({ carry: false, fit: 0, autoFit: false })
  })

  it('leaves out what is for no text of this CV', () => {
    const { document } = source()
    const copy = composeReviewCopy(document, [about('nobody/text')], labels, createIdGenerator())
    expect(copy.inserted).toEqual([])
    expect(pageOf(copy)).not.toMatch(/<ins>|Repaired/)
    const texts = copy.document.content.work.flatMap(({ highlights }) => highlights)
    expect(texts.map(({ text }) => plainText(text))).toContain('Mended nets')
  })
})
