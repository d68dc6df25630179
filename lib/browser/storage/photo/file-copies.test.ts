import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { photoOf, portrait } from '@/tests/fixtures/portrait'
import { forgetNamespace } from '../../sync/account/leave'
import { markerKey } from '../../sync/take-answer'
import { connectionOf } from '../journal/connection'
import { databaseName, type JournalDatabase } from '../journal/database'
import type { Journal, JournalNamespace } from '../journal/journal-types'
import { eraseShown } from '../journal/testing/erase-shown'
import { fakeFileSystem } from '../journal/testing/fake-file-system'
import { newNamespace, openTab, resumeOf } from '../journal/testing/tabs'
import { copyFiles, storeFile, withDatabase } from './blob-store'
import { collectFiles } from './collect-files'
import { readFileCopy } from './file-copies'

const { fileId } = photoOf()
const day = 86_400_000
let disk = fakeFileSystem()
let namespace: JournalNamespace = newNamespace()
beforeEach(() => {
  disk = fakeFileSystem()
  namespace = newNamespace()
})

const photos = () => disk.files().filter((path) => path.endsWith('.photo'))

/** Tab with a CV that refers to the photo. */
async function keepPhoto() {
  const journal = openTab(namespace)
  const plain = resumeOf('With a photo')
  const document = { ...plain, content: { ...plain.content, photo: photoOf() } }
  await storeFile(namespace, document.id, portrait, 1)
  journal.save(document)
  await journal.flush()
  return { journal, document }
}

async function loseDatabase(journal: Journal) {
  journal.close()
  await deleteDB(databaseName(namespace))
}

async function openDatabase(): Promise<JournalDatabase> {
  const database = await connectionOf(namespace, 1_000).get()
  onTestFinished(() => database.close())
  return database
}

describe('a photo whose database was lost', () => {
  it('is found, and lies in the new one', async () => {
    const { journal, document } = await keepPhoto()
    await loseDatabase(journal)
    const other = newNamespace()
    await copyFiles(namespace, other, document.id, new Set([fileId]), 2)
    for (const of of [namespace, other]) {
      const row = await withDatabase(of, (database) => database.get('blobs', fileId))
      expect(row).toMatchObject({ bytes: portrait, documents: [document.id] })
    }
  })

  it('stays until it is known that nothing needs it', async () => {
    const { journal, document } = await keepPhoto()
    // The account has the whole document: only its list can tell that it still exists.
    await journal.trash(document.id)
    await eraseShown(journal, document.id)
    await loseDatabase(journal)
    const database = await openDatabase()
    await collectFiles(namespace, 9 * day)
    expect(photos()).toHaveLength(1)

    const head = { id: document.id, kind: 'resume' as const, title: '', name: '', label: '' }
    const times = { createdAt: '', updatedAt: '', trashedAt: null }
    await database.put('sync-heads', { ...head, ...times, version: 1 })
    await database.put('sync-state', { key: markerKey, value: '1' })
    await collectFiles(namespace, 9 * day)
    expect(photos()).toHaveLength(1)
    await database.delete('sync-heads', document.id)
    await collectFiles(namespace, 9 * day)
    expect(photos()).toEqual([])
  })
})

describe('second copies of photos', () => {
  it('go with their photos', async () => {
    const { journal, document } = await keepPhoto()
    await journal.trash(document.id)
    await collectFiles(namespace, 9 * day)
    expect(photos()).toHaveLength(1)
    await eraseShown(journal, document.id)
    expect(await collectFiles(namespace, 9 * day)).toBe(1)
    expect(photos()).toEqual([])
  })

  it('are made for photos that have none', async () => {
    const { document } = await keepPhoto()
    disk = fakeFileSystem()
    await collectFiles(namespace, 2)
    expect(await readFileCopy(namespace, fileId)).toEqual({
      ...{ id: fileId, bytes: portrait, at: 1, documents: [document.id] },
    })
  })

  it('are none when their bytes are others than those that they are named by', async () => {
    await keepPhoto()
    await disk.change(photos()[0] ?? '', (text) => `${text}!`)
    expect(await readFileCopy(namespace, fileId)).toBeNull()
  })

  it('go with the namespace', async () => {
    const { journal } = await keepPhoto()
    journal.close()
    await forgetNamespace(namespace)
    expect(disk.files()).toEqual([])
  })
})
