import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SyncState } from './sync-types'
import { fail } from './testing/network'
import { watchDatabases } from './testing/rest'
import { nameOf, openScene, type Scene } from './testing/scene'

watchDatabases()

let scene: Scene
let id: string

afterEach(() => scene.world.close())

describe('errors', () => {
  let states: SyncState[]
  beforeEach(async () => {
    scene = await openScene(1)
    id = scene.id
    states = []
    scene.deviceAt(0).sync.onState((state) => states.push(state))
  })

  it('without a network is said, and over as soon as there is one', async () => {
    scene.world.network.setOffline(true)
    await scene.type(0, 'On a t')
    await scene.wait(60_000)
    await scene.type(0, 'On a train')
    await scene.wait(600_000)
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'offline' })
    expect(states.map(({ kind }) => kind)).not.toContain('synced')
    scene.world.network.setOffline(false)
    await scene.deviceAt(0).sync.flush()
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'synced' })
    expect(scene.saves().map(nameOf)).toEqual(['On a train'])
  })

  it('of the server is tried again with longer and longer pauses, never in a rush', async () => {
    scene.world.network.setException(({ method }) => (method === 'PUT' ? fail('internal') : null))
    await scene.type(0, 'A')
    await scene.wait(3_600_000)
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'retrying', code: 'server-trouble' })
    expect(scene.saves().length).toBeGreaterThan(50)
    expect(scene.saves().length).toBeLessThan(140)
    scene.world.network.setException(() => null)
    await scene.wait(61_000)
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'synced' })
  })

  it('of a busy server waits as long as that asks for, whoever comes back to the page', async () => {
    const busy = fail('too-many-requests', 120_000)
    scene.world.network.setException(({ method }) => (method === 'PUT' ? busy : null))
    await scene.type(0, 'A')
    await scene.wait(900)
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'retrying', code: 'too-many-requests' })
    void scene.deviceAt(0).sync.flush()
    await scene.wait(118_000)
    expect(scene.saves()).toHaveLength(1)
    scene.world.network.setException(() => null)
    await scene.wait(10_000)
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'synced' })
  })

  it('with the session stops everything until somebody has signed in', async () => {
    scene.world.network.setException(() => fail('not-signed-in'))
    await scene.type(0, 'Typed on')
    await scene.wait(900)
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'expired' })
    const asked = scene.world.network.log.length
    await scene.wait(600_000)
    expect(scene.world.network.log).toHaveLength(asked)
    scene.world.network.setException(() => null)
    await scene.deviceAt(0).sync.flush()
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'synced' })
    expect(nameOf(scene.saves().at(-1))).toBe('Typed on')
  })

  it('with one document lets the others go on, and ends with its next change', async () => {
    scene.world.network.setException(({ method, path }) =>
      method === 'PUT' && path.endsWith(id) ? fail('invalid') : null,
    )
    await scene.type(0, 'Refused')
    const other = scene.deviceAt(0).create()
    other.rename('Fine')
    await scene.wait(6_000)
    const refused: SyncState = { kind: 'refused', documentId: id, code: 'invalid' }
    expect(scene.deviceAt(0).sync.state()).toEqual(refused)
    expect(await scene.deviceAt(0).sync.refusals()).toEqual([{ documentId: id, code: 'invalid' }])
    expect(scene.world.server.rows.get(other.document().id)?.version).toBe(1)
    await scene.wait(600_000)
    expect(scene.saves().map(nameOf)).toEqual(['Refused', ''])
    scene.world.network.setException(() => null)
    await scene.type(0, 'Better')
    await scene.wait(900)
    expect(scene.deviceAt(0).sync.state()).toEqual({ kind: 'synced' })
  })

  it('with a document of a newer Vitae leaves both alone', async () => {
    const newer = { schemaVersion: 99, id, words: 'of the future' }
    const current = { version: 2, document: newer }
    scene.world.network.setException(({ method }) =>
      method === 'PUT' ? { ...fail('version-conflict'), current } : null,
    )
    await scene.type(0, 'Mine')
    await scene.wait(900)
    expect(scene.deviceAt(0).sync.state()).toMatchObject({ kind: 'refused', code: 'newer-version' })
    expect((await scene.contentOf(0))?.name).toBe('Mine')
    await scene.wait(600_000)
    expect(scene.saves()).toHaveLength(1)
  })

  it('that goes round in circles is given pauses', async () => {
    scene.world.network.setException(({ method }) => (method === 'PUT' ? fail('trashed') : null))
    await scene.type(0, 'A')
    await scene.wait(60_000)
    expect(scene.saves().length).toBeLessThan(60)
  })
})
