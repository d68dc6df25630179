import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngineClient } from '@/lib/browser/paper/engine/engine-client'
import {
  documentNamed,
  fakeSpawner,
  renderedWith,
} from '@/lib/browser/paper/engine/testing/fake-worker'
import type { RenderOutcome } from '@/lib/browser/paper/engine/worker-lane'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { runs } from '@/tests/runs'
import { createPaper } from './paper'

/** Engine that answers on command. */
function heldEngine() {
  const asked: { document: PaperDocument; answer: (outcome: RenderOutcome) => void }[] = []
  const render = (document: PaperDocument) =>
    new Promise<RenderOutcome>((answer) => {
      asked.push({ document, answer })
    })
  let renewed = 0
  return {
    ...{ asked, render, renderAtRest: render },
    renew: () => {
      renewed += 1
    },
    renewed: () => renewed,
  }
}
const ok = (hash: number): RenderOutcome => ({ ok: true, rendered: renderedWith(hash) })
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** Engine with separate live and idle renders. */
function twoEngines() {
  const live = heldEngine()
  const atRest = heldEngine()
  const signals: (AbortSignal | undefined)[] = []
  const renderAtRest = (document: PaperDocument, signal?: AbortSignal) => {
    signals.push(signal)
    return atRest.render(document)
  }
  return { live, atRest, signals, client: { render: live.render, renderAtRest, renew: live.renew } }
}

const setting = { fontSize: 9.5, lineHeight: 1.3, spacing: 0.8, margin: 15 }
const fit = { fits: true, pages: 1, setting, layouts: 5 } as const
const fitted = (hash: number): RenderOutcome => ({
  ok: true,
  rendered: { ...renderedWith(hash), fit },
})

/** Document fitted to one page. */
function fittingDocument(name: string): PaperDocument {
  const document = documentNamed(name)
  return { ...document, design: { ...document.design, fit: 1 } } as PaperDocument
}

describe('the paper of a document that is fitted to its pages', () => {
  it('is fitted at once, then shows new words with the same measures and fits them at rest', async () => {
    const { live, atRest, client } = twoEngines()
    const paper = createPaper(client)
    const first = fittingDocument('Ada')
    paper.update(first)
    expect(live.asked[0]!.document).toBe(first)
    live.asked[0]!.answer(fitted(1))
    await settled()
    expect(paper.state()).toMatchObject({ status: 'ready', printed: { rendered: { fit } } })

    const second = fittingDocument('Ada L')
    paper.update(second)
    expect(live.asked[1]!.document.design).toEqual({
      ...second.design,
      ...setting,
      fit: 0,
      autoFit: false,
    })
    expect(live.asked[1]!.document.content).toBe(second.content)
    const download = paper.current()
    live.asked[1]!.answer(ok(2))
    await settled()
    expect(paper.state().status).toBe('rendering')
    expect(paper.state().printed).toMatchObject({ document: second, rendered: { fit } })
    expect(paper.state().printed?.rendered.pages[0]?.hash).toBe(2)

    expect(atRest.asked[0]!.document).toBe(second)
    atRest.asked[0]!.answer(fitted(3))
    const sent = await download
    expect(sent.ok && sent.rendered.pages[0]?.hash).toBe(3)
    expect(paper.state().status).toBe('ready')
  })

  it('is set at once each time while its own measures do in one layout', async () => {
    const { live, atRest, client } = twoEngines()
    const paper = createPaper(client)
    const answer = (hash: number, layouts: number): RenderOutcome => ({
      ok: true,
      rendered: { ...renderedWith(hash), fit: { ...fit, layouts } },
    })
    paper.update(documentNamed('1'))
    live.asked[0]!.answer(answer(1, 1))
    await settled()
    const second = documentNamed('2')
    paper.update(second)
    expect(live.asked[1]!.document).toBe(second)
    live.asked[1]!.answer(answer(2, 3))
    await settled()
    expect(paper.state()).toMatchObject({ status: 'ready', printed: { document: second } })
    expect(atRest.asked).toEqual([])
    const third = documentNamed('3')
    paper.update(third)
    expect(live.asked[2]!.document.design).toMatchObject({ ...setting, fit: 0, autoFit: false })
    live.asked[2]!.answer(ok(3))
    await settled()
    atRest.asked[0]!.answer(answer(4, 1))
    await settled()
    const fourth = documentNamed('4')
    paper.update(fourth)
    expect(live.asked[3]!.document).toBe(fourth)
  })

  it('lets go of what it fits when the next key comes', async () => {
    const { live, atRest, signals, client } = twoEngines()
    const paper = createPaper(client)
    paper.update(fittingDocument('1'))
    live.asked[0]!.answer(fitted(1))
    await settled()
    paper.update(fittingDocument('2'))
    live.asked[1]!.answer(ok(2))
    await settled()
    expect(signals[0]?.aborted).toBe(false)
    const last = fittingDocument('3')
    paper.update(last)
    expect(signals[0]?.aborted).toBe(true)
    atRest.asked[0]!.answer({ ok: false, code: 'superseded', message: '' })
    live.asked[2]!.answer(ok(3))
    await settled()
    atRest.asked[1]!.answer(fitted(4))
    await settled()
    expect(paper.state()).toMatchObject({ status: 'ready', printed: { document: last } })
  })

  it('asks anew when the design changes, and keeps to the words alone when it is let be', async () => {
    const { live, atRest, client } = twoEngines()
    const paper = createPaper(client)
    paper.update(fittingDocument('1'))
    live.asked[0]!.answer(fitted(1))
    await settled()
    const other = fittingDocument('1')
    const narrow = { ...other, design: { ...other.design, margin: 30 } } as PaperDocument
    paper.update(narrow)
    expect(live.asked[1]!.document).toBe(narrow)
    live.asked[1]!.answer(fitted(2))
    await settled()
    const free = documentNamed('2')
    paper.update(free)
    expect(live.asked[2]!.document).toBe(free)
    live.asked[2]!.answer(ok(3))
    await settled()
    expect(paper.state().status).toBe('ready')
    expect(atRest.asked).toEqual([])
  })
})

