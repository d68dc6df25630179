import { beforeAll, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { adNamesOf } from './ad-names'
import { keepSourced } from './keep-sourced'
import type { OfferedSentence } from './letter-result'

beforeAll(() => loadLexicons())

const text = `Night baker, Crumb & Sons
We need experience with sourdough and a steady hand.
You work with a small team in the harbour.`
const names = adNamesOf({ title: 'Night baker', employer: 'Crumb & Sons', text })

const sentence = (said: string, more: Partial<OfferedSentence> = {}): OfferedSentence => ({
  ...{ id: said, paragraph: 0, text: said, restsOn: [], leansOn: null },
  ...{ verdict: 'pass', reasons: [], evidence: [], ...more },
})
const asked = { kind: 'word', verdict: 'confirm', words: 'small', place: null } as const
const keep = (...sentences: OfferedSentence[]) =>
  keepSourced({ sentences, held: 0, dropped: [] }, names, ['Baked sourdough for a small company'])

it('names the sentence of the ad for what is said of the employer, and asks no more about it', () => {
  const said = 'You work with a small team in the harbour.'
  const { sentences } = keep(sentence(said, { verdict: 'confirm', reasons: [asked] }))
  expect(sentences).toMatchObject([{ ad: said, verdict: 'pass', reasons: [], evidence: [] }])
})

it('still asks where more is said of the employer than the ad does', () => {
  const more = 'You work with a small team in the harbour of Porto on gluten.'
  const { sentences } = keep(sentence(more, { verdict: 'confirm', reasons: [asked] }))
  expect(sentences).toMatchObject([{ verdict: 'confirm', reasons: [asked] }])
})

it.each([
  'I would love to grow with you.',
  'I apply for the post of Night baker at Crumb & Sons.',
  'Your values are my values.',
])('drops what nothing says: %s', (said) => {
  const leaning = sentence('There I would stay.', { leansOn: said })
  const { sentences, dropped } = keep(sentence(said), leaning)
  expect(sentences).toEqual([])
  expect(dropped).toEqual([{ reason: 'no-source', count: 2 }])
})

it('keeps what the CV says', () => {
  const evidence = [{ words: 'sourdough', place: 'b1/text' }]
  const { sentences, dropped } = keep(sentence('I baked sourdough.', { evidence }))
  expect(sentences.map(({ ad }) => ad)).toEqual([undefined])
  expect(dropped).toEqual([])
})

it('keeps what the person is asked about where a line says most of it, and not for a word', () => {
  const evidence = [{ words: 'company', place: 'b1/text' }]
  const more = { verdict: 'confirm' as const, reasons: [asked], evidence }
  const baked = sentence('I baked crusty sourdough.', more)
  const { sentences, dropped } = keep(sentence('I have always admired your company.', more), baked)
  expect(sentences.map(({ text: said }) => said)).toEqual(['I baked crusty sourdough.'])
  expect(dropped).toEqual([{ reason: 'no-source', count: 1 }])
})
