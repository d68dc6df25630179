import { afterEach, beforeEach, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { saveDocument } from '../documents/save-document'
import type { Items, Page } from '../items/item-types'
import { ownerPartition } from '../kernel/rows/row-keys'
import { type OwnerId, toOwnerId } from '../owner'
import type { OpenedPorts } from '../ports'
import { openTestItems, openTestPorts } from '../testing/test-ports'
import { eraseOwner } from './erase-owner'

const ids = createIdGenerator()
const others = 100_000
let ports: OpenedPorts
let items: Items
let rowsRead = 0

const counting = async (page: Promise<Page>) => {
  const read = await page
  rowsRead += read.items.length
  return read
}

beforeEach(async () => {
  items = openTestItems(Date.now)
  ports = await openTestPorts({
    items: {
      ...items,
      query: (where) => counting(items.query(where)),
      queryIndex: (where) => counting(items.queryIndex(where)),
      scan: (paging) => counting(items.scan(paging)),
    },
  })
})
afterEach(() => ports.close())

async function fill(): Promise<OwnerId> {
  const owner = toOwnerId(ids.document())
  for (let at = 0; at < 3; at++) {
    const document = createResume(ids)
    const { id } = document
    await saveDocument(ports, owner, { id, document, baseVersion: 0, operationId: ids.document() })
  }
  return owner
}

async function rowsReadToErase(owner: OwnerId): Promise<number> {
  rowsRead = 0
  await eraseOwner(ports, owner)
  expect((await items.query({ pk: ownerPartition(owner), limit: 10 })).items).toEqual([])
  return rowsRead
}

it('reads no more rows where a hundred thousand of other people are stored', async () => {
  const alone = await rowsReadToErase(await fill())
  const drafts = Array.from({ length: others }, (_, at) => ({
    draft: {
      ...{ pk: `owner#${ids.document()}`, sk: `head#${at}`, data: { at } },
      index: { gsi1pk: `changes#${at % 1_000}`, gsi1sk: String(at) },
    },
    expected: 'any' as const,
  }))
  for (let at = 0; at < others; at += 5_000) await items.putInOrder(drafts.slice(at, at + 5_000))
  const among = await rowsReadToErase(await fill())
  expect(among).toBe(alone)
  expect(among).toBeGreaterThan(5)
  expect(among).toBeLessThan(50)
})
