'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Me } from '../../client/answers/me-answers'
import type { ApiFailure, MeApi } from '../../client/api-types'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { currentWorkspace } from '../spaces/space-address'
import { createAccount } from './account'
import type { Account, AccountState, GuestQuestion, Leaving } from './account-types'
import { takeHandover } from './handover'

let account: Account | null = null

/** Nobody waits for the server before the first paint: what speaks to it is loaded when it is asked. */
const lateApi: MeApi = {
  me: async () => (await loadApi())?.me() ?? unreachable,
  signOut: async () => (await loadApi())?.signOut() ?? unreachable,
}

const unreachable: ApiFailure = { ok: false, code: 'offline', retryAfter: null, current: null }

/** Null where even our own code cannot be reached. */
async function loadApi(): Promise<MeApi | null> {
  try {
    return (await import('../../client/me-api')).createMeApi()
  } catch {
    return null
  }
}

/** The one account of this page; made at first use, since the server has no device. */
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
    // None of these is needed before somebody signs in or out.
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
 * The page that is opened when an account was left. It says so where something stayed here; else it is
 * reached by way of the provider that keeps the account, which has to forget this browser, too.
 *
 * @param next page where neither is the case
 */
export function pageAfterSignOut(leaving: Leaving, next = '/resumes'): string {
  if (leaving === 'left-behind') return '/resumes?left-behind'
  return readInstallation()?.isManaged ? '/api/auth/goodbye' : next
}

const signOut: Account['signOut'] = (options) => sharedAccount().signOut(options)
const afterDeletion: Account['afterDeletion'] = (options) => sharedAccount().afterDeletion(options)

/** Who works on this device, what this installation offers, and how to change either. */
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

/** Returns the namespace whose documents this page shows; the guest's during hydration. */
export function useNamespace(): JournalNamespace {
  return useSyncExternalStore(listen, readNamespace, () => 'guest')
}

const readGuestQuestion = () => sharedAccount().guestQuestion()

/** The question whether a guest's CVs move into the account; null while there is none. */
export function useGuestQuestion(): GuestQuestion | null {
  return useSyncExternalStore(listen, readGuestQuestion, () => null)
}

/** Milliseconds between questions that nobody has answered. */
const firstPause = 3_000
const maxPause = 300_000

/**
 * Asks the server who is signed in: once the page stands, and again when the network is back or
 * somebody comes back to a page whose session has ended.
 */
export function useAccountRefresh(): void {
  useEffect(() => {
    let pause = firstPause
    const ask = async () => {
      clearTimeout(timer)
      await sharedAccount().refresh()
      if (isOver || readInstallation() !== null) return
      // No answer yet: again, less and less often.
      timer = setTimeout(ask, pause)
      pause = Math.min(pause * 2, maxPause)
    }
    const askAgain = () => {
      if (document.visibilityState === 'visible' && readState().kind === 'expired') void ask()
    }
    let isOver = false
    // The page itself comes first.
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
