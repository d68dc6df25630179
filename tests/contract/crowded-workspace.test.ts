// @module-tag nightly
// Some thousand requests to DynamoDB's double: tests/contract/sharded-bodies.test.ts has the parts.

import { afterAll, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { headOfBody } from '@/lib/server/documents/body-head-rows'
import { putBodyAndHead, readBody } from '@/lib/server/documents/document-rows'
import { saveDocument } from '@/lib/server/documents/save-document'
import { guardFormat } from '@/lib/server/items/aws/guard-format'
import { type DynamoItems, openDynamoItems } from '@/lib/server/items/aws/open-items'
import {
  type ItemDraft,
  type PutResult,
  StoreUnavailableError,
} from '@/lib/server/items/item-types'
import { forEachAtOnce } from '@/lib/server/move/for-each-at-once'
import { toOwnerId } from '@/lib/server/owner'
import type { OpenedPorts } from '@/lib/server/ports'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { startDynamo, testRegion } from './doubles/dynamo'

const dynamo = await startDynamo()
afterAll(() => dynamo.stop())

const members = 200
const seconds = 2
/** Write units that a partition has in each second, and its reserve after minutes of typing. */
const capacity = 1_000
const reserve = 2_000
const start = 1_800_000_000_000
const formatKey = { pk: 'table-format', sk: 'state' }
const ids = createIdGenerator()

const unitsOf = (row: object) => Math.ceil(JSON.stringify(row).length / 1_024)

/** Refuses writes beyond the units of a partition, as the adapter does once its attempts are over. */
function limitPartitions(table: DynamoItems, now: () => number) {
  const used = new Map<string, number>()
  const spend = (asked: (readonly [partition: string, units: number])[]) => {
    const room = reserve + (capacity * (now() - start)) / 1_000
    const sums = asked.map(([pk, units]) => [pk, (used.get(pk) ?? 0) + units] as const)
    if (sums.some(([, sum]) => sum > room)) throw new StoreUnavailableError('busy')
    for (const [pk, sum] of sums) used.set(pk, sum)
  }
  const spendPut = ({ json: _, ...draft }: ItemDraft) => {
    const units = unitsOf(draft)
    // In the index a row leaves its old place and takes a new one.
    spend([[draft.pk, units], ...(draft.index ? [[draft.index.gsi1pk, 2 * units] as const] : [])])
  }
  const limited: DynamoItems = {
    ...table,
    async put(draft, expected) {
      spendPut(draft)
      return table.put(draft, expected)
    },
    async putInOrder(puts) {
      const results: PutResult[] = []
      for (const { draft, expected } of puts) results.push(await limited.put(draft, expected))
      return results
    },
    async create(draft, version) {
      spendPut(draft)
      return table.create(draft, version)
    },
    async delete(key, expected) {
      const item = await table.get(key)
      spend([[key.pk, item ? unitsOf(item) : 1]])
      return table.delete(key, expected)
    },
  }
  return { limited, used }
}

type Member = {
  document: ResumeDocument
  version: number
  /** Number of the last words that were typed, and of those that were saved. */
  typed: number
  saved: number
  /** Save without an answer, which the device repeats. */
  pending: { words: number; operationId: string } | null
}

/** Lets everybody save once a second; what was refused is sent again a second later. */
async function typeTogether(format: number) {
  let now = start
  const clock = () => now
  const name = await dynamo.createTable()
  const table = openDynamoItems({ region: testRegion, table: name, now: clock })
  const { limited, used } = limitPartitions(table, clock)
  const workspace = toOwnerId(ids.document())
  const send = async (ports: OpenedPorts, member: Member) => {
    member.pending ??= { words: member.typed, operationId: ids.document() }
    const { words, operationId } = member.pending
    const document = { ...member.document, title: `${words}` }
    const input = { id: document.id, document, baseVersion: member.version, operationId }
    try {
      const answer = await saveDocument(ports, workspace, input)
      if (!answer.ok) throw new Error(answer.code)
      Object.assign(member, { version: answer.value.version, saved: words, pending: null })
      return true
    } catch (error) {
      if (error instanceof StoreUnavailableError && error.reason === 'busy') return false
      throw error
    }
  }

  const crowd = Array.from({ length: members }, (): Member => {
    const document = sampleResume('data-engineer', ids)
    document.content.basics.summary = 'Words of a member. '.repeat(200)
    return { document, version: 1, typed: 0, saved: 0, pending: null }
  })
  // At the places of format 1.
  for (const { document } of crowd) {
    const times = { createdAt: start, editedAt: start, checkpointAt: start }
    const data = { document, version: 1, operations: [], keep: null, ...times }
    const head = headOfBody(document.id, data, null)
    await putBodyAndHead(
      { items: table },
      workspace,
      { id: document.id, data, expected: 'absent' },
      { data: head, changedAt: start, expected: 'absent' },
    )
  }
  await table.put({ ...formatKey, data: { format } }, 'absent')
  const ports = await openTestPorts({ now: clock, items: guardFormat(limited, clock) })
  let refused = 0
  let before = new Map<string, number>()
  for (let second = 0; second < seconds; second++) {
    for (const member of crowd) member.typed++
    before = new Map(used)
    await forEachAtOnce(crowd, 20, async (member) => {
      if (!(await send(ports, member))) refused++
    })
    now += 1_000
  }
  // In the last second: in the first one bodies move.
  const busiest = Math.max(...[...used].map(([pk, units]) => units - (before.get(pk) ?? 0)))
  now += 600_000
  let lost = 0
  for (const member of crowd) {
    while (member.saved < member.typed) expect(await send(ports, member)).toBe(true)
    const body = await readBody(ports, workspace, member.document.id)
    if (body?.document.title !== `${member.typed}`) lost++
  }
  await ports.close()
  table.close()
  return { refused, lost, busiest }
}

it('200 members at once are refused where all bodies lie in one partition, and lose nothing', {
  timeout: 240_000,
}, async () => {
  const { refused, lost, busiest } = await typeTogether(1)
  expect(refused).toBeGreaterThan(members / 4)
  expect(busiest).toBeGreaterThanOrEqual(capacity)
  expect(lost).toBe(0)
})

it('200 members at once are not refused where bodies are sharded, nor while they move', {
  timeout: 240_000,
}, async () => {
  const { refused, lost, busiest } = await typeTogether(2)
  expect([refused, lost]).toEqual([0, 0])
  expect(busiest).toBeLessThan(capacity)
})
