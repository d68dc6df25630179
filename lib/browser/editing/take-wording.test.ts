import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import { literal } from '@/lib/resume/text/rich-text'
import { bakersCv, before } from '@/tests/ai/support/request-ports'
import { isOutdated, takeWording, takeWordings } from './take-wording'

const ids = createIdGenerator()
const cv = bakersCv()
const entry = cv.content.work[0]
const bullet = entry?.highlights[0]?.id ?? ''
const at = '2026-11-21T10:00:00.000Z'
const wording = {
  ...{ address: `${bullet}/text`, before, texts: ['Baked *every* week'], isConfirmed: false, at },
}
const bulletsOf = (document: typeof cv | undefined) =>
  document?.content.work[0]?.highlights.map(({ text }) => text) ?? []

it('stand in the place of the text, literally, and nothing else changes', () => {
  const edit = takeWording(cv, wording, ids)
  const untouched = structuredClone(edit?.document)
  const first = untouched?.content.work[0]?.highlights[0]
  expect(first?.text).toBe(literal('Baked *every* week'))
  if (first) first.text = literal(before)
  expect(untouched).toEqual(cv)
  expect(edit?.focus).toEqual({ address: `${bullet}/text`, offset: 18 })
})

it('are bullets of their own where the text was parted; the first keeps its id', () => {
  const edit = takeWording(cv, { ...wording, texts: ['One', 'Two'] }, ids)
  expect(bulletsOf(edit?.document).slice(0, 2)).toEqual(['One', 'Two'])
  expect(edit?.document.content.work[0]?.highlights[0]?.id).toBe(bullet)
  expect(bulletsOf(edit?.document)).toHaveLength(bulletsOf(cv).length + 1)
})

it('leave a text alone that says something else by now', () => {
  const other = { ...wording, before: 'Something else' }
  expect(isOutdated(cv, other)).toBe(true)
  expect(takeWording(cv, other, ids)?.document).toBe(cv)
  const gone = { ...wording, address: 'nowhere/text' }
  expect(takeWording(cv, gone, ids)?.document).toBe(cv)
})

it('are kept as a fact of their entry, once, where the person has said that they are true', () => {
  const confirmed = { ...wording, isConfirmed: true }
  const first = takeWording(cv, confirmed, ids)?.document
  const fact = { text: 'Baked *every* week', place: entry?.id, at }
  expect(first?.content.attested).toEqual([fact])
  const again = first && takeWording(first, { ...confirmed, before: 'Baked *every* week' }, ids)
  expect(again?.document.content.attested).toEqual([fact])
})

it('make one paragraph of a profile', () => {
  const profile = { ...wording, address: 'basics/summary', before: '', texts: ['One.', 'Two.'] }
  const edit = takeWording(cv, { ...profile, isConfirmed: true }, ids)
  expect(edit?.document.content.basics.summary).toBe(literal('One. Two.'))
  expect(edit?.document.content.attested.map(({ place }) => place)).toEqual([
    'basics/summary',
    'basics/summary',
  ])
})

it('replace several texts at once, and none that has changed since', () => {
  const [, next] = entry?.highlights ?? []
  const other = { ...wording, address: `${next?.id}/text`, texts: ['Other'] }
  const both = [wording, { ...other, before: next?.text ?? '' }]
  expect(bulletsOf(takeWordings(cv, both, ids).document).slice(0, 2)).toEqual([
    literal('Baked *every* week'),
    'Other',
  ])
  const one = takeWordings(cv, [wording, { ...other, before: 'Something else' }], ids).document
  expect(bulletsOf(one)[1]).toBe(next?.text)
})

it('are refused where an entry or a text cannot hold them', () => {
  const many = Array.from({ length: limits.bullets + 1 }, (_, index) => `Point ${index}`)
  expect(takeWording(cv, { ...wording, texts: many }, ids)).toBeNull()
  const long = { ...wording, address: 'basics/summary', before: '', texts: ['a'.repeat(4_001)] }
  expect(takeWording(cv, long, ids)).toBeNull()
})
