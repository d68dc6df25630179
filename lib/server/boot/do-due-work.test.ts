import { beforeEach, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { dayMs, hourMs, minuteMs } from '@/lib/resume/dates/durations'
import { createIdGenerator } from '@/lib/resume/ids'
import { trashDocument } from '../documents/change-trash'
import { readHead } from '../documents/document-rows'
import { saveDocument } from '../documents/save-document'
import type { Items } from '../items/item-types'
import { dueDayOf, duePrefix, dueShards, noteDue } from '../kernel/rows/due-rows'
import { createMetrics } from '../metrics/create-metrics'
import { type OwnerId, toOwnerId } from '../owner'
import type { OpenedPorts } from '../ports'
import { createSweeps } from '../tasks/sweeps'
import { openTestItems, openTestPorts } from '../testing/test-ports'
import { doDueWork, openDayKey } from './do-due-work'
import { dueHandlers } from './due-work-sweep'
import { noteOldRows } from './note-old-rows'

const ids = createIdGenerator()
const clock = { now: 0 }
let ports: OpenedPorts
let calls: { queries: number; scans: number }

/** Counts reads of lists; reads of single rows are of the owner that is looked at. */
const counted = (items: Items): Items => ({
  ...items,
  queryIndex: (where) => {
    calls.queries++
    return items.queryIndex(where)
  },
  scan: (paging) => {
    calls.scans++
    return items.scan(paging)
  },
})

beforeEach(async () => {
  // After the last shard of the day.
  clock.now = Date.parse('2026-03-01T22:45:00Z')
  const now = () => clock.now
  ports = await openTestPorts({ now, items: counted(openTestItems(now)) })
  calls = { queries: 0, scans: 0 }
  await round()
  return () => ports.close()
})

async function saveTrashed(owner: OwnerId): Promise<string> {
  const document = createResume(ids)
  const { id } = document
  await saveDocument(ports, owner, { id, document, baseVersion: 0, operationId: ids.document() })
  await trashDocument(ports, owner, { id })
  return id
}
const round = (signal = new AbortController().signal) =>
  doDueWork(ports, dueHandlers(ports), signal)
const today = () => dueDayOf(clock.now)
const newOwner = () => toOwnerId(ids.document())

describe('due work', () => {
  it('reaches everybody, and reads nobody without due work', async () => {
    const idle = Array.from({ length: 60 }, newOwner)
    for (const owner of idle) await saveTrashed(owner)
    clock.now += 2 * dayMs
    await round()
    const late = newOwner()
    const lateId = await saveTrashed(late)
    clock.now += 2 * dayMs
    calls = { queries: 0, scans: 0 }
    await round()
    // Two or three days in sixteen partitions, however many people there are.
    expect(calls).toEqual({ queries: 4 * 16, scans: 0 })
    expect(await readHead(ports, late, lateId)).not.toBeNull()
    clock.now += 30 * dayMs
    await round()
    for (const owner of [...idle, late]) {
      const { items } = await ports.items.query({ pk: `owner#${owner}`, limit: 100 })
      expect(items.filter(({ sk }) => sk.startsWith('head#') || sk.startsWith('body#'))).toEqual([])
    }
  })

  it('goes on where a round was cut off', async () => {
    const owners = Array.from({ length: 6 }, newOwner)
    for (const owner of owners)
      await noteDue(ports, owner, { kind: 'photo', of: 'x', day: today() + 1 })
    const seen: OwnerId[] = []
    const handlers = (stop?: AbortController) => ({
      ...dueHandlers(ports),
      photo: async (owner: OwnerId) => {
        seen.push(owner)
        if (seen.length === 4) stop?.abort()
        return null
      },
    })
    clock.now += 2 * dayMs
    const stop = new AbortController()
    await doDueWork(ports, handlers(stop), stop.signal)
    expect(seen.length).toBe(4)
    await doDueWork(ports, handlers(), new AbortController().signal)
    expect([...seen].sort()).toEqual([...owners].sort())
  })

  it('tries what fails again the next day, and does the rest', async () => {
    const [ill, well] = [newOwner(), newOwner()]
    const seen: OwnerId[] = []
    for (const owner of [ill, well]) {
      await noteDue(ports, owner, { kind: 'files', of: '', day: today() + 1 })
    }
    clock.now += dayMs
    const handlers = {
      ...dueHandlers(ports),
      files: async (owner: OwnerId) => {
        seen.push(owner)
        if (owner === ill) throw new Error('The store is away')
        return null
      },
    }
    const { signal } = new AbortController()
    await expect(doDueWork(ports, handlers, signal)).rejects.toThrow('1 rows')
    expect([...seen].sort()).toEqual([ill, well].sort())
    await doDueWork(ports, handlers, signal)
    expect(seen.length).toBe(2)
    clock.now += dayMs
    await expect(doDueWork(ports, handlers, signal)).rejects.toThrow('1 rows')
    expect(seen[2]).toBe(ill)
  })

  it('of many people is spread over all partitions of a day', async () => {
    for (let n = 0; n < 400; n++)
      await noteDue(ports, newOwner(), { kind: 'photo', of: 'x', day: today() + 1 })
    const sizes = await Promise.all(
      dueShards.map(async (shard) => {
        const gsi1pk = `due#${today() + 1}#${shard}`
        return (await ports.items.queryIndex({ gsi1pk, limit: 400 })).items.length
      }),
    )
    // 25 each on average.
    expect(Math.max(...sizes)).toBeLessThan(60)
    expect(Math.min(...sizes)).toBeGreaterThan(4)
  })

  it('begins in the course of the day, one shard after the other', async () => {
    const seen: string[] = []
    const handlers = {
      ...dueHandlers(ports),
      photo: async (owner: OwnerId) => {
        seen.push(owner.slice(-1))
        return null
      },
    }
    const owners = dueShards.map((shard) => toOwnerId(`${ids.document().slice(0, -1)}${shard}`))
    for (const owner of owners)
      await noteDue(ports, owner, { kind: 'photo', of: 'x', day: today() + 1 })
    const midnight = (today() + 1) * dayMs
    for (const [hours, shards] of [
      [0, '0'],
      [12, '012345678'],
      [23, '0123456789abcdef'],
    ] as const) {
      clock.now = midnight + hours * hourMs
      await doDueWork(ports, handlers, new AbortController().signal)
      expect([...new Set(seen)].sort().join('')).toBe(shards)
    }
    expect(seen).toHaveLength(16)
  })

  it.each([
    ['that fit into its day fails no round and is not late', 60_000, 0],
    ['of more than two days is late, and fails no round', 1_000_000, 1],
  ])('%s', async (_, milliseconds, late) => {
    const count = 1_600
    for (let i = 0; i < count; i++) {
      const owner = toOwnerId(ids.document())
      await noteDue(ports, owner, { kind: 'photo', of: 'x', day: today() + 1 })
    }
    const midnight = (today() + 1) * dayMs
    clock.now = midnight
    let stop = new AbortController()
    let end = 0
    let looked = 0
    const handlers = {
      ...dueHandlers(ports),
      // Eight owners at once.
      photo: async () => {
        clock.now += milliseconds / 8
        looked++
        if (clock.now > end) stop.abort()
        return null
      },
    }
    const metrics = createMetrics()
    const sweeps = createSweeps({ items: ports.items, metrics, now: () => clock.now })
    sweeps.add('due work', hourMs, (signal) => doDueWork({ ...ports, metrics }, handlers, signal))
    // Rounds of ten minutes, begun each minute by the clock of the home.
    while (clock.now < midnight + 3 * dayMs && looked < count) {
      stop = new AbortController()
      end = clock.now + 10 * minuteMs
      await sweeps.runDue(stop.signal)
      clock.now += minuteMs
    }
    const counted = metrics.renderMetrics()
    expect(counted).not.toContain('outcome="failed"')
    expect(counted).toContain('outcome="cut-off"')
    expect(counted.includes('vitae_due_work_late')).toBe(late > 0)
    if (late === 0) expect(clock.now).toBeLessThan(midnight + dayMs)
  })
})

it.each([
  ['builds before it', true],
  ['a store that was moved', false],
])('finds documents of %s, once', async (_, isOld) => {
  const owner = newOwner()
  const id = await saveTrashed(owner)
  const { items } = await ports.items.query({ pk: `owner#${owner}`, prefix: duePrefix, limit: 10 })
  for (const item of isOld ? items : []) await ports.items.delete(item, 'any')
  await ports.items.delete(openDayKey, 'any')
  clock.now += 31 * dayMs
  await round()
  expect(await readHead(ports, owner, id)).not.toBeNull()
  const { signal } = new AbortController()
  await noteOldRows(ports, signal)
  await round()
  expect(await readHead(ports, owner, id)).toBeNull()
  calls = { queries: 0, scans: 0 }
  await noteOldRows(ports, signal)
  expect(calls.scans).toBe(0)
})
