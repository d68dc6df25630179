import { describe, expect, it } from 'vitest'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'
import { sampleCv } from './testing/sample-cv'
import type { Edit } from './types'

const grounds = readGrounds(sampleCv, '2025-06-01')
const [loaves, shop, waste, rota] = sampleCv.work[0]?.highlights ?? []

const judge = (before: string | undefined, after: string, more: Partial<Edit> = {}) =>
  groundEdit(
    { kind: 'bullet', entry: 'w1', before: before ?? '', after, advert: '', ...more },
    grounds,
  )
const verdictOf = (...given: Parameters<typeof judge>) => judge(...given).verdict

describe('a CV of a few words', () => {
  const check = (before: string, after: string) => {
    const work = [{ id: 'w', name: 'Blyth Yard', position: 'Welder', highlights: [before] }]
    const edit = { kind: 'bullet', entry: 'w', before, after, advert: '' } as const
    return groundEdit(edit, readGrounds({ work }, '2026-11-01'))
  }
  it.each([
    ['Welded 12 hulls', 'Welded 14 hulls'],
    ['Ran 3 shops', 'Ran 5 shops'],
    ['Soldó 12 cascos', 'Soldó 14 cascos'],
    ['Svetsade 12 skrov', 'Svetsade 14 skrov'],
  ])('has a changed number held back as a number: %s', (before, after) => {
    const { verdict, reasons } = check(before, after)
    expect(verdict).toBe('block')
    expect(reasons.map(({ kind }) => kind)).toContain('number')
    expect(reasons.map(({ kind }) => kind)).not.toContain('language')
  })
})

describe('an edit that says the same', () => {
  it.each([
    [loaves, 'Baked, in two ovens, up to three hundred loaves a day without additives.'],
    [
      waste,
      'By freezing dough before the weekend, cut waste by 5 percentage points, from 12% to 7%.',
    ],
    [waste, 'Lowered waste from 12 percent to 7 percent by freezing dough before the weekend.'],
    [rota, 'Wrote the weekly rota in Excel and trained three apprentices.'],
    [rota, 'Trained 3 apprentices.'],
    [shop, 'Assisted the owner in planning a new shop in Arnby.'],
  ])('passes: %s → %s', (before, after) => {
    expect(judge(before, after)).toMatchObject({ verdict: 'pass', reasons: [] })
  })

  it('shows which words stand where', () => {
    const { evidence } = judge(rota, 'Wrote the weekly rota in Excel.')
    expect(evidence.length).toBeGreaterThan(0)
    for (const { place } of evidence) expect(place).toBe('b4/text')
  })
})

describe('an edit that moves one fact', () => {
  it.each([
    ['number', loaves, 'Baked up to 400 loaves per day without additives in two ovens.'],
    ['period', loaves, 'Baked up to 300 loaves per hour without additives in two ovens.'],
    ['limit', loaves, 'Baked at least 300 loaves per day without additives in two ovens.'],
    ['limit', loaves, 'Baked 300 loaves per day without additives in two ovens.'],
    ['negation', loaves, 'Baked up to 300 loaves per day with additives in two ovens.'],
    ['hedge', shop, 'Planned a new shop in Arnby with the owner.'],
    ['plural', shop, 'Helped plan new shops in Arnby with the owner.'],
    ['shared', shop, 'Helped plan a new shop in Arnby, alone.'],
    ['direction', waste, 'Reduced waste by 7% by freezing dough before the weekend.'],
    ['order', waste, 'Reduced waste from 12% to 7% by freezing dough after the weekend.'],
    ['name', rota, 'Trained 3 apprentices and wrote the weekly rota in Zendesk.'],
    ['role', rota, 'Led 3 apprentices and wrote the weekly rota in Excel.'],
    ['quantifier', rota, 'Trained all 3 apprentices and wrote every weekly rota in Excel.'],
    [
      'superlative',
      rota,
      'Trained 3 award-winning apprentices and wrote the weekly rota in Excel.',
    ],
    ['qualification', rota, 'Trained 3 certified apprentices and wrote the weekly rota in Excel.'],
    ['cause', rota, 'Trained 3 apprentices, resulting in the weekly rota in Excel.'],
  ])('does not pass: %s', (_, before, after) => {
    expect(verdictOf(before, after)).not.toBe('pass')
  })

  it('names the words in question', () => {
    const { verdict, reasons } = judge(rota, 'Trained 3 apprentices in Dunmore.')
    expect(verdict).toBe('confirm')
    expect(reasons).toEqual([
      { kind: 'name', verdict: 'confirm', words: 'Dunmore', place: 'b5/text' },
    ])
  })

  it('blocks what is certain: another number, a dropped hedge, a title, a locked field', () => {
    expect(
      verdictOf(loaves, 'Baked up to 400 loaves per day without additives in two ovens.'),
    ).toBe('block')
    expect(verdictOf(shop, 'Led the planning of a new shop in Arnby with the owner.')).toBe('block')
    expect(verdictOf('Baker', 'Head Baker', { kind: 'locked', entry: 'w2' })).toBe('block')
  })
})

