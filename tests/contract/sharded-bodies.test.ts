import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guardFormat } from '@/lib/server/items/aws/guard-format'
import { type DynamoItems, openDynamoItems } from '@/lib/server/items/aws/open-items'
import { shardBodies, shardKeyOf } from '@/lib/server/items/aws/shard-bodies'
import { raiseFormat } from '@/lib/server/items/aws/table-format'
import type { Item, Items } from '@/lib/server/items/item-types'
import { bodyKey, bodyPrefix, ownerPartition } from '@/lib/server/kernel/rows/row-keys'
import { toOwnerId } from '@/lib/server/owner'
import { startDynamo, testRegion } from './doubles/dynamo'
import { describeItems } from './items'
import { allPages } from './items-model'

const dynamo = await startDynamo()
afterAll(() => dynamo.stop())

const openTable = async (now: () => number) =>
  openDynamoItems({ region: testRegion, table: await dynamo.createTable(), now })

/** Items under the keys of bodies, so that the contract is tested where they are sharded. */
function asBodies(items: Items): Items {
  // Keys that are at a limit stay as they are.
  const isPlain = (part: string) => part === '' || part.length > 500
  const inside = (key: { pk: string; sk: string }) =>
    isPlain(key.pk) || isPlain(key.sk)
      ? key
      : { pk: `owner#${key.pk}`, sk: `${bodyPrefix}${key.sk}` }
  const outside = (item: Item): Item => ({
    ...item,
    pk: item.pk.slice('owner#'.length),
    sk: item.sk.slice(bodyPrefix.length),
  })
  const page = async (asked: ReturnType<Items['query']>) => {
    const { items: found, cursor } = await asked
    return { items: found.filter(({ sk }) => sk.startsWith(bodyPrefix)).map(outside), cursor }
  }
  return {
    get: async (key) => {
      const item = await items.get(inside(key))
      return item && outside(item)
    },
    put: (draft, expected) => items.put({ ...draft, ...inside(draft) }, expected),
    putInOrder: (puts) =>
      items.putInOrder(
        puts.map(({ draft, expected }) => ({ draft: { ...draft, ...inside(draft) }, expected })),
      ),
    delete: (key, expected) => items.delete(inside(key), expected),
    query: ({ pk, prefix = '', from, ...where }) =>
      page(
        items.query({
          ...where,
          pk: `owner#${pk}`,
          prefix: `${bodyPrefix}${prefix}`,
          ...(from === undefined ? {} : { from: `${bodyPrefix}${from}` }),
        }),
      ),
    queryIndex: (where) => page(items.queryIndex(where)),
    scan: (paging) => page(items.scan(paging)),
  }
}

describeItems(
  'bodies in DynamoDB',
  async () => {
    let now = 0
    const table = await openTable(() => now)
    return {
      items: asBodies(guardFormat(table, () => now)),
      setNow: (milliseconds) => {
        now = milliseconds
      },
      close: async () => table.close(),
    }
  },
  { rounds: 15 },
)

const owner = toOwnerId('01a200b0-56ec-7550-9fa2-e48d9cdf1fe9')
const key = bodyKey(owner, 'a-document')
const shardKey = shardKeyOf(key) ?? key
const draft = (words: string) => ({ ...key, data: { words } })
const formatKey = { pk: 'table-format', sk: 'state' }
const minute = 60_000
const conflict = { ok: false, code: 'version-conflict' }

let now: number
let table: DynamoItems
beforeEach(async () => {
  now = 1_800_000_000_000
  table = await openTable(() => now)
})
afterEach(() => table.close())

const open = () => guardFormat(table, () => now)
const rowsOf = () => allPages((cursor) => table.scan({ limit: 100, cursor }))

/** The table of a process that ends before one of its writes. */
function cutAfter(writes: number): DynamoItems {
  let left = writes
  const dying =
    <Asked extends unknown[], Answer>(write: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      if (left-- <= 0) throw new Error('killed')
      return write(...asked)
    }
  const { put, create } = table
  return { ...table, put: dying(put), create: dying(create), delete: dying(table.delete) }
}

