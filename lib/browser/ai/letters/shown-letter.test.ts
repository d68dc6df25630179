import { expect, it } from 'vitest'
import type { SentenceEvidence } from '@/lib/ai/letters/ground-letter'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { LetterDocument } from '@/lib/resume/schema/document'
import type { ShownDocument } from '../../paper/shown-document'
import { addressTo, composeLetter, isUnaddressed, promptOf } from './shown-letter'

const ids = createIdGenerator()
const cv = sampleResume('nurse', ids)
const begun = letterFor(cv, { version: 0, date: '2026-11-21', posting: null }, ids)
const questions = { why: 'Why them?', proofs: 'Your proofs?', close: 'What next?' }
const nothing = { found: null, sentences: [], questions }
const found = { name: 'Priya Nair', organization: 'Moss Foods', email: '' }

const saying = (...texts: string[]): LetterDocument => ({
  ...begun,
  content: {
    ...begun.content,
    paragraphs: texts.map((text, at) => ({ id: `${at}`.repeat(12), text })),
  },
})

/** Returns the content of the letter that is shown. */
function contentOf(shown: ShownDocument) {
  if (shown.document.kind !== 'letter') throw new Error('No letter is shown')
  return shown.document.content
}

it('asks for each paragraph by its place', () => {
  expect([1, 2, 3].map((at) => promptOf({ at, count: 3 }))).toEqual(['why', 'proofs', 'close'])
  expect([2, 3].map((at) => promptOf({ at, count: 4 }))).toEqual(['proofs', null])
})

it('shows a letter without words as its questions, in grey', () => {
  const shown = composeLetter(begun, nothing)
  const { paragraphs } = contentOf(shown)
  expect(paragraphs.map(({ text }) => text)).toEqual(Object.values(questions))
  expect(paragraphs.every(({ id }) => shown.grey.has(`${id}/text`))).toBe(true)
  expect(shown.marks).toEqual([])
  const full = saying('Because.', 'I did.', 'Soon.')
  expect(composeLetter(full, nothing).document).toBe(full)
})

it('marks a recipient to confirm, and greets as its field does until then', () => {
  const shown = composeLetter(saying('Because.', 'I did.', 'Soon.'), { ...nothing, found })
  const { recipient, opening } = contentOf(shown)
  expect(opening).toBe('Dear hiring team,')
  expect([recipient.name, recipient.organization]).toEqual(['Priya Nair', 'Moss Foods'])
  expect(shown.marks).toEqual([
    { address: 'recipient/name', start: 0, end: 10, look: 'new' },
    { address: 'recipient/organization', start: 0, end: 10, look: 'new' },
  ])
})

it('greets a confirmed recipient by name, unless the person has written a salutation', () => {
  expect(addressTo(begun, found).opening).toBe('Dear Priya Nair,')
  expect(isUnaddressed(begun)).toBe(true)
  const own = { ...begun, content: { ...begun.content, opening: 'Good morning,' } }
  expect(addressTo(own, found).opening).toBe('Good morning,')
  expect(isUnaddressed(own)).toBe(false)
})

it('shows struck sentences where they stand', () => {
  const text = 'I saved £3 million.'
  const struck: SentenceEvidence = {
    ...{ address: '000000000000/text', text, verdict: 'block', evidence: [], isConfirmed: false },
    reasons: [{ kind: 'number', verdict: 'block', words: '£3 million', place: null }],
  }
  const letter = saying(`Yes. ${text}`, 'I did.', 'Soon.')
  expect(composeLetter(letter, { ...nothing, sentences: [struck] }).marks).toEqual([
    { address: '000000000000/text', start: 5, end: 24, look: 'struck' },
  ])
})
