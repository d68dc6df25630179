import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { forgetNamespace } from '../../sync/account/leave'
import { connectionOf } from './connection'
import { databaseName } from './database'
import type { JournalNamespace, SaveState } from './journal-types'
import { eraseShown } from './testing/erase-shown'
import {
  newNamespace,
  openTab,
  reopen,
  resumeOf,
  stepOf,
  unansweredRequest,
  until,
} from './testing/tabs'

let namespace: JournalNamespace = 'guest'

beforeEach(() => {
  namespace = newNamespace()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('storage that refuses', () => {
  const quota = () => new DOMException('full', 'QuotaExceededError')

  it('goes on in memory when it is full, says so, and heals', async () => {
    const journal = openTab(namespace)
    const kept = resumeOf('On disk')
    journal.save(kept)
    await journal.flush()
    const states: SaveState[] = []
    journal.onState((state) => states.push(state))
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw quota()
    })
    const document = resumeOf('In memory')
    journal.save(document, { step: stepOf(kept) })
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'full' })
    const loaded = await journal.load(document.id)
    expect(loaded.ok && loaded.document).toEqual(document)
    expect(loaded.ok && loaded.history.past).toHaveLength(1)
    expect((await journal.list()).map((head) => head.name).sort()).toEqual(['In memory', 'On disk'])
    await journal.trash(kept.id)
    expect((await journal.list()).find((head) => head.id === kept.id)?.trashedAt).not.toBeNull()
    expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'full' })

    vi.restoreAllMocks()
    await until(() => expect(journal.state()).toEqual({ kind: 'saved' }))
    expect(states.map((state) => state.kind)).toEqual(['saving', 'memory-only', 'saved'])
    const next = await reopen(namespace)
    const again = await next.load(document.id)
    expect(again.ok && again.document).toEqual(document)
    expect((await next.list()).find((head) => head.id === kept.id)?.trashedAt).not.toBeNull()
  })

  it.each([
    ['absent', () => vi.stubGlobal('indexedDB', undefined), 'blocked'],
    [
      'forbidden',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('no', 'SecurityError')
        }),
      'blocked',
    ],
    ['silent', () => vi.spyOn(indexedDB, 'open').mockImplementation(unansweredRequest), 'failed'],
  ])('works whole in memory when storage is %s', async (_, break_, reason) => {
    break_()
    const journal = openTab('guest', { patience: 20, retry: { first: 60_000, max: 60_000 } })
    const one = resumeOf('One')
    const two = resumeOf('Two')
    journal.save(one)
    journal.save(two, { step: stepOf(two) })
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'memory-only', reason })
    expect(await journal.list()).toHaveLength(2)
    await journal.trash(one.id)
    await eraseShown(journal, one.id)
    expect((await journal.list()).map((head) => head.name)).toEqual(['Two'])
    expect(await journal.load(one.id)).toEqual({ ok: false, code: 'not-found' })
    journal.save(resumeOf('Two more', two))
    const loaded = await journal.load(two.id)
    expect(loaded.ok && paperOf(loaded.document).content.basics.name).toBe('Two more')
  })

  it('never says of a document that it is gone because it cannot look', async () => {
    const document = resumeOf('On disk')
    const before = openTab(namespace)
    before.save(document)
    await before.flush()
    vi.spyOn(indexedDB, 'open').mockImplementation(unansweredRequest)
    const journal = openTab(namespace, { patience: 20 })
    expect(await journal.load(document.id)).toEqual({ ok: false, code: 'refused' })
    vi.restoreAllMocks()
    await until(() => expect(journal.state()).toEqual({ kind: 'saved' }))
    expect(await journal.load(document.id)).toMatchObject({ ok: true })
    expect(await journal.load('never written')).toEqual({ ok: false, code: 'not-found' })
  })

  it('writes everything when a storage that was absent comes back', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const journal = openTab('guest')
    const document = resumeOf('Waiting')
    journal.save(document)
    await until(() => expect(journal.state().kind).toBe('memory-only'))
    vi.unstubAllGlobals()
    await until(() => expect(journal.state()).toEqual({ kind: 'saved' }))
    const loaded = await (await reopen('guest')).load(document.id)
    expect(loaded.ok).toBe(true)
  })

  it('hands the words of an account to whoever sends them, and says that it keeps none', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const journal = openTab(namespace)
    const document = resumeOf('In the tab')
    journal.save(document, { step: stepOf(document) })
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'account' })
    expect(journal.hasUnsaved()).toBe(false)
    const sender = connectionOf(namespace, 1_000)
    const row = await sender.use((database) => database.get('documents', document.id))
    expect(row?.body).toEqual(document)
    // It works again, but this page stays with memory.
    vi.unstubAllGlobals()
    journal.save(resumeOf('More', document))
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'memory-only', reason: 'account' })
    expect(await sender.use((database) => database.getAll('heads'))).toMatchObject([
      { name: 'More', revision: 2 },
    ])
    await forgetNamespace(namespace)
    expect(await (await reopen(namespace)).list()).toEqual([])
  })

  it('writes what it has again when the browser deleted the database', async () => {
    const journal = openTab(namespace)
    const document = resumeOf('Before')
    journal.save(document)
    await journal.flush()
    await deleteDB(databaseName(namespace))
    journal.save(resumeOf('After', document))
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'saved' })
    const loaded = await (await reopen(namespace)).load(document.id)
    expect(loaded.ok && paperOf(loaded.document).content.basics.name).toBe('After')
  })
})

