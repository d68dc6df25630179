import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import type { Item } from '../item-types'
import { createKnownItems } from './known-items'
import { openEmbeddedItems } from './open-items'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const key = { pk: 'owner', sk: 'item' }
const itemOf = (sk: string): Item => ({
  pk: 'owner',
  sk,
  version: 1,
  index: null,
  expiresAt: null,
  data: {},
})

describe('known items', () => {
  it('forget the longest unused beyond their room, and what is larger than that at once', () => {
    const known = createKnownItems(new DatabaseSync(':memory:'), 20)
    const [a, b, c] = [itemOf('a'), itemOf('b'), itemOf('c')]
    expect(known.get(a)).toBeUndefined()
    known.keep(a, 10)
    known.keep(b, 10)
    expect(known.get(a)).toBe(a)
    known.keep(c, 10)
    expect(known.get(b)).toBeUndefined()
    expect(known.get(a)).toBe(a)
    known.keep(itemOf('large'), 21)
    expect(known.get(itemOf('large'))).toBeUndefined()
    known.keep(a, 20)
    known.keep(a, 20)
    expect(known.get(a)).toBe(a)
  })

  it('ask once whether others have written for all that is read in one go', async () => {
    const database = new DatabaseSync(':memory:')
    let asked = 0
    const known = createKnownItems({
      prepare: (sql: string) => {
        const statement = database.prepare(sql)
        return { get: () => ++asked && statement.get() }
      },
    } as unknown as DatabaseSync)
    known.get(itemOf('a'))
    known.get(itemOf('b'))
    expect(asked).toBe(1)
    await null
    known.get(itemOf('a'))
    expect(asked).toBe(2)
  })
})

describe('items that were read before', () => {
  const open = (file: string) => openEmbeddedItems({ file, now: () => 0 })

  it('are read anew when another connection has written them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitae-known-'))
    folders.push(folder)
    const [here, there] = [open(join(folder, 'items.sqlite')), open(join(folder, 'items.sqlite'))]
    try {
      await here.put({ ...key, data: { n: 1 } }, 'absent')
      await here.put({ ...key, data: { n: 2 } }, 1)
      const known = await here.get(key)
      expect(known?.data).toEqual({ n: 2 })
      expect(await here.get(key)).toBe(known)
      await there.put({ ...key, data: { n: 3 } }, 2)
      expect((await here.get(key))?.data).toEqual({ n: 3 })
      await there.delete(key, 'any')
      expect(await here.get(key)).toBeNull()
      await there.put({ ...key, data: { n: 4 } }, 'absent')
      expect(await here.get(key)).toMatchObject({ version: 1, data: { n: 4 } })
      // A write of this connection in between does not hide that of the other.
      await there.put({ ...key, data: { n: 5 } }, 1)
      await here.put({ ...key, sk: 'another', data: {} }, 'absent')
      expect(await here.get(key)).toMatchObject({ version: 2, data: { n: 5 } })
    } finally {
      here.close()
      there.close()
    }
  })

  it('are what they were when a write of the same moment is taken back', async () => {
    const items = open(':memory:')
    await items.put({ ...key, data: { n: 1 } }, 'absent')
    items.database.exec(`CREATE TRIGGER refuse BEFORE INSERT ON items
      WHEN NEW.sk = 'bad' BEGIN SELECT RAISE(ROLLBACK, 'no'); END`)
    const written = items.put({ ...key, data: { n: 2 } }, 1)
    const refused = items.put({ ...key, sk: 'bad', data: {} }, 'absent')
    await expect(refused).rejects.toThrow()
    await expect(written).rejects.toThrow()
    expect(await items.get(key)).toMatchObject({ version: 1, data: { n: 1 } })
    items.close()
  })

  it('are gone when their time has come, whether or not a sweep took them', async () => {
    let seconds = 10
    const items = openEmbeddedItems({ file: ':memory:', now: () => seconds * 1000 })
    await items.put({ ...key, expiresAt: 20, data: { n: 1 } }, 'absent')
    expect(await items.get(key)).toMatchObject({ data: { n: 1 } })
    seconds = 20
    expect(await items.get(key)).toBeNull()
    await items.sweepExpired()
    expect(await items.get(key)).toBeNull()
    await items.put({ ...key, data: { n: 2 } }, 'absent')
    expect(await items.get(key)).toMatchObject({ data: { n: 2 } })
    items.close()
  })

  it('are gone when they were deleted in the moment they were put', async () => {
    const items = open(':memory:')
    const put = items.put({ ...key, data: { n: 1 } }, 'absent')
    const deleted = items.delete(key, 'any')
    expect([await put, await deleted]).toEqual([{ ok: true, version: 1 }, { ok: true }])
    expect(await items.get(key)).toBeNull()
    items.close()
  })
})
