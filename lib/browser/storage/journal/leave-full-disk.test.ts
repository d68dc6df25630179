import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { createDocumentsApi } from '../../client/documents-api'
import { openSync } from '../../sync/open-sync'
import { createModelServer } from '../../sync/testing/model-server'
import { createNetwork } from '../../sync/testing/network'
import { forgetMemory } from './in-memory'
import type { JournalNamespace } from './journal-types'
import { leaveFullDisk } from './leave-full-disk'
import { fakeLocks } from './testing/fake-locks'
import { follow, newNamespace, openTab, reopen, resumeOf, stepOf, until } from './testing/tabs'

let namespace: JournalNamespace
let server: ReturnType<typeof createModelServer>

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  namespace = newNamespace()
  server = createModelServer(Date.now)
})
afterEach(() => {
  forgetMemory(namespace)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const api = () => createDocumentsApi(createNetwork(server.handle).sendOf().send)
const savedNames = (id: string) =>
  server.saved.get(id)?.map((item) => paperOf(item).content.basics.name)

/** Fills the disk. */
const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

it('gets what is typed straight from this tab, its edits merged as ever', async () => {
  const journal = openTab(namespace, { retry: { first: 60_000, max: 60_000 } })
  const document = resumeOf('On disk')
  journal.save(document)
  await journal.flush()
  const before = openSync(namespace, { api: api() })
  await before.flush()
  expect(savedNames(document.id)).toEqual(['On disk'])
  await follow(journal, document.id)

  fillDisk()
  journal.save(resumeOf('Typed on', document), { step: stepOf(document) })
  await journal.flush()
  expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'full' })
  await leaveFullDisk(namespace)
  await journal.flush()
  expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'account-full' })
  expect(journal.hasUnsaved()).toBe(false)
  before.close()
  const sync = openSync(namespace, { api: api() })
  await sync.flush()
  expect(savedNames(document.id)).toEqual(['On disk', 'Typed on'])
  await until(() => expect(sync.state().kind).toBe('synced'))
  // Undo and the list continue to work, and a new CV can be stored.
  const loaded = await journal.load(document.id)
  expect(loaded.ok && loaded.history.past).toHaveLength(1)
  const other = resumeOf('Begun later')
  journal.save(other)
  await journal.flush()
  await sync.flush()
  expect(savedNames(other.id)).toEqual(['Begun later'])
  sync.close()

  // The next page finds the old data on disk, and syncs the rest from the account.
  vi.restoreAllMocks()
  forgetMemory(namespace)
  const next = await reopen(namespace)
  const again = openSync(namespace, { api: api() })
  await again.flush()
  const name = async () => {
    const read = await next.load(document.id)
    return read.ok && paperOf(read.document).content.basics.name
  }
  await vi.waitFor(async () => expect(await name()).toBe('Typed on'))
  again.close()
})

it('goes on where not even an empty database has room', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const journal = openTab(namespace, { retry: { first: 60_000, max: 60_000 } })
  journal.save(resumeOf('Begun here'))
  await journal.flush()
  expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'full' })
  await leaveFullDisk(namespace)
  await journal.flush()
  expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'account-full' })
})

it('says that there is no room for what the account has, and brings it once off the disk', async () => {
  const elsewhere = openTab(namespace)
  const document = resumeOf('From elsewhere')
  elsewhere.save(document)
  await elsewhere.flush()
  const sender = openSync(namespace, { api: api() })
  await sender.flush()
  sender.close()

  namespace = newNamespace()
  const journal = openTab(namespace)
  fillDisk()
  const sync = openSync(namespace, { api: api() })
  const full = { kind: 'saving', isDiskFull: true }
  await vi.waitFor(() => expect(sync.state()).toEqual(full))
  expect(journal.state()).toEqual({ kind: 'saved' })
  await leaveFullDisk(namespace)
  await journal.flush()
  expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'account-full' })
  sync.close()

  const offDisk = openSync(namespace, { api: api() })
  await vi.waitFor(async () => expect(await offDisk.remoteHeads()).toHaveLength(1))
  expect(await offDisk.remoteHeads()).toMatchObject([{ id: document.id, name: 'From elsewhere' }])
  offDisk.close()
})

it('loses nothing that the disk takes at the very moment', async () => {
  const journal = openTab(namespace)
  const document = resumeOf('A')
  journal.save(document)
  await journal.flush()
  journal.save(resumeOf('B', document))
  const leaving = leaveFullDisk(namespace)
  journal.save(resumeOf('C', document))
  await leaving
  await journal.flush()
  const loaded = await journal.load(document.id)
  expect(loaded.ok && paperOf(loaded.document).content.basics.name).toBe('C')
  expect(journal.hasUnsaved()).toBe(false)
})
