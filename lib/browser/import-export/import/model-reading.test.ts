import { describe, expect, it } from 'vitest'
import { readingRequest } from '@/lib/importers/model-reading/reading-request'
import { parseResume } from '@/lib/importers/reading/sections/parse-resume'
import { sourceOf } from '@/lib/importers/testing/source-of'
import { runReadAnswer, runShowLines } from './model-reading'
import { fakeWorker } from './testing/fake-worker'

const read = parseResume(
  sourceOf(['# Ida van der Long', 'ida@example.org', '## Experience', 'Nurse']),
)
const answer = { sections: [] }

/** Returns a worker that answers each request alike; not at all without an answer. */
function answering(reply: unknown) {
  const fake = fakeWorker()
  if (reply !== undefined) fake.worker.postMessage.mockImplementation(() => fake.say(reply))
  return fake
}

describe('work on a model’s reading in a worker', () => {
  it('gives what is sent: lines and a language, and no table of fields', async () => {
    const request = readingRequest(read)
    const { worker, start } = answering({ kind: 'shown-lines', request })
    expect(await runShowLines(read, start).outcome).toEqual({
      ok: true,
      asking: { language: request?.language, lines: request?.lines },
    })
    expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'show-lines', read })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('gives a reading of the very same lines', async () => {
    const draft = structuredClone(read)
    const { worker, start } = answering({ kind: 'answer-reading', draft, isBetter: true })
    const outcome = await runReadAnswer(read, answer, start).outcome
    expect(outcome).toEqual({ ok: true, draft: read, isBetter: true })
    expect(outcome?.ok && outcome.draft.source).toBe(read.source)
    expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'read-answer', read, answer })
  })

  it('says why there is none', async () => {
    const long = answering({ kind: 'shown-lines', request: null })
    expect(await runShowLines(read, long.start).outcome).toEqual({ ok: false, code: 'too-long' })
    const lies = answering({ kind: 'answer-reading', draft: null, isBetter: false })
    const none = { ok: false, code: 'nothing-found' }
    expect(await runReadAnswer(read, answer, lies.start).outcome).toEqual(none)
    const silent = answering(undefined)
    const gaveUp = { ok: false, code: 'gave-up' }
    expect(await runShowLines(read, silent.start, 5).outcome).toEqual(gaveUp)
    expect(await runReadAnswer(read, answer, silent.start, 5).outcome).toEqual(gaveUp)
    const stopped = runReadAnswer(read, answer, silent.start)
    stopped.cancel()
    expect(await stopped.outcome).toBeNull()
  })
})
