import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyHunks } from '@/lib/resume/change/hunks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { indexCv } from '../cv/cv-index'
import { readPosting } from '../posting/read-posting'
import { suggestOrder } from './suggest-order'
import { tailoredCopy } from './tailored-copy'

function cvOf(bullets: string[]): ResumeDocument {
  const document = languageDocument({
    ...{ language: 'en', title: '', name: 'N', label: 'Baker', employer: 'Mill' },
    bullets: ['', ''],
  })
  const highlights = bullets.map((text, at) => ({
    id: `b${at}`.padEnd(12, '0'),
    text: literal(text),
  }))
  const [work] = document.content.work
  if (!work) throw new Error('The fixture has no position')
  return { ...document, content: { ...document.content, work: [{ ...work, highlights }] } }
}

const demands = readPosting('Requirements:\n- Experience with Kafka\n- Python\n').requirements

const suggest = (document: ResumeDocument) =>
  suggestOrder(document, indexCv(document, '2026-11'), demands)

const bulletsOf = ({ content }: ResumeDocument) =>
  content.work.flatMap(({ highlights }) => highlights.map(({ text }) => plainText(text)))

describe('another order of the same words', () => {
  it('puts behind the first bullet what is asked for, and says where it was and what it answers', () => {
    const document = cvOf(['Ran a mill.', 'Baked bread.', 'Wrote Python on Kafka.'])
    const [suggestion, ...others] = suggest(document)
    expect(others).toEqual([])
    expect(suggestion?.place).toMatchObject({ part: 'work', entry: 'Mill', bullet: null })
    expect(suggestion?.lines).toMatchObject([
      { words: 'Ran a mill.', was: 1, isRaised: false, answers: [] },
      { words: 'Wrote Python on Kafka.', was: 3, isRaised: true, answers: ['Kafka', 'Python'] },
      { words: 'Baked bread.', was: 2, isRaised: false, answers: [] },
    ])
    const bullet = document.content.work[0]?.highlights[2]
    expect(suggestion?.raised).toBe(`${bullet?.id}/text`)
  })

  it('is not suggested where the order is good already', () => {
    expect(suggest(cvOf(['Wrote Python on Kafka.', 'Baked bread.']))).toEqual([])
    expect(suggest(cvOf(['Baked bread.', 'Wrote Python on Kafka.']))).toEqual([])
  })

  it('never adds, drops or changes a word', () => {
    const bullet = fc.constantFrom('Baked bread.', 'Wrote Python.', 'Ran Kafka.', 'Slept.', '')
    fc.assert(
      fc.property(fc.array(bullet, { maxLength: 8 }), (bullets) => {
        const document = cvOf(bullets)
        const applied = applyHunks(
          document,
          suggest(document).flatMap(({ hunks }) => hunks),
        )
        if (!applied.ok || applied.document.kind !== 'resume') throw new Error('It does not apply')
        expect(bulletsOf(applied.document).sort()).toEqual(bulletsOf(document).sort())
      }),
    )
  })
})

it('a CV of its own remembers the one that it follows and the posting, cut to what a document holds', () => {
  const document = cvOf(['Baked bread.'])
  const job = { title: 'Engineer', employer: 'Grid', text: 'x'.repeat(20_000) }
  const id = '01a1fd05-4a8c-7394-8f34-b57544652e2f'
  const copy = tailoredCopy(document, document, { id, title: 'For Grid', version: 0, job })
  expect(copy.lineage).toMatchObject({ documentId: document.id, posting: { employer: 'Grid' } })
  expect(copy.lineage?.posting?.text).toHaveLength(12_000)
  expect(copy.content).toEqual(document.content)
})
