import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyHunks } from '@/lib/resume/change/hunks'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { arbitraryResume, seededIds } from '@/lib/resume/testing/arbitrary-resume'
import { parseRich, plainText } from '@/lib/resume/text/rich-text'
import { type OfferedField, offeredFields } from './offered-fields'
import { readSuggestions } from './read-suggestions'
import { changedShare } from './text-bounds'

const document = sampleResume('data-engineer', seededIds(1))
const named = (one: ResumeDocument) =>
  new Map<string, OfferedField>(offeredFields(one).map((field, at) => [`t${at + 1}`, field]))
const fields = named(document)
const [first, second] = [...fields.values()]
const parts = { fields, requirementIds: new Set(['r1', 'r2']), strength: 'bold' as const }
const written = { field: 't1', text: 'Other words', reason: 'Shorter.', requirements: ['r1'] }
const read = (...suggestions: (typeof written)[]) => readSuggestions({ suggestions }, parts)

const shownRoles = (work: ResumeDocument['content']['work']) =>
  work.filter(({ hidden }) => !hidden).flatMap(({ roles }) => roles)

describe('the fields that a model may touch', () => {
  it('are the summary and bullets, with what names their entry', () => {
    expect(first).toMatchObject({ address: 'basics/summary', kind: 'summary', entryId: null })
    expect(second?.kind).toBe('bullet')
    expect(second?.entry).toMatch(/to today$|to \d{4}/)
  })

  it('are never hidden, empty, linked, or anything else of a CV', () => {
    fc.assert(
      fc.property(arbitraryResume(), (resume) => {
        const bullets = new Set(
          [...resume.content.work, ...resume.content.volunteer, ...resume.content.projects]
            .concat(shownRoles(resume.content.work) as never)
            .concat(resume.content.custom.flatMap(({ entries }) => entries) as never)
            .filter(({ hidden }) => !hidden)
            .flatMap(({ highlights }) => highlights.map(({ id }) => `${id}/text`)),
        )
        for (const { address, stored, text } of offeredFields(resume)) {
          expect(address === 'basics/summary' || bullets.has(address)).toBe(true)
          expect(text.trim()).not.toBe('')
          expect(parseRich(stored).some(({ link }) => link)).toBe(false)
        }
      }),
    )
  })
})

describe('suggestions', () => {
  it('change the one field that they name, by its id', () => {
    const { suggestions } = read(written)
    const [one] = suggestions
    expect(one).toMatchObject({
      address: 'basics/summary',
      before: first?.text,
      after: 'Other words',
      requirements: ['r1'],
    })
    const applied = applyHunks(document, one ? [one.hunk] : [])
    if (!applied.ok || applied.document.kind !== 'resume') throw new Error('not applied')
    expect(plainText(applied.document.content.basics.summary)).toBe('Other words')
    const untouched = structuredClone(document)
    untouched.content.basics.summary = applied.document.content.basics.summary
    expect(applied.document).toEqual(untouched)
  })

  it('are text, whatever stands in them', () => {
    const text = '**Bold** <img src=x onerror=alert(1)> [link](https://evil.example)'
    const { suggestions, dropped } = read(
      { ...written, text },
      { ...written, text: '<b>html</b> & *stars*' },
    )
    expect(dropped).toEqual([{ reason: 'address', count: 1 }])
    const applied = applyHunks(
      document,
      suggestions.map(({ hunk }) => hunk),
    )
    if (!applied.ok || applied.document.kind !== 'resume') throw new Error('not applied')
    expect(parseRich(applied.document.content.basics.summary)).toEqual([
      { text: '<b>html</b> & *stars*', bold: false, italic: false, link: null },
    ])
  })

  it.each([
    ['unknown-field', { ...written, field: 't999' }],
    ['unknown-field', { ...written, field: 'basics/name' }],
    ['unknown-field', { ...written, field: '__proto__' }],
    ['same', { ...written, text: ` ${first?.text} ` }],
    ['same', { ...written, text: '\u200b' }],
    ['too-long', { ...written, text: 'word '.repeat(500) }],
    ['address', { ...written, text: 'Mail me at somebody@evil.example' }],
    ['address', { ...written, text: 'See evil.com for more' }],
  ])('are dropped: %s', (reason, one) => {
    expect(read(one)).toEqual({ suggestions: [], dropped: [{ reason, count: 1 }] })
  })

  it('are one for a field, and twenty at most', () => {
    expect(read(written, { ...written, text: 'Again' }).dropped).toEqual([
      { reason: 'twice', count: 1 },
    ])
    const many = new Map(Array.from({ length: 30 }, (_, at) => [`t${at}`, first as OfferedField]))
    const suggestions = [...many.keys()].map((field) => ({ ...written, field }))
    const all = readSuggestions({ suggestions }, { ...parts, fields: many })
    expect(all.suggestions).toHaveLength(20)
    expect(all.dropped).toEqual([{ reason: 'too-many', count: 10 }])
  })

  it('keep to the share of words that may change', () => {
    const text = 'one two three four five six seven eight nine ten'
    const field = { ...(first as OfferedField), text, stored: text }
    const light = { fields: new Map([['t1', field]]), requirementIds: new Set<string>() }
    const after = 'one two three four five six A B C D'
    const judge = (other: string, strength: 'light' | 'normal' | 'bold') =>
      readSuggestions({ suggestions: [{ ...written, text: other }] }, { ...light, strength })
    expect(changedShare(text, after)).toBe(0.4)
    expect(judge(after, 'light').suggestions).toHaveLength(1)
    expect(judge(`${after} E`, 'light').dropped).toEqual([{ reason: 'too-different', count: 1 }])
    expect(judge(`${after} E`, 'normal').suggestions).toHaveLength(1)
    const told = { ...light, strength: 'light' as const, toldAbout: () => ['A B C D E, and F'] }
    const telling = { ...written, text: `${text} A B C D E` }
    expect(readSuggestions({ suggestions: [telling] }, told).suggestions).toHaveLength(1)
    expect(judge('other words than these', 'normal').dropped).toHaveLength(1)
    expect(judge('other words than these', 'bold').suggestions).toHaveLength(1)
  })

  it.each([
    [
      'Vertretung der Schichtleitung an Wochenenden, etwa zweimal im Monat.',
      'Etwa zweimal im Monat an Wochenenden die Schichtleitung vertreten.',
    ],
    ['Sorted the files of the port, then the maps', 'Then the maps, sorted the files of the port'],
    ['Contrôle des nacelles chaque lundi matin', 'Chaque lundi matin, contrôle des nacelles'],
  ])('may move any word, also where little may change: %s', (text, after) => {
    expect(changedShare(text, after)).toBeLessThanOrEqual(0.4)
  })

  it('whatever a model writes, touch nothing but offered fields', () => {
    const anything = fc.record({
      field: fc.oneof(
        fc.constantFrom(...fields.keys(), 'basics/email', 'constructor'),
        fc.string(),
      ),
      text: fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 3_000 })),
      reason: fc.string(),
      requirements: fc.array(fc.string()),
    })
    const allowed = new Set([...fields.values()].map(({ address }) => address))
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (suggestions) => {
        const { suggestions: taken } = readSuggestions({ suggestions }, parts)
        for (const { address, reason } of taken) {
          expect(allowed.has(address)).toBe(true)
          expect(reason.length).toBeLessThanOrEqual(240)
        }
        expect(
          applyHunks(
            document,
            taken.map(({ hunk }) => hunk),
          ).ok,
        ).toBe(true)
      }),
    )
  })
})
