import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal, parseRich, plainText } from '@/lib/resume/text/rich-text'
import {
  addBullet,
  concatRich,
  joinBullet,
  moveBulletBy,
  pasteBullets,
  removeBullet,
  splitBullet,
} from './bullets'
import { withEntries } from './locate'
import { countingIds, makeEntry } from './testing'

const ids = countingIds(5_000)

function cvWith(...bullets: string[]): ResumeDocument {
  const made = countingIds()
  return withEntries(createResume(made), 'work', [makeEntry('work', { bullets }, made)])
}

const texts = (document: ResumeDocument) =>
  document.content.work[0]?.highlights.map((bullet) => plainText(bullet.text)) ?? []

const idAt = (document: ResumeDocument, index: number) =>
  document.content.work[0]?.highlights[index]?.id ?? ''

it('adds one behind another and puts the caret into it', () => {
  const cv = cvWith('one', 'two')
  const edit = addBullet(cv, cv.content.work[0]!.id, ids, idAt(cv, 0))
  expect(texts(edit!.document)).toEqual(['one', '', 'two'])
  expect(edit!.focus).toEqual({ address: `${idAt(edit!.document, 1)}/text`, offset: 0 })
})

it('refuses one more than an entry holds, and leaves the document alone', () => {
  const cv = cvWith(...Array.from({ length: limits.bullets }, (_, at) => `b${at}`))
  expect(addBullet(cv, cv.content.work[0]!.id, ids)).toBeNull()
  expect(splitBullet(cv, idAt(cv, 0), { before: 'b', after: '0' }, ids)).toBeNull()
})

it('splits inside bold: both halves stay bold', () => {
  const cv = cvWith('x')
  const edit = splitBullet(cv, idAt(cv, 0), { before: '**Ka**', after: '**fka**' }, ids)
  expect(edit!.document.content.work[0]!.highlights.map((bullet) => bullet.text)).toEqual([
    '**Ka**',
    '**fka**',
  ])
  expect(edit!.focus?.offset).toBe(0)
})

it('joins at the seam, and keeps the caret there', () => {
  const cv = cvWith('one', 'two')
  const edit = joinBullet(cv, idAt(cv, 1))
  expect(texts(edit!.document)).toEqual(['onetwo'])
  expect(edit!.focus).toEqual({ address: `${idAt(cv, 0)}/text`, offset: 3 })
})

it('takes an empty bullet out, the first one, too', () => {
  const cv = cvWith('', 'two')
  const edit = joinBullet(cv, idAt(cv, 0))
  expect(texts(edit!.document)).toEqual(['two'])
  expect(edit!.focus).toEqual({ address: `${idAt(cv, 1)}/text`, offset: 0 })
})

it('does not join what one bullet cannot hold', () => {
  const cv = cvWith('a'.repeat(2_500), 'b'.repeat(2_500))
  expect(joinBullet(cv, idAt(cv, 1))).toBeNull()
})

it('moves up and down, and stops at the ends', () => {
  const cv = cvWith('one', 'two')
  expect(texts(moveBulletBy(cv, idAt(cv, 1), -1, 2).document)).toEqual(['two', 'one'])
  expect(moveBulletBy(cv, idAt(cv, 1), -1, 2).focus?.offset).toBe(2)
  expect(moveBulletBy(cv, idAt(cv, 1), 1, 0).document).toBe(cv)
})

it('pastes lines between what stood before and after the selection', () => {
  const cv = cvWith('startend', 'next')
  const edit = pasteBullets(
    cv,
    idAt(cv, 0),
    { before: 'start', lines: ['A', 'B', 'C'], after: 'end' },
    ids,
  )
  expect(texts(edit!.document)).toEqual(['startA', 'B', 'Cend', 'next'])
  expect(edit!.focus).toEqual({ address: `${idAt(edit!.document, 2)}/text`, offset: 1 })
})

it('gives the caret to a neighbour when a bullet goes', () => {
  const cv = cvWith('one', 'two')
  expect(removeBullet(cv, idAt(cv, 0)).focus?.address).toBe(`${idAt(cv, 1)}/text`)
  expect(removeBullet(cv, idAt(cv, 1)).focus).toEqual({
    address: `${idAt(cv, 0)}/text`,
    offset: 3,
  })
})

it('loses no character in split, paste and join', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((value) => plainText(literal(value)))
  fc.assert(
    fc.property(text, text, fc.array(text, { minLength: 1, maxLength: 4 }), (a, b, lines) => {
      const cv = cvWith('seed', 'tail')
      const edit = pasteBullets(
        cv,
        idAt(cv, 0),
        { before: literal(a), lines: lines.map(literal), after: literal(b) },
        ids,
      )
      expect(texts(edit!.document).join('')).toBe(`${a}${lines.join('')}${b}tail`)
      const spans = parseRich(concatRich(literal(a), literal(b)))
      expect(spans.map((span) => span.text).join('')).toBe(a + b)
    }),
  )
})
