import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { forgetNamespace } from '../../../sync/account/leave'
import { connectionOf } from '../connection'
import { databaseName } from '../database'
import type { JournalNamespace } from '../journal-types'
import { eraseShown } from '../testing/erase-shown'
import { fakeFileSystem } from '../testing/fake-file-system'
import { newNamespace, openTab, resumeOf, stepOf, until } from '../testing/tabs'
import { type Copies, copiesOf } from './copies'
import { type CopyFolder, openCopyFolder } from './copy-folder'
import { writeCopy } from './copy-format'
import { reconcileCopies } from './reconcile-copies'
import { restoreCopies } from './restore-copies'

let disk = fakeFileSystem()

beforeEach(async () => {
  disk = fakeFileSystem()
  await deleteDB(databaseName('guest'))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const fileOf = (id: string) => `second-copies/guest/${id}.json`

/** Deletes a database like Chromium does if it is corrupt, after all tabs are closed. */
async function loseDatabase(...tabs: { close: () => void }[]) {
  for (const tab of tabs) tab.close()
  await deleteDB(databaseName('guest'))
}

/** Writes a copy of a document from a lost database. */
async function putCopy(id: string, body: object = {}) {
  const copy = { id, revision: 1, createdAt: 1, updatedAt: 2, trashedAt: null, body, unsent: null }
  await (await openCopyFolder('guest'))?.put(`${id}.json`, writeCopy(copy))
}

/** Database with documents of these ids. */
async function databaseWith(namespace: JournalNamespace, ...ids: string[]) {
  const tab = openTab(namespace)
  for (const id of ids) tab.save({ ...resumeOf('Written'), id })
  await tab.flush()
  tab.close()
  const database = await connectionOf(namespace, 1_000).get()
  onTestFinished(() => database.close())
  return database
}

describe('a browser that threw its database away', () => {
  it('has every word back that was called saved, the trash included', async () => {
    const tab = openTab('guest')
    const [first, second] = [resumeOf('Amara'), resumeOf('In the trash')]
    tab.save(first)
    tab.save(second)
    await tab.flush()
    const edited = resumeOf('Amara O', first)
    tab.save(edited, { step: stepOf(first) })
    await tab.trash(second.id)
    expect(tab.state()).toEqual({ kind: 'saved' })
    await loseDatabase(tab)

    const next = openTab('guest')
    expect(await next.load(first.id)).toMatchObject({ ok: true, document: edited })
    const heads = await next.list()
    expect(heads.map(({ name, trashedAt }) => [name, trashedAt !== null]).sort()).toEqual([
      ['Amara O', false],
      ['In the trash', true],
    ])
    // Later input is stored normally.
    next.save(resumeOf('Amara Ok', edited))
    await next.flush()
    await loseDatabase(next)
    expect(await openTab('guest').load(first.id)).toMatchObject({
      document: { content: { basics: { name: 'Amara Ok' } } },
    })
  })

  it('does so while a tab is open on it, and neither side’s words are lost', async () => {
    const tab = openTab('guest')
    const [shown, other] = [resumeOf('Shown'), resumeOf('Other')]
    tab.save(shown)
    tab.save(other)
    await tab.flush()
    await deleteDB(databaseName('guest'))
    tab.save(resumeOf('Shown and typed on', shown))
    await tab.flush()
    const names = (await tab.list()).map(({ name }) => name)
    expect(names.sort()).toEqual(['Other', 'Shown and typed on'])
  })

  it('does not bring back what was erased, or what has moved out', async () => {
    const tab = openTab('guest')
    const document = resumeOf('Gone')
    tab.save(document)
    await tab.trash(document.id)
    await eraseShown(tab, document.id)
    expect(disk.files()).toEqual([])
    await loseDatabase(tab)
    expect(await openTab('guest').list()).toEqual([])
  })

  it('is not taken for empty when its documents cannot be put back yet', async () => {
    const tab = openTab('guest')
    const document = resumeOf('Still there')
    tab.save(document)
    await tab.flush()
    await loseDatabase(tab)
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const next = openTab('guest')
    expect(await next.load(document.id)).toEqual({ ok: false, code: 'refused' })
    full.mockRestore()
    await until(() => expect(next.state()).toEqual({ kind: 'saved' }))
    expect(await next.load(document.id)).toMatchObject({ ok: true, document })
  })

  it('has documents back that a newer version wrote, as they are', async () => {
    const body = { schemaVersion: 999, kind: 'poem', lines: ['kept'] }
    await putCopy('later', body)
    const tab = openTab('guest')
    expect(await tab.load('later')).toMatchObject({ ok: false, code: 'newer-version', raw: body })
    expect(await tab.list()).toHaveLength(1)
  })
})

describe('a folder that cannot be read', () => {
  const refused = () => Promise.reject(new DOMException('No', 'SecurityError'))

  it('keeps nobody from the database, and is asked again', async () => {
    const tab = openTab('guest')
    const document = resumeOf('Kept twice')
    tab.save(document)
    await tab.flush()
    await loseDatabase(tab)
    // Private mode in which the database works and OPFS does not.
    const { storage } = navigator
    vi.stubGlobal('navigator', { storage: { getDirectory: refused } })
    const without = openTab('guest')
    const other = resumeOf('Written meanwhile')
    without.save(other)
    await without.flush()
    expect(without.state()).toEqual({ kind: 'saved' })
    without.close()
    // Its copy was neither restored nor deleted as one of a removed document.
    vi.stubGlobal('navigator', { storage })
    const names = (await openTab('guest').list()).map(({ name }) => name)
    expect(names.sort()).toEqual(['Kept twice', 'Written meanwhile'])
  })

  it('is not waited for when it never answers, and its copies stay', async () => {
    const tab = openTab('guest')
    await tab.list()
    tab.close()
    const database = await connectionOf('guest', 1_000).get()
    await database.delete('sync-state', 'second-copies')
    const updated: string[] = []
    const copies: Copies = {
      ...copiesOf('guest'),
      update: async (_, ids) => void updated.push(...ids),
      read: () => new Promise(() => {}),
      ids: async () => ['not looked at'],
    }
    await restoreCopies(database, copies, 20)
    await reconcileCopies(database, 'guest', copies)
    expect(updated).toEqual([])
    database.close()
  })
})

describe('second copies', () => {
  it('are made for documents that lie there without one, and taken from those that left', async () => {
    vi.unstubAllGlobals()
    const before = openTab('guest')
    const document = resumeOf('From an older version')
    before.save(document)
    await before.flush()
    before.close()
    disk = fakeFileSystem()
    await putCopy('left')
    // The copies were checked before: what is missing was deleted on purpose.
    const database = await openDB(databaseName('guest'))
    await database.put('sync-state', { key: 'second-copies', value: true })
    database.close()
    openTab('guest')
    await until(() => expect(disk.files()).toEqual([fileOf(document.id)]))
  })

  it('go with the namespace', async () => {
    const tab = openTab('guest')
    tab.save(resumeOf('Private'))
    await tab.flush()
    expect(disk.files()).toHaveLength(1)
    tab.close()
    await forgetNamespace('guest')
    expect(disk.files()).toEqual([])
  })

  it('go with it even where the database cannot be taken away', async () => {
    const namespace = newNamespace()
    const tab = openTab(namespace)
    tab.save(resumeOf('Private'))
    await tab.flush()
    expect(disk.files()).toHaveLength(1)
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError')
    }
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(refuse)
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse)
    await expect(forgetNamespace(namespace)).rejects.toThrow('Refused')
    expect(disk.files()).toEqual([])
  })

  it('are written anew where an end at a bad moment left an older one', async () => {
    const tab = openTab('guest')
    const document = resumeOf('Newest')
    tab.save(document)
    await tab.flush()
    tab.close()
    // The copy has the first revision, the database the second.
    const again = openTab('guest')
    again.save(document)
    await again.flush()
    again.close()
    await putCopy(document.id, resumeOf('Older', document))
    openTab('guest')
    await until(async () =>
      expect(await copiesOf('guest').read(document.id)).toMatchObject({ body: document }),
    )
  })

  it.each([
    ['refuses', async () => Promise.reject(new DOMException('No', 'SecurityError'))],
    ['never answers', () => new Promise<never>(() => {})],
    ['is not there', async () => null],
  ])('hold nobody up when the folder %s', async (_, open) => {
    const database = await databaseWith('guest', 'one')
    await copiesOf('guest', open, 20).update(database, ['one'])
  })

  it('do not call a save done whose database has gone since', async () => {
    const database = await databaseWith('guest', 'one')
    database.close()
    await expect(copiesOf('guest').update(database, ['one'])).rejects.toThrow()
  })

  it('are asked for nothing more while one of them does not end, and then catch up', async () => {
    const namespace = newNamespace()
    const database = await databaseWith(namespace, 'first', 'second', 'third')
    let end = () => {}
    const puts: string[] = []
    const folder: CopyFolder = {
      put: (name) => {
        puts.push(name)
        return new Promise((resolve) => {
          end = resolve
        })
      },
      remove: async () => {},
      names: async () => [],
      read: async () => null,
      inside: async () => folder,
    }
    const copies = copiesOf(namespace, async () => folder, 20)
    await copies.update(database, ['first'])
    await copies.update(database, ['second'])
    expect(puts).toEqual(['first.json'])
    end()
    await until(async () => {
      await copies.update(database, ['third'])
      expect(puts).toEqual(expect.arrayContaining(['second.json', 'third.json']))
    })
  })

  it('hold the newest words, whoever writes them last', async () => {
    const tab = openTab('guest')
    const document = resumeOf('First')
    tab.save(document)
    await tab.flush()
    const database = await databaseWith('guest')
    // Each has its own module instance, as tabs have.
    const updates = ['Second', 'Third', 'Fourth'].map(async (name) => {
      tab.save(resumeOf(name, document))
      await tab.flush()
      await copiesOf('guest').update(database, [document.id])
    })
    await Promise.all(updates)
    const copy = await copiesOf('guest').read(document.id)
    expect(copy?.body).toEqual(await tab.peek(document.id))
  })
})
