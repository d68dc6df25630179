import { afterEach, beforeEach, vi } from 'vitest'
import type { Me } from '@/dist/answers/me-answers'
import type { ApiResult, MeApi } from '../../../client/api-types'
import { createAccount } from '../account'
import type { Handover } from '../handover'

export const installation: Me['installation'] = {
  signup: 'open',
  hasMail: false,
  hasPasskeys: false,
  isManaged: false,
  providers: [],
}
export const userOf = (id: string) => ({
  id,
  email: `${id}@example.org`,
  name: id,
  isEmailConfirmed: true,
  isOperator: false,
})
const offline = { ok: false, code: 'offline', retryAfter: null, current: null } as const

/** Sign-in on our own page, or through a provider. */
export const here = (userId: string): Handover => ({ userId, isOwnPage: true })
export const elsewhere = (userId: string): Handover => ({ userId, isOwnPage: false })

/** Device on which each `open` is a new page: what it remembers, and a pending sign-in. */
export type Device = { kept: Map<string, string>; arrived: Handover | null }

/** Opens the account of a new page, with fakes of the server and the stored CVs. */
function openAccount(
  device: Device,
  change: {
    signOut?: boolean
    sent?: boolean
    isStuck?: boolean
    isBringingStuck?: boolean
    /** Number of a guest's CVs with content. */
    guests?: number
    workspace?: string
  } = {},
) {
  let answer: ApiResult<Me> = offline
  const api: MeApi = {
    me: async () => answer,
    signOut: async () => (change.signOut === false ? offline : { ok: true, value: null }),
  }
  const done: string[] = []
  const account = createAccount({
    api,
    storage: {
      getItem: (key) => device.kept.get(key) ?? null,
      setItem: (key, value) => void device.kept.set(key, value),
      removeItem: (key) => void device.kept.delete(key),
    },
    workspace: change.workspace ?? null,
    takeHandover() {
      const who = device.arrived
      device.arrived = null
      return who
    },
    async importGuestDocuments(to) {
      const isStuck = change.isBringingStuck
      change.isBringingStuck = false
      if (isStuck) throw new DOMException('No answer', 'TimeoutError')
      done.push(`bring to ${to} while ${account.namespace()}`)
    },
    countGuestDocuments: async () => change.guests ?? 0,
    keepAsGuest: async () => true,
    async prepareDeparture(namespace, { evenUnsent }) {
      if (change.sent === false && !evenUnsent) return null
      return {
        async finish() {
          done.push(`forget ${namespace} while ${account.namespace()}`)
          if (change.isStuck) throw new DOMException('No answer', 'TimeoutError')
        },
        async cancel() {
          done.push('unlock')
        },
      }
    },
  })
  return {
    account,
    done,
    async listen(user: Me['user'] | 'nothing') {
      answer = user === 'nothing' ? offline : { ok: true, value: { user, installation } }
      await account.refresh()
    },
  }
}

/**
 * Creates a new device and window for each test.
 *
 * @returns the device, and a function that opens the account of a new page
 */
export function deviceForEachTest() {
  const device: Device = { kept: new Map(), arrived: null }
  beforeEach(() => {
    device.kept = new Map()
    device.arrived = null
    vi.stubGlobal('window', new EventTarget())
  })
  afterEach(() => vi.unstubAllGlobals())
  const open = (change: Parameters<typeof openAccount>[1] = {}) => openAccount(device, change)
  return { device, open }
}
