import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { storageOf } from '../testing/storage'
import { connectionOf } from './connection'
import type { JournalDatabase } from './database'
import type { JournalNamespace, WriterRole } from './journal-types'
import { openWriterLeases } from './writer-lease'

/** Calls `look` between a transaction's operations and its completion. */
function watchTransactions(database: JournalDatabase, look: () => void): JournalDatabase {
  const watched = (transaction: object) =>
    new Proxy(transaction, {
      get(target, key) {
        if (key === 'done') look()
        return Reflect.get(target, key)
      },
    })
  return new Proxy(database, {
    get(target, key) {
      if (key !== 'transaction') return Reflect.get(target, key)
      return (...scope: Parameters<JournalDatabase['transaction']>) =>
        watched(target.transaction(...scope))
    },
  })
}

const newNamespace = (): JournalNamespace => `user:${createIdGenerator().document()}`

/** Leases of a tab that hears of no other one, claimed for one document. */
function openClaimed(
  namespace: JournalNamespace,
  database: JournalDatabase,
  more: Partial<Parameters<typeof openWriterLeases>[0]> = {},
) {
  const leases = openWriterLeases({
    namespace,
    tab: 'mine',
    now: () => Date.now(),
    channel: { post: () => {}, listen: () => () => {}, close: () => {} },
    connect: async () => database,
    settle: async () => {},
    timing: { heartbeat: 60_000, expiry: 60_000, handOver: 1 },
    ...more,
  })
  const roles: WriterRole[] = []
  leases.claim('doc', (role) => roles.push(role))
  const close = () => {
    leases.close()
    vi.unstubAllGlobals()
  }
  return { leases, roles, close }
}

