import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTabChannel } from '../storage/journal/channel'
import { databaseName } from '../storage/journal/database'
import { fail } from './testing/network'
import { rest, watchDatabases } from './testing/rest'
import { nameOf, openScene, type Scene } from './testing/scene'

watchDatabases()

let scene: Scene
let id: string
beforeEach(async () => {
  scene = await openScene(1)
  id = scene.id
})
afterEach(() => scene.world.close())

const network = () => scene.world.network
/** Lets the engine process pending changes. */
const pass = async () => {
  await rest()
  await scene.wait(3_000)
}
const state = () => scene.deviceAt(0).sync.state()

describe('a workspace that ends while somebody types', () => {
  it('keeps every word on this device, and is asked no more', async () => {
    network().setOffline(true)
    await scene.type(0, 'Typed on a train')
    await scene.wait(60_000)
    network().setException(() => fail('workspace-not-found'))
    network().setOffline(false)
    await scene.wait(120_000)
    expect(state()).toEqual({ kind: 'ended' })
    expect((await scene.contentOf(0))?.name).toBe('Typed on a train')
    const asked = network().log.length
    await scene.type(0, 'And typed on')
    await scene.wait(600_000)
    expect(network().log).toHaveLength(asked)
    expect((await scene.contentOf(0))?.name).toBe('And typed on')
  })

  it('does not create its database anew once that was removed, whatever the page does', async () => {
    network().setException(() => fail('workspace-not-found'))
    await scene.type(0, 'Kept')
    await scene.wait(900)
    const names = async () => (await indexedDB.databases()).map(({ name }) => name)
    const { namespace } = scene.deviceAt(0).journal
    scene.deviceAt(0).journal.close()
    await deleteDB(databaseName(namespace))
    const other = openTabChannel(namespace, 'another')
    other.post('changed', id)
    await rest()
    await scene.wait(600_000)
    other.close()
    expect(await names()).not.toContain(databaseName(namespace))
  })

  it('goes on where the person is in it again and asks for it', async () => {
    network().setException(() => fail('workspace-not-found'))
    await scene.type(0, 'Kept')
    await scene.wait(900)
    expect(state()).toEqual({ kind: 'ended' })
    network().setException(() => null)
    await scene.deviceAt(0).sync.flush()
    expect(state()).toEqual({ kind: 'synced' })
    expect(nameOf(scene.saves().at(-1))).toBe('Kept')
  })
})

describe('a role that does not allow a change any more', () => {
  const refuse = (...methods: string[]) =>
    network().setException(({ method }) => (methods.includes(method) ? fail('role-missing') : null))

  it('leaves the words here and says so, and the next change is a new try', async () => {
    refuse('PUT')
    await scene.type(0, 'Not allowed')
    await scene.wait(900)
    expect(state()).toEqual({ kind: 'refused', documentId: id, code: 'role' })
    expect((await scene.contentOf(0))?.name).toBe('Not allowed')
    await scene.wait(600_000)
    expect(scene.saves()).toHaveLength(1)
    network().setException(() => null)
    await scene.type(0, 'Allowed again')
    await scene.wait(900)
    expect(state()).toEqual({ kind: 'synced' })
    expect(nameOf(scene.saves().at(-1))).toBe('Allowed again')
  })

  it('gives a version up that only it was asked for, without calling the document unsaved', async () => {
    refuse('PUT')
    scene.deviceAt(0).sync.checkpoint(id, 'download')
    await pass()
    expect(scene.saves()).toHaveLength(1)
    expect(state()).toEqual({ kind: 'synced' })
    expect(await scene.deviceAt(0).sync.refusals()).toEqual([])
  })

  it('leaves a document in the trash of this device alone, and shows one again that it erased', async () => {
    const { journal, sync } = scene.deviceAt(0)
    refuse('DELETE')
    await journal.trash(id)
    await pass()
    expect(state()).toEqual({ kind: 'refused', documentId: id, code: 'role' })
    network().setException(() => null)
    await journal.restore(id)
    await journal.trash(id)
    await pass()
    expect(state()).toEqual({ kind: 'synced' })
    network().setException(({ path }) => (path.endsWith('/erase') ? fail('role-missing') : null))
    const [head] = await journal.list()
    expect(await journal.erase(id, head?.revision ?? 0)).toBe(true)
    await pass()
    expect(state()).toEqual({ kind: 'synced' })
    expect(await sync.remoteHeads()).toMatchObject([{ id }])
  })
})
