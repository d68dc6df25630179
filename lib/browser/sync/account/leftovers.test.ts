import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDocumentsApi } from '../../client/documents-api'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { closeJournal } from '../../storage/journal/open-journals'
import { fakeLocks } from '../../storage/journal/testing/fake-locks'
import { newNamespace, openTab, reopen, resumeOf } from '../../storage/journal/testing/tabs'
import { createModelServer } from '../testing/model-server'
import { createNetwork } from '../testing/network'
import { sendEverything } from './leave'
import { adoptLeftover, listLeftovers, removeLeftover } from './leftovers'

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})
afterEach(async () => {
  closeJournal('guest')
  for (const { namespace } of await listLeftovers('guest')) await removeLeftover(namespace)
  vi.unstubAllGlobals()
})

async function write(namespace: JournalNamespace, name: string) {
  const journal = openTab(namespace)
  journal.save(resumeOf(name))
  await journal.flush()
  journal.close()
}

describe('accounts that left words on this device', () => {
  it('are listed where the account does not have them, and only while nobody is in them', async () => {
    const [deleted, sent, own] = [newNamespace(), newNamespace(), newNamespace()]
    await write(deleted, 'Typed offline')
    await write(sent, 'In the account')
    await write(own, 'Mine')
    const api = createDocumentsApi(createNetwork(createModelServer(Date.now).handle).sendOf().send)
    expect(await sendEverything(sent, { api })).toBe(true)
    const listed = await listLeftovers(own)
    expect(listed).toEqual([
      { namespace: deleted, count: 1, unsent: 1, changedAt: expect.any(Number) },
    ])
    expect(Date.now() - (listed[0]?.changedAt ?? 0)).toBeLessThan(60_000)
    await removeLeftover(own)
  })

  it('become a guest’s own, and then lie nowhere else', async () => {
    vi.stubGlobal('window', new EventTarget())
    const namespace = newNamespace()
    await write(namespace, 'Typed offline')
    expect(await adoptLeftover(namespace)).toBe(true)
    expect(await listLeftovers('guest')).toEqual([])
    const names = (await indexedDB.databases()).map(({ name }) => name)
    expect(names).not.toContain(`vitae:${namespace}`)
    closeJournal('guest')
    const guest = await reopen('guest')
    expect((await guest.list()).map(({ name }) => name)).toEqual(['Typed offline'])
  })

  it('go when the person says so', async () => {
    const namespace = newNamespace()
    await write(namespace, 'Given up')
    await removeLeftover(namespace)
    expect(await listLeftovers('guest')).toEqual([])
  })
})
