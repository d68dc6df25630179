import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { locate, valueAt, valuesOf } from '../draft/change-draft'
import type { DraftSection } from '../draft/draft-types'
import { correctValue, placeSlices } from '../draft/edit-values'
import { newValues } from '../draft/new-values'
import { beginReview, type ReviewDraft } from '../draft/review-types'
import { copySlices } from '../draft/slices'
import { arbitraryDraft, sourceOf } from '../draft/testing/arbitrary-draft'
import { unplacedLines } from '../draft/unplaced-lines'
import { fieldTexts } from '../testing/field-texts'
import { untrueValues } from '../testing/untrue-values'
import { applyAnswer } from './apply-answer'
import { readAnswer } from './read-answer'

/** Numbers that an adversarial helper may answer with: right, nearly right, and anything. */
const number = fc.oneof(fc.nat(40), fc.integer({ min: -3, max: 60 }), fc.double(), fc.constant('1'))
/** Stand for characters of the draft that are not placed, and for an entry of its section: see `aim`. */
const gap = fc.record({ gap: fc.nat() })
const home = fc.record({ home: fc.nat() })
const range = fc.oneof(
  { arbitrary: gap, weight: 3 },
  { arbitrary: fc.record({ line: fc.nat(6), from: fc.constant(0), to: fc.nat(12) }), weight: 3 },
  {
    arbitrary: fc.record({ line: fc.oneof(fc.nat(12), number), from: number, to: number }),
    weight: 1,
  },
)
const field = fc.oneof(
  fc.constantFrom('name', 'position', 'startDate', 'endDate', 'highlights', 'keywords', 'summary'),
  fc.constantFrom('url', 'email', 'title', '__proto__', 'constructor', 'invented words'),
)
const ranges = fc.oneof(
  { arbitrary: fc.tuple(gap), weight: 3 },
  { arbitrary: fc.array(range, { maxLength: 3 }), weight: 2 },
)
const value = fc.record({ field, ranges, text: fc.string() })
const anyEntry = fc.oneof(
  { arbitrary: fc.constant(null), weight: 4 },
  { arbitrary: home, weight: 4 },
  { arbitrary: fc.constantFrom('s0e0', 's1e0', 'added-1', 'constructor'), weight: 1 },
)
const entry = fc.record(
  { into: anyEntry, values: fc.array(value, { minLength: 1, maxLength: 5 }) },
  { requiredKeys: ['values'] },
)
const section = fc.record(
  {
    kind: fc.constantFrom('basics', 'work', 'skills', 'education', 'custom', 'details', 'else'),
    title: fc.array(range, { maxLength: 2 }),
    entries: fc.array(entry, { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'entries'] },
)
const arbitraryAnswer = fc.oneof(
  { arbitrary: fc.record({ sections: fc.array(section, { maxLength: 4 }) }), weight: 8 },
  { arbitrary: fc.anything(), weight: 1 },
)

const idsOf = ({ sections }: ReviewDraft) =>
  sections.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)])

/** An answer with what it hits in a draft. */
function aim(answer: unknown, draft: ReviewDraft): unknown {
  const open = unplacedLines(draft).flatMap(({ slices }) => slices)
  const entriesOf = (kind: unknown) =>
    draft.sections.filter((one) => one.kind === kind).flatMap(({ entries }) => entries)
  const point = (part: unknown, kind: unknown): unknown => {
    if (Array.isArray(part)) return part.map((inner) => point(inner, kind))
    if (typeof part !== 'object' || part === null) return part
    if ('gap' in part) return open[Number(part.gap) % open.length]
    const homes = entriesOf(kind)
    if ('home' in part) return homes[Number(part.home) % homes.length]?.id ?? null
    const inside = 'kind' in part ? part.kind : kind
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [name, point(inner, inside)]),
    )
  }
  return point(answer, null)
}

const apply = (draft: ReviewDraft, answer: unknown) =>
  applyAnswer(draft, readAnswer(aim(answer, draft), draft).sections)

