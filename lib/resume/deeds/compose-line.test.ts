import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { composeLine, type DeedKind, deedKinds, hasLineRules } from './compose-line'

const lineOf = (language: string, kind: DeedKind, answers: string[], order: 0 | 1 = 0) =>
  composeLine(kind, answers, language, order)
    ?.map(({ text }) => text)
    .join('') ?? null

it.each(cases.composeLine.given as [string, DeedKind, string[], string][])(
  '%s %s %j',
  (language, kind, answers, line) => {
    expect(lineOf(language, kind, [...answers])).toBe(line)
  },
)

it('turns round where it has enough answers, and never begins with a joining word', () => {
  const answers = ['overtime', '31%', 'a year', 're-planned dock slots']
  const turned = 'Re-planned dock slots, cutting overtime by 31% in a year'
  expect(lineOf('en', 'saved', answers, 1)).toBe(turned)
  expect(lineOf('en', 'saved', ['overtime', '31%'], 1)).toBeNull()
  expect(lineOf('en', 'saved', ['overtime', '', '', 'with a new plan'], 1)).toBeNull()
})

it('needs the first answer, and rules for the language', () => {
  expect(lineOf('en', 'led', ['', '6'])).toBeNull()
  expect(lineOf('ja', 'led', ['看護師', '6'])).toBeNull()
  expect(['en', 'de-CH', 'fr', 'es-MX', 'it'].filter(hasLineRules)).toHaveLength(4)
})

it('says which words were typed: all that are no joining words of the kind', () => {
  const words = ['zeta', 'eta', 'theta', 'iota']
  for (const language of ['en', 'de', 'fr', 'es']) {
    for (const kind of deedKinds) {
      const parts = composeLine(kind, words, language) ?? []
      const typed = parts.filter(({ isTyped }) => isTyped).map(({ text }) => text.toLowerCase())
      expect(typed.join(' ')).toContain('zeta')
      for (const word of words) expect(typed.join(' ')).toContain(word)
      const others = parts.filter(({ isTyped }) => !isTyped)
      expect(others.map(({ text }) => text).join(' ')).not.toMatch(/zeta|eta|theta|iota/)
    }
  }
})

it('ends for answers of any length and kind', () => {
  for (const piece of [' ', '(', 'ed ', 'a\u0301', 'from 1 to ', '\ud83d']) {
    const long = piece.repeat(300)
    for (const kind of deedKinds) composeLine(kind, [long, long, long, long], 'en')
  }
})
