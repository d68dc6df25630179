import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createApplication } from '../create-application'
import { sampleResume } from '../samples/samples'
import type { Document, ResumeDocument } from '../schema/document'
import { applyEdits, arbitraryEdits } from '../testing/arbitrary-edit'
import { arbitraryLetter, arbitraryResume, seededIds } from '../testing/arbitrary-resume'
import { fieldsOf } from '../text/text'
import { describeChanges } from './describe-changes'
import { findPlace, readableText } from './field-place'
import { writeField } from './field-values'

const resume = sampleResume('data-engineer', seededIds(7))
const [job] = resume.content.work
const bullets = job?.highlights ?? []

const told = (after: Document, before: Document = resume) => describeChanges(before, after)

const withJob = (change: object): Document => ({
  ...resume,
  content: {
    ...resume.content,
    work: resume.content.work.map((entry, at) => (at === 0 ? { ...entry, ...change } : entry)),
  },
})

describe('changes in words', () => {
  it('are none between equal documents, and none for the clock', () => {
    const later = writeField(resume, 'meta/lastModified', '2031-01-01T00:00:00Z')
    expect(told(resume)).toEqual([])
    expect(told(later)).toEqual([])
  })

  it('leave no text out that a person can read', () => {
    const pair = fc.tuple(
      fc.oneof(arbitraryResume(), arbitraryLetter()),
      arbitraryEdits(),
      fc.nat(),
    )
    fc.assert(
      fc.property(pair, ([before, edits, seed]) => {
        const after = applyEdits(before, edits, seededIds(seed))
        const changes = told(after, before)
        const old = new Map(fieldsOf(before).map(({ address, text }) => [address, text]))
        for (const { address, text } of fieldsOf(after)) {
          if (old.get(address) === text) continue
          const isTold = changes.some(
            (change) =>
              change.key === `changed ${address}` ||
              (change.kind === 'added' && change.words.includes(text)),
          )
          expect(isTold, `${address}: ${text}`).toBe(true)
        }
      }),
      { numRuns: runs(150) },
    )
  })

  it('name a bullet by its entry and number', () => {
    const [first, second, ...rest] = bullets
    if (!first || !second) throw new Error('the sample has bullets')
    const after = withJob({ highlights: [first, { ...second, text: 'Other words' }, ...rest] })
    expect(told(after)).toEqual([
      {
        kind: 'changed',
        key: `changed ${second.id}/text`,
        part: { kind: 'field', address: `${second.id}/text` },
        place: {
          part: 'work',
          heading: '',
          entry: job?.name,
          field: 'highlights',
          kind: 'rich',
          bullet: 2,
        },
        before: second.text,
        after: 'Other words',
      },
    ])
  })

  it('say what came and what went with its words', () => {
    const after = withJob({ highlights: bullets.slice(1) })
    const words = [readableText(bullets[0]?.text, 'rich')]
    expect(told(after)).toMatchObject([{ kind: 'removed', words, place: { bullet: 1 } }])
    expect(told(resume, after)).toMatchObject([{ kind: 'added', words, place: { bullet: 1 } }])
    const empty: Document = { ...resume, content: { ...resume.content, work: [] } }
    expect(told(empty)[0]).toMatchObject({
      kind: 'removed',
      place: { part: 'work', entry: job?.name },
      words: expect.arrayContaining([job?.position, ...words]),
    })
  })

  it('see sections only when a person would', () => {
    const states = ['work', 'education'].map((key) => ({
      key,
      visible: true,
      title: '',
      breakBefore: false,
    }))
    const written: Document = { ...resume, content: { ...resume.content, sections: states } }
    const hidden = { ...resume.content, sections: states.map((s) => ({ ...s, visible: false })) }
    const turned = { ...resume.content, sections: [...states].reverse() }
    expect(told(written)).toEqual([])
    expect(told({ ...resume, content: hidden }, written)).toMatchObject([
      { place: { part: 'work', field: 'section.visible' }, before: true, after: false },
      { place: { part: 'education', field: 'section.visible' } },
    ])
    const untitled = {
      ...resume.content,
      sections: states.map((s) => ({ ...s, isHeadingHidden: s.key === 'work' })),
    }
    expect(told({ ...resume, content: untitled }, written)).toMatchObject([
      { place: { part: 'work', field: 'section.isHeadingHidden' }, before: false, after: true },
    ])
    expect(told({ ...resume, content: turned }, written)).toMatchObject([
      { kind: 'moved', place: { part: 'order' } },
    ])
  })

  it('go in the order of the CV, the look after the words', () => {
    const after: ResumeDocument = {
      ...(withJob({ position: 'Other' }) as ResumeDocument),
      title: 'Mine',
      design: { ...resume.design, template: 'compact' },
    }
    const named = writeField(after, 'basics/name', 'Other')
    expect(told(named).map(({ place }) => place.part)).toEqual([
      'basics',
      'work',
      'design',
      'document',
    ])
  })

  it('have nothing to compare between kinds', () => {
    const [letter] = fc.sample(arbitraryLetter(), 1)
    if (letter) expect(told(letter)).toEqual([])
  })
})

describe('the place of a field', () => {
  it('is known for every text of a CV', () => {
    fc.assert(
      fc.property(arbitraryResume(), (document) => {
        for (const { address } of fieldsOf(document)) {
          // The heading of a section that nobody touched is not written down yet.
          if (address.startsWith('section:')) continue
          expect(findPlace(document, address), address).not.toBeNull()
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('is null where the field is gone', () => {
    const contact = { id: 'aaaaaaaaaaaa', name: 'Kim Ode', role: '', email: '', phone: '' }
    const made = createApplication(seededIds(1), '2026-03-02')
    const application = { ...made, content: { ...made.content, contacts: [contact] } }
    expect(findPlace(application, 'aaaaaaaaaaaa/email')).toMatchObject({
      ...{ part: 'document', field: 'contacts.email', entry: 'Kim Ode', kind: 'line' },
    })
    expect(findPlace(application, 'content/notes')).toMatchObject({ field: 'notes' })
    expect(findPlace(resume, 'zzzzzzzzzzzz/text')).toBeNull()
    expect(findPlace(resume, 'basics/location.city')).toMatchObject({
      part: 'basics',
      field: 'location.city',
    })
  })
})
