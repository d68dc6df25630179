import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AiReport, AiState } from '@/lib/api/ai'
import type { AiServerState } from '@/lib/api/operator'
import { listDayCounts } from '@/lib/server/kernel/rows/day-counts'
import { type FaultServer, says, startFaultServer } from '@/tests/ai/support/fault-server'
import { operatorKey } from './support/operator-key'
import { openTestApi, type TestApi } from './support/test-api'

// The server of models that an operator sets at a screen, or with a key.

let api: TestApi
let server: FaultServer
let headers: Record<string, string>
const secret = 'sk-of-the-house'
beforeEach(async () => {
  server = await startFaultServer()
  server.answer(says('{"words": 8, "language": "en"}'))
  api = await openTestApi()
  headers = await operatorKey(api)
})
afterEach(async () => {
  await api.close()
  await server.close()
})

const path = '/operator/ai-server'
const wanted = () => ({
  provider: 'compatible',
  baseUrl: `${server.url}/`,
  key: secret,
  model: 'double',
  embeddingModel: null,
})
const ask = (method: string, json?: object, to = path) =>
  api.ask(to, { as: null, headers, method, ...(json ? { json } : {}) })
const save = (more: object = {}) => ask('PUT', { ...wanted(), ...more })
const read = async () => (await (await ask('GET')).json()) as AiServerState

describe('a server that was set', () => {
  it('answers everybody, is paid for by the house, and its key is nowhere to be read', async () => {
    const saved = await save()
    expect(saved.status).toBe(200)
    const shown = await saved.text()
    expect(shown).not.toContain(secret)
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(JSON.stringify(items)).not.toContain(secret)
    expect(await read()).toMatchObject({
      source: 'setting',
      inUse: { baseUrl: server.url, model: 'double', hasKey: true, isReady: true },
    })
    const ben = (await (await api.ask('/ai', { as: 'ben' })).json()) as AiState
    expect(ben).toMatchObject({ uses: 'operator', operator: { model: 'double' } })
    expect(JSON.stringify(ben)).not.toContain(new URL(server.url).host)
    const report = (await (await ask('POST', {}, `${path}/test`)).json()) as AiReport
    expect(report.ok).toBe(true)
    expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${secret}`)
    const counted = await listDayCounts(api.ports, '2026-03-01')
    expect(counted.find(({ name }) => name === 'model#compatible/double')?.amounts.calls).toBe(
      server.asked.length,
    )
  })

  it('goes again when it is taken away', async () => {
    await save()
    expect((await ask('DELETE')).status).toBe(204)
    expect(await read()).toMatchObject({ source: null, inUse: null, setting: null })
    const report = (await (await ask('POST', {}, `${path}/test`)).json()) as AiReport
    expect(report).toMatchObject({ ok: false, code: 'ai-not-set-up' })
    expect(server.asked).toEqual([])
  })

  it('keeps its key for its own address alone', async () => {
    await save()
    const { key: _, ...same } = wanted()
    expect((await ask('PUT', { ...same, model: 'other' })).status).toBe(200)
    expect((await read()).inUse).toMatchObject({ model: 'other', hasKey: true })
    // Somewhere else the key does not go: nobody has said that it may.
    await ask('PUT', { ...same, baseUrl: 'http://gpu.local/v1' })
    expect((await read()).inUse).toMatchObject({ baseUrl: 'http://gpu.local/v1', hasKey: false })
    await save()
    await save({ key: null })
    expect((await read()).inUse?.hasKey).toBe(false)
  })

  it('counts only where the configuration names none', async () => {
    await save()
    const own = { provider: 'ollama', baseUrl: 'http://gpu/v1', model: 'llama' } as const
    const configured = await openTestApi(
      { items: api.ports.items },
      { ai: { ...api.ports.configuration.ai, server: { ...own, embeddingModel: null } } },
    )
    const state = (await (await configured.ask(path)).json()) as AiServerState
    expect(state).toMatchObject({
      source: 'configuration',
      inUse: { provider: 'ollama', baseUrl: 'http://gpu/v1', isReady: true },
      setting: { provider: 'compatible', hasKey: false, isReady: false },
    })
    const ben = (await (await configured.ask('/ai', { as: 'ben' })).json()) as AiState
    expect(ben.operator?.model).toBe('llama')
  })
})

describe('who sets it', () => {
  it('has proved at a screen who they are within ten minutes', async () => {
    const answer = await api.ask(path, { method: 'PUT', json: wanted() })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'proof-needed' })
    expect((await read()).setting).toBeNull()
  })

  it.each([
    ['http://169.254.169.254/latest', 'metadata'],
    ['http://[::ffff:169.254.169.254]/v1', 'metadata'],
    ['http://metadata.google.internal/v1', 'metadata'],
    ['http://example.org/v1', 'readable'],
    [`https://${['me', 'hush'].join(':')}@x.example/v1`, 'credentials'],
    ['file:///etc/passwd', 'malformed'],
    ['https://x.org/v1?key=1', 'malformed'],
    [null, 'missing'],
  ])('cannot name %s', async (baseUrl, reason) => {
    const answer = await save({ baseUrl })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ problems: [{ path: 'baseUrl', reason }] })
    expect((await read()).setting).toBeNull()
  })

  it('needs a key where the server does, and moves none that stays where its maker has put it', async () => {
    const openai = { provider: 'openai', baseUrl: null, model: 'gpt-5-mini', embeddingModel: null }
    expect(await (await ask('PUT', openai)).json()).toMatchObject({ problems: [{ path: 'key' }] })
    const moved = { ...openai, key: secret, baseUrl: server.url }
    expect((await ask('PUT', moved)).status).toBe(422)
    expect((await ask('PUT', { ...openai, key: secret })).status).toBe(200)
    expect((await read()).inUse?.baseUrl).toBe('https://api.openai.com/v1')
  })

  it('may not mean a machine beside a server in a cloud', async () => {
    const { ports } = api
    const cloud = await openTestApi({ items: ports.items, secrets: ports.secrets })
    const configuration = { ...cloud.ports.configuration, home: 'aws' as const }
    const { saveAiServer } = await import('@/lib/server/ai/server/save-ai-server')
    const key = { via: 'key' } as Parameters<typeof saveAiServer>[1]
    const body = { provider: 'vllm', baseUrl: 'https://10.0.0.7/v1', model: 'm' } as const
    expect(
      await saveAiServer({ ...cloud.ports, configuration }, key, { ...body, embeddingModel: null }),
    ).toMatchObject({ ok: false, problems: [{ reason: 'nearby' }] })
  })
})
