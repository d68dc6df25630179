import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { photoOf, portrait } from '@/tests/fixtures/portrait'
import { databaseName } from '../journal/database'
import type { JournalNamespace } from '../journal/journal-types'
import { eraseShown } from '../journal/testing/erase-shown'
import { newNamespace, openTab, resumeOf, stepOf } from '../journal/testing/tabs'
import { copyFiles, storeFile, withDatabase } from './blob-store'
import { collectFiles } from './collect-files'

const day = 86_400_000
const { fileId } = photoOf()
let namespace: JournalNamespace = 'guest'
beforeEach(() => {
  namespace = newNamespace()
})

const withPhoto = (document = resumeOf('A')) => ({
  ...document,
  content: { ...document.content, photo: photoOf() },
})

async function storedIds(of: JournalNamespace = namespace): Promise<unknown[]> {
  const database = await openDB(databaseName(of))
  const ids = await database.getAllKeys('blobs')
  database.close()
  return ids
}

describe('files on this device', () => {
  it('lie under the hash of their bytes, once', async () => {
    await storeFile(namespace, 'one', portrait, 1)
    const kept = await storeFile(namespace, 'two', portrait, 2)
    expect(kept).toEqual({ id: fileId, isKept: true })
    const database = await openDB(databaseName(namespace))
    expect(await database.getAll('blobs')).toEqual([
      { id: fileId, bytes: portrait, at: 2, documents: ['one', 'two'] },
    ])
    database.close()
  })

  it('come with an upgrade that keeps every word', async () => {
    const document = resumeOf('Kept since version 2')
    const old = await openDB(databaseName(namespace), 2, {
      upgrade(database) {
        const stores = ['heads', 'documents', 'sync', 'sync-bases', 'sync-operations', 'sync-heads']
        for (const name of stores) database.createObjectStore(name, { keyPath: 'id' })
        database.createObjectStore('steps', { keyPath: ['documentId', 'number'] })
        for (const name of ['histories', 'leases']) {
          database.createObjectStore(name, { keyPath: 'documentId' })
        }
        database.createObjectStore('sync-state', { keyPath: 'key' })
      },
    })
    await old.put('documents', { id: document.id, body: document })
    await old.put('heads', {
      ...{ id: document.id, kind: 'resume', title: '', name: '', label: '' },
      ...{ createdAt: 1, updatedAt: 1, trashedAt: null, revision: 1 },
    })
    old.close()
    expect((await storeFile(namespace, document.id, portrait, 1)).isKept).toBe(true)
    const loaded = await openTab(namespace).load(document.id)
    expect(loaded.ok && loaded.document).toEqual(document)
  })

  it('are copied to another namespace', async () => {
    const other = newNamespace()
    await storeFile(namespace, 'one', portrait, 1)
    await copyFiles(namespace, other, 'one', new Set([fileId, 'b'.repeat(64)]), 2)
    expect(await storedIds(other)).toEqual([fileId])
  })
})

it('a picture goes with its document, and stays for the others', async () => {
  const journal = openTab(namespace)
  const [kept, gone] = [resumeOf('Kept'), resumeOf('Gone')]
  for (const { id } of [kept, gone]) {
    const row = { id, version: '1', bytes: portrait }
    await withDatabase(namespace, (database) => database.put('pictures', row))
  }
  journal.save(kept)
  journal.save(gone)
  await journal.flush()
  await journal.trash(gone.id)
  const pictures = async () => {
    await collectFiles(namespace, 1)
    return withDatabase(namespace, (database) => database.getAllKeys('pictures'))
  }
  expect(await pictures()).toHaveLength(2)
  await eraseShown(journal, gone.id)
  expect(await pictures()).toEqual([kept.id])
})

describe('a file that nothing names', () => {
  it('stays while a document or a step of undo names it', async () => {
    namespace = 'guest'
    const journal = openTab(namespace)
    const named = withPhoto()
    await storeFile(namespace, named.id, portrait, 1)
    journal.save(named)
    await journal.flush()
    expect(await collectFiles(namespace, 9 * day)).toBe(0)
    const without = { ...named, content: { ...named.content, photo: null } }
    journal.save(without, { step: stepOf(named) })
    await journal.flush()
    expect(await collectFiles(namespace, 9 * day)).toBe(0)
    // The undo history is cleared, so that nothing refers to it.
    journal.save(without, { history: { past: [], future: [] } })
    await journal.flush()
    expect(await collectFiles(namespace, day)).toBe(0)
    expect(await collectFiles(namespace, 9 * day)).toBe(1)
    expect(await storedIds()).toEqual([])
  })

  it('goes at once with the document that it was chosen for', async () => {
    const journal = openTab(namespace)
    const document = withPhoto()
    await storeFile(namespace, document.id, portrait, 1)
    journal.save(document)
    await journal.flush()
    await journal.trash(document.id)
    expect(await collectFiles(namespace, 2)).toBe(0)
    await eraseShown(journal, document.id)
    expect(await collectFiles(namespace, 3)).toBe(1)
  })

  it('stays in an account for the versions of its document, which only the account knows', async () => {
    const journal = openTab(namespace)
    const document = withPhoto()
    await storeFile(namespace, document.id, portrait, 1)
    journal.save({ ...document, content: { ...document.content, photo: null } })
    await journal.flush()
    expect(await collectFiles(namespace, 9 * day)).toBe(0)
  })
})
