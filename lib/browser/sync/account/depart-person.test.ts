import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readModelChoice, saveModelChoice } from '../../ai/page/model-choice'
import { createDocumentsApi } from '../../client/documents-api'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { namespaceOf } from '../../storage/journal/namespaces'
import { fakeLocks } from '../../storage/journal/testing/fake-locks'
import { ids, openTab, reopen, resumeOf } from '../../storage/journal/testing/tabs'
import { createModelServer } from '../testing/model-server'
import { createNetwork, fail } from '../testing/network'
import { preparePersonDeparture } from './depart-person'

let network: ReturnType<typeof createNetwork>
let own: JournalNamespace
let workspace: JournalNamespace
let other: JournalNamespace

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  network = createNetwork(createModelServer(Date.now).handle)
  const [userId, id] = [ids.document(), ids.document()]
  own = namespaceOf(userId)
  workspace = namespaceOf(userId, id)
  // Somebody else on this device, in the same workspace.
  other = namespaceOf(ids.document(), id)
  for (const namespace of [own, workspace, other]) {
    const tab = openTab(namespace)
    tab.save(resumeOf('Written'))
    await tab.flush()
    tab.close()
  }
})
afterEach(() => vi.unstubAllGlobals())

const timing = { beat: 20, hearing: 20, settling: 5_000 }
const prepare = (evenUnsent = false) =>
  preparePersonDeparture(own, {
    evenUnsent,
    timing,
    sync: { api: createDocumentsApi(network.sendOf().send) },
  })
const countIn = async (namespace: JournalNamespace) =>
  (await (await reopen(namespace)).list()).length

it('takes the model that was chosen on the device, and its key', async () => {
  vi.stubGlobal('document', { cookie: '' })
  vi.stubGlobal('location', { protocol: 'https:' })
  const choice = { provider: 'openai', baseUrl: 'https://api.openai.com/v1', model: 'm' } as const
  await saveModelChoice(choice, 'sk-canary')
  await (await prepare())?.finish()
  expect(await readModelChoice()).toBeNull()
  expect(document.cookie).toContain('vitae-origins=; path=/; max-age=0')
})

it('takes the own space and every workspace of a person, and nothing of anybody else', async () => {
  await (await prepare())?.finish()
  expect(await Promise.all([own, workspace, other].map(countIn))).toEqual([0, 0, 1])
})

it('takes nothing while a workspace that has ended lacks words', async () => {
  let saved = 0
  network.setException(({ method }) => {
    saved += method === 'PUT' ? 1 : 0
    return saved > 1 ? fail('workspace-not-found') : null
  })
  expect(await prepare()).toBeNull()
  expect(await Promise.all([own, workspace].map(countIn))).toEqual([1, 1])
  // Nothing is locked: editing continues.
  const tab = openTab(own)
  tab.save(resumeOf('Typed on'))
  await tab.flush()
  expect(tab.state()).toEqual({ kind: 'saved' })
  tab.close()
  await (await prepare(true))?.finish()
  expect(await Promise.all([own, workspace].map(countIn))).toEqual([0, 0])
})
