import { describe, expect, it } from 'vitest'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'

const grounds = readGrounds(
  {
    basics: {
      name: 'A B',
      label: 'Interior designer',
      summary:
        'Designer of the rooms of homes, who has worked with the owners for some of the last years.',
    },
    certificates: [
      { name: 'NCIDQ (two of three exam sections passed)', issuer: 'Council' },
      { name: 'LEED Green Associate', issuer: 'Council' },
      { name: 'Site Safety Card, in preparation', issuer: 'Orrin' },
    ],
  },
  '2026-11-01',
)
const verdictOf = (after: string) =>
  groundEdit({ kind: 'letter-sentence', entry: null, before: '', after, advert: '' }, grounds)
    .verdict

describe('a paper that is told with a reserve', () => {
  it.each([
    'I am NCIDQ certified.',
    'I hold the NCIDQ certificate.',
    'I hold the Site Safety Card.',
  ])('is no paper: %s', (after) => {
    expect(verdictOf(after)).not.toBe('pass')
  })

  it('may be told with it, and others as they are', () => {
    expect(verdictOf('I am a LEED Green Associate.')).toBe('pass')
    expect(verdictOf('I have passed two of three NCIDQ exam sections.')).toBe('pass')
  })
})

it('asks where a negation stands inside a turn of phrase and goes', () => {
  const before = 'Log all complaints and pass them to the legal desk; do not decide on refunds.'
  const after = 'Log all complaints, pass them to the legal desk and decide on refunds.'
  const cv = readGrounds({ work: [{ id: 'w', name: 'Orrin', highlights: [before] }] }, '2026-11-01')
  expect(
    groundEdit({ kind: 'bullet', entry: 'w', before, after, advert: '' }, cv).verdict,
  ).not.toBe('pass')
})
