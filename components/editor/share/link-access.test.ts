import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Share } from '@/dist/answers/share-answers'
import { accessOf, accessRequest, earliestDay, findAccessErrors, openAccess } from './link-access'

const messages = { passwordMissing: 'too short', lastDayWrong: 'past' }
const form = { elements: { namedItem: () => null } } as unknown as HTMLFormElement
const share: Share = {
  id: '0197a1c2-0000-7000-8000-000000000000',
  documents: [],
  label: '',
  url: null,
  slug: null,
  hasPassword: true,
  endsAt: new Date(2026, 11, 4).toISOString(),
  download: true,
  comments: true,
  leaveOut: [],
  createdAt: '2026-11-01T00:00:00.000Z',
  revokedAt: null,
  views: 0,
  downloads: 0,
  days: [],
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(new Date(2026, 11, 1, 12))
  vi.stubGlobal('HTMLInputElement', class {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('reads the last day back as it was chosen, and keeps the present password', () => {
  const access = accessOf(share)
  expect(access).toEqual({
    asksPassword: true,
    password: '',
    lastDay: '2026-12-03',
    allowsComments: true,
  })
  expect(accessRequest(access)).toEqual({ comments: true, endsAt: share.endsAt })
  expect(findAccessErrors(access, share, form, messages)).toEqual({})
})

it('removes a password that is no longer asked for', () => {
  expect(accessRequest({ ...openAccess, password: 'lighthouse' }).password).toBeNull()
})

it('wants a password of 4 characters where there is none', () => {
  const access = { ...openAccess, asksPassword: true }
  for (const password of ['', 'abc', ' abc ']) {
    const errors = findAccessErrors({ ...access, password }, null, form, messages)
    expect(errors).toEqual({ password: 'too short' })
  }
  expect(findAccessErrors({ ...access, password: 'abcd' }, null, form, messages)).toEqual({})
})

it('refuses a past last day, unless the link has ended on it already', () => {
  const errorsOf = (lastDay: string, of: Share | null) =>
    findAccessErrors({ ...openAccess, lastDay }, of, form, messages)
  expect(errorsOf('2026-12-01', null)).toEqual({})
  expect(errorsOf('2026-11-30', null)).toEqual({ lastDay: 'past' })
  const ended = { ...share, endsAt: new Date(2026, 10, 21).toISOString() }
  expect(earliestDay(ended.endsAt)).toBe('2026-11-20')
  expect(errorsOf('2026-11-20', ended)).toEqual({})
})
