// @module-tag nightly
// Waits for retries: tests/contract/vectors.test.ts holds each store to the contract.

import { afterEach, beforeEach, expect, it } from 'vitest'
import { toOwnerId } from '@/lib/server/owner'
import { openPineconeVectors } from '@/lib/server/vectors/pinecone/open-pinecone'
import type { Vectors } from '@/lib/server/vectors/vector-types'
import { pineconeKey, type RouteDouble, startPinecone } from './doubles/pinecone'

const ana = toOwnerId('018f0000-0000-7000-8000-00000000000a')
const space = { model: 'm', dimensions: 2 }
const values = Float32Array.from([1, 0])
const ask = (vectors: Vectors) => vectors.query(ana, space, { values, limit: 5 })
const put = (vectors: Vectors) => vectors.upsert(ana, space, [{ id: 'a', kind: 'bullet', values }])
const unavailable = (reason: string) => ({ name: 'VectorsUnavailableError', reason })

let double: RouteDouble
afterEach(() => double.close())

beforeEach(async () => {
  double = await startPinecone(2)
})
const open = (key: string | null = pineconeKey) =>
  openPineconeVectors({
    indexes: [{ ...space, host: double.url }],
    secrets: { read: async () => key },
  })
const failing = (status: number, headers = {}) => ({ status, body: { message: 'no' }, headers })

it.each([
  ['busy', [failing(429)]],
  ['refused', [failing(401)]],
  ['refused', [failing(402)]],
  ['trouble', [failing(400)]],
  ['unreachable', [failing(503), failing(503), failing(503)]],
  ['trouble', [{ body: { matches: [{ id: 'a' }] } }]],
])('is told as %s', async (reason, answers) => {
  double.fail(...answers)
  await expect(ask(open())).rejects.toMatchObject(unavailable(reason))
})

it('that passes is waited for', async () => {
  const vectors = open()
  double.fail(failing(500), failing(503))
  await put(vectors)
  expect(await ask(vectors)).toHaveLength(1)
})

it('follows nobody to another address, so that the key stays with it', async () => {
  const elsewhere = await startPinecone(2)
  double.fail(failing(307, { location: `${elsewhere.url}/query` }))
  await expect(ask(open())).rejects.toMatchObject(unavailable('unreachable'))
  expect(elsewhere.asked).toEqual([])
  await elsewhere.close()
})

it('asks nobody without a key, and looks for it again', async () => {
  let key: string | null = null
  const vectors = openPineconeVectors({
    indexes: [{ ...space, host: double.url }],
    secrets: { read: async () => key },
  })
  await expect(ask(vectors)).rejects.toMatchObject(unavailable('refused'))
  expect(double.asked).toEqual([])
  key = pineconeKey
  expect(await ask(vectors)).toEqual([])
})

it('has no place for spaces that nobody has made an index for', async () => {
  expect(await open().placeOf(space)).toBe(`pinecone:${double.url}`)
  expect(await open().placeOf({ ...space, dimensions: 3 })).toBeNull()
  expect(await open().placeOf({ ...space, model: 'other' })).toBeNull()
})

it('names the owner in every request, and sends no words but a kind', async () => {
  const vectors = open()
  await put(vectors)
  await ask(vectors)
  await vectors.remove(ana, space, ['a'])
  await vectors.removeOwner(ana)
  expect(double.asked.map(({ body }) => body.namespace)).toEqual([ana, ana, ana, ana])
  expect(double.asked[0]?.body.vectors).toEqual([
    { id: 'a', values: [1, 0], metadata: { kind: 'bullet' } },
  ])
})

it('that does not answer at all is unreachable', async () => {
  const vectors = open()
  await double.close()
  await expect(ask(vectors)).rejects.toMatchObject(unavailable('unreachable'))
})
