import { describe, expect, it } from 'vitest'
import { readAiReport } from '@/dist/answers/ai-report-answers'
import { readAiState } from '@/dist/answers/ai-state-answers'
import type { Call, Send } from '../client/send'
import { createAiApi } from './ai-api'

const state = {
  uses: 'own',
  operator: null,
  own: {
    provider: 'openai',
    model: 'm',
    embeddingModel: null,
    savedAt: '2026-03-01T12:00:00Z',
    isReadable: true,
  },
  ownProviders: [{ id: 'openai', name: 'OpenAI', host: 'api.openai.com' }],
  today: { tokens: 1, limit: null, calls: 1, dollars: null },
}

describe('what the server says of models', () => {
  it('is believed as it is, and what is more is passed over', () => {
    expect(readAiState({ ...state, news: 1 })).toEqual(state)
    const error = { ok: false, code: 'busy', retryAfter: 3 }
    const report = { ok: true, mode: 'json', tellsUsage: false, milliseconds: 9, embeddings: null }
    expect(readAiReport(report)).toEqual(report)
    expect(readAiReport({ ...report, embeddings: error })).toMatchObject({ embeddings: error })
    expect(readAiReport(error)).toEqual(error)
  })

  it('is kept as its text where only a newer server knows it', () => {
    expect(readAiState({ ...state, uses: 'shared' })?.uses).toBe('shared')
  })

  it.each([null, 'x', {}, { ...state, today: null }, { ...state, uses: 1 }])(
    'is nothing where it is %j',
    (value) => {
      expect(readAiState(value)).toBeUndefined()
      expect(readAiReport(value)).toBeUndefined()
    },
  )
})

it('sends a key one way, and reads the state after it was removed', async () => {
  const calls: Call[] = []
  const send: Send = async (call) => {
    calls.push(call)
    return { ok: true, value: call.method === 'DELETE' ? null : state }
  }
  const api = createAiApi(send)
  const body = { provider: 'openai', key: 'sk-x', model: 'm', embeddingModel: null } as const
  expect(await api.saveKey(body)).toEqual({ ok: true, value: state })
  expect(await api.removeKey()).toEqual({ ok: true, value: state })
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'PUT /api/v1/ai/key',
    'DELETE /api/v1/ai/key',
    'GET /api/v1/ai',
  ])
})