it('bodies of documents, and nothing else of an owner, lie in sixteen partitions', async () => {
  const places = Array.from({ length: 200 }, (_, n) => shardKeyOf(bodyKey(owner, `id-${n}`))?.pk)
  const counts = [...new Set(places)].map((one) => places.filter((place) => place === one).length)
  expect(counts).toHaveLength(16)
  // An eighth, with which docs/aws-costs.md computes.
  expect(Math.max(...counts)).toBeLessThan(25)
  expect(shardKeyOf({ pk: ownerPartition(owner), sk: 'head#a-document' })).toBeNull()
  await open().put(draft('new'), 'absent')
  const partitions = new Set((await rowsOf()).map(({ pk }) => pk))
  expect([...partitions].sort()).toEqual([shardKey.pk, 'table-format'])
})

describe('a table of format 1', () => {
  beforeEach(async () => {
    await table.put({ ...formatKey, data: { format: 1 } }, 'absent')
    for (const words of ['first', 'second', 'third']) await table.put(draft(words), 'any')
  })

  it('is used as the version before used it, until it is raised', async () => {
    await open().put(draft('fourth'), 3)
    expect(await table.get(key)).toMatchObject({ version: 4, data: { words: 'fourth' } })
    expect(await table.get(shardKey)).toBeNull()
  })

  it('is raised by a sweep: saves are refused for three minutes, and moved after them', async () => {
    const [early, late] = [open(), open()]
    await early.put(draft('fourth'), 3)
    now += 10 * minute
    await raiseFormat(late, () => now)
    expect((await table.get(formatKey))?.data).toEqual({ format: 2, raisedAt: now })
    now += minute
    for (const items of [early, late]) {
      const busy = { reason: 'busy' }
      await expect(items.put(draft('fifth'), 4)).rejects.toMatchObject(busy)
      await expect(
        items.putInOrder([{ draft: draft('fifth'), expected: 4 }]),
      ).rejects.toMatchObject(busy)
      await expect(items.delete(key, 'any')).rejects.toMatchObject(busy)
      expect((await items.get(key))?.data.words).toBe('fourth')
      expect((await items.put({ pk: key.pk, sk: 'head#1', data: {} }, 'any')).ok).toBe(true)
    }
    now += 2 * minute
    expect(await late.put(draft('fifth'), 4)).toEqual({ ok: true, version: 5 })
    expect(await early.put(draft('lost'), 4)).toEqual(conflict)
    expect((await early.get(key))?.data.words).toBe('fifth')
    expect(await table.get(key)).toBeNull()
    expect(await table.get(shardKey)).toMatchObject({ version: 5 })
    // A second process changes nothing.
    await raiseFormat(open(), () => now)
    expect((await table.get(formatKey))?.version).toBe(2)
  })
})

