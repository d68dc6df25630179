import { describe, expect, it } from 'vitest'
import type { ImportDraft, ReadingDoubt } from './draft-types'
import { changeSectionKind, dropSection } from './edit-sections'
import { beginReview } from './review-types'
import { sourceOf } from './testing/arbitrary-draft'
import { openDoubts, unplacedLines } from './unplaced-lines'

it.each<[string, string[]]>([
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
      {
        id: 's',
        kind: 'basics',
        title: null,
        entries: [{ id: 'e', fields: { name }, lists: {} }],
      },
    ],
    passedOver: [],
  }
  expect(unplacedLines(beginReview(draft)).map(({ text }) => text)).toEqual(expected)
})

describe('openDoubts', () => {
  const section = (id: string, kind: ImportDraft['sections'][number]['kind'], text: string) => ({
    ...{ id, kind, title: null },
    entries: [
      {
        id: `${id}e`,
        fields: { name: { text, form: 'typed' as const, slices: [], sure: true } },
        lists: {},
      },
    ],
  })
  const review = (codes: readonly [ReadingDoubt['code'], string | null][]) =>
    beginReview({
      source: sourceOf([]),
      language: 'en',
      sections: [section('p', 'basics', ''), section('c', 'custom', 'Nurse')],
      passedOver: [],
      doubts: codes.map(([code, id]) => ({ code, section: id })),
    })
  const codesOf = (draft: ReturnType<typeof review>) =>
    openDoubts(draft, unplacedLines(draft)).map(({ code }) => code)

  it('are all doubts of a review that begins', () => {
    const all = review([
      ['words-outside', null],
      ['ranges-outside', null],
      ['no-jobs', null],
      ['no-entries', null],
      ['no-name', 'p'],
      ['no-email', 'p'],
      ['dated-section', 'c'],
      ['unlike-entries', 'c'],
    ])
    expect(codesOf(all)).toHaveLength(8)
    expect(codesOf(review([]))).toEqual([])
  })

  it('go with what settles them: a known kind of section, or none', () => {
    const draft = review([
      ['words-outside', null],
      ['no-jobs', null],
      ['dated-section', 'c'],
      ['unlike-entries', 'c'],
      ['no-name', 'p'],
    ])
    expect(codesOf(changeSectionKind(draft, 'c', 'work'))).toEqual(['unlike-entries', 'no-name'])
    expect(codesOf(dropSection(draft, 'c'))).toEqual(['no-jobs', 'no-name'])
    const [, ...rest] = draft.sections
    expect(codesOf({ ...draft, sections: [section('p', 'basics', 'Ida'), ...rest] })).not.toContain(
      'no-name',
    )
  })
})
