import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldAddress } from '@/lib/resume/change/address'
import { writeField } from '@/lib/resume/change/field-values'
import { letterFor } from '@/lib/resume/create-letter'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { readDocument } from '@/lib/resume/upgrade'
import { addBullet, joinBullet, moveBullet, removeBullet, splitBullet } from './bullets'
import { fieldValuesOf } from './field-values'
import { addProfile, removeHeaderItem } from './header'
import {
  basicsKey,
  hasNameOrEntry,
  letterKey,
  neighbourBullet,
  placeOf,
  recipientKey,
} from './places'
import { createSession } from './session'
import { countingIds } from './testing'

const ids = countingIds()
const cv = sampleResume('nurse', ids)

function letterWith(texts: readonly string[]): LetterDocument {
  const letter = letterFor(cv, { version: 0, date: '2026-11-21', posting: null }, ids)
  const paragraphs = texts.map((text) => ({ id: ids.node(), text }))
  return { ...letter, content: { ...letter.content, paragraphs } }
}

const textsOf = ({ content }: LetterDocument) => content.paragraphs.map(({ text }) => text)
const textOf = (letter: LetterDocument) => textsOf(letter).map(plainText).join('')

describe('the fields of a letter', () => {
  it('can all be written, each by itself', () => {
    const letter = letterWith(['One.', 'Two.'])
    for (const [address] of fieldValuesOf(letter)) {
      const written = writeField(letter, address, 'new words')
      const changed = [...fieldValuesOf(written)].filter(
        ([at, value]) => value !== fieldValuesOf(letter).get(at),
      )
      expect(changed).toEqual([[address, 'new words']])
      expect(placeOf(letter, address)?.section).toMatch(/^(basics|letter|recipient)$/)
    }
  })

  it('stand on the screen of the letter, or on that of who sends it', () => {
    const letter = letterWith(['One.'])
    const [first] = letter.content.paragraphs
    expect(placeOf(letter, 'recipient/name')?.section).toBe(recipientKey)
    expect(placeOf(letter, 'content/subject')?.section).toBe(recipientKey)
    expect(placeOf(letter, 'content/closing')?.section).toBe(letterKey)
    expect(placeOf(letter, fieldAddress(first?.id ?? '', 'text'))?.section).toBe(letterKey)
    expect(placeOf(letter, 'basics/email')?.section).toBe(basicsKey)
    expect(placeOf(letter, 'nobody/text')).toBeNull()
    const nameless = writeField(letter, 'basics/name', '')
    expect(hasNameOrEntry(nameless)).toBe(true)
    expect(hasNameOrEntry({ ...nameless, content: { ...nameless.content, paragraphs: [] } })).toBe(
      false,
    )
  })
})

const operation = fc.record({
  kind: fc.constantFrom('add', 'split', 'join', 'move'),
  at: fc.nat(9),
  to: fc.nat(9),
})

describe('paragraphs', () => {
  it('lose no word, whatever is split, joined and moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 }),
        fc.array(operation, { maxLength: 12 }),
        (texts, operations) => {
          let letter = letterWith(texts)
          const sorted = [...textOf(letter)].toSorted().join('')
          for (const { kind, at, to } of operations) {
            const one = letter.content.paragraphs[at % letter.content.paragraphs.length]
            if (!one) break
            const cut = Math.min(to, one.text.length)
            const parts = { before: one.text.slice(0, cut), after: one.text.slice(cut) }
            const edit =
              kind === 'add'
                ? addBullet(letter, 'content', ids, one.id)
                : kind === 'split'
                  ? splitBullet(letter, one.id, parts, ids)
                  : kind === 'join'
                    ? joinBullet(letter, one.id)
                    : moveBullet(letter, one.id, to)
            letter = edit?.document ?? letter
          }
          expect([...textOf(letter)].toSorted().join('')).toBe(sorted)
          expect(readDocument(letter).ok).toBe(true)
        },
      ),
    )
  })

  it('know their neighbours, and go one by one', () => {
    const letter = letterWith(['One.', 'Two.'])
    const [one, two] = letter.content.paragraphs
    expect(neighbourBullet(letter, one?.id ?? '', 1)).toEqual(two)
    const { document, focus } = removeBullet(letter, two?.id ?? '')
    expect(textsOf(document)).toEqual(['One.'])
    expect(focus).toEqual({ address: `${one?.id}/text`, offset: 4 })
    expect(addBullet(letter, 'no such owner', ids)?.document).toBe(letter)
  })
})

it('a session with a letter saves every change and takes each back', () => {
  const opened = letterWith(['One.'])
  const saved: unknown[] = []
  const session = createSession({
    document: opened,
    history: { past: [], future: [] },
    save: (document) => saved.push(document),
    now: () => saved.length * 10_000,
    caretBefore: () => null,
    caretAfter: () => null,
  })
  session.type('content/subject', 'A subject')
  session.apply(addProfile(session.document(), ids) ?? { document: opened, focus: null })
  const profile = session.document().content.basics.profiles.at(-1)
  session.apply(removeHeaderItem(session.document(), 'profiles', profile?.id ?? ''))
  session.redesign({ accent: '#112233' })
  session.rename('For the ward')
  expect(saved).toHaveLength(5)
  expect(session.document()).toMatchObject({
    kind: 'letter',
    title: 'For the ward',
    content: { subject: 'A subject' },
  })
  for (let step = 0; step < 5; step++) session.undo()
  expect(session.document().content.subject).toBe('')
  expect(session.document().title).toBe('')
  expect(session.canUndo()).toBe(false)
})
