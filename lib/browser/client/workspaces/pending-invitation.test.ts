import { afterEach, expect, it, vi } from 'vitest'
import {
  readPendingInvitation,
  removePendingInvitation,
  storePendingInvitation,
} from './pending-invitation'

afterEach(() => vi.unstubAllGlobals())

function stubSession() {
  const held = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  })
}

it('holds the latest token until it is removed', () => {
  stubSession()
  expect(readPendingInvitation()).toBeNull()
  storePendingInvitation('one')
  storePendingInvitation('two')
  expect(readPendingInvitation()).toBe('two')
  removePendingInvitation()
  expect(readPendingInvitation()).toBeNull()
})

it('does nothing where the browser holds nothing for a session', () => {
  vi.stubGlobal('sessionStorage', undefined)
  storePendingInvitation('one')
  expect(readPendingInvitation()).toBeNull()
  removePendingInvitation()
})
