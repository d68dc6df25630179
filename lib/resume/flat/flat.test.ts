import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createIdGenerator } from '../ids'
import { sampleResume } from '../samples/samples'
import { exportFlat, type FlatResume, importFlat } from './flat'

const ids = createIdGenerator()
const word = () => fc.stringMatching(/^[A-Za-z&*_#ß日]{1,8}( [a-z*]{1,5})?$/)
const maybe = () => fc.oneof(fc.constant(''), word())

const arbitraryFlat = (): fc.Arbitrary<FlatResume> =>
  fc.record({
    name: maybe(),
    email: maybe(),
    phone: maybe(),
    summary: maybe(),
    skills: fc.array(word(), { maxLength: 130 }),
    experience: fc.array(
      fc.record({
        role: maybe(),
        company: maybe(),
        start: fc.constantFrom('2019', '2019-02', 'early 2018'),
        end: fc.constantFrom('present', '2021-04-01', '2022'),
        details: fc.array(word(), { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    education: fc.array(
      fc.record({
        degree: maybe(),
        institution: maybe(),
        year: fc.constantFrom('', '1999', '2017'),
      }),
      { maxLength: 3 },
    ),
  })

it('comes back as it went in', () => {
  fc.assert(
    fc.property(arbitraryFlat(), (flat) => {
      const result = importFlat(flat, ids)
      expect(result.ok && exportFlat(result.document)).toEqual(flat)
    }),
    { numRuns: runs(500) },
  )
})

it('says what a CV says', () => {
  const flat = exportFlat(sampleResume('data-engineer', ids))
  expect(flat).toMatchObject({
    name: 'Amara Okafor',
    email: 'amara@example.org',
    skills: ['Python', 'SQL', 'Scala', 'Kafka', 'Flink', 'dbt', 'AWS', 'Terraform'],
    education: [{ degree: 'MSc Informatics', institution: 'University of Porto', year: '2017' }],
  })
  expect(flat.experience[0]).toMatchObject({
    role: 'Senior Data Engineer',
    company: 'Tideline Energy',
    start: '2021-03',
    end: 'present',
  })
})

it('takes parts, numbers for years, nulls and unknown fields', () => {
  const result = importFlat(
    { name: 'A', education: [{ degree: 'BSc', year: 2017 }], experience: null, mood: 'good' },
    ids,
  )
  expect(result.ok && result.document.content).toMatchObject({
    basics: { name: 'A' },
    education: [{ studyType: 'BSc', endDate: '2017' }],
    work: [],
    mood: 'good',
  })
})

it('names places as they are in the flat shape', () => {
  const result = importFlat(
    {
      name: {},
      skills: [...Array.from({ length: 101 }, () => 'x'), { y: 1 }],
      experience: [{ company: true, details: [[1]] }],
      education: [{ year: {} }],
    },
    ids,
  )
  expect(!result.ok && result.problems.map((problem) => problem.path).sort()).toEqual([
    'education[0].year',
    'experience[0].company',
    'experience[0].details[0]',
    'name',
    'skills[101]',
  ])
  expect(importFlat([], ids).ok).toBe(false)
  expect(importFlat({ skills: 'x'.repeat(301) }, ids).ok).toBe(false)
})
