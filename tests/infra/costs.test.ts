import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openEmbeddedItems } from '@/lib/server/items/embedded/open-items'
import type { Items } from '@/lib/server/items/item-types'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { createJobRows } from '@/lib/server/tasks/job-rows'
import { claimJob, runJob } from '@/lib/server/tasks/run-job'
import { facts, writeTables } from '@/scripts/aws-costs.mjs'
import { writeTable } from '@/scripts/aws-partitions.mjs'
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
  for (const table of [...writeTables(), writeTable()]) expect(page).toContain(`\n${table}\n`)
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