describe('a body at its old place', () => {
  const sharded = () => shardBodies(table)
  const listed = async () =>
    (
      await allPages((cursor) =>
        sharded().query({ pk: key.pk, prefix: bodyPrefix, limit: 3, cursor }),
      )
    ).map(({ sk, pk, data }) => [pk, sk, data.words])
  beforeEach(() => table.put(draft('old'), 'absent'))

  it('is read, listed, written over and deleted as before', async () => {
    expect(await sharded().get(key)).toMatchObject({ ...draft('old'), version: 1 })
    expect(await sharded().put(draft('again'), 'absent')).toEqual(conflict)
    expect(await sharded().put(draft('lost'), 2)).toEqual(conflict)
    expect(await listed()).toEqual([[key.pk, key.sk, 'old']])
    expect(await sharded().put(draft('new'), 'any')).toEqual({ ok: true, version: 2 })
    expect(await listed()).toEqual([[key.pk, key.sk, 'new']])
    expect(await sharded().delete(key, 1)).toEqual(conflict)
    expect(await sharded().delete(key, 2)).toEqual({ ok: true })
    expect(await rowsOf()).toEqual([])
  })

  it('is moved by one of many saves at once', async () => {
    const tries = Array.from({ length: 20 }, (_, n) => sharded().put(draft(`${n}`), 1))
    const won = (await Promise.all(tries)).flatMap(({ ok }, n) => (ok ? [`${n}`] : []))
    expect(won).toHaveLength(1)
    expect(await sharded().get(key)).toMatchObject({ version: 2, data: { words: won[0] } })
    expect(await rowsOf()).toHaveLength(1)
  })

  it.each([0, 1, 2, 3])('loses nothing when the process is killed after %i writes', async (at) => {
    const save = shardBodies(cutAfter(at)).put(draft('new'), 1)
    const isSaved = await save.then(({ ok }) => ok).catch(() => false)
    const found = await sharded().get(key)
    const words = found?.data.words
    expect(isSaved ? ['new'] : ['old', 'new']).toContain(words)
    expect(await listed()).toEqual([[key.pk, key.sk, words]])
    // The device sends it again, from what it reads.
    const version = found?.version ?? 0
    expect(await sharded().put(draft('newer'), version)).toEqual({ ok: true, version: version + 1 })
    expect(await sharded().put(draft('late'), 1)).toEqual(conflict)
    expect(await listed()).toEqual([[key.pk, key.sk, 'newer']])
    expect(await sharded().delete(key, 'any')).toEqual({ ok: true })
    expect(await rowsOf()).toEqual([])
  })

  it.each([0, 1, 2])(
    'comes back in no other state when a deletion is killed after %i writes',
    async (at) => {
      await shardBodies(cutAfter(2))
        .put(draft('new'), 1)
        .catch(() => null)
      expect(await rowsOf()).toHaveLength(2)
      await shardBodies(cutAfter(at))
        .delete(key, 'any')
        .catch(() => null)
      expect([undefined, 'new']).toContain((await sharded().get(key))?.data.words)
      await sharded().delete(key, 'any')
      expect(await rowsOf()).toEqual([])
    },
  )

  it('stays deleted when it is deleted while a save moves it', async () => {
    const slow = shardBodies({
      ...table,
      create: async (...asked) => {
        await sharded().delete(key, 'any')
        return table.create(...asked)
      },
    })
    expect(await slow.put(draft('zombie'), 1)).toEqual(conflict)
    expect(await rowsOf()).toEqual([])
  })

  it('is found by a read that began before it moved', async () => {
    let isMoved = false
    const slow = shardBodies({
      ...table,
      get: async (asked) => {
        const found = await table.get(asked)
        if (!isMoved) await sharded().put(draft('moved'), 1)
        isMoved = true
        return found
      },
    })
    expect((await slow.get(key))?.data.words).toBe('moved')
  })
})

it('finds all of an owner, in pages, at both places', async () => {
  const items = shardBodies(table)
  const ids = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'))
  for (const [n, id] of ids.entries()) {
    await (n % 3 === 0 ? table : items).put({ ...bodyKey(owner, id), data: { n } }, 'absent')
    await items.put({ pk: key.pk, sk: `head#${id}`, data: { n } }, 'absent')
  }
  await items.put(
    { ...bodyKey(toOwnerId('01a200b0-0000-7000-8000-000000000000'), 'x'), data: {} },
    'any',
  )
  for (const direction of ['ascending', 'descending'] as const) {
    const ask = { pk: key.pk, direction, limit: 7 }
    const bodies = await allPages((cursor) => items.query({ ...ask, prefix: bodyPrefix, cursor }))
    const order = direction === 'ascending' ? ids : ids.toReversed()
    expect(bodies.map(({ sk }) => sk)).toEqual(order.map((id) => `${bodyPrefix}${id}`))
    const all = await allPages((cursor) => items.query({ ...ask, cursor }))
    expect(new Set(all.map(({ pk, sk }) => pk + sk)).size).toBe(120)
    expect(all).toHaveLength(120)
  }
})
