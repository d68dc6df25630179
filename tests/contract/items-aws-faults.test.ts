// @module-tag nightly
// Waits for retries: tests/contract/items-aws.test.ts holds DynamoDB to the contract.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DynamoItems, openDynamoItems } from '@/lib/server/items/aws/open-items'
import { type Fault, type FaultProxy, openFaultProxy } from '../support/fault-proxy'
import { startDynamo, testRegion } from './doubles/dynamo'

let dynamo: Awaited<ReturnType<typeof startDynamo>>
let proxy: FaultProxy
let items: DynamoItems

beforeAll(async () => {
  dynamo = await startDynamo()
  proxy = await openFaultProxy(dynamo.address)
})
afterAll(async () => {
  await proxy.close()
  await dynamo.stop()
})
beforeEach(async () => {
  const table = await dynamo.createTable()
  process.env.AWS_ENDPOINT_URL_DYNAMODB = proxy.address
  items = openDynamoItems({ region: testRegion, table, now: Date.now })
  proxy.setFaults(() => 'none')
})
afterEach(() => items.close())

/** As DynamoDB says it. */
const refusal = (name: string): Fault => ({
  status: 400,
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'no' }),
})

/** The first calls meet these, one each, all others none. */
function setFirst(...faults: Fault[]): void {
  proxy.setFaults(() => faults.shift() ?? 'none')
}

const key = { pk: 'p', sk: 's' }
const draft = { ...key, data: { words: 'kept' } }

describe('trouble of DynamoDB', () => {
  it('is waited out where it is throttling', async () => {
    setFirst(refusal('ThrottlingException'), refusal('ProvisionedThroughputExceededException'))
    expect(await items.put(draft, 'absent')).toEqual({ ok: true, version: 1 })
  })

  it('is waited out where an answer does not come, while the connection stays', {
    tags: ['nightly'],
  }, async () => {
    setFirst('half-open')
    expect(await items.put(draft, 'absent')).toEqual({ ok: true, version: 1 })
    expect(await items.get(key)).toMatchObject({ version: 1, data: draft.data })
  })

  it.each<[string, Fault, string]>([
    ['throttling that does not end', refusal('ProvisionedThroughputExceededException'), 'busy'],
    ['no answer but errors', 'server-error', 'busy'],
    ['connections that end', 'lost', 'busy'],
    ['credentials that have expired', refusal('ExpiredTokenException'), 'refused'],
    ['a role that may not', refusal('AccessDeniedException'), 'refused'],
    ['a table that is not there', refusal('ResourceNotFoundException'), 'refused'],
  ])('%s is told by name', async (_, fault, reason) => {
    proxy.setFaults(() => fault)
    const error = { name: 'StoreUnavailableError', reason }
    await expect(items.put(draft, 'any')).rejects.toMatchObject(error)
    proxy.setFaults(() => 'none')
    expect(await items.get(key)).toBeNull()
  })

  it('is told for every way of asking', async () => {
    proxy.setFaults(() => refusal('AccessDeniedException'))
    const asked = [
      () => items.get(key),
      () => items.putInOrder([{ draft, expected: 1 }]),
      () => items.delete(key, 1),
      () => items.query({ pk: 'p', limit: 1 }),
      () => items.queryIndex({ gsi1pk: 'g', limit: 1 }),
      () => items.scan({ limit: 1 }),
    ]
    for (const ask of asked) {
      await expect(ask()).rejects.toMatchObject({ name: 'StoreUnavailableError' })
    }
  })
})

describe('an answer that was lost on its way', () => {
  it('leaves a new item that counts as put', async () => {
    setFirst('answer-lost')
    expect(await items.put(draft, 'absent')).toEqual({ ok: true, version: 1 })
    expect(await items.get(key)).toMatchObject({ version: 1, data: draft.data })
  })

  it('leaves a new version that counts as put', async () => {
    await items.put(draft, 'absent')
    setFirst('answer-lost')
    const next = { ...key, data: { words: 'next' } }
    expect(await items.put(next, 1)).toEqual({ ok: true, version: 2 })
    expect(await items.get(key)).toMatchObject({ version: 2, data: next.data })
  })

  it('is no excuse where somebody else was first', async () => {
    await items.put(draft, 'absent')
    await items.put({ ...key, data: { words: 'theirs' } }, 1)
    setFirst('lost')
    expect(await items.put(draft, 1)).toEqual({ ok: false, code: 'version-conflict' })
    setFirst('lost')
    expect(await items.delete(key, 1)).toEqual({ ok: false, code: 'version-conflict' })
    expect(await items.get(key)).toMatchObject({ version: 2, data: { words: 'theirs' } })
  })

  it('leaves nothing where something was deleted', async () => {
    await items.put(draft, 'absent')
    setFirst('answer-lost')
    expect(await items.delete(key, 1)).toEqual({ ok: true })
    expect(await items.get(key)).toBeNull()
  })
})

describe('the limits of a row', () => {
  it('hold the largest item with the longest keys', async () => {
    const long = (letter: string) => letter.repeat(512)
    const largest = {
      pk: long('é'),
      sk: long('ü'),
      index: { gsi1pk: long('ö'), gsi1sk: long('ä') },
      expiresAt: 9_999_999_999,
      data: { words: 'x'.repeat(349_988) },
    }
    expect(await items.put(largest, 'absent')).toEqual({ ok: true, version: 1 })
    expect(await items.put(largest, 'any')).toEqual({ ok: true, version: 2 })
  })

  it('are told before anything is sent', async () => {
    const before = proxy.log.length
    const tooLarge = { ...key, data: { words: 'x'.repeat(390_000) } }
    await expect(items.put(tooLarge, 'any')).rejects.toThrow(RangeError)
    expect(proxy.log.length).toBe(before)
  })
})

it('refuses a cursor of another question', async () => {
  for (const sk of ['a1', 'a2', 'b1', 'b2']) await items.put({ pk: 'p', sk, data: {} }, 'any')
  const { cursor } = await items.query({ pk: 'p', prefix: 'b', limit: 1 })
  const asked = items.query({ pk: 'p', prefix: 'a', limit: 1, cursor })
  await expect(asked).rejects.toMatchObject({ name: 'InvalidCursorError' })
})
