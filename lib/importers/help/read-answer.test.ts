import { expect, it } from 'vitest'
import type { Traced } from '../draft/draft-types'
import { correctValue, dropSlices } from '../draft/edit-values'
import { beginReview } from '../draft/review-types'
import { sourceOf } from '../draft/testing/arbitrary-draft'
import { readAnswer } from './read-answer'

const source = sourceOf(['Ana Reis 🎓', 'Engineer, Brightwater', '   ', '2019 東京都庁'])
const copied: Traced = {
  text: 'Ana Reis',
  form: 'copy',
  slices: [{ line: 0, from: 0, to: 8 }],
  sure: true,
}
const draft = beginReview({
  source,
  language: 'en',
  sections: [
    {
      id: 's',
      kind: 'basics',
      title: null,
      entries: [{ id: 'e', fields: { name: copied }, lists: {} }],
    },
  ],
  passedOver: [],
})

const range = (line: unknown, from: unknown, to: unknown) => ({ line, from, to })
const answerOf = (field: unknown, ...ranges: unknown[]) => ({
  sections: [{ kind: 'basics', entries: [{ values: [{ field, ranges }] }] }],
})
const codeOf = (answer: unknown, of = draft) => readAnswer(answer, of).refused[0]?.code ?? 'taken'

it('is taken where it points at characters', () => {
  const answer = answerOf('label', range(1, 0, 8))
  expect(readAnswer(answer, draft)).toEqual({
    sections: [
      {
        kind: 'basics',
        title: null,
        entries: [{ into: null, values: [{ field: 'label', slices: [range(1, 0, 8)] }] }],
      },
    ],
    refused: [],
  })
})

it.each<[string, unknown, unknown]>([
  ['taken', 'label', range(1, 10, 21)],
  ['outside', 'label', range(4, 0, 1)],
  ['outside', 'label', range(-1, 0, 1)],
  ['outside', 'label', range(1, 0, 22)],
  ['outside', 'label', range(1, -1, 4)],
  ['reversed', 'label', range(1, 8, 2)],
  ['reversed', 'label', range(1, 4, 4)],
  ['not-whole', 'label', range(1, 0.5, 4)],
  ['not-whole', 'label', range(1, 0, Number.NaN)],
  ['not-whole', 'label', range(1, 0, 2 ** 60)],
  ['not-an-answer', 'label', range('1', 0, 4)],
  ['not-an-answer', 'label', 'Engineer'],
  ['not-an-answer', 'label', null],
  ['inside-word', 'label', range(0, 9, 10)],
  ['decided', 'label', range(0, 0, 3)],
  ['decided', 'label', range(0, 4, 11)],
  ['inside-word', 'label', range(1, 0, 7)],
  ['inside-word', 'label', range(1, 2, 8)],
  ['inside-word', 'label', range(3, 0, 2)],
  ['taken', 'label', range(3, 5, 7)],
  ['blank', 'label', range(2, 0, 3)],
  ['unknown-field', 'salary', range(1, 0, 8)],
  ['unknown-field', '__proto__', range(1, 0, 8)],
  ['unknown-field', 7, range(1, 0, 8)],
])('is %s for %s at %j', (code, field, one) => {
  expect(codeOf(answerOf(field, one))).toBe(code)
})

it.each<[string, unknown]>([
  ['not-an-answer', null],
  ['not-an-answer', 'Ana Reis'],
  ['not-an-answer', { sections: {} }],
  ['not-an-answer', { sections: [{ kind: 'basics' }] }],
  ['not-an-answer', { sections: [{ kind: 'basics', entries: [null] }] }],
  ['unknown-section', { sections: [{ kind: 'secrets', entries: [] }] }],
  ['unknown-section', { sections: ['work'] }],
])('is refused as %s: %j', (code, answer) => {
  expect(codeOf(answer)).toBe(code)
})

it('takes characters once, and leaves those alone that have their place', () => {
  const twice = answerOf('label', range(1, 0, 9), range(1, 8, 9))
  expect(codeOf(twice)).toBe('overlapping')
  const values = [
    { field: 'label', ranges: [range(1, 0, 9)] },
    { field: 'summary', ranges: [range(1, 8, 9)] },
    { field: 'label', ranges: [range(1, 10, 21)] },
  ]
  const { refused } = readAnswer({ sections: [{ kind: 'basics', entries: [{ values }] }] }, draft)
  expect(refused).toEqual([
    { path: 'sections[0].entries[0].values[1]', code: 'overlapping' },
    { path: 'sections[0].entries[0].values[2]', code: 'overlapping' },
  ])
  const dropped = dropSlices(draft, [{ line: 1, from: 0, to: 8 }])
  expect(codeOf(answerOf('label', range(1, 0, 9)), dropped)).toBe('decided')
  const typed = correctValue(draft, { section: 's', entry: 'e', field: 'name' }, 'Ana R.')
  expect(codeOf(answerOf('label', range(0, 4, 8)), typed)).toBe('decided')
})
