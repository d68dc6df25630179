import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyHunks } from '@/lib/resume/change/hunks'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal } from '@/lib/resume/text/rich-text'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { indexCv } from '../cv/cv-index'
import { readPosting } from '../posting/read-posting'
import postings from '../posting/testing/postings.json' with { type: 'json' }
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

  it('moves a bullet with its sub-points', () => {
    const document = cvOf(['Ran a mill.', 'Baked bread.', 'Wrote tools:', 'Python on Kafka.'])
    const [work] = document.content.work
    Object.assign(work?.highlights[3] ?? {}, { level: 1 })
    const [suggestion] = suggest(document)
    expect(suggestion?.lines.map(({ words }) => words)).toEqual([
      ...['Ran a mill.', 'Wrote tools:', 'Python on Kafka.', 'Baked bread.'],
    ])
  })

  it('is not suggested where the order is good already', () => {
    expect(suggest(cvOf(['Wrote Python on Kafka.', 'Baked bread.']))).toEqual([])
    expect(suggest(cvOf(['Baked bread.', 'Wrote Python on Kafka.']))).toEqual([])
  })
})

/** Puts all bullets of a CV into its first post, the last one first. */
function withManyBullets(document: ResumeDocument): ResumeDocument {
  const highlights = document.content.work.flatMap((one) => one.highlights).toReversed()
  const work = document.content.work.map((one, at) => ({
    ...one,
    highlights: at === 0 ? highlights : [],
  }))
  return { ...document, content: { ...document.content, work } }
}

function reorder(document: ResumeDocument, posting: string) {
  const { requirements } = readPosting(posting)
  const suggested = suggestOrder(document, indexCv(document, '2026-11'), requirements)
  const hunks = suggested.flatMap((one) => one.hunks)
  const applied = applyHunks(document, hunks)
  if (!applied.ok || applied.document.kind !== 'resume') throw new Error('not applied')
  return { hunks, after: applied.document }
}

it('moves bullets up alone: what a person chose to say first stays first, as do skills and posts', () => {
  const document = withManyBullets(resumeOf(gallerySamples['data-engineer'], createIdGenerator()))
  const asked = 'Requirements\n- Terraform\n- Mentoring analysts\n- Kafka\n- dbt'
  const { after, hunks } = reorder(document, asked)
  expect(hunks.length).toBeGreaterThan(0)
  expect(after.content.skills).toEqual(document.content.skills)
  for (const [at, { id, highlights }] of document.content.work.entries()) {
    expect(after.content.work[at]?.id).toBe(id)
    expect(after.content.work[at]?.highlights[0]).toEqual(highlights[0])
  }
  const wished = asked.replace('Requirements', 'Nice to have')
  expect(reorder(document, wished).hunks).toEqual([])
})

/** Returns the contents of a document independent of order. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => JSON.stringify(unordered(item))).sort()
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .map(([key, item]) => [key, unordered(item)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

it('only ever changes the order, for any posting', () => {
  const samples = fc.constantFrom(...Object.values(gallerySamples))
  const all = Object.values(postings)
  const text = fc
    .array(fc.tuple(fc.constantFrom(...all), fc.nat(600), fc.nat(300)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) =>
      ['Requirements\n- Kafka\n- Terraform']
        .concat(parts.map(([posting, from, length]) => posting.slice(from, from + length)))
        .join('\n'),
    )
  let moved = 0
  fc.assert(
    fc.property(samples, text, (sample, posting) => {
      const document = withManyBullets(resumeOf(sample, createIdGenerator()))
      const { hunks, after } = reorder(document, posting)
      moved += hunks.length
      expect(hunks.every(({ kind }) => kind === 'move')).toBe(true)
      expect(unordered(after)).toEqual(unordered(document))
      expect(reorder(after, posting).hunks).toEqual([])
    }),
    {
      numRuns: 100,
      examples: [
        [
          gallerySamples['data-engineer'],
          'Requirements\n- Terraform\n- Mentoring analysts\n- Kafka',
        ],
      ],
    },
  )
  expect(moved).toBeGreaterThan(0)
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
