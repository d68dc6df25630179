import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createIdGenerator } from '../ids'
import { sampleResume } from '../samples/samples'
import type { ResumeDocument } from '../schema/document'
import { exportFlat, type FlatResume, importFlat } from './flat'
import { changeFlat } from './flat-change'

const ids = createIdGenerator()
const sample = () => sampleResume('data-engineer', ids)
const known = exportFlat(sample())

function changed(document: ResumeDocument, change: unknown): ResumeDocument {
  const result = changeFlat(document, change, ids)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.document
}

const word = () => fc.stringMatching(/^[A-Za-z&*_#ß日]{1,8}$/)
const position = () =>
  fc.oneof(
    fc.constantFrom(...known.experience),
    fc.record({
      role: fc.oneof(word(), fc.constantFrom(...known.experience.map(({ role }) => role))),
      company: fc.oneof(word(), fc.constantFrom(...known.experience.map(({ company }) => company))),
      start: fc.constantFrom('2019', '2021-03', 'early 2018'),
      end: fc.constantFrom('present', '2022'),
      details: fc.array(
        fc.oneof(word(), fc.constantFrom(...known.experience.flatMap(({ details }) => details))),
      ),
    }),
  )
const degree = () =>
  fc.oneof(
    fc.constantFrom(...known.education),
    fc.record({
      degree: fc.oneof(word(), fc.constantFrom('MSc Informatics')),
      institution: fc.oneof(word(), fc.constantFrom('University of Porto')),
      year: fc.constantFrom('', '2017', '1999'),
    }),
  )

const change = (): fc.Arbitrary<Partial<FlatResume>> =>
  fc.record(
    {
      name: word(),
      email: word(),
      phone: word(),
      summary: fc.oneof(word(), fc.constant(known.summary)),
      skills: fc.array(fc.oneof(word(), fc.constantFrom(...known.skills)), { maxLength: 230 }),
      experience: fc.array(position(), { maxLength: 5 }),
      education: fc.array(degree(), { maxLength: 4 }),
    },
    { requiredKeys: [] },
  )

it('says what was given, and everything else as before', () => {
  fc.assert(
    fc.property(change(), change(), (first, second) => {
      const once = changed(sample(), first)
      expect(exportFlat(once)).toEqual({ ...known, ...first })
      const twice = changed(once, second)
      expect(exportFlat(twice)).toEqual({ ...known, ...first, ...second })
      const nodes = [...twice.content.work, ...twice.content.education, ...twice.content.skills]
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
    }),
    { numRuns: runs(150) },
  )
})

it('changes nothing where it says what is there, in whatever order', () => {
  const document = sample()
  expect(changed(document, known)).toEqual(document)
  const turned = changed(document, { experience: [...known.experience].reverse() })
  expect(turned.content.work).toEqual([...document.content.work].reverse())
})

it('keeps what the flat shape has no place for, with the entry that it belongs to', () => {
  const document = sample()
  const [first, second] = document.content.work
  if (!first || !second) throw new Error('The sample has two positions')
  first.url = 'https://example.org/first'
  first.highlights = [{ id: ids.node(), text: 'Saved **half** of it' }, ...first.highlights]
  second.hidden = true
  const flat = exportFlat(document)
  const [shown] = flat.experience
  const details = [...(shown?.details ?? []), 'One more']
  const next = changed(document, {
    experience: [{ ...shown, role: 'Principal', details }, ...flat.experience.slice(1)],
  })
  const [now, behind] = next.content.work
  expect(now).toMatchObject({ id: first.id, url: first.url, position: 'Principal' })
  expect(now?.highlights.slice(0, -1)).toEqual(first.highlights)
  expect(behind).toEqual(second)
})

it('says nothing of one employer that was said of another', () => {
  const document = sample()
  const [first] = document.content.work
  if (!first) throw new Error('The sample has a position')
  first.url = 'https://example.org/first'
  const [shown] = known.experience
  const next = changed(document, { experience: [{ ...shown, company: 'Another House' }] })
  expect(next.content.work[0]).toMatchObject({ name: 'Another House', url: '', location: '' })
  expect(next.content.work[0]?.id).not.toBe(first.id)
})

it('keeps groups of skills whose words go on together', () => {
  const document = sample()
  document.content.skills.forEach((group, at) => {
    group.name = `Group ${at}`
  })
  const groups = document.content.skills.map(({ name }) => name)
  const more = changed(document, { skills: [...known.skills, 'Baking'] })
  expect(more.content.skills.map(({ name }) => name)).toEqual([...groups, ''])
  const less = changed(more, { skills: known.skills })
  expect(less.content.skills).toEqual(document.content.skills)
})

it('takes null for not given, and nothing that the flat shape does not have', () => {
  const document = sample()
  expect(changed(document, { phone: null, experience: null })).toEqual(document)
  const wrong = { mood: 'good', work: [], basics: {}, constructor: {}, skills: ['x'] }
  const refused = changeFlat(document, wrong, ids)
  expect(!refused.ok && refused.problems.map(({ path }) => path)).toEqual([
    'mood',
    'work',
    'basics',
    'constructor',
  ])
  for (const input of [null, 7, [], { name: {} }, { skills: 'x'.repeat(400) }, { experience: 7 }]) {
    expect(changeFlat(document, input, ids).ok).toBe(false)
  }
})

it('keeps what a new CV would lose to a name of JSON Resume', () => {
  const lost = importFlat({ name: 'A', work: [{ name: 'B' }] }, ids)
  expect(lost).toMatchObject({ ok: false, problems: [{ path: 'work' }] })
})
