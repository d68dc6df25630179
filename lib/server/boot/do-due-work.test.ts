import { beforeEach, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { dayMs } from '@/lib/resume/dates/durations'
import { createIdGenerator } from '@/lib/resume/ids'
import { trashDocument } from '../documents/change-trash'
import { readHead } from '../documents/document-rows'
import { saveDocument } from '../documents/save-document'
import type { Items } from '../items/item-types'
import { dueDayOf, duePrefix, noteDue } from '../kernel/rows/due-rows'
import { type OwnerId, toOwnerId } from '../owner'
import type { OpenedPorts } from '../ports'
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
  clock.now = Date.parse('2026-03-01T12:00:00Z')
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