describe('what the person confirmed', () => {
  it('licenses the entry it was said of, and no other', () => {
    const told = readGrounds(
      { ...sampleCv, attested: [{ text: 'Baked rye bread.', place: 'w1', at: '2025-06-01' }] },
      '2025-06-01',
    )
    const edit = { kind: 'bullet' as const, before: rota ?? '', advert: '' }
    const after = 'Trained 3 apprentices. Baked rye bread.'
    expect(groundEdit({ ...edit, entry: 'w1', after }, told).verdict).toBe('pass')
    expect(groundEdit({ ...edit, entry: 'w2', after }, told).verdict).not.toBe('pass')
    expect(groundEdit({ ...edit, entry: 'w1', after }, grounds).verdict).not.toBe('pass')
  })
})

describe('a summary and a letter', () => {
  const summary = { kind: 'summary' as const, entry: null }
  const letter = { kind: 'letter-sentence' as const, entry: null }

  it('may say what one place of the CV says, but not join two', () => {
    expect(
      verdictOf(
        sampleCv.basics.summary,
        'Bakery manager with experience in pastry and Sourdough.',
        summary,
      ),
    ).toBe('pass')
    expect(verdictOf('', 'At Hollow Lane Bakery I trained three apprentices.', letter)).toBe('pass')
    expect(verdictOf('', 'At Kestrel Foods I trained three apprentices.', letter)).not.toBe('pass')
  })

  it('counts years from the dates', () => {
    const claim = (years: string) => `Bakery manager with ${years} years of experience in bread.`
    expect(verdictOf(sampleCv.basics.summary, claim('nine'), summary)).toBe('pass')
    expect(verdictOf(sampleCv.basics.summary, claim('12'), summary)).not.toBe('pass')
  })

  it('takes words of the posting only for what somebody wants', () => {
    const advert = 'We look for a pastry chef with Kubernetes and fluent German.'
    const given = { ...letter, advert }
    expect(verdictOf('', 'I would like to apply for the position of pastry chef.', given)).toBe(
      'pass',
    )
    expect(verdictOf('', 'I would bring fluent German to the position.', given)).not.toBe('pass')
    expect(verdictOf('', 'I have used Kubernetes.', given)).not.toBe('pass')
  })
})

describe('a list of skills', () => {
  const skills = { kind: 'skills' as const, entry: null }
  it('may change its order and say another name of the same', () => {
    expect(verdictOf('Sourdough, PostgreSQL', 'Postgres, Sourdough', skills)).toBe('pass')
    expect(verdictOf('Sourdough, PostgreSQL', 'SQL, Sourdough', skills)).toBe('pass')
    expect(verdictOf('Sourdough, PostgreSQL', 'Sourdough, Excel', skills)).toBe('confirm')
    expect(verdictOf('Sourdough, PostgreSQL', 'Sourdough, Kubernetes', skills)).toBe('block')
    expect(verdictOf('Sourdough, French (basic)', 'Sourdough, French', skills)).not.toBe('pass')
  })
})

describe('languages without tables', () => {
  it('are asked for, never passed', () => {
    const before = 'Ansvarade för schemat och för tre lärlingar i bageriet under två år.'
    expect(verdictOf(before, before)).toBe('pass')
    expect(
      verdictOf(before, 'Under två år ansvarade jag för tre lärlingar och för schemat i bageriet.'),
    ).toBe('confirm')
  })
})
