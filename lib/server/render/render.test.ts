import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadEngineBundle, loadFont, projectFolder } from '@/lib/pdf/engine/testing/engine-bundle'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { paperDocuments } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { createRenderer } from './create-renderer'
import { type EngineThread, startEngineThread } from './engine-thread'
import { defaultRenderLimits, type RenderOutcome } from './render-types'

const { createEngine } = await loadEngineBundle()
const engineFile = resolve(projectFolder, 'dist/engine-node-worker.mjs')
const documents = someOf(paperDocuments().filter((_, at) => at % 3 === 0))
const [first] = documents
if (!first) throw new Error('no document')
const { document } = first
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Creates threads that answer on demand. */
function fakeThreads() {
  const threads: { answer: (outcome: RenderOutcome) => void; isEnded: () => boolean }[] = []
  const start = (): EngineThread => {
    let answer: ((outcome: RenderOutcome) => void) | null = null
    let isEnded = false
    const thread = {
      answer: (outcome: RenderOutcome) => answer?.(outcome),
      isEnded: () => isEnded,
    }
    threads.push(thread)
    return {
      ask: () => new Promise((settle) => (answer = settle)),
      isEnded: () => isEnded,
      async end() {
        isEnded = true
        answer?.({ ok: false, code: 'failed' })
      },
    }
  }
  return { threads, start }
}

const failed = { ok: false, code: 'failed' }
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

describe('rendering on the server', () => {
  const renderer = createRenderer(() => startEngineThread(engineFile))
  afterAll(() => renderer.close())

  it('draws the same bytes as the engine everywhere else, several at once', async () => {
    const engine = createEngine({ loadFont })
    const outcomes = await Promise.all(documents.map((one) => renderer.render(one.document)))
    for (const [at, outcome] of outcomes.entries()) {
      const expected = await engine.render(documents[at]?.document as PaperDocument)
      if (!outcome.ok || !expected.ok) throw new Error(documents[at]?.name)
      expect(sha(outcome.bytes)).toBe(sha(expected.rendered.bytes))
    }
  })

  it('answers what is no document with a code and goes on', async () => {
    const letterless = { ...document, kind: 'poster' } as unknown as PaperDocument
    expect(await renderer.render(letterless)).toEqual(failed)
    expect(await renderer.render(document)).toMatchObject({ ok: true })
  })
})

describe('a render that costs too much', () => {
  it('is ended after its time of the processor, and others go on', async () => {
    const { start, threads } = fakeThreads()
    const measures = { processorTime: () => performance.now() }
    const renderer = createRenderer(start, { ...defaultRenderLimits, deadline: 60 }, measures)
    const outcome = renderer.render(document)
    const other = renderer.render(document)
    threads[1]?.answer({ ok: true, bytes: new Uint8Array(1) })
    expect(await other).toMatchObject({ ok: true })
    expect(await outcome).toEqual(failed)
    expect(threads[0]?.isEnded()).toBe(true)
    await renderer.close()
  })

  it('is waited for on a busy machine, and may be asked for again after four times its time', async () => {
    const { start, threads } = fakeThreads()
    const measures = { processorTime: () => 0 }
    const renderer = createRenderer(start, { ...defaultRenderLimits, deadline: 60 }, measures)
    const began = performance.now()
    const late = renderer.render(document)
    const slow = renderer.render(document)
    await pause(120)
    threads[1]?.answer({ ok: true, bytes: new Uint8Array(1) })
    expect(await slow).toMatchObject({ ok: true })
    expect(await late).toEqual({ ok: false, code: 'busy' })
    expect(performance.now() - began).toBeGreaterThan(240)
    await renderer.close()
  })

  it('is ended by what its own thread uses, whatever others do', async () => {
    const { start, threads } = fakeThreads()
    const used = [
      { processorTime: 5, bytes: 100 },
      { processorTime: 5, bytes: 100 },
    ]
    let count = 0
    const measured = () => {
      const at = count++
      return { ...start(), usage: async () => used[at] ?? null }
    }
    const limits = { ...defaultRenderLimits, deadline: 60, growth: 50 }
    let now = 0
    const measures = { now: () => now, processorTime: () => 9e9, residentBytes: () => 0 }
    const renderer = createRenderer(measured, limits, measures)
    const [large, small] = [renderer.render(document), renderer.render(document)]
    await pause(100)
    used[0] = { processorTime: 6, bytes: 151 }
    expect(await large).toEqual(failed)
    expect(threads.map((thread) => thread.isEnded())).toEqual([true, false])
    now = 61
    used[1] = { processorTime: 66, bytes: 120 }
    expect(await small).toEqual(failed)
    await renderer.close()
  })

  it('is ended when the process grows beyond its share: the youngest, then none for a while', async () => {
    const { start, threads } = fakeThreads()
    let bytes = 100
    const limits = { ...defaultRenderLimits, growth: 50 }
    const measures = { residentBytes: () => bytes, now: () => performance.now() }
    const renderer = createRenderer(start, limits, measures)
    const older = renderer.render(document)
    const younger = renderer.render(document)
    bytes = 160
    expect(await younger).toEqual(failed)
    bytes = 110
    await pause(100)
    expect(threads[0]?.isEnded()).toBe(false)
    threads[0]?.answer({ ok: true, bytes: new Uint8Array(1) })
    expect(await older).toMatchObject({ ok: true })
    await renderer.close()
  })

  it('ends a true thread that allocates outside of its heap, while the server answers others', async () => {
    const bomb = resolve(import.meta.dirname, 'testing/bomb.mjs')
    const limits = { ...defaultRenderLimits, growth: 150 * 2 ** 20, deadline: 30_000 }
    const renderer = createRenderer(() => startEngineThread(bomb), limits)
    const before = process.memoryUsage.rss()
    let beats = 0
    const heart = setInterval(() => beats++, 10)
    expect(await renderer.render(document)).toEqual(failed)
    clearInterval(heart)
    expect(process.memoryUsage.rss() - before).toBeLessThan(600 * 2 ** 20)
    expect(beats).toBeGreaterThan(0)
    await renderer.close()
  })

  it('is refused when too many wait, and a warm thread is used again', async () => {
    const { start, threads } = fakeThreads()
    const renderer = createRenderer(start, { ...defaultRenderLimits, waiting: 3 })
    const outcomes = Array.from({ length: 6 }, () => renderer.render(document))
    expect(await outcomes[5]).toEqual({ ok: false, code: 'busy' })
    for (let at = 0; at < 5; at++) {
      for (const thread of threads) thread.answer({ ok: true, bytes: new Uint8Array(1) })
      await pause(1)
    }
    for (const outcome of outcomes.slice(0, 5)) expect(await outcome).toMatchObject({ ok: true })
    expect(threads.length).toBe(2)
    await renderer.close()
    expect(threads.every((thread) => thread.isEnded())).toBe(true)
    expect(await renderer.render(document)).toEqual(failed)
  })

  it('starts another thread after one has died', async () => {
    const dead = resolve(import.meta.dirname, 'testing/dying.mjs')
    let started = 0
    const renderer = createRenderer(() => {
      started++
      return startEngineThread(started === 1 ? dead : engineFile)
    })
    expect(await renderer.render(document)).toEqual(failed)
    expect(await renderer.render(document)).toMatchObject({ ok: true })
    expect(started).toBe(2)
    await renderer.close()
  })
})
