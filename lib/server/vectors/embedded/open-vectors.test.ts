import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { toOwnerId } from '../../owner'
import type { StoredVector } from '../vector-types'
import { type EmbeddedVectors, openEmbeddedVectors } from './open-vectors'

const ana = toOwnerId('018f0000-0000-7000-8000-00000000000a')
const space = { model: 'm', dimensions: 8 }

let folder: string
let file: string
let opened: EmbeddedVectors[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitae-vectors-'))
  file = join(folder, 'vectors.sqlite')
  opened = []
})
afterEach(() => {
  for (const vectors of opened) vectors.close()
  rmSync(folder, { recursive: true })
})

function open(): EmbeddedVectors {
  const vectors = openEmbeddedVectors({ file })
  opened.push(vectors)
  return vectors
}

async function fill(vectors: EmbeddedVectors, all: readonly StoredVector[]): Promise<void> {
  for (let from = 0; from < all.length; from += 100) {
    await vectors.upsert(ana, space, all.slice(from, from + 100))
  }
}

/** Computes the same sums in the same order, over everything at once. */
function searchNaively(all: readonly StoredVector[], question: Float32Array, limit: number) {
  const dot = (a: Float32Array, b: Float32Array) => {
    let sum = 0
    for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
    return sum
  }
  return all
    .map(({ id, kind, values }) => {
      const size = Math.sqrt(dot(question, question) * dot(values, values))
      return { id, kind, score: Math.max(-1, Math.min(1, dot(question, values) / size)) }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}

it('is exact to the last bit and in one order, over more rows than are read at once', async () => {
  const number = fc.float({ noNaN: true, min: -1, max: 1 })
  const values = fc
    .array(number, { minLength: 8, maxLength: 8 })
    .map((numbers) => Float32Array.from(numbers))
    .filter((numbers) => numbers.some((one) => Math.abs(one) > 1e-3))
  const points = fc.array(values, { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(points, values, fc.integer({ min: 1, max: 100 }), async (some, at, limit) => {
      const vectors = openEmbeddedVectors({ file: ':memory:' })
      // Repeated values: many are equally near.
      const all = Array.from({ length: 600 }, (_, n) => ({
        id: `v${(n * 7919) % 600}`,
        kind: 'bullet',
        values: some[n % some.length]!,
      }))
      await fill(vectors, all)
      const found = await vectors.query(ana, space, { values: at, limit })
      expect(found).toEqual(searchNaively(all, at, limit))
      vectors.close()
    }),
    { numRuns: 12 },
  )
})

it('keeps what it has answered, and makes no file before somebody needs it', async () => {
  const first = open()
  first.foldLog()
  expect(existsSync(file)).toBe(false)
  const values = Float32Array.from({ length: 8 }, (_, at) => at)
  const writing = first.upsert(ana, space, [{ id: 'a', kind: 'bullet', values }])
  // A later change of the array does not affect the stored vector.
  values.fill(9)
  await writing
  const second = open()
  expect(await second.placeOf(space)).toBe(await first.placeOf(space))
  const question = { values: Float32Array.from({ length: 8 }, (_, at) => at), limit: 1 }
  expect((await second.query(ana, space, question))[0]?.score).toBeCloseTo(1, 6)
})

it('is another place when its file was taken away', async () => {
  const before = await open().placeOf(space)
  opened[0]?.close()
  rmSync(file)
  expect(await open().placeOf(space)).not.toBe(before)
})

it('leaves nothing of an owner in its file', async () => {
  const vectors = open()
  const values = Float32Array.from({ length: 8 }, () => 0.123456)
  const bytes = Buffer.from(values.buffer)
  await vectors.upsert(ana, space, [{ id: 'canary-id', kind: 'bullet', values }])
  vectors.foldLog()
  expect(readFileSync(file).includes(bytes)).toBe(true)
  await vectors.removeOwner(ana)
  vectors.foldLog()
  for (const trace of [bytes, Buffer.from('canary-id'), Buffer.from(ana)]) {
    expect(readFileSync(file).includes(trace)).toBe(false)
    expect(readFileSync(`${file}-wal`).includes(trace)).toBe(false)
  }
})

it('says of a damaged file that it is, by name', async () => {
  writeFileSync(file, 'this is no database, whatever its name says'.repeat(99))
  await expect(open().placeOf(space)).rejects.toMatchObject({
    name: 'VectorsUnavailableError',
    reason: 'damaged',
  })
})
