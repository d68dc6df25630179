import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { assignPairs } from '../tests/bench/import/score/assign.mjs'
import { scoreDocument } from '../tests/bench/import/score/score-document.mjs'
import { macroF1, rateOf } from '../tests/bench/import/score/tallies.mjs'

const truth = {
  basics: {
    name: 'Zoë Marchetti-Lund',
    email: 'zoe@example.org',
    phone: '+41 79 555 01 02',
    url: 'zoe.example.com',
    summary: 'Builds bridges that last.',
    location: { city: 'Chur' },
  },
  work: [
    { name: 'Brightwater', position: 'Engineer', startDate: '2020-02', highlights: ['One bridge'] },
    {
      ...{ name: 'Studio Nord', position: 'Draughtsman', startDate: '2015', endDate: '2019' },
      highlights: ['Forty plans a year', 'Kept the archive'],
    },
  ],
  education: [
    { institution: 'Trade School', studyType: 'Diploma', area: 'Steel', endDate: '2014' },
  ],
  skills: [{ name: 'Tools', keywords: ['CAD', 'Surveying'] }],
  languages: [{ language: 'German' }],
  projects: [{ name: 'Rope Bridge' }],
  meta: { neutral: ['CH', 'github.com/zoeml'] },
}

const profile = { network: 'GitHub', url: 'https://github.com/zoe-builds' }
const whole = {
  ...truth,
  basics: { ...truth.basics, profiles: [profile] },
  work: truth.work.map((one) => ({ ...one, location: 'Chur' })).slice(0, 1),
  certificates: [{ name: 'Rope access', issuer: 'level 2, IRATA' }],
}

it('gives a truth against itself one, and nothing zero', () => {
  expect(macroF1(scoreDocument(truth, truth))).toBe(1)
  expect(macroF1(scoreDocument(truth, {}))).toBe(0)
})

it('takes employers and positions that were exchanged for wrong, and their dates for right', () => {
  const work = truth.work.map((one) => ({ ...one, name: one.position, position: one.name }))
  const tallies = scoreDocument(truth, { ...truth, work })
  expect(rateOf(tallies['work.name']!).f1).toBe(0)
  expect(rateOf(tallies['work.startDate']!).f1).toBe(1)
})

it('neither rewards nor punishes what the document does not show', () => {
  const profiles = [{ network: 'GitHub', url: 'https://github.com/zoeml' }]
  const shown = scoreDocument(truth, { ...truth, basics: { ...truth.basics, profiles } })
  expect(rateOf(shown.links!).f1).toBe(1)
  const invented = [{ network: 'GitHub', url: 'https://github.com/nobody' }]
  const wrong = scoreDocument(truth, { ...truth, basics: { ...truth.basics, profiles: invented } })
  expect(rateOf(wrong.links!).precision).toBe(0.5)
})

it.each<[string, object, string]>([
  ['a job at another place', { work: [{ ...truth.work[0], location: 'Bern' }] }, 'work.location'],
  [
    'a town as a region',
    { basics: { ...truth.basics, location: { region: 'Chur' } } },
    'location.city',
  ],
  [
    'keywords without their group',
    { skills: [{ keywords: ['CAD', 'Surveying'] }] },
    'skills.groups',
  ],
  [
    'a profile of another network',
    { basics: { profiles: [{ ...profile, network: 'GitLab' }] } },
    'links.network',
  ],
  ['another certificate', { certificates: [{ name: 'Welding' }] }, 'certificates'],
])('counts %s as wrong', (_, wrong, field) => {
  expect(rateOf(scoreDocument(whole, whole)[field]!).f1).toBe(1)
  expect(rateOf(scoreDocument(whole, { ...whole, ...wrong })[field]!).f1).toBe(0)
})

it('takes a title with its issuer for right, wherever they are parted', () => {
  const certificates = [{ name: 'Rope access, level 2, IRATA' }]
  expect(rateOf(scoreDocument(whole, { certificates }).certificates!).f1).toBe(1)
})

/** Returns the maximum weight of any pairing, by trying them all. */
function heaviest(weights: number[][], row = 0, taken: readonly number[] = []): number {
  const here = weights[row]
  if (!here) return 0
  const without = heaviest(weights, row + 1, taken)
  return here.reduce(
    (best, weight, column) =>
      taken.includes(column)
        ? best
        : Math.max(best, weight + heaviest(weights, row + 1, [...taken, column])),
    without,
  )
}

it('pairs so that no other pairing weighs more', () => {
  const weight = fc.integer({ min: 0, max: 20 }).map((step) => step / 20)
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
  fc.assert(
    fc.property(table, (weights) => {
      const pairs: [number, number][] = assignPairs(weights, 0)
      const sum = pairs.reduce((total, [row, column]) => total + (weights[row]?.[column] ?? 0), 0)
      expect(sum).toBeCloseTo(heaviest(weights), 9)
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length)
    }),
  )
})
