import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { photoOf } from '@/tests/fixtures/portrait'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'
import { eraseShown } from '../../storage/journal/testing/erase-shown'
import {
  follow,
  newNamespace,
  openTab,
  resumeOf,
  stepOf,
  unansweredRequest,
} from '../../storage/journal/testing/tabs'
import { importGuestDocuments } from './import-guest-documents'

let namespace: JournalNamespace

beforeEach(async () => {
  namespace = newNamespace()
  // All tests share the guest's database: each begins with an empty one.
  const journal = openTab('guest')
  for (const { id } of await journal.list()) {
    await journal.trash(id)
    await eraseShown(journal, id)
  }
  journal.close()
})

afterEach(() => vi.restoreAllMocks())

async function write(journal: Journal, document: ResumeDocument, before?: ResumeDocument) {
  journal.save(document, before && { step: stepOf(before) })
  await journal.flush()
}

async function namesIn(space: JournalNamespace): Promise<string[]> {
  const heads = await openTab(space).list()
  return heads.map((head) => head.name).sort()
}

async function loadFrom(space: JournalNamespace, id: string) {
  const loaded = await openTab(space).load(id)
  if (!loaded.ok || loaded.document.kind !== 'resume') throw new Error('not there')
  return { ...loaded, document: loaded.document }
}

it('come along when they hold a photo and no word yet', async () => {
  const empty = resumeOf('')
  const guest = openTab('guest')
  await write(guest, { ...empty, content: { ...empty.content, photo: photoOf() } })
  await importGuestDocuments(namespace)
  expect((await loadFrom(namespace, empty.id)).document.content.photo).toEqual(photoOf())
})

it('come along with their undo history and their place in the trash', async () => {
  const guest = openTab('guest')
  const first = resumeOf('First')
  await write(guest, first)
  await write(guest, resumeOf('First, longer', first), first)
  const thrown = resumeOf('Thrown away')
  await write(guest, thrown)
  await guest.trash(thrown.id)
  await importGuestDocuments(namespace)
  expect(await namesIn('guest')).toEqual([])
  const { document, history } = await loadFrom(namespace, first.id)
  expect(document.content.basics.name).toBe('First, longer')
  expect(history.past.map((step) => step.before)).toEqual([first])
  const heads = await openTab(namespace).list()
  expect(heads.find((head) => head.id === thrown.id)?.trashedAt).not.toBeNull()
})

it('come to those that the account has already', async () => {
  await write(openTab(namespace), resumeOf('Here before'))
  await write(openTab('guest'), resumeOf('From the guest'))
  await importGuestDocuments(namespace)
  expect(await namesIn(namespace)).toEqual(['From the guest', 'Here before'])
})

it('keep nobody out of their account where the storage does not answer, and come later', async () => {
  await write(openTab('guest'), resumeOf('Out of reach'))
  const stuck = vi.spyOn(indexedDB, 'open').mockImplementation(unansweredRequest)
  await importGuestDocuments(namespace, 20)
  stuck.mockRestore()
  expect(await namesIn('guest')).toEqual(['Out of reach'])
  await importGuestDocuments(namespace)
  expect(await namesIn(namespace)).toEqual(['Out of reach'])
})

it('stay where they are without a word in them', async () => {
  await write(openTab('guest'), resumeOf(''))
  await importGuestDocuments(namespace)
  expect(await namesIn(namespace)).toEqual([])
  expect(await namesIn('guest')).toEqual([''])
})

it('lie beside another document that has the same id', async () => {
  const document = resumeOf('The account’s')
  await write(openTab(namespace), document)
  await write(openTab('guest'), resumeOf('The guest’s', document))
  await importGuestDocuments(namespace)
  expect(await namesIn(namespace)).toEqual(['The account’s', 'The guest’s'])
  expect(await namesIn('guest')).toEqual([])
})

it('are brought once, however often', async () => {
  await write(openTab('guest'), resumeOf('Once'))
  await Promise.all([importGuestDocuments(namespace), importGuestDocuments(namespace)])
  await importGuestDocuments(namespace)
  expect(await namesIn(namespace)).toEqual(['Once'])
})

it('stay until their copy lies in the account’s database', async () => {
  const document = resumeOf('Not yet')
  await write(openTab('guest'), document)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(importGuestDocuments(namespace)).rejects.toThrow('full')
  put.mockRestore()
  expect(await namesIn('guest')).toEqual(['Not yet'])
  await importGuestDocuments(namespace)
  expect(await namesIn(namespace)).toEqual(['Not yet'])
  expect(await namesIn('guest')).toEqual([])
})

it('keep what was typed on while they were brought', async () => {
  const document = resumeOf('Typed')
  const guest = openTab('guest')
  await write(guest, document)
  await importGuestDocuments(namespace)
  // Another tab still has the guest's CV open, and the account's copy was edited.
  await write(guest, resumeOf('Typed on', document))
  const account = openTab(namespace)
  await follow(account, document.id)
  await write(account, { ...document, title: 'Named there' })
  await importGuestDocuments(namespace)
  const { document: merged } = await loadFrom(namespace, document.id)
  expect(merged).toMatchObject({
    title: 'Named there',
    content: { basics: { name: 'Typed on' } },
  })
  expect(await namesIn('guest')).toEqual([])
})

it('keep both values where the same field was typed into on both sides', async () => {
  const document = resumeOf('Typed')
  const guest = openTab('guest')
  await write(guest, document)
  await importGuestDocuments(namespace)
  await write(guest, resumeOf('As a guest', document))
  const account = openTab(namespace)
  await follow(account, document.id)
  await write(account, resumeOf('In the account', document))
  await importGuestDocuments(namespace)
  const { openSync } = await import('../open-sync')
  const sync = openSync(namespace, { elect: () => () => {} })
  const [conflict, ...others] = await sync.conflicts(document.id)
  sync.close()
  expect(others).toEqual([])
  expect([conflict?.mine, conflict?.theirs].sort()).toEqual(['As a guest', 'In the account'])
})
