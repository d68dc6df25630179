import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { valuesOf } from '../draft/change-draft'
import { correctValue } from '../draft/edit-values'
import { beginReview, type ReviewDraft } from '../draft/review-types'
import { arbitraryDraft, sourceOf } from '../draft/testing/arbitrary-draft'
import { unplacedLines } from '../draft/unplaced-lines'
import { understand } from '../reading/understand'
import { fieldTexts } from '../testing/field-texts'
import { untrueValues } from '../testing/untrue-values'
import { applyAnswer } from './apply-answer'
import { askHelper } from './ask-helper'
import { readAnswer } from './read-answer'

/** What a helper with every bad will may answer: right, nearly right, and anything. */
const number = fc.oneof(fc.nat(40), fc.integer({ min: -3, max: 60 }), fc.double(), fc.constant('1'))
const range = fc.oneof(
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
const value = fc.record({ field, ranges: fc.array(range, { maxLength: 3 }), text: fc.string() })
const section = fc.record(
  {
    kind: fc.constantFrom('basics', 'work', 'skills', 'education', 'custom', 'details', 'else'),
    title: fc.array(range, { maxLength: 2 }),
    entries: fc.array(fc.record({ values: fc.array(value, { maxLength: 5 }) }), { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'entries'] },
)
const arbitraryAnswer = fc.oneof(
  { arbitrary: fc.record({ sections: fc.array(section, { maxLength: 4 }) }), weight: 8 },
  { arbitrary: fc.anything(), weight: 1 },
)

const idsOf = ({ sections }: ReviewDraft) =>
  sections.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)])

const apply = (draft: ReviewDraft, answer: unknown) =>
  applyAnswer(draft, readAnswer(answer, draft).sections)

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

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
    let taken = 0
    fc.assert(
      fc.property(arbitraryDraft, arbitraryAnswer, (made, answer) => {
        const draft = beginReview(made)
        const { sections } = readAnswer(answer, draft)
        const after = applyAnswer(draft, sections)
        taken += sections.length
        const before = untrueValues(draft)
        expect(untrueValues(after).filter((fault) => !before.includes(fault))).toEqual([])
        expect(after.source).toBe(draft.source)
        expect(new Set(idsOf(after)).size).toBe(idsOf(after).length)
        expect(JSON.stringify(after.sections)).not.toContain('invented words')
      }),
      { numRuns: runs(1_000) },
    )
    // Answers that point at nothing would show nothing.
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

  it('changes nothing that was typed', () => {
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
        if (!place) return
        const typed = correctValue(beginReview(made), place, 'Typed by hand')
        const after = apply(typed, answer)
        const texts = after.sections
          .flatMap(({ entries }) => entries.flatMap(valuesOf))
          .map(({ value: { text } }) => text)
        expect(texts).toContain('Typed by hand')
      }),
      { numRuns: runs(500) },
    )
  })

  it('puts right what the rules took for something else, for the person to check', async () => {
    const lines = ['Ana Reis', 'Experience', 'Brightwater', 'Pilot', '2019 - 2021', '- Led six']
    const draft = beginReview(understand(sourceOf(lines)))
    const at = (line: number) => ({ line, from: 0, to: lines[line]?.length })
    const { draft: after, refused } = await askHelper(
      draft,
      async (numbered) => {
        expect(numbered.map(({ text }) => text)).toEqual(lines)
        const values = [
          { field: 'name', ranges: [at(2)] },
          { field: 'position', ranges: [at(3)] },
          { field: 'startDate', ranges: [{ line: 4, from: 0, to: 4 }] },
          { field: 'endDate', ranges: [{ line: 4, from: 7, to: 11 }] },
          { field: 'highlights', ranges: [{ line: 5, from: 2, to: 9 }] },
          { field: 'location', ranges: [{ line: 9, from: 0, to: 4 }], text: 'Lisbon' },
        ]
        return { sections: [{ kind: 'work', entries: [{ values }] }] }
      },
      new AbortController().signal,
    )
    expect(refused).toEqual([{ path: 'sections[0].entries[0].values[5]', code: 'outside' }])
    expect(fieldTexts(after)).toMatchObject({
      work: [
        {
          name: 'Brightwater',
          position: 'Pilot',
          startDate: '2019',
          endDate: '2021',
          highlights: ['Led six'],
        },
      ],
    })
    const work = after.sections.find(({ kind }) => kind === 'work')?.entries ?? []
    expect(work.flatMap(valuesOf).every(({ value: { sure } }) => !sure)).toBe(true)
    expect(lettersOf(JSON.stringify(after.sections))).not.toContain('Lisbon')
  })

  it('is not applied when it was given up', async () => {
    const draft = beginReview(understand(sourceOf(['Ana Reis, engineer'])))
    const controller = new AbortController()
    const helper = async () => {
      controller.abort(new Error('Given up'))
      return { sections: [] }
    }
    await expect(askHelper(draft, helper, controller.signal)).rejects.toThrow('Given up')
  })
})
