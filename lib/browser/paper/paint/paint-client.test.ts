import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPaintClient, type PaintWorker } from './paint-client'
import type { PaintRequest } from './paint-messages'
import { noteSharedFile } from './shared-files'

/** Message that the parser of pdf.js sends from inside the worker as soon as it runs. */
const greeting = { sourceName: 'worker', targetName: 'main', action: 'ready', data: [] }

class FakeWorker implements PaintWorker {
  onmessage: PaintWorker['onmessage'] = null
  onerror: PaintWorker['onerror'] = null
  onmessageerror: PaintWorker['onmessageerror'] = null
  requests: PaintRequest[] = []
  isTerminated = false
  postMessage(request: PaintRequest) {
    this.requests.push(request)
  }
  terminate() {
    this.isTerminated = true
  }
  send(data: unknown) {
    this.onmessage?.({ data } as MessageEvent<unknown>)
  }
  crash(message: string) {
    this.onerror?.({ message } as ErrorEvent)
  }
  /** Requests, without opening and closing. */
  questions() {
    return this.requests.filter((request) => 'id' in request)
  }
  types() {
    return this.requests.map(({ type }) => type)
  }
}

/** Picture that records whether it was closed. */
function fakePicture() {
  const picture = { width: 1, height: 1, isClosed: false, close: () => {} }
  picture.close = () => {
    picture.isClosed = true
  }
  return picture
}

function setUp() {
  const workers: FakeWorker[] = []
  const client = createPaintClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return { workers, client }
}
const bytes = () => new Uint8Array([37, 80, 68, 70])

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('asks for a picture without waiting for the file to be open, and keeps the file', async () => {
  const { workers, client } = setUp()
  const file = bytes()
  const pdf = client.open(file)
  const painting = pdf.paint(2, 1.5)
  const [worker] = workers
  expect(worker!.types()).toEqual(['open', 'paint'])
  const [opening] = worker!.requests
  expect(opening).toMatchObject({ bytes: bytes() })
  expect(opening?.type === 'open' && opening.bytes.buffer).not.toBe(file.buffer)
  const [question] = worker!.questions()
  expect(question).toMatchObject({ page: 2, pixelScale: 1.5 })
  const picture = fakePicture()
  worker!.send({ id: question!.id, ok: true, answer: picture })
  expect(await painting).toBe(picture)
  expect(picture.isClosed).toBe(false)
})

it('answers out of order, and a page that cannot be painted by itself', async () => {
  const { workers, client } = setUp()
  const pdf = client.open(bytes())
  const painting = pdf.paint(0, 1)
  const links = pdf.links(1)
  const [first, second] = workers[0]!.questions()
  workers[0]!.send({ id: second!.id, ok: true, answer: [] })
  await expect(links).resolves.toEqual([])
  workers[0]!.send({ id: first!.id, ok: false, message: 'damaged' })
  await expect(painting).rejects.toThrow('damaged')
  expect(workers[0]!.isTerminated).toBe(false)
})

it('drops the greeting of the parser inside the worker', async () => {
  const { workers, client } = setUp()
  const painting = client.open(bytes()).paint(0, 1)
  workers[0]!.send(greeting)
  const picture = fakePicture()
  workers[0]!.send({ id: workers[0]!.questions()[0]!.id, ok: true, answer: picture })
  expect(await painting).toBe(picture)
})

it('replaces a worker that crashes or is another than the one asked for', async () => {
  const { workers, client } = setUp()
  const pdf = client.open(bytes())
  const [painting, links] = [pdf.paint(0, 1), pdf.links(0)]
  workers[0]!.crash('out of memory')
  await expect(painting).rejects.toThrow('out of memory')
  await expect(links).rejects.toThrow('out of memory')
  expect(workers[0]!.isTerminated).toBe(true)
  await expect(pdf.links(0)).rejects.toThrow('replaced')
  pdf.close()
  expect(workers[0]!.requests).toHaveLength(3)

  const next = client.open(bytes()).paint(0, 1)
  expect(workers).toHaveLength(2)
  workers[1]!.send({ id: 1, result: { ok: true } })
  await expect(next).rejects.toThrow('another shape')
  expect(workers[1]!.isTerminated).toBe(true)
  client.warm()
  expect(workers).toHaveLength(3)
})

it('replaces a worker that hangs, later while its script may still be on its way', async () => {
  const { workers, client } = setUp()
  const first = client.open(bytes()).paint(0, 1)
  const firstEnd = expect(first).rejects.toThrow('60000 milliseconds')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(workers[0]!.isTerminated).toBe(false)
  await vi.advanceTimersByTimeAsync(50_000)
  await firstEnd
  expect(workers[0]!.isTerminated).toBe(true)

  const second = client.open(bytes()).paint(0, 1)
  workers[1]!.send(greeting)
  const third = client.open(bytes()).paint(0, 1)
  const thirdEnd = expect(third).rejects.toThrow('10000 milliseconds')
  const secondEnd = expect(second).rejects.toThrow('10000 milliseconds')
  await vi.advanceTimersByTimeAsync(10_000)
  await Promise.all([secondEnd, thirdEnd])
  expect(workers[1]!.isTerminated).toBe(true)
})

it('closing while painting rejects at once and frees the picture that comes too late', async () => {
  const { workers, client } = setUp()
  const closed = client.open(bytes())
  const open = client.open(bytes())
  const [painting, other] = [closed.paint(0, 1), open.paint(0, 1)]
  closed.close()
  await expect(painting).rejects.toThrow('closed')
  expect(workers[0]!.types()).toEqual(['open', 'open', 'paint', 'paint', 'close'])
  const [first, second] = workers[0]!.questions()
  const [late, timely] = [fakePicture(), fakePicture()]
  workers[0]!.send({ id: first!.id, ok: true, answer: late })
  workers[0]!.send({ id: second!.id, ok: true, answer: timely })
  expect(late.isClosed).toBe(true)
  expect(await other).toBe(timely)
  expect(timely.isClosed).toBe(false)
  // Nothing is pending, so no timeout terminates the worker.
  await vi.advanceTimersByTimeAsync(120_000)
  expect(workers[0]!.isTerminated).toBe(false)
})

it('says what keeps a worker from starting when a file is opened, not before', () => {
  const client = createPaintClient(() => {
    throw new Error('blocked by policy')
  })
  expect(() => client.warm()).not.toThrow()
  expect(() => client.open(bytes())).toThrow('blocked by policy')
})

it('sends no file that an engine has sent already', () => {
  const { workers, client } = setUp()
  const first = client.connect()!.first
  const file = bytes()
  noteSharedFile(file, first)
  void client
    .open(file)
    .paint(0, 1)
    .catch(() => {})
  expect(workers[0]!.types()).toEqual(['connect', 'paint'])
  expect(workers[0]!.questions()[0]).toMatchObject({ pdf: first })
  // After a failure the page sends the file itself.
  client.open(file)
  expect(workers[0]!.types()).toEqual(['connect', 'paint', 'open'])
})

it('sends the file to a worker that no engine knows', () => {
  const { workers, client } = setUp()
  const { first } = client.connect()!
  const second = client.connect()!.first
  expect(second).toBeLessThan(first)
  workers[0]!.crash('out of memory')
  const file = bytes()
  noteSharedFile(file, second)
  client.open(file)
  expect(workers[1]!.types()).toEqual(['open'])
})
