import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { connectionOf } from '../connection'
import { databaseName } from '../database'
import type { Journal, JournalNamespace } from '../journal-types'
import { eraseShown } from '../testing/erase-shown'
import { fakeFileSystem } from '../testing/fake-file-system'
import { follow, newNamespace, openTab, resumeOf, stepOf, until } from '../testing/tabs'
import { copiesOf } from './copies'

let disk = fakeFileSystem()
let namespace: JournalNamespace = 'guest'
beforeEach(async () => {
  disk = fakeFileSystem()
  namespace = 'guest'
  await deleteDB(databaseName('guest'))
})

const stepFiles = () => disk.files().filter((path) => /\/steps\/.*\/\d+\.json$/.test(path))
const copied = (count: number) => until(() => expect(stepFiles()).toHaveLength(count))
const openQuickTab = () => openTab(namespace, { stepsPause: 5 })

function typeStep(journal: Journal, name: string, before: ResumeDocument): ResumeDocument {
  const document = resumeOf(name, before)
  journal.save(document, { step: stepOf(before) })
  return document
}

async function loseDatabase(journal: Journal) {
  journal.close()
  await deleteDB(databaseName(namespace))
}

async function namesToUndo(id: string) {
  const loaded = await openTab(namespace).load(id)
  if (!loaded.ok) throw new Error(loaded.code)
  return loaded.history.past.map(({ before }) => paperOf(before).content.basics.name)
}

it('come back with a lost database', async () => {
  const tab = openQuickTab()
  const first = typeStep(tab, 'A', resumeOf(''))
  typeStep(tab, 'AB', first)
  await tab.flush()
  await copied(2)
  await loseDatabase(tab)
  expect(await namesToUndo(first.id)).toEqual(['', 'A'])
})

it('lead back to where they end from words that came after them', async () => {
  const tab = openQuickTab()
  const first = typeStep(tab, 'A', resumeOf(''))
  await tab.flush()
  await copied(1)
  tab.close()
  const later = openTab(namespace)
  await follow(later, first.id)
  const second = typeStep(later, 'AB', first)
  typeStep(later, 'ABC', second)
  await later.flush()
  await loseDatabase(later)
  // The latest steps are merged into one.
  expect(await namesToUndo(first.id)).toEqual(['', 'A'])
})

it('are copied once, and go when nothing names them any more', async () => {
  const tab = openQuickTab()
  const first = typeStep(tab, 'A', resumeOf(''))
  await tab.flush()
  await copied(1)
  const [path] = stepFiles()
  const second = typeStep(tab, 'AB', first)
  await tab.flush()
  await copied(2)
  expect(stepFiles()).toContain(path)
  tab.save(second, { history: { past: [], future: [] } })
  await tab.flush()
  await copied(0)
  await tab.trash(first.id)
  await eraseShown(tab, first.id)
  expect(disk.files()).toEqual([])
})

it('of which one cannot be read end there, as they do in a database', async () => {
  const tab = openQuickTab()
  let document = resumeOf('')
  for (const name of ['A', 'AB', 'ABC']) document = typeStep(tab, name, document)
  await tab.flush()
  await copied(3)
  const second = stepFiles().find((path) => path.endsWith('/1.json')) ?? ''
  await disk.change(second, (text) => text.slice(0, -9))
  await loseDatabase(tab)
  expect(await namesToUndo(document.id)).toEqual(['AB'])
})

it('are not copied for a document that has no copy', async () => {
  namespace = newNamespace()
  const tab = openQuickTab()
  const document = typeStep(tab, 'A', resumeOf(''))
  await tab.flush()
  await until(() => expect(disk.files()).toHaveLength(1))
  const database = await connectionOf(namespace, 1_000).get()
  await copiesOf(namespace).updateSteps(database, document.id)
  expect(stepFiles()).toHaveLength(1)
  // The account has all of it: no readable copy stays, and nothing is restored.
  await database.put('sync', {
    ...{ id: document.id, version: 1, remoteVersion: 1, cleanRevision: 1, wasTrashed: false },
    ...{ remoteTrashedAt: null, isRemoteErased: false, checkpoint: null, refused: null },
    conflicts: [],
  })
  await copiesOf(namespace).update(database, [document.id])
  await copiesOf(namespace).updateSteps(database, document.id)
  expect(disk.files()).toEqual([])
  database.close()
})
