import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { losesTerm, ownTerms } from './own-terms'
import { readChoices } from './read-choices'
import { waysOf, wordingWays } from './ways'
import { addsWornOut } from './worn-out'

const before =
  'Was responsible for moving reports of three teams from Excel to PostgreSQL every month'
const read = (way: (typeof wordingWays)[number], ...texts: string[][]) =>
  readChoices({ choices: texts.map((one) => ({ texts: one, axis: null })) }, before, way)

it('are three at most, each of them once', () => {
  const one = 'Moved reports of three teams from Excel to PostgreSQL every month'
  const { choices, dropped } = read(
    'rewrite',
    [one],
    [one.toUpperCase()],
    [`Each month, ${one}`],
    [`Regularly ${one}`],
    [`${one} again`],
  )
  expect(choices.map(({ texts }) => texts[0])).toEqual([
    one,
    `Each month, ${one}`,
    `Regularly ${one}`,
  ])
  expect(dropped).toEqual([
    { reason: 'twice', count: 1 },
    { reason: 'too-many', count: 1 },
  ])
})

it.each([
  ['same', 'rewrite', [before]],
  ['same', 'rewrite', ['\u200b']],
  ['language', 'rewrite', ['War für den monatlichen Umzug der Berichte von drei Teams zuständig']],
  ['too-long', 'rewrite', ['word '.repeat(90)]],
  ['too-long', 'rewrite', ['Moved reports from Excel', 'Moved them to PostgreSQL']],
  ['address', 'rewrite', [`${before}, see evil.com`]],
  ['worn-out', 'rewrite', ['Leveraged PostgreSQL to move reports of three teams from Excel']],
  ['lost-term', 'rewrite', ['Was responsible for moving reports of three teams to a database']],
  ['too-different', 'stronger-verb', ['Excel and PostgreSQL held what three groups told']],
  ['missed', 'shorten', [before.replace('Was r', 'R')]],
  ['missed', 'split', ['Moved reports of three teams from Excel to PostgreSQL every month']],
  ['missed', 'split', ['Moved Excel', 'to PostgreSQL', 'of three teams', 'every month']],
  ['too-long', 'summarise', ['Moved reports. '.repeat(60)]],
] as const)('are dropped: %s of %s', (reason, way, texts) => {
  expect(read(way, [...texts])).toEqual({ choices: [], dropped: [{ reason, count: 1 }] })
})

it('may have a phrase that the person has, and no other', () => {
  expect(addsWornOut('Leveraged a grant', 'Leveraged a grant for the school')).toBe(false)
  expect(addsWornOut('Used a grant', 'Leveraged a grant')).toBe(true)
  expect(addsWornOut('Führte ein Team', 'Führte als Teamplayer ein Team')).toBe(true)
})

it('keep what is called by a name as it is written', () => {
  expect(ownTerms(before)).toEqual(expect.arrayContaining(['Excel', 'PostgreSQL']))
  expect(losesTerm(before, 'Moved reports from excel to PostgreSQL')).toBe(false)
  expect(losesTerm(before, 'Moved reports from Excel to Postgres')).toBe(true)
})

it.each([
  ['Assisted in negotiating two contracts', 'Supported the negotiation of two contracts'],
  ['Einarbeitung von fünf Mitarbeitenden', 'Fünf Mitarbeitende eingearbeitet'],
  ['Stood in on Saturdays for the lead', 'Saturday cover for the lead'],
])('may say in another form what is no name: %s', (text, after) => {
  expect(losesTerm(text, after)).toBe(false)
})

it('keep the name of an axis that holds, once', () => {
  const { choices } = readChoices(
    {
      choices: [
        { axis: 'shorter', texts: ['Moved reports of three teams from Excel to PostgreSQL'] },
        {
          axis: 'shorter',
          texts: ['Monthly, moved reports of three teams from Excel to PostgreSQL'],
        },
        { axis: 'plainer', texts: [`${before}, comprehensively`] },
      ],
    },
    before,
    'rewrite',
  )
  expect(choices.map(({ axis }) => axis)).toEqual(['shorter', undefined, undefined])
})

it('come last in another style than their entry, without facts of the lines beside', () => {
  const context = {
    ...{ language: 'en' as const, style: 'verbal' as const, titles: [], told: [] },
    around: ['Trained 40 analysts in Tableau'],
  }
  const texts = [
    'Migration of reports of three teams from Excel to PostgreSQL every month',
    'Moved reports of three teams from Excel to PostgreSQL every month',
    'Moved reports of three teams from Excel to PostgreSQL for 40 analysts',
  ]
  const answer = { choices: texts.map((text) => ({ axis: null, texts: [text] })) }
  const { choices, dropped } = readChoices(answer, before, 'rewrite', context)
  expect(choices.map((one) => [one.id, one.isOtherStyle])).toEqual([
    ['c2', undefined],
    ['c1', true],
  ])
  expect(dropped).toEqual([{ reason: 'around', count: 1 }])
})

it('are one where they say the same', () => {
  const one = 'Moved reports of three teams from Excel to PostgreSQL every month'
  const { choices } = read('rewrite', [one], [`${one}.`], [one.replace('reports', 'the reports')])
  expect(choices).toHaveLength(1)
})

it('whatever a model writes, are few, short, and one paragraph each', () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom(before, 'Moved\nreports')), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), fc.constantFrom(...wordingWays), (all, way) => {
      const { choices, dropped } = read(way, ...all)
      const count = dropped.reduce((sum, one) => sum + one.count, 0)
      expect(choices.length + count).toBe(all.length)
      expect(choices.length).toBeLessThanOrEqual(3)
      for (const choice of choices) {
        expect(choice.texts.length).toBeGreaterThanOrEqual(way === 'split' ? 2 : 1)
        for (const text of choice.texts) expect(text).toMatch(/^\S(?:[^\n]*\S)?$/u)
      }
    }),
    { numRuns: runs(200) },
  )
})

it('are asked for in ways that a text of its kind knows', () => {
  expect(new Set([...waysOf.bullet, ...waysOf.summary])).toEqual(new Set(wordingWays))
})
