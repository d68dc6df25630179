import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDocumentsApi } from '../../client/documents-api'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { namespaceOf, ownNamespaceOf, workspaceOf } from '../../storage/journal/namespaces'
import { closeJournal, journalOf } from '../../storage/journal/open-journals'
import { fakeLocks } from '../../storage/journal/testing/fake-locks'
import { ids, resumeOf } from '../../storage/journal/testing/tabs'
import { keepAsGuest } from '../account/keep-as-guest'
import { sendEverything } from '../account/leave'
import { createModelServer } from '../testing/model-server'
import { createNetwork } from '../testing/network'
import { copyDocument } from './copy-documents'
import { copyToOwnSpace, countUnsent, tidyEndedWorkspaces } from './ended-workspace'

let own: JournalNamespace
let workspace: JournalNamespace
let workspaceId: string

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
  const userId = ids.document()
  workspaceId = ids.document()
  own = namespaceOf(userId)
  workspace = namespaceOf(userId, workspaceId)
})
afterEach(() => {
  for (const namespace of [own, workspace, 'guest' as const]) closeJournal(namespace)
  vi.unstubAllGlobals()
})

const api = createDocumentsApi(createNetwork(createModelServer(Date.now).handle).sendOf().send)

/** Two documents of the workspace, one of them changed since. */
async function write() {
  const journal = journalOf(workspace)
  const [sent, changed] = [resumeOf('Of the workspace'), resumeOf('Before')]
  journal.save(sent)
  journal.save(changed)
  expect(await sendEverything(workspace, { api })).toBe(true)
  journal.save(resumeOf('Typed offline', changed))
  await journal.flush()
  return { journal, changed }
}
const namesIn = async (namespace: JournalNamespace) =>
  (await journalOf(namespace).list()).map(({ name }) => name)

it('a namespace belongs to a person, and to one workspace at most', () => {
  expect(workspaceOf(workspace)).toBe(workspaceId)
  expect(ownNamespaceOf(workspace)).toBe(own)
  expect([workspaceOf(own), workspaceOf('guest')]).toEqual([null, null])
  expect([ownNamespaceOf(own), ownNamespaceOf('guest')]).toEqual([own, 'guest'])
})

describe('what a workspace that has ended never got', () => {
  it('is copied to the own space, under a new id, and then lies nowhere else', async () => {
    const { journal, changed } = await write()
    expect(await countUnsent(journal)).toBe(1)
    await copyToOwnSpace(journal)
    expect(await namesIn(own)).toEqual(['Typed offline'])
    const [copy] = await journalOf(own).list()
    expect(copy?.id).not.toBe(changed.id)
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    expect(databases).not.toContain(`vitae:${workspace}`)
  })

  it('stays where it is when the own space does not take it', async () => {
    const { journal } = await write()
    const into = journalOf(own)
    vi.spyOn(into, 'save').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await expect(copyToOwnSpace(journal)).rejects.toThrow('Not everything')
    expect(await namesIn(own)).toEqual([])
    expect((await namesIn(workspace)).sort()).toEqual(['Of the workspace', 'Typed offline'])
    // Editing continues.
    journal.save(resumeOf('Typed on'))
    await journal.flush()
    expect(journal.state()).toEqual({ kind: 'saved' })
  })

  it('becomes a guest’s where the account is no more, without the documents of others', async () => {
    await write()
    closeJournal('guest')
    const before = await namesIn('guest')
    expect(await keepAsGuest(workspace)).toBe(true)
    expect((await namesIn('guest')).filter((name) => !before.includes(name))).toEqual([
      'Typed offline',
    ])
  })
})

it('workspaces that a person is in no more are named while they have words that are here alone; else they leave this device', async () => {
  const { journal } = await write()
  expect(await tidyEndedWorkspaces(own, new Set([workspaceId]))).toEqual([])
  expect(await tidyEndedWorkspaces(own, new Set())).toEqual([workspaceId])
  expect(await namesIn(workspace)).toHaveLength(2)
  expect(await sendEverything(workspace, { api })).toBe(true)
  journal.close()
  closeJournal(workspace)
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 404 }))
  expect(await tidyEndedWorkspaces(own, new Set())).toEqual([])
  const databases = (await indexedDB.databases()).map(({ name }) => name)
  expect(databases).not.toContain(`vitae:${workspace}`)
})

it('a copy in another space is made once, follows nothing, and takes no stories to others', async () => {
  const from = journalOf(own)
  const master = resumeOf('Master')
  const written = resumeOf('Follower')
  const story = {
    ...{
      id: ids.node(),
      title: 'Told to nobody',
      situation: '',
      task: '',
      action: '',
      result: '',
    },
    ...{ lines: [], questions: [] },
  }
  const follower = {
    ...written,
    lineage: { documentId: master.id, version: 1 },
    content: { ...written.content, stories: [story] },
  }
  from.save(follower)
  await from.flush()
  const id = await copyDocument(from, journalOf(workspace), follower.id)
  const copy = await journalOf(workspace).peek(id ?? '')
  expect(copy).toMatchObject({
    id,
    lineage: null,
    content: { basics: { name: 'Follower' }, stories: [] },
  })
  expect(await copyDocument(from, journalOf(workspace), follower.id)).toBe(id)
  expect(await namesIn(workspace)).toHaveLength(1)
  expect(await copyDocument(from, journalOf(workspace), 'unknown')).toBeNull()
})
