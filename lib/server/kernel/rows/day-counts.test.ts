import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { countModelCall, readModelDay } from '../../ai/model-call-rows'
import { openEmbeddedItems } from '../../items/embedded/open-items'
import { StoreUnavailableError } from '../../items/item-types'
import { createMetrics } from '../../metrics/create-metrics'
import { toOwnerId } from '../../owner'
import { openTestItems } from '../../testing/test-ports'
import { countEvent, countFirstPdf } from './count-event'
import { addToDay, listDayCounts } from './day-counts'

const day = 86_400_000
let folder = ''
let now = 0
const clock = () => now
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitae-counts-'))
  now = Date.parse('2026-03-01T23:59:00Z')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => ({
  items: openEmbeddedItems({ file: join(folder, 'items.sqlite'), now: clock }),
  metrics: createMetrics(),
  now: clock,
})
const one = (operation: string | null, label = 'all') => ({
  name: 'import',
  amounts: { [label]: 1 },
  operation,
})

it('adds up what two processes count at the same moment, and keeps it over a restart', async () => {
  const [first, second] = [open(), open()]
  const all = [first, second].flatMap((ports) =>
    Array.from({ length: 40 }, () => addToDay(ports, one(null))),
  )
  expect(new Set(await Promise.all(all))).toEqual(new Set([true]))
  first.items.close()
  second.items.close()
  const again = open()
  expect(await listDayCounts(again, '2026-03-01')).toEqual([
    { day: '2026-03-01', name: 'import', amounts: { all: 80 } },
  ])
  again.items.close()
})

it('loses nothing of two hundred counters in as many processes, and adds rows of earlier builds', async () => {
  const items = openTestItems(clock)
  await items.put(
    { pk: 'counts', sk: '2026-03-01#import', data: { amounts: { all: 5 }, seen: [] } },
    'absent',
  )
  // Another object for each: counts of one process wait for each other.
  const processes = Array.from({ length: 200 }, () => ({ items: { ...items }, now: clock }))
  const all = processes.map((store, at) => addToDay(store, one(`operation ${at}`)))
  expect(await Promise.all(all)).toEqual(processes.map(() => true))
  expect(await listDayCounts({ items }, '2026-03-01')).toEqual([
    { day: '2026-03-01', name: 'import', amounts: { all: 205 } },
  ])
  items.close()
})

it('counts an operation once, however often and wherever it is tried, over midnight too', async () => {
  const homes = [open(), open()]
  const tries = homes.flatMap((ports) =>
    Array.from({ length: 10 }, () => addToDay(ports, one('a'))),
  )
  expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  now += 120_000
  for (const ports of homes) expect(await addToDay(ports, one('a'))).toBe(false)
  for (const ports of homes) ports.items.close()
})

it('is the number of different operations, in any order', async () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('x', 'y')), {
    maxLength: 40,
  })
  await fc.assert(
    fc.asyncProperty(some, async (operations) => {
      const items = openTestItems(clock)
      await Promise.all(
        operations.map(([id, label]) => addToDay({ items, now: clock }, one(`${id}`, label))),
      )
      const [row] = await listDayCounts({ items }, '2026-03-01')
      const sum = Object.values(row?.amounts ?? {}).reduce((all, n) => all + n, 0)
      expect(sum).toBe(new Set(operations.map(([id]) => id)).size)
      items.close()
    }),
    { numRuns: runs(60) },
  )
})

it('lists days from one on, and names nobody', async () => {
  const ports = open()
  const owner = toOwnerId('018f0000-0000-7000-8000-00000000000a')
  await addToDay(ports, one(`import:${owner}:1`))
  now += day
  await addToDay(ports, one(`import:${owner}:2`, 'read'))
  expect(await listDayCounts(ports, '2026-03-02')).toEqual([
    { day: '2026-03-02', name: 'import', amounts: { read: 1 } },
  ])
  expect(await listDayCounts(ports, '2026-03-01')).toHaveLength(2)
  const { items } = await ports.items.scan({ limit: 100 })
  expect(JSON.stringify(items)).not.toContain(owner)
  // After somewhat more than a year they are gone.
  now += 401 * day
  expect(await listDayCounts(ports, '2026-03-01')).toEqual([])
  ports.items.close()
})

it('counts the first PDF of somebody and no other, and the mark is theirs', async () => {
  const ports = open()
  const [ana, ben] = ['a', 'b'].map((end) => toOwnerId(`018f0000-0000-7000-8000-00000000000${end}`))
  if (!ana || !ben) throw new Error('There are two')
  await Promise.all([ana, ana, ana, ben].map((owner) => countFirstPdf(ports, owner)))
  now += 90 * day
  await countFirstPdf(ports, ana)
  expect(await listDayCounts(ports, '2026-03-01')).toEqual([
    { day: '2026-03-01', name: 'first-pdf', amounts: { all: 2 } },
  ])
  expect(ports.metrics.renderMetrics()).toContain(
    'vitae_events_total{event="first-pdf",label="all"} 2\n',
  )
  ports.items.close()
})

it('never lets what happened fail, and tells that it could not count', async () => {
  const ports = open()
  const put = () => Promise.reject(new StoreUnavailableError('full'))
  const full = { ...ports, items: { ...ports.items, put } }
  await countEvent(full, { event: 'import', operation: 'a' })
  await countFirstPdf(full, toOwnerId('018f0000-0000-7000-8000-00000000000a'))
  expect(ports.metrics.renderMetrics()).toContain('vitae_count_failed_total 2')
  // A failed count does not block the next one.
  await countEvent(ports, { event: 'import', operation: 'a' })
  expect(await listDayCounts(ports, '2026-03-01')).toHaveLength(1)
  ports.items.close()
})

it('tells what is unknown of a model apart from nothing', async () => {
  const ports = open()
  const model = { provider: 'compatible', model: 'house/large' } as const
  const spent = { calls: 1, input: 1_000, output: 200, cached: 0, reasoning: 0 }
  await countModelCall(ports, model, spent, { dollars: 0.25, asOf: '2026-11-01' })
  await countModelCall(ports, model, { ...spent, calls: 2, input: null }, null)
  await countModelCall(ports, model, { ...spent, calls: 0 }, null)
  const [row, ...others] = await listDayCounts(ports, '2026-03-01')
  expect(others).toEqual([])
  expect(row && readModelDay(row)).toEqual({
    day: '2026-03-01',
    ...model,
    calls: 3,
    tokens: 1_200,
    untold: 2,
    dollars: 0.25,
    unpriced: 2,
  })
  ports.items.close()
})

it('tells a hundred labels apart in a row, and counts others together', async () => {
  const items = openTestItems(clock)
  const amounts = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`label ${n}`, 1]))
  for (let shard = 0; shard < 16; shard++) {
    const sk = `2026-03-01#import#~${shard.toString(16)}`
    await items.put({ pk: 'counts', sk, data: { amounts, seen: [] } }, 'absent')
  }
  await addToDay({ items, now: clock }, one(null, 'label 7'))
  await addToDay({ items, now: clock }, one(null, 'label 100'))
  const [count] = await listDayCounts({ items }, '2026-03-01')
  expect(count?.amounts).toMatchObject({ 'label 7': 17, other: 1 })
  expect(count?.amounts).not.toHaveProperty('label 100')
})
