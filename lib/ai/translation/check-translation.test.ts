import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import type { TranslationLanguage } from '@/lib/language/tags'
import { runs } from '@/tests/runs'
import cases from '../testing/cases.json' with { type: 'json' }
import { checkTranslation } from './check-translation'

await loadLexicons()

const names = ['Kafka', 'Tideline Energy', 'Ana Reis']
type NumberCase = [TranslationLanguage, string, TranslationLanguage, string]
const check = (source: string, target: string, to: TranslationLanguage = 'de') =>
  checkTranslation({ source, target, from: 'en', to, names })

it.each(cases.checkTranslation.isTakenThatSaysThe as [string, string, TranslationLanguage][])(
  'is taken that says the same: %s → %s',
  (source, target, to) => {
    expect(check(source, target, to)).toBeNull()
  },
)

it.each(cases.checkTranslation.saysNoOtherNumber as NumberCase[])(
  'says no other number: %s %s → %s %s',
  (from, source, to, target) => {
    expect(checkTranslation({ source, target, from, to, names })).toBeNull()
  },
)

it.each(cases.checkTranslation.saysAnotherNumber as NumberCase[])(
  'says another number: %s %s → %s %s',
  (from, source, to, target) => {
    expect(checkTranslation({ source, target, from, to, names })).toBe('number')
  },
)

it.each([
  ['missing', 'Mentored four analysts', ' '],
  ['too-long', 'Pilot', 'Lotse '.repeat(20)],
  ['number', 'Mentored four analysts', 'Betreute fünf Analysten'],
  ['number', 'Mentored four analysts', 'Betreute Analysten'],
  ['number', 'Mentored analysts', 'Betreute vier Analysten'],
  ['number', 'Grew by 12%', 'Wuchs um 1,2 %'],
  ['number', 'Grew in Q3', 'Wuchs in Q4'],
  ['number', 'Sold 3 cars for $20', 'Verkaufte 3 Autos für 20 €'],
  ['date', 'Opened in March 2021', 'Eröffnet im April 2021'],
  ['name', 'Built it with Kafka', 'Baute es mit einem Kessel'],
  ['name', 'Worked for Tideline Energy', 'Arbeitete für Gezeiten-Energie'],
  ['name', 'Built it with tools', 'Baute es mit Kafka'],
  ['name', 'Built the system', 'Baute das System mit PostgreSQL'],
  ['address', 'Wrote to the owner', 'Schrieb an chef@example.org'],
  ['unchanged', 'Night nurse', 'Night nurse'],
  ['unchanged', '**Built** it for the owner', '**built** it  for the owner'],
  ['degree', 'BSc Physics', 'MSc Informatik'],
  ['degree', 'Bachelor of Arts', 'Promotion in Geschichte'],
  ['degree', 'Apprenticeship as a baker', 'Studium der Bäckerei'],
  ['level', 'Junior analyst', 'Senior-Analystin'],
  ['level', 'Intern in the newsroom', 'Senior-Redakteurin'],
  ['mark', '**Built** it', 'Baute es'],
  ['mark', 'See [it](https://a.example)', 'Siehe [es](https://b.example)'],
])('is not taken for its %s: %s → %s', (fault, source, target) => {
  expect(check(source, target)).toBe(fault)
})

it('never passes with another number', () => {
  const number = fc.integer({ min: 2, max: 99_999 })
  fc.assert(
    fc.property(number, number, (one, other) => {
      const fault = check(`Served ${one} guests`, `Bediente ${other} Gäste`)
      expect(fault).toBe(one === other ? null : 'number')
    }),
    { numRuns: runs(200) },
  )
})
