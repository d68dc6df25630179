import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyHunks } from '@/lib/resume/change/hunks'
import { createIdGenerator } from '@/lib/resume/ids'
import dataEngineer from '@/lib/resume/samples/data-engineer.json' with { type: 'json' }
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { indexCv } from '../cv/cv-index'
import { readPosting } from '../posting/read-posting'
import * as postings from '../posting/testing/postings'
import { reorderByRelevance } from './reorder'

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
  const hunks = reorderByRelevance(document, indexCv(document, '2026-11'), requirements)
  const applied = applyHunks(document, hunks)
  if (!applied.ok || applied.document.kind !== 'resume') throw new Error('not applied')
  return { hunks, after: applied.document }
}

it('moves bullets up alone: what a person chose to say first stays first, as do skills and posts', () => {
  const document = withManyBullets(resumeOf(dataEngineer, createIdGenerator()))
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

it('says nothing where the order is good already', () => {
  const document = resumeOf(dataEngineer, createIdGenerator())
  const { after } = reorder(document, postings.dataPosting)
  expect(reorder(after, postings.dataPosting).hunks).toEqual([])
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
    }),
    { numRuns: 100 },
  )
  expect(moved).toBeGreaterThan(0)
})
