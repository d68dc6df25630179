import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createEngineClient } from './engine-client'
import { documentNamed, fakeSpawner } from './testing/fake-worker'

const settled = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('keeps one render in flight and of those that wait only the last', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn)
  const documents = ['a', 'ab', 'abc', 'abcd'].map(documentNamed)
  const outcomes = documents.map((document) => client.render(document))
  await settled()
  const [worker] = workers
  expect(worker!.requests.map((request) => request.document)).toEqual([documents[0]])
  worker!.answer(1)
  await settled()
  expect(worker!.requests.map((request) => request.document)).toEqual([documents[0], documents[3]])
  worker!.answer(2)
  const codes = await Promise.all(outcomes)
  expect(codes.map((outcome) => (outcome.ok ? 'ok' : outcome.code))).toEqual([
    'ok',
    'superseded',
    'superseded',
    'ok',
  ])
  expect(codes[3]!.ok && codes[3]!.rendered.pages[0]!.hash).toBe(2)
  expect(workers).toHaveLength(1)
})

it('gives a render up at the deadline, replaces the worker and goes on', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn, 1_000)
  const first = client.render(documentNamed('first'))
  await settled()
  workers[0]!.answer(1)
  await first
  const slow = client.render(documentNamed('slow'))
  await vi.advanceTimersByTimeAsync(1_000)
  await expect(slow).resolves.toMatchObject({ ok: false, code: 'deadline-passed' })
  expect(workers[0]!.isTerminated).toBe(true)
  const next = client.render(documentNamed('next'))
  await settled()
  workers[1]!.answer(7)
  await expect(next).resolves.toMatchObject({ ok: true })
})

it('gives a worker that has just started more time, which it needs on slow devices and networks', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn, 1_000)
  const first = client.render(documentNamed('first'))
  await vi.advanceTimersByTimeAsync(3_900)
  workers[0]!.answer(1)
  await expect(first).resolves.toMatchObject({ ok: true })

  const never = createEngineClient(spawn, 1_000).render(documentNamed('never'))
  await vi.advanceTimersByTimeAsync(4_000)
  await expect(never).resolves.toMatchObject({ ok: false, code: 'deadline-passed' })
})

it('answers a crash and a foreign message with an error and starts a new worker', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn)
  const first = client.render(documentNamed('x'))
  await settled()
  workers[0]!.crash('out of memory')
  await expect(first).resolves.toEqual({
    ok: false,
    code: 'engine-crashed',
    message: 'out of memory',
  })
  const second = client.render(documentNamed('x'))
  await settled()
  workers[1]!.send({ sourceName: 'worker', targetName: 'main', action: 'ready' })
  await expect(second).resolves.toMatchObject({ ok: false, code: 'engine-crashed' })
  const third = client.render(documentNamed('x'))
  await settled()
  workers[2]!.answer()
  await expect(third).resolves.toMatchObject({ ok: true })
})

it('reports a worker that cannot be started', async () => {
  const client = createEngineClient(() => {
    throw new Error('blocked by policy')
  })
  await expect(client.render(documentNamed('x'))).resolves.toEqual({
    ok: false,
    code: 'engine-crashed',
    message: 'blocked by policy',
  })
})

it('passes the engine’s own error on and keeps its worker', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn)
  const outcome = client.render(documentNamed('x'))
  await settled()
  const result = { ok: false, code: 'layout-failed', message: 'no room' }
  workers[0]!.send({ id: workers[0]!.requests[0]!.id, result })
  await expect(outcome).resolves.toEqual(result)
  expect(workers[0]!.isTerminated).toBe(false)
})

it('ends a worker whose engine broke, and one that somebody tries again after', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn)
  const broken = client.render(documentNamed('x'))
  await settled()
  const message = 'memory access out of bounds'
  const result = { ok: false, code: 'engine-broken', message }
  workers[0]!.send({ id: workers[0]!.requests[0]!.id, result })
  await expect(broken).resolves.toEqual({ ok: false, code: 'engine-crashed', message })
  expect(workers[0]!.isTerminated).toBe(true)

  const second = client.render(documentNamed('y'))
  await settled()
  // In progress, so it is not terminated.
  client.renew()
  workers[1]!.answer()
  await expect(second).resolves.toMatchObject({ ok: true })
  client.renew()
  expect(workers[1]!.isTerminated).toBe(true)
  const third = client.render(documentNamed('z'))
  await settled()
  workers[2]!.answer()
  await expect(third).resolves.toMatchObject({ ok: true })
})

