import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareTable } from '@/lib/server/boot/prepare-table'
import { guardFormat } from '@/lib/server/items/aws/guard-format'
import { type DynamoItems, openDynamoItems } from '@/lib/server/items/aws/open-items'
import { raiseFormat, tableFormat } from '@/lib/server/items/aws/table-format'
import { type Items, StoreUnavailableError } from '@/lib/server/items/item-types'
import { startDynamo, testRegion } from './doubles/dynamo'

let table: DynamoItems
let now: number

const dynamo = await startDynamo()
afterAll(() => dynamo.stop())
beforeEach(async () => {
  now = 1_000_000
  table = openDynamoItems({ region: testRegion, table: await dynamo.createTable(), now: () => now })
})
afterEach(() => table.close())

const key = { pk: 'table-format', sk: 'state' }
const words = { pk: 'owner#ana', sk: 'body#1', data: { words: 'as they were' } }
const clock = () => now
const guard = (items = table, known?: number) => guardFormat(items, clock, known)

const rowsOf = async () => (await table.scan({ limit: 100 })).items
const formatOf = async () => (await table.get(key))?.data

/** Everything that a store can be asked for. */
const uses = (items: Items): Record<keyof Items, () => Promise<unknown>> => ({
  get: () => items.get(words),
  put: () => items.put({ ...words, data: { words: 'written over' } }, 'any'),
  putInOrder: () => items.putInOrder([{ draft: words, expected: 'any' }]),
  delete: () => items.delete(words, 'any'),
  query: () => items.query({ pk: words.pk, limit: 10 }),
  queryIndex: () => items.queryIndex({ gsi1pk: 'people', limit: 10 }),
  scan: () => items.scan({ limit: 10 }),
})

describe('the format of the table', () => {
  it('is written into a new table, once, however many begin at the same time', async () => {
    await Promise.all([guard(), guard(), guard()].map((items) => items.put(words, 'any')))
    expect(await formatOf()).toEqual({ format: tableFormat })
    expect((await table.get(key))?.version).toBe(1)
  })

  it('lets nobody read or write what a newer version has written', async () => {
    await table.put(words, 'absent')
    await table.put({ ...key, data: { format: tableFormat + 1 } }, 'absent')
    const before = await rowsOf()
    const all = uses(guard())
    expect(Object.keys(all).length).toBe(7)
    for (const [name, use] of Object.entries(all)) {
      await expect(use(), name).rejects.toMatchObject({
        name: 'StoreUnavailableError',
        reason: 'newer',
      })
    }
    expect(await rowsOf()).toEqual(before)
    // The version that wrote it goes on.
    expect(await guard(table, tableFormat + 1).get(words)).toMatchObject(words)
  })

  it('is looked at again after a minute: a process that was there before a deploy learns of it', async () => {
    const items = guard()
    await items.put(words, 'any')
    const row = await table.put({ ...key, data: { format: tableFormat + 1 } }, 'any')
    expect(row.ok).toBe(true)
    now += 59_000
    expect(await items.get(words)).toMatchObject(words)
    now += 1_000
    await expect(items.get(words)).rejects.toMatchObject({ reason: 'newer' })
    // Put back by the operator: no process has to be started again.
    await table.put({ ...key, data: { format: tableFormat } }, 'any')
    expect(await items.get(words)).toMatchObject(words)
  })

  it('costs one look a minute, whatever is asked', async () => {
    let looks = 0
    const counted = guard({
      ...table,
      get: (asked) => {
        if (asked.pk === key.pk) looks += 1
        return table.get(asked)
      },
    })
    await counted.get(words)
    await Promise.all(Array.from({ length: 20 }, () => counted.get(words)))
    expect(looks).toBe(1)
    now += 60_000
    await Promise.all(Array.from({ length: 20 }, () => counted.get(words)))
    expect(looks).toBe(2)
  })

  it('that cannot be understood is not guessed', async () => {
    await table.put({ ...key, data: { format: 'two' } }, 'absent')
    await expect(guard().get(words)).rejects.toMatchObject({ reason: 'damaged' })
  })

  it('that could not be looked at is asked for by the next use', async () => {
    let isAway = true
    const items = guard({
      ...table,
      get: (asked) =>
        isAway ? Promise.reject(new StoreUnavailableError('busy')) : table.get(asked),
    })
    await expect(items.put(words, 'any')).rejects.toMatchObject({ reason: 'busy' })
    isAway = false
    expect((await items.put(words, 'any')).ok).toBe(true)
  })
})

describe('a version that raises the format, beside the one before it', () => {
  const minute = 60_000
  const [older, newer] = [tableFormat, tableFormat + 1]
  const settle = () => new Promise((resolve) => setTimeout(resolve, 50))

  it('leaves it while an older process is used: the newer one may be rolled back', async () => {
    const [before, after] = [guard(table, older), guard(table, newer)]
    await before.put(words, 'any')
    for (let at = 0; at < 30; at++) {
      now += minute
      await before.get(words)
      await after.get(words)
      await settle()
      await raiseFormat(after, clock, newer)
    }
    expect(await formatOf()).toEqual({ format: older })
    // Rolled back: the newer one is gone, and the older one goes on, also one that starts now.
    now += 30 * minute
    expect(await before.get(words)).toMatchObject(words)
    await prepareTable({ items: guard(table, older) })
  })

  it('raises it ten minutes after the last use by an older one, which then refuses', async () => {
    const [before, after] = [guard(table, older), guard(table, newer)]
    await before.put(words, 'any')
    await settle()
    now += 9 * minute
    await raiseFormat(after, clock, newer)
    expect(await formatOf()).toEqual({ format: older })
    now += 2 * minute
    await raiseFormat(after, clock, newer)
    expect(await formatOf()).toEqual({ format: newer, raisedAt: now })
    await expect(before.get(words)).rejects.toMatchObject({ reason: 'newer' })
    expect(await after.get(words)).toMatchObject(words)
  })
})

it('a server that starts ends at a newer table, and at no other trouble', async () => {
  await prepareTable({ items: guard() })
  await table.put({ ...key, data: { format: tableFormat + 1 } }, 'any')
  await expect(prepareTable({ items: guard() })).rejects.toMatchObject({
    reason: 'newer',
  })
  const get = () => Promise.reject(new StoreUnavailableError('refused'))
  await prepareTable({ items: { ...table, get } })
})