/** Whether every value of a section is where it was; a paragraph may go on. */
const keepsAll = ({ id, entries }: DraftSection, after: ReviewDraft) =>
  entries.every((entry) => {
    const now = locate(after, { section: id, entry: entry.id })?.entry
    const values = now ? valuesOf(now) : []
    return valuesOf(entry).every(({ field, index, value }) => {
      const text = index === undefined ? now?.fields[field]?.text : undefined
      return values.some((other) => other.value === value) || text?.includes(value.text)
    })
  })

/** Another name: lines that say the name once more are not listed. */
const withoutName = (draft: ReviewDraft): ReviewDraft => ({
  ...draft,
  sections: draft.sections.map((one) => ({
    ...one,
    entries: one.entries.map(({ fields: { name, ...fields }, ...entry }) => ({
      ...entry,
      fields: name ? { ...fields, name: { ...name, text: '?' } } : fields,
    })),
  })),
})

/** Every letter of a draft's source that is in a field, dropped or listed as not placed. */
function accounted(draft: ReviewDraft): number {
  const seen = new Set<string>()
  const see = (line: number, from: number, to: number) => {
    const text = draft.source.lines[line]?.text ?? ''
    for (let at = from; at < to; at++)
      if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) seen.add(`${line}:${at}`)
  }
  for (const { title, entries } of draft.sections) {
    const values = entries.flatMap(valuesOf).map(({ value }) => value)
    for (const { slices } of title ? [title, ...values] : values) {
      for (const { line, from, to } of slices) see(line, from, to)
    }
  }
  for (const { slices } of unplacedLines(withoutName(draft))) {
    for (const { line, from, to } of slices) see(line, from, to)
  }
  return seen.size
}

describe('what a helper points at', () => {
  it('is copied from there, and no answer whatever puts in what does not stand there', () => {
    let [taken, grown] = [0, 0]
    fc.assert(
      fc.property(arbitraryDraft, arbitraryAnswer, (made, answer) => {
        const draft = beginReview(made)
        const { sections } = readAnswer(aim(answer, draft), draft)
        const after = applyAnswer(draft, sections)
        taken += sections.length
        grown += sections.some(({ entries }) => entries.some((one) => one.into !== null)) ? 1 : 0
        const before = untrueValues(draft)
        expect(untrueValues(after).filter((fault) => !before.includes(fault))).toEqual([])
        expect(after.source).toBe(draft.source)
        expect(new Set(idsOf(after)).size).toBe(idsOf(after).length)
        expect(JSON.stringify(after.sections)).not.toContain('invented words')
      }),
      { numRuns: runs(1_000) },
    )
    // Answers that point at nothing would show nothing.
    expect(grown).toBeGreaterThan(runs(1_000) / 100)
    expect(taken).toBeGreaterThan(runs(1_000) / 20)
  })

  it('loses no character: what is in no field any more is listed', () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryAnswer, (made, answer) => {
        const draft = beginReview({ ...made, passedOver: [] })
        expect(accounted(apply(draft, answer))).toBeGreaterThanOrEqual(accounted(draft))
      }),
      { numRuns: runs(500) },
    )
  })

  it('takes nothing from its place, and nothing that was typed', () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryAnswer, fc.nat(), (made, answer, choice) => {
        const places = made.sections.flatMap(({ id, entries }) =>
          entries.flatMap((entry) =>
            Object.keys(entry.fields).map((name) => ({
              section: id,
              entry: entry.id,
              field: name,
            })),
          ),
        )
        const place = places[choice % places.length]
        const draft = place
          ? correctValue(beginReview(made), place, 'Typed by hand')
          : beginReview(made)
        const after = apply(draft, answer)
        expect(draft.sections.every((one) => keepsAll(one, after))).toBe(true)
        if (place) expect(valueAt(after, place)?.text).toBe('Typed by hand')
      }),
      { numRuns: runs(500) },
    )
  })
})

