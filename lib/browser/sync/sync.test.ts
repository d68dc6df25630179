import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Call } from '../client/send'
import { eraseShown } from '../storage/journal/testing/erase-shown'
import type { SyncNotice } from './sync-types'
import { rest, watchDatabases } from './testing/rest'
import { bodyOf, nameOf, openScene, type Scene } from './testing/scene'

watchDatabases()

let scene: Scene
let id: string

afterEach(() => scene.world.close())

describe('what is typed', () => {
  beforeEach(async () => {
    scene = await openScene(1)
    id = scene.id
  })

  it('is sent after a pause of 800 ms, once', async () => {
    await scene.type(0, 'A')
    await scene.wait(700)
    await scene.type(0, 'Ab')
    await scene.wait(790)
    expect(scene.saves()).toEqual([])
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'saving' })
    await scene.wait(20)
    expect(scene.saves().map(nameOf)).toEqual(['Ab'])
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'synced' })
    await scene.wait(10_000)
    expect(scene.saves()).toHaveLength(1)
  })

  it('is in the account once the account has said so, and not before', async () => {
    const { journal, sync } = scene.deviceAt(0)
    await scene.type(0, 'A')
    const loaded = await journal.load(id)
    if (!loaded.ok) throw new Error(loaded.code)
    const copy = '01a21433-3533-7272-95dc-6c337412fd7b'
    expect(await sync.isInAccount(copy)).toBe(false)
    journal.save({ ...loaded.document, id: copy })
    await journal.flush()
    await rest()
    await scene.wait(700)
    expect(await sync.isInAccount(copy)).toBe(false)
    await scene.wait(200)
    expect(await sync.isInAccount(copy)).toBe(true)
  })

  it('does not wait longer than 5 s, however long somebody types', async () => {
    for (let key = 0; key < 13; key += 1) {
      await scene.type(0, 'x'.repeat(key + 1))
      await scene.wait(400)
    }
    expect(scene.saves()).toHaveLength(1)
  })

  it('is not sent when it is what the account has already', async () => {
    await scene.type(0, 'A')
    await scene.type(0, '')
    await scene.wait(2_000)
    const before = scene.saves().length
    expect(before).toBeLessThanOrEqual(1)
    const loaded = await scene.deviceAt(0).journal.load(id)
    if (loaded.ok) scene.deviceAt(0).journal.save(loaded.document)
    await scene.wait(2_000)
    expect(scene.saves()).toHaveLength(before)
  })

  it('is the same save again when its answer was lost, also after a crash', async () => {
    scene.world.network.setFaults(['answer-lost'])
    await scene.type(0, 'A')
    await scene.wait(900)
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'offline' })
    await scene.world.run({ kind: 'crash', device: 0 })
    await scene.deviceAt(0).sync.flush()
    const operations = scene.saves().map((call) => bodyOf(call).operationId)
    expect(operations).toHaveLength(2)
    expect(new Set(operations).size).toBe(1)
    expect(scene.world.server.rows.get(id)?.version).toBe(2)
  })

  it('says why the save keeps a version, and saves once for that alone', async () => {
    scene.deviceAt(0).sync.checkpoint(id, 'download')
    await rest()
    await scene.wait(900)
    expect(scene.saves().map((call) => bodyOf(call).checkpoint)).toEqual(['download'])
    await scene.type(0, 'A')
    await scene.wait(900)
    expect(bodyOf(scene.saves().at(-1)).checkpoint).toBeUndefined()
  })
})

