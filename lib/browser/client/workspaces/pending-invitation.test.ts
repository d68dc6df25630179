import { afterEach, expect, it, vi } from 'vitest'
import { storageOf } from '../../storage/testing/storage'
import {
  readPendingInvitation,
  removePendingInvitation,
  storePendingInvitation,
} from './pending-invitation'

afterEach(() => vi.unstubAllGlobals())

const stubSession = () => vi.stubGlobal('sessionStorage', storageOf())

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
