import { expect, it } from 'vitest'
import type { ImportDraft } from './draft-types'
import { beginReview } from './review-types'
import { sourceOf } from './testing/arbitrary-draft'
import { unplacedLines } from './unplaced-lines'

it.each([
  ['2 years 3 months', []],
  ['3 Jahre', []],
  ['Phone:', []],
  ['ZOË QUILL', []],
  ['at', []],
  ['Phone', ['Phone']],
  ['2 years in Lisbon', ['2 years in Lisbon']],
  ['Zoë Quill and sons', ['Zoë Quill and sons']],
])('lists "%s" as %j', (line, expected) => {
  const name = {
    text: 'Zoë Quill',
    form: 'copy' as const,
    slices: [{ line: 0, from: 0, to: 9 }],
    sure: true,
  }
  const draft: ImportDraft = {
    source: sourceOf(['Zoë Quill', line]),
    language: 'en',
    sections: [
      { id: 's', kind: 'basics', title: null, entries: [{ id: 'e', fields: { name }, lists: {} }] },
    ],
    passedOver: [],
  }
  expect(unplacedLines(beginReview(draft)).map(({ text }) => text)).toEqual(expected)
})
