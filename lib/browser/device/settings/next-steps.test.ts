import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { storageOf } from '../../storage/testing/storage'
import { noteParts, readIncomplete, showsParts, takeOfferOfNextSteps } from './next-steps'

beforeEach(() => vi.stubGlobal('localStorage', storageOf()))
afterEach(() => vi.unstubAllGlobals())

it('shows what a CV lacks, but not of one that lacks little when it is first seen', () => {
  expect(showsParts('new', 8)).toBe(true)
  expect(showsParts('old', 2)).toBe(false)
  noteParts('new', 'open')
  expect(showsParts('new', 1)).toBe(true)
  expect([...readIncomplete()]).toEqual(['new'])
})

it('never shows again what was closed or complete', () => {
  noteParts('cv', 'open')
  noteParts('cv', 'ended')
  expect(showsParts('cv', 8)).toBe(false)
  expect([...readIncomplete()]).toEqual([])
})

it('remembers the newest two hundred', () => {
  for (let at = 0; at < 201; at++) noteParts(`cv ${at}`, 'open')
  expect(readIncomplete().size).toBe(200)
  expect(readIncomplete().has('cv 0')).toBe(false)
})

it('offers the next steps once', () => {
  expect([takeOfferOfNextSteps(), takeOfferOfNextSteps()]).toEqual([true, false])
})

it.each(['{', '{"a":1}', '[1,null]', 'null'])('takes %s for nothing', (stored) => {
  vi.stubGlobal('localStorage', { getItem: () => stored })
  expect(showsParts('cv', 8)).toBe(true)
})

it('does without storage, and then offers nothing', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  noteParts('cv', 'open')
  expect(showsParts('cv', 8)).toBe(true)
  expect(takeOfferOfNextSteps()).toBe(false)
})
