import { describe, expect, it } from 'vitest'
import { readModelRequest } from './model-request'
import { createModelRequests } from './model-requests'

const place = { address: 'basics/label', item: null, stored: 'Baker' }
const result = {
  document: { id: 'd', version: 3 },
  from: 'en',
  language: 'de',
  texts: [{ ...place, text: 'Bäcker', asks: 'title' }],
  kept: [{ ...place, fault: 'number' }],
  verbatim: [],
}
const done = { id: 'r', status: 'done', result }
const none = { stage: null, code: null, result: null }

describe('what a server says of a translation', () => {
  it('is believed as it is', () => {
    const read = (value: unknown) => readModelRequest('translation', value)
    expect(read(done)).toEqual({ ...none, id: 'r', status: 'done', result })
    expect(read({ id: 'r', status: 'running', stage: 'drafting' })).toEqual({
      ...{ ...none, id: 'r', status: 'running', stage: 'drafting' },
    })
    expect(read({ id: 'r', status: 'failed', code: 'busy' })).toEqual({
      ...{ ...none, id: 'r', status: 'failed', code: 'busy' },
    })
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
    expect(readModelRequest('translation', value)).toBeNull()
  })

  it('is asked for by the CV and the language alone', async () => {
    const calls: unknown[] = []
    const requests = createModelRequests('translation', async (call) => {
      calls.push(call)
      return { ok: true, value: { id: 'r', status: 'waiting' } }
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