describe('documents that this code cannot read', () => {
  async function putRaw(id: string, body: unknown) {
    const journal = await reopen(namespace)
    journal.close()
    const database = await openDB(databaseName(namespace))
    const head = { id, kind: 'resume', title: 'Later', name: '', label: '' }
    await database.put('heads', {
      ...head,
      createdAt: 1,
      updatedAt: 1,
      trashedAt: null,
      revision: 9,
    })
    await database.put('documents', { id, body })
    database.close()
  }

  it.each([
    ['newer-version', (document: ResumeDocument) => ({ ...document, schemaVersion: 99, more: 1 })],
    ['damaged', (document: ResumeDocument) => ({ ...document, content: 7 })],
  ])('gives a %s one raw and never overwrites it', async (code, change) => {
    const document = resumeOf('A')
    const body = change(document)
    await putRaw(document.id, body)
    const journal = openTab(namespace)
    expect(await journal.load(document.id)).toEqual({ ok: false, code, raw: body })
    expect((await journal.list()).map((head) => head.title)).toEqual(['Later'])

    // A stale tab that has it open continues typing: its text is stored under a new id.
    journal.save(resumeOf('Mine', document))
    await journal.flush()
    journal.save(resumeOf('Mine too', document))
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'saved' })
    const next = await reopen(namespace)
    expect(await next.load(document.id)).toEqual({ ok: false, code, raw: body })
    const heads = await next.list()
    expect(heads.map((head) => head.name).sort()).toEqual(['', 'Mine too'])
    const mine = await journal.load(document.id)
    expect(mine.ok && paperOf(mine.document).content.basics.name).toBe('Mine too')
  })

  it('goes on writing into a database that a newer tab upgraded', async () => {
    const journal = openTab(namespace)
    const document = resumeOf('A')
    journal.save(document)
    await journal.flush()
    const newer = await openDB(databaseName(namespace), 6, {
      upgrade: (database) => void database.createObjectStore('later'),
    })
    newer.close()
    journal.save(resumeOf('B', document))
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'saved' })
    const loaded = await (await reopen(namespace)).load(document.id)
    expect(loaded.ok && paperOf(loaded.document).content.basics.name).toBe('B')
  })
})

it('a journal that is closed keeps what is saved too late, and does not try for ever', async () => {
  const journal = openTab(newNamespace())
  await journal.list()
  journal.close()
  journal.save(resumeOf('Too late'))
  await journal.flush()
  expect(journal.hasUnsaved()).toBe(true)
})