describe('two devices', () => {
  let notices: SyncNotice[]
  const asked = (method: Call['method']) =>
    scene.world.network.log.filter((call) => call.method === method)

  /** Trashes it on a device, and waits until that is sent. */
  async function trash(at: number) {
    await scene.deviceAt(at).journal.trash(id)
    await rest()
    await scene.wait(900)
  }

  beforeEach(async () => {
    scene = await openScene(2)
    id = scene.id
    notices = []
    for (const device of scene.world.devices())
      device.sync.onNotice((notice) => notices.push(notice))
  })

  it('end with both edits of different fields, in open editors, too', async () => {
    await scene.type(0, 'Name', 'name')
    await scene.type(1, 'Label', 'label')
    await scene.world.calmDown()
    for (const [at, device] of scene.world.devices().entries()) {
      expect(await scene.contentOf(at)).toMatchObject({ name: 'Name', label: 'Label' })
      const session = await device.open(id)
      expect(session?.document().content.basics).toMatchObject({ name: 'Name', label: 'Label' })
    }
    const session = await scene.deviceAt(0).open(id)
    session?.undo()
    expect(session?.document().content.basics).toMatchObject({ name: '', label: 'Label' })
  })

  it('keep both values of one field until somebody has chosen', async () => {
    await scene.type(0, 'Here')
    await scene.type(1, 'There')
    await scene.world.calmDown()
    const conflicts = (
      await Promise.all(scene.world.devices().map((device) => device.sync.conflicts(id)))
    ).flat()
    expect(conflicts).toHaveLength(1)
    const at = (await scene.deviceAt(0).sync.conflicts(id)).length > 0 ? 0 : 1
    const [conflict] = conflicts
    expect([conflict?.mine, conflict?.theirs].sort()).toEqual(['Here', 'There'])
    const choice = conflict?.chosen === 'mine' ? 'theirs' : 'mine'
    await scene.world.run({ kind: 'crash', device: at })
    expect(await scene.deviceAt(at).sync.conflicts(id)).toHaveLength(1)
    await scene.deviceAt(at).sync.settle(conflict!, choice)
    await scene.world.calmDown()
    expect(await scene.deviceAt(at).sync.conflicts(id)).toEqual([])
    for (const at of scene.world.devices().keys()) {
      expect((await scene.contentOf(at))?.name).toBe(conflict?.[choice])
    }
    const session = await scene.deviceAt(at).open(id)
    session?.undo()
    expect(session?.document().content.basics.name).not.toBe(conflict?.[choice])
  })

  it.each([
    ['deleted here, edited there', 0],
    ['edited here, deleted there', 1],
  ])('bring a CV back that was %s', async (_, deleter) => {
    await scene.deviceAt(deleter).journal.trash(id)
    await scene.type(1 - deleter, 'Still needed')
    await scene.world.calmDown()
    for (const device of scene.world.devices()) {
      const [head] = await device.journal.list()
      expect(head).toMatchObject({ name: 'Still needed', trashedAt: null })
    }
    expect(notices).toContainEqual({ kind: 'came-back', documentId: id })
  })

  it.each([
    ['comes back', false],
    ['stays away where it was thrown away there, too', true],
  ])('throw away nothing that was edited while they asked: it %s', async (_, isTrashedThere) => {
    scene.world.network.setFaults(['slow'])
    await trash(0)
    await scene.type(1, 'Written meanwhile')
    await scene.wait(900)
    if (isTrashedThere) await trash(1)
    expect(asked('DELETE')).toHaveLength(isTrashedThere ? 1 : 0)
    scene.world.network.deliver()
    await rest()
    expect(asked('DELETE').at(-1)?.ifMatch).toBe(1)
    await scene.world.calmDown()
    for (const device of scene.world.devices()) {
      const [head] = await device.journal.list()
      expect(head?.name).toBe('Written meanwhile')
      expect(head?.trashedAt !== null).toBe(isTrashedThere)
    }
    expect(notices).toEqual(isTrashedThere ? [] : [{ kind: 'came-back', documentId: id }])
  })

  it('look again at what an account that was set back has, and ask for nothing in circles', async () => {
    await scene.type(0, 'Newer')
    await scene.world.calmDown()
    const row = scene.world.server.rows.get(id)
    if (row) scene.world.server.rows.set(id, { ...row, version: 1 })
    await trash(0)
    await scene.world.calmDown()
    expect(asked('DELETE').map(({ ifMatch }) => ifMatch)).toEqual([2])
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'synced' })
    await trash(0)
    expect(asked('DELETE').map(({ ifMatch }) => ifMatch)).toEqual([2, 1])
    expect(scene.world.server.rows.get(id)?.trashedAt).not.toBeNull()
  })

  it('both show what one of them has thrown away, and what it has erased', async () => {
    await scene.deviceAt(0).journal.trash(id)
    await scene.world.calmDown()
    expect((await scene.deviceAt(1).journal.list())[0]?.trashedAt).not.toBeNull()
    await scene.deviceAt(1).journal.restore(id)
    await scene.world.calmDown()
    expect((await scene.deviceAt(0).journal.list())[0]?.trashedAt).toBeNull()
    await scene.deviceAt(0).journal.trash(id)
    await eraseShown(scene.deviceAt(0).journal, id)
    await scene.world.calmDown()
    for (const device of scene.world.devices()) expect(await device.journal.list()).toEqual([])
    expect(notices).toEqual([])
  })

  it('erase nothing that was written since they looked, even if it lies in the trash again', async () => {
    await scene.deviceAt(0).journal.trash(id)
    await scene.deviceAt(0).sync.flush()
    await eraseShown(scene.deviceAt(0).journal, id)
    await scene.type(1, 'Written meanwhile')
    await scene.deviceAt(1).journal.trash(id)
    await scene.deviceAt(1).sync.flush()
    await scene.world.calmDown()
    for (const device of scene.world.devices()) {
      expect((await device.journal.list()).map(({ name }) => name)).toEqual(['Written meanwhile'])
    }
  })

  it('keep words of a CV that was erased elsewhere, where they are typed on', async () => {
    scene.world.network.setOffline(true)
    await scene.type(1, 'Only here')
    scene.world.network.setOffline(false)
    await scene.deviceAt(0).journal.trash(id)
    await eraseShown(scene.deviceAt(0).journal, id)
    // The other device syncs only after all of that.
    await scene.deviceAt(0).sync.flush()
    await scene.world.calmDown()
    const heads = await scene.deviceAt(1).journal.list()
    expect(heads.map(({ name }) => name)).toEqual(['Only here'])
    expect(heads[0]?.id).not.toBe(id)
    expect(notices).toEqual([{ kind: 'moved-beside', documentId: id, newId: heads[0]?.id }])
    await scene.type(1, 'Only here, and longer')
    await scene.world.calmDown()
    for (const device of scene.world.devices()) {
      expect((await device.journal.list()).map(({ name }) => name)).toEqual([
        'Only here, and longer',
      ])
    }
    // A bookmarked URL leads there as well.
    await scene.world.run({ kind: 'crash', device: 1 })
    expect((await scene.deviceAt(1).open(id))?.document().content.basics.name).toBe(
      'Only here, and longer',
    )
  })

  it('know the account’s CVs by their heads before they have them', async () => {
    scene.deviceAt(0).create().rename('New')
    await scene.deviceAt(0).journal.flush()
    await scene.deviceAt(0).sync.flush()
    await scene.deviceAt(1).sync.flush()
    const [head] = await scene.deviceAt(1).sync.remoteHeads()
    expect(head?.title).toBe('New')
    // Requested twice at once, it is fetched once: this network allows one request per document.
    const asked = [1, 2].map(() => scene.deviceAt(1).sync.fetch(head?.id ?? ''))
    expect(await Promise.all(asked)).toEqual([true, true])
    expect(await scene.deviceAt(1).sync.remoteHeads()).toEqual([])
    expect((await scene.deviceAt(1).journal.list()).map(({ title }) => title)).toContain('New')
    scene.world.network.setOffline(true)
    expect(await scene.deviceAt(1).sync.fetch('another')).toBe(false)
  })
})