/** Leases of a tab whose lock manager answers each request by `answer`; counts the requests. */
async function openRefused(
  answer: (options: LockOptions, grant: () => Promise<unknown>) => Promise<unknown>,
) {
  let requests = 0
  type Callback = (lock: { name: string } | null) => Promise<unknown>
  const request = (name: string, options: LockOptions, callback: Callback) => {
    requests += 1
    // Stops the infinite loop that it is in a browser.
    if (requests > 1_000) return new Promise(() => {})
    return answer(options, () => callback({ name }))
  }
  vi.stubGlobal('navigator', { locks: { request } })
  const namespace = newNamespace()
  const database = await connectionOf(namespace, 1_000).get()
  return { ...openClaimed(namespace, database), requests: () => requests }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

it.each([
  ['a page that is going (WebKit)', 'InvalidStateError'],
  ['a manager that aborts', 'AbortError'],
])('asks for a lock a few times a second at most where it is refused: %s', async (_, name) => {
  const { leases, requests, close } = await openRefused(async () => {
    throw new DOMException('refused', name)
  })
  for (let taking = 0; taking < 3; taking++) await leases.take('doc')
  await wait(1_000)
  // The first request, three takeovers, and the waiting.
  expect(requests()).toBeLessThanOrEqual(1 + 3 + 5)
  close()
})

it('asks a few times a second at most where each lock is stolen at once', async () => {
  const { requests, close } = await openRefused(async (options) => {
    if (options.ifAvailable) return undefined
    throw new DOMException('stolen', 'AbortError')
  })
  await wait(1_000)
  expect(requests()).toBeLessThanOrEqual(1 + 5)
  close()
})

it('writes again when a page that was going comes back', async () => {
  let isActive = false
  const { roles, close } = await openRefused(async (_, grant) => {
    if (!isActive) throw new DOMException('not fully active', 'InvalidStateError')
    return grant()
  })
  await wait(300)
  expect(roles).toEqual(['reader'])
  isActive = true
  await vi.waitFor(() => expect(roles).toEqual(['reader', 'writer']))
  close()
})

it('writes by a row in the database where locks are forbidden', async () => {
  const { roles, requests, close } = await openRefused(async () => {
    throw new DOMException('Access to the Locks API is denied in this context.', 'SecurityError')
  })
  await vi.waitFor(() => expect(roles).toEqual(['writer']))
  await wait(500)
  expect(requests()).toBe(1)
  close()
})

it('takes a lease over that is asked for in the middle of a look at it', async () => {
  vi.stubGlobal('navigator', {})
  const namespace = newNamespace()
  const connection = connectionOf(namespace, 1_000)
  const database = await connection.get()
  await database.put('leases', { documentId: 'doc', tab: 'other', until: Date.now() + 60_000 })

  let atLook: (() => void) | null = null
  const told: string[] = []
  const settled = new Set<(id: string) => void>()
  const leases = openWriterLeases({
    namespace,
    tab: 'mine',
    now: () => Date.now(),
    channel: {
      // The other tab has nothing to store, and answers at once.
      post: (kind, id) => {
        told.push(kind)
        if (kind === 'wanted') for (const listener of [...settled]) listener(id)
      },
      listen: (kind, listener) => {
        if (kind === 'settled') settled.add(listener)
        return () => settled.delete(listener)
      },
      close: () => {},
    },
    connect: async () => watchTransactions(database, () => atLook?.()),
    // No second check happens by itself.
    settle: async () => {},
    timing: { heartbeat: 60_000, expiry: 60_000, handOver: 60_000 },
  })
  atLook = () => {
    atLook = null
    void leases.take('doc')
  }
  const roles: WriterRole[] = []
  leases.claim('doc', (role) => roles.push(role))
  await vi.waitFor(() => expect(roles).toEqual(['reader', 'writer']))
  expect(told).toEqual(['wanted', 'lease'])
  expect((await database.get('leases', 'doc'))?.tab).toBe('mine')
  leases.close()
  vi.unstubAllGlobals()
})

it('takes over from a tab that is frozen and does not answer', async () => {
  vi.stubGlobal('navigator', {})
  const namespace = newNamespace()
  const database = await connectionOf(namespace, 1_000).get()
  await database.put('leases', { documentId: 'doc', tab: 'other', until: Date.now() + 60_000 })
  const { leases, roles, close } = openClaimed(namespace, database)
  await vi.waitFor(() => expect(roles).toEqual(['reader']))
  await leases.take('doc')
  await vi.waitFor(() => expect(roles).toEqual(['reader', 'writer']))
  close()
})

/** Page of a tab of the browser, without locks, with the storage of that tab. */
async function openPage(namespace: JournalNamespace, items: Record<string, string>, tab: string) {
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('sessionStorage', storageOf(items))
  const events = new EventTarget()
  vi.stubGlobal('window', events)
  const connection = connectionOf(namespace, 1_000)
  const page = openClaimed(namespace, await connection.get(), { tab })
  await vi.waitFor(() => expect(page.roles).not.toEqual([]))
  const end = () => {
    vi.stubGlobal('sessionStorage', storageOf(items))
    events.dispatchEvent(new Event('pagehide'))
  }
  return { ...page, end, show: () => events.dispatchEvent(new Event('pageshow')) }
}

it('writes at once after a reload without locks', async () => {
  const namespace = newNamespace()
  const items: Record<string, string> = {}
  const before = await openPage(namespace, items, 'before')
  expect(before.roles).toEqual(['writer'])
  before.end()
  const after = await openPage(namespace, items, 'after')
  expect(after.roles).toEqual(['writer'])
  expect(items).toEqual({})
  after.close()
})

it('is a reader in a duplicated tab, whose storage is a copy', async () => {
  const namespace = newNamespace()
  const items: Record<string, string> = {}
  const first = await openPage(namespace, items, 'first')
  const duplicate = await openPage(namespace, { ...items }, 'duplicate')
  expect([first.roles, duplicate.roles]).toEqual([['writer'], ['reader']])
  // A copy from between two pages: the first that opens takes the lease, the other one finds it taken.
  first.end()
  const copy = { ...items }
  const next = await openPage(namespace, items, 'next')
  const other = await openPage(namespace, copy, 'other')
  expect([next.roles, other.roles]).toEqual([['writer'], ['reader']])
  for (const page of [duplicate, next, other]) page.close()
})
