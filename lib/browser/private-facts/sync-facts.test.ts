import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { type PrivateFact, wholeCv } from '@/lib/resume/private-facts'
import type { ApiFailure } from '../client/api-types'
import { connectionOf } from '../storage/journal/connection'
import type { JournalNamespace } from '../storage/journal/journal-types'
import { fakeLocks } from '../storage/journal/testing/fake-locks'
import { newNamespace, until } from '../storage/journal/testing/tabs'
import { fail } from '../sync/testing/network'
import { pullFacts } from './exchange-facts'
import { readFactRows } from './fact-rows'
import type { FactsApi } from './facts-api'
import { copyFacts, moveGuestFacts } from './move-facts'
import { openPrivateFacts } from './private-facts'
import { openFactSync, sendAllFacts } from './sync-facts'

const ids = createIdGenerator()

/** Account of one person: three facts a page. */
function createAccount() {
  const facts = new Map<string, PrivateFact>()
  const state: { failure: ApiFailure | null; isDeaf: boolean; calls: number } = {
    ...{ failure: null, isDeaf: false, calls: 0 },
  }
  /** Executes a request, and answers or loses the answer. */
  function run<T>(job: () => T) {
    state.calls += 1
    if (state.failure && !state.isDeaf) return state.failure
    const value = job()
    return state.failure ?? { ok: true as const, value }
  }
  const api: FactsApi = {
    page: async (cursor) =>
      run(() => {
        const all = [...facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
        const begin = Number(cursor ?? 0)
        const next = begin + 3 < all.length ? String(begin + 3) : null
        return { facts: all.slice(begin, begin + 3), cursor: next }
      }),
    put: async (fact) => run(() => void facts.set(fact.id, fact)),
    erase: async (id) => run(() => void facts.delete(id)),
  }
  const texts = () => [...facts.values()].map(({ text }) => text).sort()
  return { api, facts, state, texts }
}

let namespace: JournalNamespace
let account: ReturnType<typeof createAccount>
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  namespace = newNamespace()
  account = createAccount()
})
afterEach(() => vi.unstubAllGlobals())

function openTab(of = namespace, { api } = account) {
  const facts = openPrivateFacts(of, {
    openSync: (onChanged) => openFactSync(of, onChanged, { api }),
  })
  onTestFinished(() => facts.close())
  return facts
}
/** A page without a network, or of a guest. */
function openAlone(of: JournalNamespace) {
  const facts = openPrivateFacts(of)
  onTestFinished(() => facts.close())
  return facts
}
const answer = (text: string) => ({ entry: wholeCv, about: '', question: 'How many?', text })
const fact = (text: string): PrivateFact => ({
  ...answer(text),
  id: ids.document(),
  at: new Date().toISOString(),
})
async function rowsOf(of: JournalNamespace) {
  const connection = connectionOf(of, 1_000)
  const rows = await connection.use(readFactRows)
  connection.close()
  return rows
}
const textsOf = async (of: JournalNamespace) =>
  (await rowsOf(of)).flatMap((row) => row.fact?.text ?? []).sort()

describe('sync of private facts', () => {
  it('sends what is added, and erases what is erased', async () => {
    const tab = openTab()
    const { id } = await tab.add(answer('Twelve'))
    await until(() => expect(account.texts()).toEqual(['Twelve']))
    await tab.erase([id])
    await until(() => expect(account.texts()).toEqual([]))
    await vi.waitFor(async () => expect(await rowsOf(namespace)).toEqual([]))
  })

  it('sends what an ended page could not', async () => {
    account.facts.set('019d0000-0000-7000-8000-000000000001', {
      ...fact('Erased offline'),
      id: '019d0000-0000-7000-8000-000000000001',
    })
    const ended = openAlone(namespace)
    await ended.add(answer('Written offline'))
    ended.close()
    openTab().sendPending()
    await until(() => expect(account.texts()).toContain('Written offline'))
    expect((await rowsOf(namespace)).map(({ state }) => state)).toEqual(['sent'])
  })

  it('asks the account for nothing while nobody looks and nothing is pending', async () => {
    openTab().sendPending()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(account.state.calls).toBe(0)
  })

  it('takes all pages of the list, and drops what another device erased', async () => {
    const there = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(fact)
    for (const one of there) account.facts.set(one.id, one)
    const tab = openTab()
    tab.subscribe(() => {})
    await until(() => expect(tab.list()).toHaveLength(7))
    account.facts.delete(there[2]?.id ?? '')
    const connection = connectionOf(namespace, 1_000)
    onTestFinished(() => connection.close())
    expect(await pullFacts({ connection, api: account.api })).toEqual({ isChanged: true })
    expect(await textsOf(namespace)).toEqual(['a', 'b', 'd', 'e', 'f', 'g'])
    expect(await pullFacts({ connection, api: account.api })).toEqual({ isChanged: false })
  })

  it('keeps what is added while an older list is on its way', async () => {
    const connection = connectionOf(namespace, 1_000)
    onTestFinished(() => connection.close())
    const tab = openAlone(namespace)
    let isFirst = true
    const api: FactsApi = {
      ...account.api,
      async page(cursor) {
        const old = await account.api.page(cursor)
        if (isFirst) {
          isFirst = false
          await tab.add(answer('Meanwhile'))
          expect(await sendAllFacts(namespace, { api: account.api })).toBe(true)
        }
        return old
      },
    }
    await pullFacts({ connection, api })
    expect(await textsOf(namespace)).toEqual(['Meanwhile'])
  })

  it('repeats a request whose answer was lost, and loses and doubles nothing', async () => {
    account.state.failure = fail('offline')
    account.state.isDeaf = true
    const tab = openTab()
    await tab.add(answer('Once'))
    await until(() => expect(account.texts()).toEqual(['Once']))
    expect((await rowsOf(namespace))[0]?.state).toBe('unsent')
    account.state.failure = null
    tab.sendPending()
    await vi.waitFor(async () => expect((await rowsOf(namespace))[0]?.state).toBe('sent'))
    expect(account.texts()).toEqual(['Once'])
  })

  it('sends the others when the account refuses one, which stays here', async () => {
    const ended = openAlone(namespace)
    await ended.add(answer('Refused'))
    await ended.add(answer('Taken'))
    const api: FactsApi = {
      ...account.api,
      put: async (one) => (one.text === 'Refused' ? fail('limit-reached') : account.api.put(one)),
    }
    expect(await sendAllFacts(namespace, { api })).toBe(false)
    expect(account.texts()).toEqual(['Taken'])
    expect(await textsOf(namespace)).toEqual(['Refused', 'Taken'])
  })
})

describe('facts of a guest', () => {
  it('go to the account with a sign-up, once, and leave the guest', async () => {
    const guest = openAlone('guest')
    for (const { id } of await guest.read()) await guest.erase([id])
    await guest.add(answer('As a guest'))
    await moveGuestFacts(namespace)
    await moveGuestFacts(namespace)
    expect(await textsOf('guest')).toEqual([])
    openTab().sendPending()
    await until(() => expect(account.texts()).toEqual(['As a guest']))
  })

  it('are those of an account that no longer exists', async () => {
    const guest = openAlone('guest')
    for (const { id } of await guest.read()) await guest.erase([id])
    await openAlone(namespace).add(answer('Kept here'))
    await copyFacts(namespace, 'guest')
    await copyFacts(namespace, 'guest')
    expect(await textsOf('guest')).toEqual(['Kept here'])
  })
})
