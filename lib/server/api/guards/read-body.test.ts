import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { FailureError } from '../problems'
import { type BodyPace, createBodyMemory, readBody } from './read-body'

const patient: BodyPace = { window: 60_000, bytes: 1, rate: 1 }
const request = (body: ReadableStream<Uint8Array<ArrayBuffer>>, headers = {}) => ({
  body,
  headers: new Headers(headers),
})

/** Returns a body that arrives in pieces, and never ends if `ends` is false. */
function bodyOf(pieces: Iterable<Uint8Array<ArrayBuffer>>, ends = true, milliseconds = 0) {
  const left = pieces[Symbol.iterator]()
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = left.next()
      if (!done) {
        if (milliseconds > 0) await pause(milliseconds)
        controller.enqueue(value)
      } else if (ends) controller.close()
      else await new Promise(() => {})
    },
  })
}
const piece = (bytes: number) => new Uint8Array(bytes).fill(0x61)
const pieces = (count: number, bytes: number) => Array.from({ length: count }, () => piece(bytes))

async function codeOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof FailureError ? error.failure.code : String(error)
}

it('gives a body up that is held back, and its memory with it', async () => {
  const memory = createBodyMemory(10_000)
  const pace = { window: 40, bytes: 100, rate: 1_000_000 }
  const held = () => readBody(request(bodyOf([piece(9_000)], false)), 9_000, memory, pace)
  for (let tries = 0; tries < 3; tries++) expect(await codeOf(held())).toBe('request-timeout')
})

it('gives a body up that drips for longer than the largest may take', async () => {
  const pace = { window: 1_000, bytes: 0, rate: 1_000_000 }
  const dripping = bodyOf(pieces(100_000, 1), true, 50)
  const reading = readBody(request(dripping), 1_000, createBodyMemory(), { ...pace, window: 60 })
  expect(await codeOf(reading)).toBe('request-timeout')
})

it('reads a body that comes slowly and steadily', async () => {
  const pace = { window: 200, bytes: 10, rate: 10 }
  const memory = createBodyMemory(10_000)
  const slow = bodyOf(pieces(20, 50), true, 30)
  const { bytes, release } = await readBody(request(slow), 5_000, memory, pace)
  expect(bytes.length).toBe(1_000)
  release()
  expect(memory.take(10_000)).toBe(true)
})

it('takes no more than the limit, whatever was declared', async () => {
  const memory = createBodyMemory()
  const read = (body: ReadableStream<Uint8Array<ArrayBuffer>>, headers = {}) =>
    codeOf(readBody(request(body, headers), 1_000, memory, patient))
  expect(await read(bodyOf([]), { 'content-length': '1001' })).toBe('too-large')
  expect(await read(bodyOf([]), { 'content-length': '1e1000' })).toBe('too-large')
  expect(await read(bodyOf(pieces(2, 501)))).toBe('too-large')
})

it('holds the bodies of all within one bound', async () => {
  const memory = createBodyMemory(20_000)
  const body = () => readBody(request(bodyOf([piece(9_000)])), 10_000, memory, patient)
  const [first] = await Promise.all([body(), body()])
  expect(await codeOf(body())).toBe('too-many-requests')
  first.release()
  expect((await body()).bytes.length).toBe(9_000)
})

it('refuses a body in crumbs before it has cost much', async () => {
  let pulled = 0
  const crumbs = function* () {
    for (;;) {
      pulled++
      yield piece(1)
    }
  }
  const reading = readBody(request(bodyOf(crumbs())), 1_000_000, createBodyMemory(), patient)
  expect(await codeOf(reading)).toBe('bad-request')
  expect(pulled).toBeLessThan(2_000)
})

it('takes a client that goes away for one that was too slow', async () => {
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.error(new Error('aborted')),
  })
  const reading = readBody(request(broken), 1_000, createBodyMemory(), patient)
  expect(await codeOf(reading)).toBe('request-timeout')
})
