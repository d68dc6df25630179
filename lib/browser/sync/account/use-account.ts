import { useEffect, useSyncExternalStore } from 'react'
import type { Me } from '@/dist/answers/me-answers'
import type { ApiFailure, MeApi } from '../../client/api-types'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { currentWorkspace } from '../spaces/space-address'
import { createAccount } from './account'
import type { Account, AccountState, GuestQuestion, Leaving } from './account-types'
import { takeHandover } from './handover'
import { hasAccounts } from './sign-in-address'

let account: Account | null = null

/** Loaded on demand, since the first paint does not wait for the server. */
const lateApi: MeApi = {
  me: async () => (await loadApi())?.me() ?? unreachable,
  signOut: async () => (await loadApi())?.signOut() ?? unreachable,
}

const unreachable: ApiFailure = { ok: false, code: 'offline', retryAfter: null, current: null }

/** Null if even the code cannot be loaded. */
async function loadApi(): Promise<MeApi | null> {
  try {
    return (await import('../../client/me-api')).createMeApi()
  } catch {
    return null
  }
}

/** Returns the account of this page, created at first use, since the server has none. */
export function sharedAccount(): Account {
  account ??= createAccount({
    api: lateApi,
    storage: {
      getItem: (key) => localStorage.getItem(key),
      setItem: (key, value) => localStorage.setItem(key, value),
      removeItem: (key) => localStorage.removeItem(key),
    },
    workspace: currentWorkspace(),
    takeHandover: () => takeHandover(document, location.protocol === 'https:'),
    // None of these is needed before a sign-in or sign-out.
    async importGuestDocuments(to) {
      await (await import('./import-guest-documents')).importGuestDocuments(to)
    },
    async countGuestDocuments() {
      return (await import('./import-guest-documents')).countGuestDocuments()
    },
    async prepareDeparture(own, options) {
      return (await import('./depart-person')).preparePersonDeparture(own, options)
    },
    async keepAsGuest(own) {
      return (await import('./keep-as-guest')).keepAccountAsGuest(own)
    },
  })
  return account
}

const guest: AccountState = { kind: 'guest' }
const listen = (listener: () => void) => sharedAccount().onState(listener)
const readState = () => sharedAccount().state()
const readNamespace = () => sharedAccount().namespace()
const readInstallation = () => sharedAccount().installation()
const refresh = () => sharedAccount().refresh()
/**
 * Returns the page to open after a sign-out: one that reports remaining data, or else by way of the provider's
 * sign-out.
 *
 * @param next page if neither applies
 */
export function pageAfterSignOut(leaving: Leaving, next = '/cvs'): string {
  if (leaving === 'left-behind') return '/cvs?left-behind'
  return readInstallation()?.isManaged ? '/api/auth/goodbye' : next
}

const signOut: Account['signOut'] = (options) => sharedAccount().signOut(options)
const afterDeletion: Account['afterDeletion'] = (options) => sharedAccount().afterDeletion(options)

/** Returns the session of this device, the installation, and actions on both. */
export function useAccount(): {
  state: AccountState
  installation: Me['installation'] | null
  refresh: () => Promise<void>
  signOut: Account['signOut']
  afterDeletion: Account['afterDeletion']
} {
  const state = useSyncExternalStore(listen, readState, () => guest)
  const installation = useSyncExternalStore(listen, readInstallation, () => null)
  return { state, installation, refresh, signOut, afterDeletion }
}

/** Returns the namespace of this page; the guest's during hydration. */
export function useNamespace(): JournalNamespace {
  return useSyncExternalStore(listen, readNamespace, () => 'guest')
}

const readGuestQuestion = () => sharedAccount().guestQuestion()

/** Returns the question whether a guest's CVs move into the account; null without one. */
export function useGuestQuestion(): GuestQuestion | null {
  return useSyncExternalStore(listen, readGuestQuestion, () => null)
}

/** Milliseconds between requests without an answer. */
const firstPause = 3_000
const maxPause = 300_000

/**
 * Fetches the session once after page load, when the network is back, and on return to a page with an expired session.
 */
export function useAccountRefresh(): void {
  useEffect(() => {
    if (!hasAccounts) return
    let pause = firstPause
    const ask = async () => {
      clearTimeout(timer)
      await sharedAccount().refresh()
      if (isOver || readInstallation() !== null) return
      // No answer: retried with back-off.
      timer = setTimeout(ask, pause)
      pause = Math.min(pause * 2, maxPause)
    }
    const askAgain = () => {
      if (document.visibilityState === 'visible' && readState().kind === 'expired') void ask()
    }
    let isOver = false
    // After the page itself has loaded.
    let timer = setTimeout(ask, 300)
    addEventListener('online', ask)
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      isOver = true
      clearTimeout(timer)
      removeEventListener('online', ask)
      document.removeEventListener('visibilitychange', askAgain)
    }
  }, [])
}
