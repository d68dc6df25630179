import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { connectionOf } from './connection'
import type { JournalDatabase } from './database'
import type { JournalNamespace, WriterRole } from './types'
import { openWriterLeases } from './writer-lease'

/** Calls `look` between the moment a transaction has read and written and the one it is done. */
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

it('takes a lease over that is asked for in the middle of a look at it', async () => {
  vi.stubGlobal('navigator', {})
  const namespace: JournalNamespace = `user:${createIdGenerator().document()}`
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
      // The other tab has nothing to keep, and says so at once.
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
    // No second look comes by itself.
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
  const namespace: JournalNamespace = `user:${createIdGenerator().document()}`
  const database = await connectionOf(namespace, 1_000).get()
  await database.put('leases', { documentId: 'doc', tab: 'other', until: Date.now() + 60_000 })
  const leases = openWriterLeases({
    namespace,
    tab: 'mine',
    now: () => Date.now(),
    channel: { post: () => {}, listen: () => () => {}, close: () => {} },
    connect: async () => database,
    settle: async () => {},
    timing: { heartbeat: 60_000, expiry: 60_000, handOver: 1 },
  })
  const roles: WriterRole[] = []
  leases.claim('doc', (role) => roles.push(role))
  await vi.waitFor(() => expect(roles).toEqual(['reader']))
  await leases.take('doc')
  await vi.waitFor(() => expect(roles).toEqual(['reader', 'writer']))
  leases.close()
  vi.unstubAllGlobals()
})
