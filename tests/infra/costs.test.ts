import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { dayMs, minuteMs } from '@/lib/resume/dates/durations'
import { createIdGenerator } from '@/lib/resume/ids'
import { doDueWork } from '@/lib/server/boot/do-due-work'
import { dueHandlers } from '@/lib/server/boot/due-work-sweep'
import { saveDocument } from '@/lib/server/documents/save-document'
import { openEmbeddedItems } from '@/lib/server/items/embedded/open-items'
import type { Items } from '@/lib/server/items/item-types'
import { addToDay } from '@/lib/server/kernel/rows/day-counts'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import type { OpenedPorts } from '@/lib/server/ports'
import { createJobRows } from '@/lib/server/tasks/job-rows'
import { claimJob, runJob } from '@/lib/server/tasks/run-job'
import { openTestItems, openTestPorts } from '@/lib/server/testing/test-ports'
import { announceChanges, noteChange } from '@/lib/server/webhooks/announce-changes'
import { type WebhookRow, webhooks } from '@/lib/server/webhooks/webhook-rows'
import { facts, writeTables } from '@/scripts/aws-costs.mjs'
import { measured, simulateDay, writeDayTable, writeTable } from '@/scripts/aws-partitions.mjs'
import { countFacts } from './support/count-facts'
import { synthesise } from './support/synthesise'

/** Counts the units that DynamoDB writes into the index for a put: a new place, and the old one where it differs. */
function countIndex(items: Items): { items: Items; units: () => number } {
  let units = 0
  const put: Items['put'] = async (draft, expected) => {
    const before = await items.get(draft)
    const result = await items.put(draft, expected)
    const [old, next] = [before?.index ?? null, draft.index ?? null]
    const kilobytes = Math.ceil(JSON.stringify(draft).length / 1_024)
    if (next) units += kilobytes
    if (old && old.gsi1sk !== next?.gsi1sk) units += kilobytes
    return result
  }
  return { items: { ...items, put }, units: () => units }
}

it('docs/aws-costs.md has the tables that are computed', () => {
  const page = readFileSync('docs/aws-costs.md', 'utf8')
  for (const table of [...writeTables(), writeTable(), writeDayTable()])
    expect(page).toContain(`\n${table}\n`)
})

it('they are computed from what the templates have', async () => {
  expect(countFacts((await synthesise()).stacks)).toEqual(facts.full)
})