describe('the paper', () => {
  it('shows the newest state and tells its document', async () => {
    const engine = heldEngine()
    const paper = createPaper(engine)
    expect(paper.state().status).toBe('empty')
    const document = documentNamed('Ada')
    paper.update(document)
    paper.update(document)
    expect(engine.asked).toHaveLength(1)
    expect(paper.state().status).toBe('rendering')
    engine.asked[0]!.answer(ok(1))
    await settled()
    expect(paper.state()).toMatchObject({ status: 'ready', error: null })
    expect(paper.state().printed?.document).toBe(document)
  })

  it('keeps the last good page while a newer state fails, and renders again on request', async () => {
    const engine = heldEngine()
    const paper = createPaper(engine)
    const good = documentNamed('good')
    paper.update(good)
    engine.asked[0]!.answer(ok(1))
    await settled()
    paper.update(documentNamed('bad'))
    const address = 'basics/name' as const
    engine.asked[1]!.answer({ ok: false, code: 'layout-failed', message: 'no', address })
    await settled()
    expect(paper.state()).toMatchObject({
      status: 'failed',
      error: { code: 'layout-failed', address },
    })
    expect(engine.renewed()).toBe(0)
    expect(paper.state().printed?.document).toBe(good)
    paper.retry()
    // In a new worker, since the old one may be the cause.
    expect(engine.renewed()).toBe(1)
    expect(paper.state()).toMatchObject({ status: 'rendering', error: { code: 'layout-failed' } })
    engine.asked[2]!.answer(ok(2))
    await settled()
    expect(paper.state()).toMatchObject({ status: 'ready', error: null })
    expect(paper.state().printed?.rendered.pages[0]?.hash).toBe(2)
  })

  it('tries once more when the engine was ended, and says so only then', async () => {
    const engine = heldEngine()
    const paper = createPaper(engine)
    const crash: RenderOutcome = { ok: false, code: 'engine-crashed', message: 'killed' }
    paper.update(documentNamed('1'))
    engine.asked[0]!.answer(crash)
    await settled()
    expect(paper.state()).toMatchObject({ status: 'rendering', error: null })
    engine.asked[1]!.answer(crash)
    await settled()
    expect(engine.asked).toHaveLength(2)
    expect(paper.state()).toMatchObject({ status: 'failed', error: { code: 'engine-crashed' } })
  })

  it('answers a download with the state that was newest when it was asked', async () => {
    const engine = heldEngine()
    const paper = createPaper(engine)
    paper.update(documentNamed('1'))
    const second = documentNamed('2')
    paper.update(second)
    const download = paper.current()
    engine.asked[0]!.answer(ok(1))
    await settled()
    expect(paper.state().status).toBe('rendering')
    engine.asked[1]!.answer(ok(2))
    const answer = await download
    expect(answer.ok && answer.document).toBe(second)
    const again = await paper.current()
    expect(again.ok && again.rendered).toBe(answer.ok && answer.rendered)
    expect(engine.asked).toHaveLength(2)
  })

  it('answers a download with the error when there are no pages of that state', async () => {
    const engine = heldEngine()
    const paper = createPaper(engine)
    paper.update(documentNamed('1'))
    const download = paper.current()
    engine.asked[0]!.answer({ ok: false, code: 'deadline-passed', message: 'late' })
    await expect(download).resolves.toEqual({ ok: false, code: 'deadline-passed', message: 'late' })
  })

  it('ends every burst of typing with the newest state on the paper', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('type', 'answer', 'crash', 'pause'), { maxLength: 40 }),
        async (steps) => {
          const { workers, spawn } = fakeSpawner()
          const paper = createPaper(createEngineClient(spawn))
          let last = documentNamed('first')
          paper.update(last)
          const answered = new Set<unknown>()
          const answer = () => {
            const worker = workers.at(-1)
            const request = worker?.requests.at(-1)
            if (!worker || !request || worker.isTerminated || answered.has(request)) return false
            answered.add(request)
            worker.answer(request.id)
            return true
          }
          for (const [index, step] of steps.entries()) {
            if (step === 'type') {
              last = documentNamed(`state ${index}`)
              paper.update(last)
            } else if (step === 'answer') answer()
            else if (step === 'crash') workers.at(-1)?.crash('killed')
            else await settled()
          }
          last = documentNamed('last')
          paper.update(last)
          await settled()
          while (answer()) await settled()
          expect(paper.state().status).toBe('ready')
          expect(paper.state().printed?.document).toBe(last)
        },
      ),
      { numRuns: runs(100) },
    )
  })
})
