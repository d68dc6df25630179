import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { fakeFileSystem } from '../storage/journal/testing/fake-file-system'
import { fail } from './testing/network'
import { rest, watchDatabases } from './testing/rest'
import { bodyOf, nameOf, openScene, type Scene } from './testing/scene'

watchDatabases()
let disk = fakeFileSystem()
beforeEach(() => {
  disk = fakeFileSystem()
})

async function openTwo(): Promise<Scene> {
  const scene = await openScene(2)
  onTestFinished(scene.world.close)
  return scene
}

const lose = (scene: Scene) => scene.world.run({ kind: 'lose', device: 0 })

describe('a database that is lost with words that were not sent', () => {
  it('has them back, and they reach the account as if nothing had been', async () => {
    const scene = await openTwo()
    scene.world.network.setOffline(true)
    await scene.type(0, 'On the train')
    await scene.wait(10_000)
    await lose(scene)
    expect(await scene.contentOf(0)).toMatchObject({ name: 'On the train' })
    expect(scene.deviceAt(0).sync.state().kind).not.toBe('synced')

    scene.world.network.setOffline(false)
    await scene.world.calmDown()
    expect(await scene.contentOf(1)).toMatchObject({ name: 'On the train' })
    expect(scene.world.server.rows.size).toBe(1)
  })

  it('brings a CV back that the account has never had', async () => {
    const scene = await openTwo()
    scene.world.network.setOffline(true)
    scene.deviceAt(0).create().rename('New on the train')
    await rest()
    await lose(scene)
    scene.world.network.setOffline(false)
    await scene.world.calmDown()
    const titles = (await scene.deviceAt(1).journal.list()).map(({ title }) => title)
    expect(titles).toContain('New on the train')
    expect(scene.world.server.rows.size).toBe(2)
  })

  it('merges with what the account was told meanwhile, and takes nothing back', async () => {
    const scene = await openTwo()
    await scene.type(0, 'Old', 'label')
    await scene.world.share()
    scene.world.network.setOffline(true)
    await scene.type(0, 'On the train')
    await scene.wait(2_000)
    await lose(scene)
    scene.world.network.setOffline(false)
    await scene.world.run({ kind: 'wake', device: 1 })
    await scene.type(1, 'Newer elsewhere', 'label')
    await scene.world.calmDown()
    for (const device of [0, 1]) {
      const words = { name: 'On the train', label: 'Newer elsewhere' }
      expect(await scene.contentOf(device)).toMatchObject(words)
      expect(await scene.deviceAt(device).sync.conflicts()).toEqual([])
    }
  })

  it('sends a save again as the same one when its answer was lost', async () => {
    const scene = await openTwo()
    await scene.type(0, 'It arrived')
    scene.world.network.setFaults(['answer-lost'])
    await scene.wait(900)
    const [first] = scene.saves()
    expect(nameOf(first)).toBe('It arrived')
    scene.world.network.setOffline(true)
    await lose(scene)
    await scene.type(0, 'It arrived, and more')
    scene.world.network.setOffline(false)
    await scene.world.calmDown()
    const sent = scene.saves().map((call) => [bodyOf(call).operationId, nameOf(call)])
    const again = sent.filter(([operation]) => operation === bodyOf(first).operationId)
    expect(again.length).toBeGreaterThan(1)
    expect(new Set(again.map(([, name]) => name))).toEqual(new Set(['It arrived']))
    expect(scene.world.server.saved.get(scene.id)?.length).toBe(3)
    for (const device of [0, 1]) {
      expect(await scene.contentOf(device)).toMatchObject({ name: 'It arrived, and more' })
      expect(await scene.deviceAt(device).sync.conflicts()).toEqual([])
    }
  })

  it('knows a save as its own that arrived after the device had gone', async () => {
    const scene = await openTwo()
    await scene.type(0, 'Under way')
    scene.world.network.setFaults(['slow'])
    await scene.wait(900)
    scene.world.network.setOffline(true)
    await lose(scene)
    scene.world.network.deliver()
    await scene.type(0, 'Under way, and more')
    scene.world.network.setOffline(false)
    await scene.world.calmDown()
    for (const device of [0, 1]) {
      expect(await scene.contentOf(device)).toMatchObject({ name: 'Under way, and more' })
      expect(await scene.deviceAt(device).sync.conflicts()).toEqual([])
    }
  })

  it('keeps both values of a conflict that nobody has settled', async () => {
    const scene = await openTwo()
    scene.world.network.setOffline(true)
    await scene.type(0, 'Mine')
    scene.world.network.setOffline(false)
    await scene.type(1, 'Theirs')
    await scene.world.calmDown()
    const both = await scene.deviceAt(0).sync.conflicts()
    const device = both.length > 0 ? 0 : 1
    const conflicts = await scene.deviceAt(device).sync.conflicts()
    expect(conflicts).toHaveLength(1)
    await scene.world.run({ kind: 'lose', device })
    expect(await scene.deviceAt(device).sync.conflicts()).toEqual(conflicts)
    await scene.deviceAt(device).sync.settle(conflicts[0]!, 'current')
    await rest()
    expect(disk.files()).toEqual([])
  })

  it('lays them beside the newer ones when nobody can read what both started from', async () => {
    const scene = await openTwo()
    scene.world.network.setOffline(true)
    await scene.type(0, 'On the train')
    const [file = ''] = disk.files()
    await disk.change(file, (text) => {
      const copy = JSON.parse(text)
      return JSON.stringify({ ...copy, unsent: { ...copy.unsent, base: { schemaVersion: '?' } } })
    })
    await lose(scene)
    // The other device is faster.
    scene.world.network.setException((call) =>
      call.method === 'PUT' && nameOf(call) === 'On the train' ? fail('internal') : null,
    )
    scene.world.network.setOffline(false)
    await scene.type(1, 'Newer elsewhere')
    await scene.world.calmDown()
    scene.world.network.setException(() => null)
    await scene.world.calmDown()
    const names = (await scene.deviceAt(0).journal.list()).map(({ name }) => name)
    expect(names.sort()).toEqual(['Newer elsewhere', 'On the train'])
  })
})

describe('second copies of an account', () => {
  it('are there while something is unsent, and not after it', async () => {
    const scene = await openTwo()
    expect(disk.files()).toEqual([])
    await scene.type(0, 'On its way')
    expect(disk.files()).toHaveLength(1)
    await scene.wait(900)
    expect(nameOf(scene.saves().at(-1))).toBe('On its way')
    expect(disk.files()).toEqual([])
  })

  it('stay for what the account refuses', async () => {
    const scene = await openTwo()
    scene.world.network.setException(({ method }) => (method === 'PUT' ? fail('too-large') : null))
    await scene.type(0, 'Too much')
    await scene.wait(900)
    expect(scene.deviceAt(0).sync.state().kind).toBe('refused')
    await lose(scene)
    expect(await scene.contentOf(0)).toMatchObject({ name: 'Too much' })
  })

  it('are of one person alone', async () => {
    const scene = await openTwo()
    scene.world.network.setOffline(true)
    await scene.type(0, 'Of the first')
    // The second device is another namespace on the same disk.
    await scene.world.run({ kind: 'lose', device: 1 })
    expect(await scene.deviceAt(1).journal.list()).toEqual([])
    await lose(scene)
    expect(await scene.contentOf(0)).toMatchObject({ name: 'Of the first' })
  })
})
