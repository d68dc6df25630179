import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetNamespace } from '../../sync/account/leave'
import { connectionOf } from './connection'
import { isOnlyInMemory } from './in-memory'
import type { JournalNamespace } from './journal-types'
import { newNamespace, openTab, reopen, resumeOf, unansweredRequest, until } from './testing/tabs'

let namespace: JournalNamespace = 'guest'

beforeEach(() => {
  namespace = newNamespace()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a database of an account that never answers', () => {
  it('is gone on without: words go to the account from memory, and that is said', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(unansweredRequest)
    const journal = openTab(namespace, { patience: 20 })
    const document = resumeOf('In the tab')
    journal.save(document)
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'account' })
    const sender = connectionOf(namespace, 20)
    const row = await sender.use((database) => database.get('documents', document.id))
    expect(row?.body).toEqual(document)
    // Restores the browser for the next test.
    vi.restoreAllMocks()
    await forgetNamespace(namespace)
  })

  it('keeps what it held, for the next page', async () => {
    const earlier = openTab(namespace)
    const kept = resumeOf('Typed on the train')
    earlier.save(kept)
    await earlier.flush()
    earlier.close()
    // A new page has no memory of this one.
    vi.resetModules()
    const page = await import('./testing/tabs')
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(unansweredRequest)
    const journal = page.openTab(namespace, { patience: 20 })
    journal.save(resumeOf('Typed meanwhile'))
    await journal.flush()
    expect((await journal.list()).map(({ name }) => name)).toEqual(['Typed meanwhile'])
    journal.close()
    open.mockRestore()
    const next = await reopen(namespace)
    expect((await next.list()).map(({ name }) => name)).toEqual(['Typed on the train'])
  })

  it('is waited for where this page has had it open: no word is in two places', async () => {
    const journal = openTab(namespace)
    const document = resumeOf('On disk')
    journal.save(document)
    await journal.flush()
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(unansweredRequest)
    const sender = connectionOf(namespace, 20)
    await expect(sender.get()).rejects.toThrow('No answer')
    expect(isOnlyInMemory(namespace)).toBe(false)
    open.mockRestore()
    const row = await sender.use((database) => database.get('documents', document.id))
    expect(row?.body).toEqual(document)
  })

  it('is not taken back by a part of the page that had more patience', async () => {
    const open = indexedDB.open.bind(indexedDB)
    let answer = () => {}
    const isAnswered = new Promise<void>((resolve) => {
      answer = resolve
    })
    const patient = connectionOf(namespace, 5_000)
    const slow = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      const request = open(name, version)
      const add = request.addEventListener.bind(request)
      request.addEventListener = (kind: string, listener: EventListener) =>
        add(
          kind,
          kind === 'success' ? (event) => void isAnswered.then(() => listener(event)) : listener,
        )
      return request
    })
    const opening = patient.get()
    slow.mockImplementation(unansweredRequest)
    const hasty = await connectionOf(namespace, 20).get()
    answer()
    expect(await opening).toBe(hasty)
    // Restores the browser for the next test.
    vi.restoreAllMocks()
    await forgetNamespace(namespace)
  })

  it('is not called taken off the device when it did not go', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(unansweredRequest)
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(unansweredRequest)
    const journal = openTab(namespace, { patience: 20 })
    await journal.list()
    expect(isOnlyInMemory(namespace)).toBe(true)
    await expect(forgetNamespace(namespace, 20)).rejects.toThrow('No answer')
  })

  it('holds a guest up, whose words have no other place', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(unansweredRequest)
    const journal = openTab('guest', { patience: 20 })
    journal.save(resumeOf('Waiting'))
    await until(() => expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'failed' }))
    vi.restoreAllMocks()
    await until(() => expect(journal.state()).toEqual({ kind: 'saved' }))
  })
})
