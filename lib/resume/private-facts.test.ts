import { expect, test } from 'vitest'
import {
  isSameFact,
  isSkipped,
  type NewPrivateFact,
  type PrivateFact,
  privateFactLimits,
  privateFactSchema,
  wholeCv,
} from './private-facts'

const answered: NewPrivateFact = {
  entry: '0123456789ab',
  about: '',
  question: 'How many receptionists?',
  text: 'Twelve, in two shifts.',
}
const fact: PrivateFact = {
  ...answered,
  id: '019d0000-0000-7000-8000-000000000001',
  at: '2026-11-30T08:00:00.000Z',
}
const accepts = (changed: Record<string, unknown>) =>
  privateFactSchema.safeParse({ ...fact, ...changed }).success

test('accepts an answer, a skipped question and one about the whole CV', () => {
  expect(accepts({})).toBe(true)
  expect(accepts({ text: '' })).toBe(true)
  expect(accepts({ entry: wholeCv, about: 'basics/summary' })).toBe(true)
})

test('refuses what is too long, unknown, or has no place, question, time or UUIDv7', () => {
  expect(accepts({ question: 'a'.repeat(privateFactLimits.question + 1) })).toBe(false)
  expect(accepts({ text: 'a'.repeat(privateFactLimits.text + 1) })).toBe(false)
  expect(accepts({ question: '' })).toBe(false)
  expect(accepts({ entry: '' })).toBe(false)
  expect(accepts({ at: 'yesterday' })).toBe(false)
  expect(accepts({ id: '019d0000-0000-4000-8000-000000000001' })).toBe(false)
  expect(accepts({ owner: 'somebody' })).toBe(false)
})

test('compares every field of two facts', () => {
  expect(isSameFact(fact, { ...fact })).toBe(true)
  for (const key of Object.keys(fact)) {
    expect(isSameFact(fact, { ...fact, [key]: 'other' })).toBe(false)
  }
})

test('takes an empty answer for a skipped question', () => {
  expect(isSkipped(fact)).toBe(false)
  expect(isSkipped({ text: '' })).toBe(true)
})
