import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { type CheckPart, checkParts } from './compare'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'
import { sampleCv } from './testing/sample-cv'
import type { Edit } from './types'

await loadLexicons()

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

describe("the person's own words", () => {
  it.each([
    [loaves, 'Baked up to three hundred loaves per day without additives in 2 ovens'],
    [waste, 'reduced waste from 12 percent to 7 percent by freezing dough before the weekend.'],
    [rota, 'Trained three apprentices and wrote the weekly rota in Excel.'],
  ])('pass, whatever way numbers are written: %s → %s', (before, after) => {
    expect(judge(before, after)).toMatchObject({ verdict: 'pass', reasons: [] })
  })

  it('show which words stand where', () => {
    const { evidence } = judge(
      rota,
      'Trained three apprentices and wrote the weekly rota in Excel.',
    )
    expect(evidence).toEqual([
      { words: 'Trained three apprentices and wrote the weekly rota in Excel', place: 'b4/text' },
    ])
  })

  it('are no longer theirs in another order, or with a sentence left out', () => {
    const two = `${rota} ${waste}`
    expect(verdictOf(two, two)).toBe('pass')
    expect(verdictOf(two, `${waste} ${rota}`)).toBe('confirm')
    expect(verdictOf(two, rota ?? '')).toBe('confirm')
    expect(verdictOf('Not done: the rota. Done: bread.', 'Done: the rota. Not done: bread.')).toBe(
      'confirm',
    )
  })
})

describe('an edit in other words', () => {
  it.each([
    [loaves, 'Baked, in two ovens, up to three hundred loaves a day without additives.'],
    [waste, 'Lowered waste from 12 percent to 7 percent by freezing dough before the weekend.'],
    [rota, 'Wrote the weekly rota in Excel and trained three apprentices.'],
    [rota, 'Trained 3 apprentices.'],
    [shop, 'Assisted the owner in planning a new shop in Arnby.'],
  ])('is one question: %s → %s', (before, after) => {
    const { verdict, reasons } = judge(before, after)
    expect(verdict).toBe('confirm')
    expect(reasons).toHaveLength(1)
  })

  it.each([
    [
      'limit',
      'at least',
      loaves,
      'Baked at least 300 loaves per day without additives in two ovens.',
    ],
    [
      'restriction',
      'without',
      loaves,
      'Baked up to 300 loaves per day with additives in two ovens.',
    ],
    ['restriction', 'Helped', shop, 'Planned a new shop in Arnby with the owner.'],
    ['role', 'Led', rota, 'Led 3 apprentices and wrote the weekly rota in Excel.'],
    [
      'elsewhere',
      'Dunmore',
      rota,
      'Trained 3 apprentices in Dunmore and wrote the weekly rota in Excel.',
    ],
    ['period', 'daily', rota, 'Trained 3 apprentices and wrote the daily rota in Excel.'],
    ['word', 'by herself', shop, 'Helped plan a new shop in Arnby with the owner, by herself.'],
    ['restriction', 'Trained 3 apprentices', rota, 'Wrote the weekly rota in Excel.'],
  ])('is asked about by its kind of fact: %s, %s', (kind, words, before, after) => {
    const { verdict, reasons } = judge(before, after)
    expect(verdict).toBe('confirm')
    if (kind !== 'word') expect(reasons).toMatchObject([{ kind }])
    if (kind !== 'word') expect(reasons[0]?.words).toContain(words)
  })

  it('says of each new word only what is so: where the CV has it, or that it has not', () => {
    const { reasons } = judge(rota, 'Trained 3 apprentices in Dunmore and wrote jolly rotas.')
    expect(reasons).toEqual([
      { kind: 'elsewhere', verdict: 'confirm', words: 'Dunmore', place: 'b5/text' },
      { kind: 'word', verdict: 'confirm', words: 'jolly', place: null },
    ])
  })
})

describe('an edit with a fact that the CV has not', () => {
  it.each([
    ['number', loaves, 'Baked up to 400 loaves per day without additives in two ovens.'],
    ['period', loaves, 'Baked up to 300 loaves per hour without additives in two ovens.'],
    ['unit', waste, 'Reduced waste from 12 points to 7% by freezing dough before the weekend.'],
    ['skill', rota, 'Trained 3 apprentices and wrote the weekly rota in Zendesk.'],
    ['name', rota, 'Trained 3 apprentices at Corvane and wrote the weekly rota in Excel.'],
    ['title', rota, 'As Head of Training, trained 3 apprentices.'],
    ['qualification', rota, 'Trained 3 apprentices, with a PhD.'],
    ['level', rota, 'Trained 3 apprentices in fluent Danish.'],
  ])('is blocked: %s', (kind, before, after) => {
    const { verdict, reasons } = judge(before, after)
    expect(verdict).toBe('block')
    expect(reasons.filter((reason) => reason.verdict === 'block').map((one) => one.kind)).toContain(
      kind,
    )
  })

  it('is blocked in a locked field, whatever it says', () => {
    expect(verdictOf('Baker', 'Head Baker', { kind: 'locked', entry: 'w2' })).toBe('block')
    expect(verdictOf('Corvane', 'Corvane Group', { kind: 'locked', entry: 'w2' })).toBe('block')
  })

  it('passes in none of the ways that unseen edits once did', () => {
    const skills = { kind: 'skills' as const, entry: null }
    expect(verdictOf('Python, SQL', 'Python, SQL, R', skills)).toBe('block')
    expect(verdictOf('Python, SQL', 'Python, SQL, Go', skills)).toBe('block')
    expect(verdictOf('Payroll in SAP R/3.', 'Payroll in SAP S/4HANA.')).not.toBe('pass')
    expect(verdictOf('Degree in physics.', 'First-class grade in physics.')).not.toBe('pass')
    expect(verdictOf('Clerk at Orrin Works.', 'Clerk at Orrin Works Holding.')).toBe('block')
  })
})

