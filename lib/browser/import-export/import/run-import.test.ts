import { expect, it, onTestFinished, vi } from 'vitest'
import { importLimits } from '@/lib/importers/import-limits'
import {
  type ImportWorker,
  runApplicationTable,
  runImport,
  runPlainText,
  runReadings,
  runVerification,
} from './run-import'
import { fakeWorker } from './testing/fake-worker'

const question = { kind: 'text', text: 'Ana Reis' } as const
const failure = { ok: false, code: 'no-resume' } as const

it('tells how far it is, answers once, and ends the worker', async () => {
  const { worker, say, start } = fakeWorker()
  const heard: unknown[] = []
  const { outcome } = runImport(question, (progress) => heard.push(progress), start)
  say({ sourceName: 'worker', action: 'ready' })
  say({ kind: 'import-progress', progress: { stage: 'reading', done: 1, of: 2 } })
  say({ kind: 'import-outcome', outcome: failure })
  expect(await outcome).toEqual(failure)
  expect(heard).toEqual([{ stage: 'reading', done: 1, of: 2 }])
  expect(worker.terminate).toHaveBeenCalledOnce()
})

it('ends it when it is cancelled, when it breaks, and when it takes too long', async () => {
  const cancelled = fakeWorker()
  const run = runImport(question, () => {}, cancelled.start)
  run.cancel()
  expect(await run.outcome).toBeNull()
  const broken = fakeWorker()
  const { outcome } = runImport(question, () => {}, broken.start)
  broken.say({ kind: 'import-ready' })
  broken.worker.onerror?.call(broken.worker as unknown as Worker, new Event('error') as ErrorEvent)
  expect(await outcome).toEqual({ ok: false, code: 'gave-up' })
  const slow = fakeWorker()
  expect(await runImport(question, () => {}, slow.start, 5).outcome).toEqual({
    ok: false,
    code: 'gave-up',
  })
  for (const { worker } of [cancelled, broken, slow]) expect(worker.terminate).toHaveBeenCalled()
})

it('blames no file for a worker that cannot be loaded', async () => {
  const file = { kind: 'file', bytes: new Uint8Array(1), fileName: 'cv.pdf' } as const
  const choice = { dayOrder: null, language: 'en' }
  const runs = [
    (start: () => ImportWorker) => runImport(question, () => {}, start).outcome,
    (start: () => ImportWorker) => runPlainText(file, start).outcome,
    (start: () => ImportWorker) => runApplicationTable(file.bytes, choice, start).outcome,
  ]
  for (const run of runs) {
    const { worker, start } = fakeWorker()
    const outcome = run(start)
    worker.onerror?.call(worker as unknown as Worker, new Event('error') as ErrorEvent)
    expect(await outcome).toEqual({ ok: false, code: 'not-started' })
    expect(worker.terminate).toHaveBeenCalledOnce()
  }
})

it('blames no signed file for it either', async () => {
  const { worker, start } = fakeWorker()
  const { outcome } = runVerification(new Uint8Array(1), start)
  worker.onerror?.call(worker as unknown as Worker, new Event('error') as ErrorEvent)
  expect(await outcome).toEqual({ kind: 'not-started' })
})

it('says nothing about a signed file whose check could not be finished, or that is too large', async () => {
  expect(await runVerification(new Uint8Array(1), fakeWorker().start, 5).outcome).toEqual({
    kind: 'unfinished',
  })
  const broken = fakeWorker()
  const { outcome } = runVerification(new Uint8Array(1), broken.start)
  broken.say({ kind: 'import-ready' })
  broken.worker.onerror?.call(broken.worker as unknown as Worker, new Event('error') as ErrorEvent)
  expect(await outcome).toEqual({ kind: 'unfinished' })
  const start = vi.fn()
  const bytes = new Uint8Array(importLimits.fileBytes + 1)
  expect(await runVerification(bytes, start).outcome).toEqual({ kind: 'too-large' })
  expect(start).not.toHaveBeenCalled()
})

