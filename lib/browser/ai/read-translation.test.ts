import { describe, expect, it } from 'vitest'
import { createTranslationApi, readTranslation } from './translation-api'

const place = { address: 'basics/label', item: null, stored: 'Baker' }
const result = {
  document: { id: 'd', version: 3 },
  language: 'de',
  texts: [{ ...place, text: 'Bäcker' }],
  kept: [{ ...place, fault: 'number' }],
}
const done = { id: 'r', status: 'done', result }

describe('what a server says of a translation', () => {
  it('is believed as it is', () => {
    expect(readTranslation(done)).toEqual({ kind: 'done', id: 'r', result })
    expect(readTranslation({ id: 'r', status: 'running', stage: 'drafting' })).toEqual({
      ...{ kind: 'open', id: 'r', stage: 'drafting' },
    })
    expect(readTranslation({ id: 'r', status: 'failed', code: 'busy' })).toEqual({
      ...{ kind: 'ended', id: 'r', code: 'busy' },
    })
  })

  it.each([
    null,
    {},
    { status: 'done' },
    { ...done, result: null },
    { ...done, result: { ...result, texts: [{ ...place, text: 1 }] } },
    { ...done, result: { ...result, kept: [{}] } },
    { ...done, result: { ...result, document: {} } },
  ])('is nothing where it is no such answer: %#', (value) => {
    expect(readTranslation(value)).toBeNull()
  })

  it('is asked for by the CV and the language alone', async () => {
    const calls: unknown[] = []
    const api = createTranslationApi(async (call) => {
      calls.push(call)
      return { ok: true, value: { id: 'r', status: 'waiting' } }
    })
    expect(await api.begin('d', 'de')).toMatchObject({ ok: true, value: { kind: 'open' } })
    expect(calls).toEqual([
      {
        method: 'POST',
        path: '/api/v1/ai/requests',
        body: { kind: 'translation', documentId: 'd', language: 'de' },
      },
    ])
  })
})
