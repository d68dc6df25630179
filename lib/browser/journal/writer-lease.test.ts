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
  const leases = openWriterLeases({
    namespace,
    tab: 'mine',
    now: () => Date.now(),
    channel: {
      post: (kind) => told.push(kind),
      listen: () => () => {},
      close: () => {},
    },
    connect: async () => watchTransactions(database, () => atLook?.()),
    // No second look comes by itself.
    timing: { heartbeat: 60_000, expiry: 60_000 },
  })
  atLook = () => {
    atLook = null
    leases.take('doc')
  }
  const roles: WriterRole[] = []
  leases.claim('doc', (role) => roles.push(role))
  await vi.waitFor(() => expect(roles).toEqual(['reader', 'writer']))
  expect(told).toEqual(['lease'])
  expect((await database.get('leases', 'doc'))?.tab).toBe('mine')
  leases.close()
  vi.unstubAllGlobals()
})
