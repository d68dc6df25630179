import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rest, watchDatabases } from './testing/rest'
import { bodyOf, nameOf, openScene, type Scene } from './testing/scene'

watchDatabases()

let scene: Scene
let id: string

async function sendOut(at: number) {
  scene.deviceAt(at).sync.checkpoint(id, 'download')
  await rest()
}

beforeEach(async () => {
  scene = await openScene(2)
  id = scene.id
})

afterEach(() => scene.world.close())

describe('a version of what was sent out', () => {
  it('has the words that were sent, whatever is typed before it can be kept', async () => {
    scene.world.network.setOffline(true)
    await scene.type(0, 'Sent out')
    await sendOut(0)
    await scene.type(0, 'Typed on the way home')
    await scene.wait(10_000)
    scene.world.network.setOffline(false)
    await scene.deviceAt(0).sync.flush()
    expect(scene.saves().map((call) => [nameOf(call), bodyOf(call).checkpoint])).toEqual([
      ['Sent out', 'download'],
      ['Typed on the way home', undefined],
    ])
  })

  it('is kept, too, when another device was faster', async () => {
    await scene.type(0, 'There')
    await scene.deviceAt(0).sync.flush()
    await scene.type(1, 'Sent out', 'label')
    await sendOut(1)
    await scene.deviceAt(1).sync.flush()
    const [, refused, taken] = scene.saves().map(bodyOf)
    expect(refused).toMatchObject({ baseVersion: 1, checkpoint: 'download' })
    expect(taken).toMatchObject({ baseVersion: 2, checkpoint: 'download' })
  })

  it('brings nothing out of the trash, is not asked for in circles, and comes with it', async () => {
    await scene.deviceAt(0).journal.trash(id)
    await scene.deviceAt(0).sync.flush()
    await sendOut(1)
    await scene.wait(600_000)
    expect(scene.saves()).toHaveLength(1)
    expect(scene.deviceAt(1).sync.state()).toEqual({ kind: 'synced' })
    expect((await scene.deviceAt(1).journal.list())[0]?.trashedAt).not.toBeNull()
    await scene.deviceAt(0).journal.restore(id)
    await scene.world.calmDown()
    expect(scene.saves().map((call) => bodyOf(call).checkpoint)).toEqual(['download', 'download'])
    expect((await scene.deviceAt(1).journal.list())[0]?.trashedAt).toBeNull()
  })
})