it('what the person confirmed licenses the entry it was said of, and no other', () => {
  const told = readGrounds(
    { ...sampleCv, attested: [{ text: 'Baked rye bread.', place: 'w1', at: '2025-06-01' }] },
    '2025-06-01',
  )
  const edit = { kind: 'bullet' as const, before: rota ?? '', advert: '' }
  for (const after of [`${rota} Baked rye bread.`, 'Baked rye bread.']) {
    expect(groundEdit({ ...edit, entry: 'w1', after }, told).verdict).toBe('pass')
    expect(groundEdit({ ...edit, entry: 'w2', after }, told).verdict).not.toBe('pass')
    expect(groundEdit({ ...edit, entry: 'w1', after }, grounds).verdict).not.toBe('pass')
  }
})

describe('a summary and a letter', () => {
  const summary = { kind: 'summary' as const, entry: null }
  const letter = { kind: 'letter-sentence' as const, entry: null }

  it('may repeat a sentence of the CV, with "I" before it', () => {
    expect(verdictOf('', 'I helped plan a new shop in Arnby with the owner.', letter)).toBe('pass')
    expect(verdictOf('', 'I helped plan a new shop in Arnby.', letter)).toBe('confirm')
    expect(verdictOf('', 'I helped plan a new shop in Corvane.', letter)).toBe('block')
  })

  it('counts years from the dates', () => {
    const claim = (years: string) => `Bakery manager with ${years} years of experience in bread.`
    expect(verdictOf(sampleCv.basics.summary, claim('9'), summary)).toBe('confirm')
    expect(verdictOf(sampleCv.basics.summary, claim('14'), summary)).toBe('block')
  })

  it('takes words of the posting for a question and for no licence', () => {
    const advert = 'We look for a pastry chef with Kubernetes and fluent German.'
    const given = { ...letter, advert }
    expect(verdictOf('', 'I would bring fluent German to the position.', given)).toBe('confirm')
    expect(verdictOf('', 'I have used Kubernetes.', given)).toBe('block')
  })
})

describe('a list of skills', () => {
  const skills = { kind: 'skills' as const, entry: null }
  it('may change its order and leave some out, and gets none', () => {
    expect(verdictOf('Sourdough, PostgreSQL', 'PostgreSQL, sourdough', skills)).toBe('pass')
    expect(verdictOf('Sourdough, PostgreSQL', 'Sourdough', skills)).toBe('pass')
    expect(verdictOf('Sourdough, PostgreSQL', 'SQL, Sourdough', skills)).toBe('confirm')
    expect(verdictOf('Sourdough, PostgreSQL', 'Sourdough, Excel', skills)).toBe('confirm')
    expect(verdictOf('Sourdough, PostgreSQL', 'Sourdough, Kubernetes', skills)).toBe('block')
    expect(verdictOf('Sourdough, French (basic)', 'Sourdough, French', skills)).not.toBe('pass')
  })
})

it('a part of the check that is left out finds nothing', () => {
  const edit = { kind: 'bullet' as const, entry: 'w1', before: rota ?? '', advert: '' }
  const after = 'Trained 4 apprentices and wrote the weekly rota in Excel.'
  const without = (part: CheckPart) => new Set(checkParts.filter((one) => one !== part))
  expect(groundEdit({ ...edit, after: after.replace('4', '40') }, grounds).verdict).toBe('block')
  expect(
    groundEdit({ ...edit, after: after.replace('4', '40') }, grounds, without('numbers')).verdict,
  ).toBe('confirm')
  const copy = after.replace('4', 'three')
  expect(groundEdit({ ...edit, after: copy }, grounds, without('copies')).verdict).toBe('confirm')
})

it('languages without tables are asked for, never passed', () => {
  const before = 'Ansvarade för schemat och för tre lärlingar i bageriet under två år.'
  expect(verdictOf(before, before)).toBe('pass')
  expect(
    verdictOf(before, 'Under två år ansvarade jag för tre lärlingar och för schemat i bageriet.'),
  ).toBe('confirm')
})