const lines = [
  'Ana Reis',
  'Experience',
  'Brightwater',
  'Pilot',
  '2019 - 2021',
  'Led six',
  'Led nine',
]
const source = sourceOf(lines)
const all = (line: number) => ({ line, from: 0, to: lines[line]?.length ?? 0 })
const copyOf = (line: number) => copySlices(source, [all(line)], null, 'en')
const read = beginReview({
  source,
  language: 'en',
  passedOver: [1],
  sections: [
    {
      id: 's0',
      kind: 'basics',
      title: null,
      entries: [{ id: 'b', fields: { name: copyOf(0) }, lists: {} }],
    },
    {
      id: 's1',
      kind: 'work',
      title: null,
      entries: [{ id: 'w', fields: { name: copyOf(2) }, lists: { highlights: [copyOf(6)] } }],
    },
  ],
})
const into = (id: string | null, ...values: object[]) => ({
  sections: [{ kind: 'work', entries: [{ into: id, values }] }],
})

describe('lines that are put into an entry', () => {
  it('join what stands there, in the order of the file, for the person to check', () => {
    const answer = into(
      'w',
      { field: 'name', ranges: [all(3)] },
      { field: 'position', ranges: [all(3)] },
      { field: 'startDate', ranges: [{ line: 4, from: 0, to: 4 }] },
      { field: 'endDate', ranges: [{ line: 4, from: 7, to: 11 }] },
      { field: 'highlights', ranges: [all(5)] },
      { field: 'location', ranges: [{ line: 9, from: 0, to: 4 }], text: 'Lisbon' },
    )
    const { sections, refused } = readAnswer(answer, read)
    // The name has its place, so the first value takes the title and then finds no room for it.
    expect(refused.map(({ code }) => code)).toEqual(['overlapping', 'outside'])
    const [, ...values] = answer.sections[0]?.entries[0]?.values ?? []
    const after = apply(read, into('w', ...values))
    expect(sections).toHaveLength(1)
    expect(fieldTexts(after)).toEqual({
      basics: [{ name: 'Ana Reis' }],
      work: [
        {
          name: 'Brightwater',
          position: 'Pilot',
          startDate: '2019',
          endDate: '2021',
          highlights: ['Led six', 'Led nine'],
        },
      ],
    })
    const unsure = after.sections
      .flatMap(({ entries }) => entries.flatMap(valuesOf))
      .filter((one) => !one.value.sure)
      .map(({ value: { text } }) => text)
    expect(unsure.sort()).toEqual(['2019', '2021', 'Led six', 'Pilot'])
    const found = newValues(read, after).map(({ text }) => text)
    expect(found.sort()).toEqual(['2019', '2021', 'Led six', 'Pilot'])
    expect(unplacedLines(after)).toEqual([])
  })

  it('leave a field that says something alone, and stay on the list', () => {
    const after = apply(read, into('w', { field: 'name', ranges: [all(3)] }))
    expect(fieldTexts(after).work).toEqual([{ name: 'Brightwater', highlights: ['Led nine'] }])
    expect(unplacedLines(after).map(({ text }) => text)).toContain('Pilot')
    expect(newValues(read, after)).toEqual([])
  })

  it('go on in a paragraph, before or behind what was read of it', () => {
    const withSummary = apply(read, into('w', { field: 'summary', ranges: [all(5)] }))
    const longer = apply(withSummary, into('w', { field: 'summary', ranges: [all(3)] }))
    expect(fieldTexts(longer).work).toMatchObject([{ summary: 'Pilot Led six' }])
    expect(untrueValues(longer)).toEqual([])
  })

  it('are an entry of their own, where they stand in the file', () => {
    const after = apply(read, into(null, { field: 'position', ranges: [all(5)] }))
    expect(fieldTexts(after).work).toMatchObject([{ name: 'Brightwater' }, { position: 'Led six' }])
  })

  it('are refused for an entry that is not there any more', () => {
    const answer = into('gone', { field: 'position', ranges: [all(3)] })
    expect(readAnswer(answer, read)).toEqual({
      sections: [],
      refused: [{ path: 'sections[0].entries[0]', code: 'unknown-entry' }],
    })
  })

  it('are refused where they got a place since it was asked', () => {
    const target = { section: 's1', entry: 'w', field: 'location' }
    const placed = placeSlices(read, [all(3)], { at: 'place', place: target })
    const answer = into('w', { field: 'position', ranges: [all(3)] })
    expect(readAnswer(answer, placed).refused.map(({ code }) => code)).toEqual(['decided'])
    expect(apply(placed, answer)).toEqual(placed)
  })
})
