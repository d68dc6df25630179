import { describe, expect, it } from 'vitest'
import { readModelRequest } from './model-request'
import { createModelRequests } from './model-requests'
import { requestAnswer } from './testing/request-answer'

const place = { address: 'basics/label', item: null, stored: 'Baker' }
const result = {
  document: { id: 'd', version: 3 },
  from: 'en',
  language: 'de',
  texts: [{ ...place, text: 'Bäcker', asks: 'title' }],
  kept: [{ ...place, fault: 'number' }],
  verbatim: [],
}
const done = requestAnswer({ status: 'done', result })
const none = { id: 'r1', stage: null, code: null, retryAfter: null, result: null }

describe('what a server says of a translation', () => {
  it('is believed as it is', () => {
    const read = (value: unknown) => readModelRequest('translation', value)
    expect(read(done)).toEqual({ ...none, status: 'done', result })
    const running = { status: 'running', stage: 'drafting' }
    expect(read(requestAnswer(running))).toEqual({ ...none, ...running })
    const failed = { status: 'failed', code: 'busy' }
    expect(read(requestAnswer(failed))).toEqual({ ...none, ...failed })
  })

  it.each([
    null,
    {},
    { status: 'done' },
    { ...done, result: null },
    { ...done, result: { ...result, texts: [{ ...place, text: 1 }] } },
    { ...done, result: { ...result, texts: [{ ...place, text: 'Bäcker', asks: 'nothing' }] } },
    { ...done, result: { ...result, kept: [{}] } },
    { ...done, result: { ...result, verbatim: undefined } },
    { ...done, result: { ...result, document: {} } },
  ])('is nothing where it is no such answer: %#', (value) => {
    expect(readModelRequest('translation', value)).toBeUndefined()
  })

  it('is asked for by the CV and the language alone', async () => {
    const calls: unknown[] = []
    const requests = createModelRequests('translation', async (call) => {
      calls.push(call)
      return { ok: true, value: requestAnswer() }
    })
    const begun = await requests.begin({ documentId: 'd', language: 'de' })
    expect(begun).toMatchObject({ ok: true, value: { status: 'waiting' } })
    expect(calls).toEqual([
      {
        method: 'POST',
        path: '/api/v1/ai/requests',
        body: { kind: 'translation', documentId: 'd', language: 'de' },
      },
    ])
  })
})
