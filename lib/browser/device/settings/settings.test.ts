import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays, isTimeZone } from '@/lib/messages/calendar-day'
import { storageOf } from '../../storage/testing/storage'
import { readWishes, removeInstruction, saveInstruction } from './own-wishes'
import { createSettingsStore, initialSettings, timeZoneOf } from './settings'

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', { cookie: '' })
})

afterEach(() => vi.unstubAllGlobals())

it('begin with the device and are kept in the browser', () => {
  const values: Record<string, string> = {}
  vi.stubGlobal('localStorage', storageOf(values))
  const onChange = vi.fn()
  const store = createSettingsStore(onChange)
  expect(store.get()).toEqual(initialSettings)
  store.change({ theme: 'dark', timeZone: 'Europe/Lisbon' })
  expect(values).toEqual({ 'vitae.theme': 'dark', 'vitae.timeZone': 'Europe/Lisbon' })
  expect(onChange).toHaveBeenCalledWith({ ...initialSettings, ...store.get() })
  expect(createSettingsStore(onChange).get()).toEqual({
    ...{ locale: null, theme: 'dark', timeZone: 'Europe/Lisbon' },
    ...{ applicationsView: 'list', aiReadingFor: '', hints: 'on', letterKeys: 'on' },
  })
})

it('hold in memory where storage is refused', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  const store = createSettingsStore(() => {})
  store.change({ theme: 'light' })
  expect(store.get().theme).toBe('light')
})

it('pass over what they do not know', () => {
  vi.stubGlobal('localStorage', storageOf({ 'vitae.theme': 'pink', 'vitae.timeZone': 'Mars/Base' }))
  vi.stubGlobal('document', { cookie: 'vitae-locale=xx' })
  expect(createSettingsStore(() => {}).get()).toEqual(initialSettings)
})

it('follow another tab while somebody listens', () => {
  const values: Record<string, string> = {}
  vi.stubGlobal('localStorage', storageOf(values))
  const store = createSettingsStore(() => {})
  const heard = vi.fn()
  const stop = store.listen(heard)
  values['vitae.theme'] = 'dark'
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'vitae.theme' }))
  expect(heard).toHaveBeenCalledTimes(1)
  expect(store.get().theme).toBe('dark')
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'other' }))
  stop()
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'vitae.theme' }))
  expect(heard).toHaveBeenCalledTimes(1)
})

it('keep the language where the server finds it', () => {
  const values: Record<string, string> = {}
  vi.stubGlobal('localStorage', storageOf(values))
  const store = createSettingsStore(() => {})
  store.change({ locale: 'de' })
  expect(document.cookie).toMatch(/^vitae-locale=de; Path=\/; Max-Age=\d+; SameSite=Lax$/)
  expect(store.get().locale).toBe('de')
  vi.stubGlobal('document', { cookie: 'other=1; vitae-locale=ar' })
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'vitae.locale' }))
  expect(createSettingsStore(() => {}).get().locale).toBe('ar')
})

it('know a time zone from a word', () => {
  expect(isTimeZone('Asia/Tokyo')).toBe(true)
  expect(isTimeZone('Nowhere')).toBe(false)
  expect(timeZoneOf({ ...initialSettings, timeZone: 'Asia/Tokyo' })).toBe('Asia/Tokyo')
  expect(isTimeZone(timeZoneOf(initialSettings))).toBe(true)
})

describe('own wishes', () => {
  beforeEach(() => vi.stubGlobal('localStorage', storageOf()))

  it('offers what was kept, each once, and at most six', () => {
    for (const wish of ['a', 'b', 'c', 'd', 'e', 'f', 'b', 'g']) saveInstruction(wish)
    expect(readWishes()).toEqual(['c', 'd', 'e', 'f', 'b', 'g'])
    expect(removeInstruction('b')).toEqual(['c', 'd', 'e', 'f', 'g'])
  })

  it.each(['{', '{"a":1}', 'null', `["${'x'.repeat(201)}",1,""]`])(
    'takes %s for nothing',
    (stored) => {
      vi.stubGlobal('localStorage', { getItem: () => stored })
      expect(readWishes()).toEqual([])
    },
  )
})

it('counts days over the end of a month', () => {
  expect(addDays('2026-02-27', 3)).toBe('2026-03-02')
})
