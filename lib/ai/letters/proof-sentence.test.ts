import { expect, it } from 'vitest'
import { proofSentence } from './proof-sentence'

const at = (line: string, language = 'en-GB') =>
  proofSentence(line, { language, employer: 'Nordfrost Logistics' })

it('says where the person did it', () => {
  expect(at('Cut overtime by 31% in a year.')).toBe(
    'At Nordfrost Logistics I cut overtime by 31% in a year.',
  )
  expect(at('Planned the rota of 12 nurses in Excel')).toBe(
    'At Nordfrost Logistics I planned the rota of 12 nurses in Excel.',
  )
})

it('keeps a verb in the present that has an object', () => {
  expect(at('Lead 140 people on three shifts')).toBe(
    'At Nordfrost Logistics I lead 140 people on three shifts.',
  )
})

it.each([
  ['Lead engineer for three sites'],
  ['Leads 140 people on three shifts'],
  ['Experienced manager of 12 people'],
  ['Responsible for loading'],
  ['Cut overtime. Trained 12 people.'],
  ['Excel, Word and Access'],
])('makes no sentence of %j', (line) => {
  expect(at(line)).toBeNull()
})

it('makes none in another language, nor without an employer', () => {
  expect(at('Schulte 12 Pflegekräfte', 'de')).toBeNull()
  expect(proofSentence('Cut overtime by 31%', { language: 'en', employer: '' })).toBeNull()
})
