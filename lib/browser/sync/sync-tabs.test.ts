import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { createDocumentsApi } from '../client/documents-api'
import type { JournalNamespace } from '../storage/journal/journal-types'
import { fakeLocks } from '../storage/journal/testing/fake-locks'
import { newNamespace, openTab, resumeOf, until } from '../storage/journal/testing/tabs'
import { forgetNamespace, sendEverything } from './account/leave'
import { openSync } from './open-sync'
import type { Sync } from './sync-types'
import { createModelServer } from './testing/model-server'
import { createNetwork } from './testing/network'

let namespace: JournalNamespace
let server: ReturnType<typeof createModelServer>
let network: ReturnType<typeof createNetwork>
let open: Sync[]

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  namespace = newNamespace()
  server = createModelServer(Date.now)
  network = createNetwork(server.handle)
  open = []
})

afterEach(() => {
  for (const sync of open) sync.close()
  vi.unstubAllGlobals()
})

const api = () => createDocumentsApi(network.sendOf().send)

function openTabSync(): Sync {
  const sync = openSync(namespace, { api: api() })
  open.push(sync)
  return sync
}

const savedNames = (id: string) =>
  server.saved.get(id)?.map((item) => paperOf(item).content.basics.name)

describe('the tabs of a device', () => {
  it('leave the work to one, and all say what is true', async () => {
    const journal = openTab(namespace)
    const [first, second] = [openTabSync(), openTabSync()]
    await until(() => expect(first.state().kind).toBe('synced'))
    await until(() => expect(second.state().kind).toBe('synced'))
    const states: string[] = []
    second.onState(({ kind }) => states.push(kind))
    const document = resumeOf('A')
    journal.save(document)
    await journal.flush()
    await until(() => expect(second.state().kind).toBe('saving'))
    await second.flush()
    expect(savedNames(document.id)).toEqual(['A'])
    await until(() => expect(second.state().kind).toBe('synced'))
    expect(states).toEqual(['saving', 'synced'])
    expect(first.state().kind).toBe('synced')
  })

  it('take over from one that goes', async () => {
    const journal = openTab(namespace)
    const [first, second] = [openTabSync(), openTabSync()]
    await until(() => expect(first.state().kind).toBe('synced'))
    network.setOffline(true)
    const document = resumeOf('A')
    journal.save(document)
    await journal.flush()
    first.close()
    network.setOffline(false)
    await second.flush()
    await until(() => expect(savedNames(document.id)).toEqual(['A']))
    await until(() => expect(second.state().kind).toBe('synced'))
  })

  it('tell each other of conflicts and what became of them', async () => {
    const [first, second] = [openTabSync(), openTabSync()]
    await until(() => expect(first.state().kind).toBe('synced'))
    const heard = vi.fn()
    second.onConflicts(heard)
    openTab(namespace).save(resumeOf('A'))
    await until(() => expect(heard).toHaveBeenCalled())
  })
})

describe('leaving an account', () => {
  it('sends what waits, from any page, and then takes everything off this device', async () => {
    const document = resumeOf('Just typed')
    const journal = openTab(namespace)
    journal.save(document)
    await journal.flush()
    journal.close()
    expect(await sendEverything(namespace, { api: api() })).toBe(true)
    expect(savedNames(document.id)).toEqual(['Just typed'])
    await forgetNamespace(namespace)
    const names = (await indexedDB.databases()).map(({ name }) => name)
    expect(names).not.toContain(`vitae:${namespace}`)
  })

  it('says when words would be lost', async () => {
    const journal = openTab(namespace)
    journal.save(resumeOf('Just typed'))
    await journal.flush()
    network.setOffline(true)
    expect(await sendEverything(namespace, { api: api() })).toBe(false)
    const elsewhere = openTabSync()
    expect(await sendEverything(namespace, { api: api() })).toBe(false)
    expect(elsewhere.state().kind).toBe('offline')
  })
})
