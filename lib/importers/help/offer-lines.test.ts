import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import type { DraftSection } from '../draft/draft-types'
import { correctValue, dropSlices } from '../draft/edit-values'
import { beginReview } from '../draft/review-types'
import { copySlices } from '../draft/slices'
import { arbitraryDraft, sourceOf } from '../draft/testing/arbitrary-draft'
import { unplacedLines } from '../draft/unplaced-lines'
import { offerLines } from './offer-lines'

const lines = [
  'Ana Reis',
  'canary@example.org',
  'Experience',
  'Pilot via Brightwater',
  'Led six people through the fog',
  'Ana Reis',
  'References',
  'Quill Ferry, +351 555 010 999',
  'ask her after six',
  ...Array.from({ length: 8 }, (_, at) => `Far away ${at}`),
]
const source = sourceOf(lines)
const all = (line: number) => ({ line, from: 0, to: lines[line]?.length ?? 0 })
const copyOf = (...slices: Parameters<typeof copySlices>[1]) =>
  copySlices(source, slices, null, 'en')
const section = (id: string, kind: DraftSection['kind'], fields: object): DraftSection => ({
  id,
  kind,
  title: null,
  entries: [{ id: `${id}-1`, fields: { ...fields }, lists: {} }],
})
const draft = beginReview({
  source,
  language: 'en',
  passedOver: [2, 5, 6],
  sections: [
    section('basics', 'basics', { name: copyOf(all(0)), email: copyOf(all(1)) }),
    section('work', 'work', {
      position: copyOf({ line: 3, from: 0, to: 5 }),
      name: copyOf({ line: 3, from: 10, to: 21 }),
    }),
    section('references', 'references', { name: copyOf(all(7)) }),
    section('far', 'custom', {
      description: copyOf(...Array.from({ length: 8 }, (_, at) => all(9 + at))),
    }),
  ],
})

describe('what a helper is told of an import', () => {
  it('is what was not placed with what stands around it, and no name or contact', () => {
    const offered = offerLines(draft)
    expect(offered?.lines.filter(({ isOpen }) => isOpen).map(({ text }) => text)).toEqual([
      'via',
      'Led six people through the fog',
      'ask her after six',
    ])
    const told = JSON.stringify(offered)
    for (const secret of ['Ana Reis', 'canary', 'Quill', '555 010']) {
      expect(told).not.toContain(secret)
    }
    expect(told).toContain('Experience')
    expect(told).toContain('Far away 3')
    expect(told).not.toContain('Far away 4"')
    expect(offered?.entries).toEqual([
      { id: 'basics-1', section: 'basics', name: '' },
      { id: 'work-1', section: 'work', name: 'Pilot, Brightwater' },
      { id: 'references-1', section: 'references', name: '' },
      expect.objectContaining({ id: 'far-1', section: 'custom' }),
    ])
  })

  it('is nothing that the person dropped', () => {
    const dropped = dropSlices(draft, [all(4)])
    expect(JSON.stringify(offerLines(dropped))).not.toContain('Led six')
    expect(offerLines(dropped)?.lines.filter(({ isOpen }) => isOpen)).toHaveLength(2)
  })

  it('says of a part in which entry the rest of its line stands', () => {
    const part = offerLines(draft)?.lines.find(({ text }) => text === 'via')
    expect(part).toEqual({ line: 3, from: 6, text: 'via', isOpen: true, entry: 'work-1' })
  })

  it('is nothing where every line has its place', () => {
    const [first] = lines
    const whole = {
      ...draft,
      source: sourceOf([first ?? '']),
      sections: draft.sections.slice(0, 1),
    }
    expect(offerLines(whole)).toBeNull()
  })

  it('holds lines as they stand in the file, open exactly where nothing is placed', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.nat(), (made, choice) => {
        const places = made.sections.flatMap(({ id, entries }) =>
          entries.flatMap((entry) =>
            Object.keys(entry.fields).map((field) => ({ section: id, entry: entry.id, field })),
          ),
        )
        const place = places[choice % places.length]
        const review = beginReview(made)
        const now = place ? correctValue(review, place, 'Typed by hand') : review
        const offered = offerLines(now)
        const open = unplacedLines(now).flatMap(({ slices }) => slices)
        const parts = offered?.lines.filter(({ isOpen }) => isOpen) ?? []
        expect(
          parts.map(({ line, from, text }) => ({ line, from, to: from + text.length })),
        ).toEqual(open)
        for (const { line, from, text } of offered?.lines ?? []) {
          expect(made.source.lines[line]?.text.slice(from, from + text.length)).toBe(text)
        }
        const isTold = JSON.stringify(offered?.lines ?? []).includes('Typed by hand')
        expect(isTold).toBe(false)
      }),
      { numRuns: runs(500) },
    )
  })
})