it('the list of open jobs takes as many write units of a job as the sheet says', async () => {
  const now = () => 1_000_000
  const folder = mkdtempSync(join(tmpdir(), 'vitae-jobs-'))
  const items = openEmbeddedItems({ file: join(folder, 'items.sqlite'), now })
  try {
    const counted = countIndex(items)
    const rows = createJobRows(counted.items)
    const payload = { owner: '01a200b0-56ec-7550-9fa2-e48d9cdf1fe9', id: 'a-document' }
    await rows.add({ id: 'a-job', kind: 'draw', payload, dueAt: now() })
    const row = await rows.read('a-job')
    const handler = { attempts: 3, deadline: 1_000, run: async () => {}, fail: async () => {} }
    const claimed = await claimJob(rows, row!, handler, now())
    const parts = { rows, metrics: createMetrics(), now, backOff: () => 1_000 }
    await runJob(parts, claimed!, handler, new AbortController().signal)
    expect((await rows.read('a-job'))?.state).toBe('done')
    expect(counted.units()).toBe(5)
  } finally {
    items.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

type Units = { calls: number; reads: number; writes: number }

/** Counts calls and units of DynamoDB: 4 kB a read, 1 kB a write, also of the index; half a unit for a read of it. */
function countUnits(items: Items): { items: Items; units: Units } {
  const units: Units = { calls: 0, reads: 0, writes: 0 }
  const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? null))
  const read = (bytes: number, price = 1) => {
    units.calls++
    units.reads += price * Math.max(1, Math.ceil(bytes / 4_096))
  }
  const write = (bytes: number) => {
    units.writes += Math.max(1, Math.ceil(bytes / 1_024))
  }
  const put: Items['put'] = async (draft, expected) => {
    const before = await items.get(draft)
    units.calls++
    write(Math.max(sizeOf(draft.data), sizeOf(before?.data)))
    const [old, next] = [before?.index ?? null, draft.index ?? null]
    if (next) write(0)
    if (old && old.gsi1sk !== next?.gsi1sk) write(0)
    return items.put(draft, expected)
  }
  return {
    units,
    items: {
      ...items,
      put,
      get: async (key) => {
        const item = await items.get(key)
        read(sizeOf(item))
        return item
      },
      query: async (where) => {
        const page = await items.query(where)
        read(sizeOf(page.items))
        return page
      },
      queryIndex: async (where) => {
        const page = await items.queryIndex(where)
        read(sizeOf(page.items), 0.5)
        return page
      },
      delete: async (key, expected) => {
        const before = await items.get(key)
        units.calls++
        write(sizeOf(before?.data))
        if (before?.index) write(0)
        return items.delete(key, expected)
      },
      putInOrder: async (puts) => {
        const results = []
        for (const one of puts) results.push(await put(one.draft, one.expected))
        return results
      },
    },
  }
}

describe('what work that is due takes of the table', () => {
  const clock = { now: Date.parse('2026-03-01T22:45:00Z') }
  const now = () => clock.now
  const ids = createIdGenerator()
  const { signal } = new AbortController()
  const owners = Array.from({ length: 100 }, () => toOwnerId(ids.document()))
  const counted = countUnits(openTestItems(now))
  let ports: OpenedPorts
  beforeAll(async () => {
    ports = await openTestPorts({ now, items: counted.items })
    return () => ports.close()
  })

  /** Measures the calls and units of one of `count` things. */
  const measure = async (count: number, work: () => Promise<void>) => {
    const before = { ...counted.units }
    await work()
    const of = (name: keyof Units) => Math.ceil((counted.units[name] - before[name]) / count)
    return { calls: of('calls'), reads: of('reads'), writes: of('writes') }
  }
  const save = async (owner: OwnerId, id: string) => {
    const document = { ...createResume(ids), id }
    // 12 kB in UTF-8.
    document.content.basics.summary = '字'.repeat(3_700)
    const operationId = ids.document()
    const saved = await saveDocument(ports, owner, { id, document, baseVersion: 0, operationId })
    expect(saved.ok).toBe(true)
  }

  it('to look at a document', async () => {
    const round = () => doDueWork(ports, dueHandlers(ports), signal)
    await round()
    for (const owner of owners) await save(owner, ids.document())
    clock.now += dayMs
    expect(await measure(owners.length, round)).toEqual(measured.look)
  })

  it('to announce a change to a webhook', async () => {
    for (const owner of owners) {
      const id = ids.document()
      const state = { isOn: true, disabledAt: null, failingSince: null, createdAt: now() }
      const events: WebhookRow['events'] = ['document.changed']
      await webhooks.create(ports, owner, { id, url: 'https://a.example', events, ...state })
      await save(owner, id)
      await noteChange(ports, owner, id)
    }
    clock.now += minuteMs
    const announcing = () => announceChanges(ports, signal)
    expect(await measure(owners.length, announcing)).toEqual(measured.announcement)
  })

  it('is over on the same day for ten million people', () => {
    // A call may take twice the five milliseconds of the sheet.
    expect(simulateDay(10_000_000, 10).endsAt).toBeLessThan(86_400)
    expect(simulateDay(100_000_000).endsAt).toBeGreaterThan(86_400)
  })

  it('to count an event', async () => {
    const count = (operation: string) =>
      addToDay(ports, { name: 'tailoring', amounts: { all: 1 }, operation })
    // Rows that have all the operations that they store.
    for (let n = 0; n < 3_000; n++) await count(`before ${n}`)
    const counting = async () => {
      for (const owner of owners) await count(owner)
    }
    expect(await measure(owners.length, counting)).toEqual(measured.count)
  })
})
