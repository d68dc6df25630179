import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { databaseName } from './database'
import { openJournal } from './journal'
import type { JournalNamespace } from './journal-types'
import { ids, newNamespace, openTab, reopen, resumeOf, stepOf, until } from './testing/tabs'

let namespace: JournalNamespace = 'guest'

beforeEach(() => {
  namespace = newNamespace()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('saving', () => {
  it('keeps a document and its head for the next visit', async () => {
    const journal = openTab(namespace, { now: () => 1_000 })
    const document = resumeOf('Test Person')
    journal.save(document)
    expect(journal.state()).toEqual({ kind: 'saving' })
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'saved' })

    const next = await reopen(namespace)
    expect(await next.load(document.id)).toEqual({
      ok: true,
      document,
      history: { past: [], future: [] },
    })
    expect(await next.list()).toEqual([
      {
        id: document.id,
        kind: 'resume',
        title: '',
        name: 'Test Person',
        follows: null,
        label: '',
        createdAt: 1_000,
        updatedAt: 1_000,
        trashedAt: null,
        revision: 1,
      },
    ])
  })

  it('says saved only after the words are in the database', async () => {
    const journal = openTab(namespace)
    const document = resumeOf('A')
    const found: unknown[] = []
    journal.onState((state) => {
      if (state.kind !== 'saved') return
      void openDB(databaseName(namespace)).then(async (database) => {
        found.push((await database.get('documents', document.id))?.body)
        database.close()
      })
    })
    journal.save(document)
    await until(() => expect(found).toEqual([document]))
  })

  it('writes the latest of many states, and few transactions', async () => {
    const journal = openTab(namespace)
    await journal.list()
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
    let document = resumeOf('')
    for (let i = 0; i < 200; i++) {
      document = resumeOf('x'.repeat(i), document)
      journal.save(document)
    }
    await journal.flush()
    const writing = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writing.length).toBeLessThanOrEqual(3)
    transactions.mockRestore()
    const loaded = await (await reopen(namespace)).load(document.id)
    expect(loaded.ok && paperOf(loaded.document).content.basics.name).toBe('x'.repeat(199))
  })

  it('has at most one writing transaction in flight', async () => {
    const journal = openTab(namespace)
    await journal.list()
    let running = 0
    let max = 0
    const start = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const transaction = start.apply(this, args)
      if (transaction.mode === 'readwrite') {
        max = Math.max(max, ++running)
        transaction.addEventListener('complete', () => running--)
      }
      return transaction
    })
    const document = createResume(ids)
    for (let i = 0; i < 30; i++) {
      journal.save(resumeOf(`${i}`, document))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await journal.flush()
    expect(max).toBe(1)
  })

  it('gives a load the words that were typed just before it', async () => {
    const journal = openTab(namespace)
    const document = resumeOf('Fresh')
    journal.save(document)
    const loaded = await journal.load(document.id)
    expect(loaded.ok && loaded.document).toEqual(document)
  })

  it('keeps undo steps over a reload, at most 100 of them', async () => {
    const journal = openTab(namespace)
    let document = resumeOf('0')
    journal.save(document)
    for (let i = 1; i <= 120; i++) {
      const before = document
      document = resumeOf(`${i}`, document)
      journal.save(document, { step: stepOf(before) })
      if (i % 7 === 0) await journal.flush()
    }
    await journal.flush()
    const loaded = await (await reopen(namespace)).load(document.id)
    if (!loaded.ok) throw new Error(loaded.code)
    expect(loaded.history.past).toHaveLength(100)
    expect(loaded.history.past.map((step) => paperOf(step.before).content.basics.name)).toEqual(
      Array.from({ length: 100 }, (_, i) => `${i + 20}`),
    )
    const database = await openDB(databaseName(namespace))
    expect(await database.count('steps')).toBe(100)
    database.close()
  })

  it('replaces a history and writes only the steps that are new', async () => {
    const journal = openTab(namespace)
    const document = resumeOf('now')
    const [a, b, c] = ['a', 'b', 'c'].map((name) => stepOf(resumeOf(name, document)))
    journal.save(document, { history: { past: [a!, b!], future: [] } })
    await journal.flush()
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put')
    journal.save(document, { history: { past: [a!], future: [c!] } })
    await journal.flush()
    const stores = puts.mock.contexts.map((store) => (store as IDBObjectStore).name)
    expect(stores.filter((name) => name === 'steps')).toHaveLength(1)
    const loaded = await (await reopen(namespace)).load(document.id)
    expect(loaded.ok && loaded.history).toEqual({ past: [a], future: [c] })
  })

  it('gives back what was typed beyond a limit', async () => {
    const journal = openTab(namespace)
    const document = resumeOf('x'.repeat(5_000))
    journal.save(document)
    await journal.flush()
    const loaded = await (await reopen(namespace)).load(document.id)
    expect(loaded.ok && loaded.document).toEqual(document)
  })

  it('tells of the first words once, and not of an empty CV', async () => {
    const onFirstWords = vi.fn()
    const journal = openTab(namespace, { onFirstWords })
    journal.save(createResume(ids, '2026-01-01T00:00:00Z'))
    expect(onFirstWords).not.toHaveBeenCalled()
    journal.save(resumeOf('A'))
    journal.save(resumeOf('B'))
    expect(onFirstWords).toHaveBeenCalledTimes(1)
  })
})

it('a browser that is killed finds every acknowledged word, whichever write was cut', async () => {
  for (let cut = 0; cut < 6; cut++) {
    namespace = newNamespace()
    const journal = openJournal(namespace, { retry: { first: 60_000, max: 60_000 } })
    let acknowledged = ''
    const document = createResume(ids)
    for (let i = 0; i < 3; i++) {
      journal.save(resumeOf(`${i}`, document), { step: stepOf(document) })
      await journal.flush()
      acknowledged = `${i}`
    }
    let puts = 0
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      // A killed process never completes its transaction.
      if (puts++ === cut) this.transaction.abort()
      return put.apply(this, args)
    })
    journal.save(resumeOf('cut', document), { step: stepOf(document) })
    await journal.flush()
    vi.restoreAllMocks()
    const wasCut = journal.state().kind === 'memory-only'
    journal.close()

    const loaded = await (await reopen(namespace)).load(document.id)
    if (!loaded.ok) throw new Error(loaded.code)
    expect(paperOf(loaded.document).content.basics.name).toBe(wasCut ? acknowledged : 'cut')
    expect(loaded.history.past).toHaveLength(wasCut ? 3 : 4)
  }
})