it('does quiet work in another worker, only in a pause, and gives that worker back', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn)
  const typed = client.render(documentNamed('typed'))
  const thumbnail = client.renderWhenIdle(documentNamed('thumbnail'))
  await settled()
  expect(workers).toHaveLength(1)
  workers[0]!.answer()
  await typed
  await vi.advanceTimersByTimeAsync(299)
  expect(workers).toHaveLength(1)
  const typedAgain = client.render(documentNamed('typed again'))
  await settled()
  workers[0]!.answer()
  await typedAgain
  await vi.advanceTimersByTimeAsync(300)
  expect(workers).toHaveLength(2)
  workers[1]!.answer(9)
  await expect(thumbnail).resolves.toMatchObject({ ok: true })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(workers[1]!.isTerminated).toBe(true)
  expect(workers[0]!.isTerminated).toBe(false)
})

it('gives the worker of quiet work back at once on a device with little memory', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn, undefined, spawn, undefined, 0)
  const thumbnail = client.renderWhenIdle(documentNamed('thumbnail'))
  await settled()
  workers[0]!.answer()
  await thumbnail
  await vi.advanceTimersByTimeAsync(1)
  expect(workers[0]!.isTerminated).toBe(true)
})

it('drops quiet work that nobody waits for', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn)
  const first = client.renderWhenIdle(documentNamed('1'))
  const abort = new AbortController()
  const second = client.renderWhenIdle(documentNamed('2'), abort.signal)
  const third = client.renderWhenIdle(documentNamed('3'))
  abort.abort()
  await expect(second).resolves.toMatchObject({ code: 'superseded' })
  workers[0]!.answer(1)
  await expect(first).resolves.toMatchObject({ ok: true })
  await settled()
  workers[0]!.answer(3)
  await expect(third).resolves.toMatchObject({ ok: true })
  expect(workers[0]!.requests).toHaveLength(2)
})

it('tells the worker of quiet work when nobody waits for what it is at', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn)
  const abort = new AbortController()
  const first = client.renderWhenIdle(documentNamed('1'), abort.signal)
  const second = client.renderWhenIdle(documentNamed('2'))
  await settled()
  const [worker] = workers
  expect(worker!.cancelled).toEqual([])
  abort.abort()
  await expect(first).resolves.toMatchObject({ code: 'superseded' })
  const id = worker!.requests[0]!.id
  expect(worker!.cancelled).toEqual([id])
  worker!.send({ id, result: { ok: false, code: 'cancelled', message: '' } })
  await settled()
  worker!.answer(2)
  await expect(second).resolves.toMatchObject({ ok: true })
})

it('answers everything when it is closed and starts nothing more', async () => {
  const { workers, spawn } = fakeSpawner()
  const client = createEngineClient(spawn)
  const outcomes = [
    client.render(documentNamed('1')),
    client.render(documentNamed('2')),
    client.renderWhenIdle(documentNamed('3')),
  ]
  await settled()
  client.close()
  for (const outcome of outcomes) {
    await expect(outcome).resolves.toMatchObject({ code: 'superseded' })
  }
  await expect(client.render(documentNamed('4'))).resolves.toMatchObject({ code: 'superseded' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(workers).toHaveLength(1)
  expect(workers[0]!.isTerminated).toBe(true)
})

it('says that the photo is missing rather than to print without it, and asks again', async () => {
  const { workers, spawn } = fakeSpawner()
  const waits = [Promise.reject(new Error('out of reach')), undefined]
  const client = createEngineClient(spawn, undefined, spawn, () => waits.shift())
  expect(await client.render(documentNamed('a'))).toEqual({
    ok: false,
    code: 'photo-unavailable',
    message: 'Error: out of reach',
  })
  const again = client.render(documentNamed('b'))
  await settled()
  const [worker] = workers
  expect(worker!.requests).toHaveLength(1)
  worker!.answer(1)
  expect((await again).ok).toBe(true)
})

it('sends the files of a document with it, at once where they are at hand', async () => {
  const { workers, spawn } = fakeSpawner()
  const bytes = new Uint8Array([1])
  let found: (files: { a: typeof bytes }) => void = () => {}
  const late = new Promise<{ a: typeof bytes }>((resolve) => {
    found = resolve
  })
  const waits: (typeof late | { a: typeof bytes })[] = [{ a: bytes }, late]
  const filesOf = () => waits.shift()
  const client = createEngineClient(spawn, undefined, spawn, filesOf)
  const first = client.render(documentNamed('1'))
  await settled()
  const [worker] = workers
  expect(worker!.requests[0]!.files).toEqual({ a: bytes })
  worker!.answer(1)
  await first
  const second = client.render(documentNamed('2'))
  await settled()
  expect(worker!.requests).toHaveLength(1)
  found({ a: bytes })
  await settled()
  expect(worker!.requests[1]!.files).toEqual({ a: bytes })
  worker!.answer(2)
  await expect(second).resolves.toMatchObject({ ok: true })
})