it('waits anew at each sign of progress, twice as long at most', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { worker, say, start } = fakeWorker()
  const ended = vi.fn()
  void runImport(question, () => {}, start, 100).outcome.then(ended)
  const step = async () => {
    await vi.advanceTimersByTimeAsync(70)
    say({ sourceName: 'worker', action: 'ready' })
    say({ kind: 'import-progress', progress: { stage: 'reading', done: 1, of: 2 } })
  }
  await step()
  await step()
  await vi.advanceTimersByTimeAsync(59)
  expect(ended).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(ended).toHaveBeenCalledWith({ ok: false, code: 'gave-up' })
  expect(worker.terminate).toHaveBeenCalledOnce()
  const stuck = fakeWorker()
  const stuckEnded = vi.fn()
  void runImport(question, () => {}, stuck.start, 100).outcome.then(stuckEnded)
  await vi.advanceTimersByTimeAsync(50)
  stuck.say({ kind: 'import-progress', progress: { stage: 'reading', done: 0, of: 1 } })
  await vi.advanceTimersByTimeAsync(99)
  expect(stuckEnded).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(stuckEnded).toHaveBeenCalledOnce()
})

it('answers with other readings, and with none of a worker that breaks or is slow', async () => {
  const again = fakeWorker()
  const { outcome } = runReadings(question, 120, again.start)
  expect(again.worker.postMessage).toHaveBeenCalledWith({
    kind: 'again',
    content: question,
    dateColumn: 120,
  })
  again.say({ kind: 'import-progress', progress: { stage: 'reading', done: 1, of: 2 } })
  again.say({ kind: 'import-readings', readings: [] })
  expect(await outcome).toEqual([])
  const slow = fakeWorker()
  expect(await runReadings(question, null, slow.start, 5).outcome).toEqual([])
  for (const { worker } of [again, slow]) expect(worker.terminate).toHaveBeenCalledOnce()
})

it('answers with the text of a file, and with a table', async () => {
  const file = { kind: 'file', bytes: new Uint8Array(1), fileName: 'job.pdf' } as const
  const choice = { dayOrder: null, language: 'en' }
  const [asText, asTable] = [fakeWorker(), fakeWorker()]
  const text = runPlainText(file, asText.start).outcome
  const table = runApplicationTable(file.bytes, choice, asTable.start).outcome
  expect(asText.worker.postMessage).toHaveBeenCalledWith({ kind: 'plain-text', file })
  expect(asTable.worker.postMessage).toHaveBeenCalledWith({
    kind: 'application-table',
    bytes: file.bytes,
    choice,
  })
  asText.say({ kind: 'text-outcome', outcome: { ok: true, text: 'Nurse' } })
  asTable.say({ kind: 'table-outcome', outcome: { ok: false, code: 'no-columns' } })
  expect(await text).toEqual({ ok: true, text: 'Nurse' })
  expect(await table).toEqual({ ok: false, code: 'no-columns' })
  for (const { worker } of [asText, asTable]) expect(worker.terminate).toHaveBeenCalledOnce()
  const gaveUp = { ok: false, code: 'gave-up' }
  expect(await runPlainText(file, fakeWorker().start, 5).outcome).toEqual(gaveUp)
  expect(await runApplicationTable(file.bytes, choice, fakeWorker().start, 5).outcome).toEqual(
    gaveUp,
  )
})

it('starts none for more bytes than are read', async () => {
  const start = vi.fn()
  const bytes = new Uint8Array(importLimits.fileBytes + 1)
  const file = { kind: 'file', bytes, fileName: 'CV.pdf' } as const
  for (const { outcome } of [
    runImport(file, () => {}, start),
    runPlainText(file, start),
    runApplicationTable(bytes, { dayOrder: null, language: 'en' }, start),
  ]) {
    expect(await outcome).toEqual({ ok: false, code: 'too-large' })
  }
  expect(start).not.toHaveBeenCalled()
})
