import { describe, expect, it } from 'vitest'
import { parseResume } from '../reading/sections/parse-resume'
import { sourceOf } from '../testing/source-of'
import { valuesOf } from './change-draft'
import { createValueFinder, differingValues, markDifferences } from './differing-values'
import type { DraftEntry, ImportDraft } from './draft-types'

const read = parseResume(
  sourceOf([
    '# Ida van der Long',
    '## Experience',
    '**Nurse**\t03/2019 – 04/2021',
    'Acme GmbH',
    '- Led six nurses',
    '**Carer**\t2016 – 2018',
    'Beta GmbH',
    '- Taught two of them',
  ]),
)

/** The reading with entries of work changed. */
const withWork = (
  change: (entries: readonly DraftEntry[]) => readonly DraftEntry[],
): ImportDraft => ({
  ...read,
  sections: read.sections.map((one) =>
    one.kind === 'work' ? { ...one, entries: change(one.entries) } : one,
  ),
})
const textsOf = (now: ImportDraft) => differingValues(now, read).map(({ text }) => text)

const swapped = withWork((entries) =>
  entries.map((entry, at) => ({ ...entry, lists: entries[1 - at]?.lists ?? {} })),
)
const renamed = withWork((entries) =>
  entries.map(({ fields: { name, position, ...fields }, ...entry }, at) => ({
    ...entry,
    fields: {
      ...fields,
      ...(name && { [at === 0 ? 'position' : 'name']: name }),
      ...(position && { [at === 0 ? 'name' : 'position']: position }),
    },
  })),
)

describe('values that another reading has not', () => {
  it('are none of the same reading, nor of one whose entries stand in another order', () => {
    expect(textsOf(read)).toEqual([])
    expect(textsOf(withWork((entries) => entries.toReversed()))).toEqual([])
  })

  it('are those in another field, and those of another entry', () => {
    expect(textsOf(renamed).sort()).toEqual(['Acme GmbH', 'Nurse'])
    expect(textsOf(swapped).sort()).toEqual(['Led six nurses', 'Taught two of them'])
  })

  it('are all of an entry in a section that the other has not, and few of one that was cut in two', () => {
    const moved = {
      ...read,
      sections: read.sections.map((one) => ({ ...one, kind: 'awards' as const })),
    }
    expect(differingValues(moved, read)).toHaveLength(
      read.sections.flatMap(({ entries }) => entries.flatMap(valuesOf)).length,
    )
    const cut = withWork(([first, ...rest]) =>
      first ? [{ ...first, lists: {} }, { ...first, id: 'cut', fields: {} }, ...rest] : [],
    )
    expect(textsOf(cut)).toEqual([])
  })

  it('are marked, and the others stay as they are', () => {
    const unsure = (draft: ImportDraft) =>
      draft.sections
        .flatMap(({ entries }) => entries.flatMap(valuesOf))
        .flatMap(({ value }) => (value.sure ? [] : [value.text]))
    const before = unsure(renamed)
    const marked = markDifferences(renamed, read)
    expect(unsure(marked).sort()).toEqual([...before, ...textsOf(renamed)].sort())
    expect(marked.source).toBe(read.source)
  })

  it('are found again where the reader had their characters', () => {
    const find = createValueFinder(read)
    const [employer] = differingValues(renamed, read).filter(({ text }) => text === 'Acme GmbH')
    if (!employer) throw new Error('no employer')
    expect(find(employer).map(({ kind, field, value }) => [kind, field, value.text])).toEqual([
      ['work', 'name', 'Acme GmbH'],
    ])
    const whole = { ...employer, slices: [{ line: 2, from: 0, to: 40 }, ...employer.slices] }
    expect(find(whole).map(({ field }) => field)).toEqual([
      ...['position', 'startDate', 'endDate', 'name'],
    ])
    const heading = { ...employer, slices: [{ line: 1, from: 0, to: 10 }] }
    expect(find(heading)).toEqual([])
    expect(find({ ...employer, slices: [] })).toEqual([])
  })
})
