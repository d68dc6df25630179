import { expect, it } from 'vitest'
import { readField } from '@/lib/resume/change/field-values'
import { createEntry, createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { suggestedText, takeSuggestion } from './take-suggestion'

const ids = createIdGenerator()
const bullet = ids.node()
const address = `${bullet}/text` as const

function cv(text: string) {
  const document = createResume(ids)
  const entry = { ...createEntry('work', ids), position: 'Bakr', startDate: '2020-03' }
  document.content.work = [{ ...entry, highlights: [{ id: bullet, text }] }]
  return document
}

const on = (quote: string, start: number, words: string, field: string = address) => ({
  anchor: { address: field, start, end: start + quote.length, quote, version: 1 },
  words,
})

it('stand in place of the marked ones, with their marks, beside all others', () => {
  const document = cv('Baked **rye bread** and _cakes_ daily')
  const suggested = on('bread and', 10, 'loaves *and*')
  expect(suggestedText(document, suggested)).toMatchObject({
    before: 'Baked rye bread and cakes daily',
    after: 'Baked rye loaves *and* cakes daily',
  })
  const taken = takeSuggestion(document, suggested, null)
  expect(taken?.focus).toEqual({ address, offset: 22 })
  expect(taken && readField(taken.document, address)).toBe(
    'Baked **rye loaves \\*and\\*** _cakes_ daily',
  )
  expect(taken?.document.content.attested).toEqual([])
})

it('for a whole bullet leave the marks of the words that stay', () => {
  const text = 'Cut **overtime** by 31% in a _year_'
  const plain = 'Cut overtime by 31% in a year'
  for (const [words, stored] of [
    ['Cut overtime by a third in a year', 'Cut **overtime** by a third in a _year_'],
    [`${plain} and a half`, 'Cut **overtime** by 31% in a _year and a half_'],
    ['overtime by 31% in a year', '**overtime** by 31% in a _year_'],
  ] as const) {
    expect(suggestedText(cv(text), on(plain, 0, words))?.next).toBe(stored)
  }
})

it('stand in a field of one line, too, and not in a date', () => {
  const document = cv('x')
  const owner = document.content.work[0]?.id ?? ''
  const title = on('Bakr', 0, 'Baker', `${owner}/position`)
  const taken = takeSuggestion(document, title, null)
  expect(taken?.document.content.work[0]?.position).toBe('Baker')
  const date = on('2020-03', 0, 'March', `${owner}/startDate`)
  expect(suggestedText(document, date)).toBeNull()
  expect(takeSuggestion(document, date, null)?.document).toBe(document)
})

it('become a fact where the person says that they are true', () => {
  const at = '2026-11-25T04:00:00.000Z'
  const taken = takeSuggestion(cv('Baked bread'), on('bread', 6, 'cake'), { place: 'entry', at })
  expect(taken?.document.content.attested).toEqual([{ text: 'Baked cake', place: 'entry', at }])
})

it('change nothing where the text has changed, or where they do not fit', () => {
  const document = cv('Baked bread')
  expect(takeSuggestion(document, on('cake', 6, 'pie'), null)?.document).toBe(document)
  expect(takeSuggestion(document, on('bread', 6, 'x'.repeat(4_000)), null)).toBeNull()
})
