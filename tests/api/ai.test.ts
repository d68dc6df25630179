import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDialectMemory } from '@/lib/ai/client/dialect'
import { createModelClient } from '@/lib/ai/client/model-client'
import type { ProviderSettings } from '@/lib/ai/client/model-providers'
import { testTokens } from '@/lib/ai/client/test-connection'
import type { AiReport, AiState } from '@/lib/api/ai'
import { createModelFetch } from '@/lib/server/models/open-models'
import { toOwnerId } from '@/lib/server/owner'
import type { PortOverrides } from '@/lib/server/ports'
import { type FaultServer, fails, says, startFaultServer } from '@/tests/ai/support/fault-server'
import { takeExport } from '@/tests/support/take-export'
import { openTestApi, sessions, type TestApi } from './support/test-api'

const canary = 'sk-canary-8f3a'
const good = says('{"words": 8, "language": "en"}')
const ownKey = { provider: 'openai', key: canary, model: 'gpt-5-mini', embeddingModel: null }

let server: FaultServer
let api: TestApi
/** Settings of the models that were opened, with the addresses that they would have called. */
let opened: ProviderSettings[]

async function start(
  ai: 'operator' | 'none',
  more: { dailyTokens?: number; own?: boolean; reader?: boolean } = {},
) {
  // Every address is the double's: what it would have been is in `opened`.
  const models: PortOverrides['models'] = {
    open(settings) {
      opened.push(settings)
      const moved = { ...settings, baseUrl: server.url }
      return createModelClient(moved, {
        memory: createDialectMemory(),
        createFetch: createModelFetch,
        retries: 0,
      })
    },
  }
  const operators = { provider: 'ollama', baseUrl: 'http://gpu.local/v1', model: 'llama' } as const
  const configured = ai === 'operator' ? { ...operators, embeddingModel: null } : null
  api = await openTestApi(
    { models },
    {
      ai: {
        server: configured,
        dailyTokens: more.dailyTokens ?? 500_000,
        allowsOwnKeys: more.own ?? true,
        prices: null,
        reader: { isOn: more.reader ?? false, model: null },
      },
    },
  )
}

beforeEach(async () => {
  opened = []
  server = await startFaultServer()
})
afterEach(async () => {
  await api.close()
  await server.close()
})

const put = (json: object, as: 'ana' | 'ben' = 'ana') =>
  api.ask('/ai/key', { method: 'PUT', json, as })
const state = async (as: 'ana' | 'ben' = 'ana') =>
  (await (await api.ask('/ai', { as })).json()) as AiState
const test = async (as: 'ana' | 'ben' = 'ana') =>
  (await (await api.ask('/ai/test', { method: 'POST', json: {}, as })).json()) as AiReport

describe('a key of one’s own', () => {
  it('is kept sealed, used at its fixed address, and never sent back', async () => {
    await start('none')
    expect((await state()).uses).toBeNull()
    const saved = await put(ownKey)
    expect(saved.status).toBe(200)
    const text = await saved.text()
    expect(text).not.toContain(canary)
    expect(JSON.parse(text)).toMatchObject({
      uses: 'own',
      own: { provider: 'openai', isReadable: true },
      today: { limit: null },
    })
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(JSON.stringify(items)).not.toContain(canary)
    server.answer(good)
    expect(await test()).toMatchObject({ ok: true, mode: 'schema', embeddings: null })
    expect(opened.at(-1)).toMatchObject({ baseUrl: 'https://api.openai.com/v1', apiKey: canary })
    expect(await state('ben')).toMatchObject({ uses: null, own: null })
    const archive = await takeExport(api.ports, toOwnerId(sessions.ana))
    const whole = Object.values(archive).map((bytes) => Buffer.from(bytes).toString())
    expect(whole.join('')).not.toContain(canary)
    expect(whole.join('')).not.toContain('sealed')
    expect(Object.keys(archive)).toContain('data/ai-usage.jsonl')
    expect(Buffer.from(archive['data/ai-key.jsonl'] ?? []).toString()).toContain('gpt-5-mini')
  })

  it('stays when only the model changes, and never goes to another server', async () => {
    await start('none')
    await put(ownKey)
    const { key: _, ...rest } = ownKey
    expect((await put({ ...rest, model: 'gpt-5-nano' })).status).toBe(200)
    server.answer(good)
    await test()
    expect(opened.at(-1)).toMatchObject({ model: 'gpt-5-nano', apiKey: canary })
    const moved = await put({ ...rest, provider: 'openrouter' })
    expect(moved.status).toBe(422)
    expect(await moved.json()).toMatchObject({ problems: [{ path: 'key' }] })
  })

  it.each([
    { ...ownKey, provider: 'compatible' },
    { ...ownKey, baseUrl: 'http://169.254.169.254/' },
    { ...ownKey, key: 'two words' },
    { ...ownKey, key: 'x\ny' },
    { ...ownKey, model: '' },
    { ...ownKey, model: 'm'.repeat(201) },
  ])('is refused as %o', async (json) => {
    await start('none')
    expect((await put(json)).status).toBe(422)
    expect((await state()).own).toBeNull()
  })

  it('is gone when it is removed', async () => {
    await start('operator')
    await put(ownKey)
    expect((await api.ask('/ai/key', { method: 'DELETE' })).status).toBe(204)
    expect(await state()).toMatchObject({ uses: 'operator', own: null })
    expect(JSON.stringify(await api.ports.items.scan({ limit: 1_000 }))).not.toContain('sealed')
  })

  it('is taken nowhere where the operator wants none', async () => {
    await start('operator', { own: false })
    expect((await put(ownKey)).status).toBe(403)
    expect(await state()).toMatchObject({ uses: 'operator', ownProviders: [] })
  })

  it('that does not open any more sends nothing to anybody else', async () => {
    await start('operator')
    await put(ownKey)
    const [row] = (await api.ports.items.scan({ limit: 1_000 })).items.filter(
      ({ sk }) => sk === 'ai-key',
    )
    if (!row) throw new Error('There is no key')
    // As after a restore without the secrets; and copied from another account.
    await api.ports.items.put({ ...row, data: { ...row.data, sealed: 'v1.AAAA' } }, 'any')
    expect(await state()).toMatchObject({ uses: null, own: { isReadable: false } })
    await api.ports.items.put({ ...row, pk: row.pk.replace(/a$/, 'b') }, 'any')
    expect(await state('ben')).toMatchObject({ uses: null, own: { isReadable: false } })
    expect(await test()).toMatchObject({ ok: false, code: 'ai-not-set-up' })
    expect(server.asked).toEqual([])
  })
})

describe('the operator’s server', () => {
  it('answers whoever has no key of their own', async () => {
    await start('operator')
    server.answer(good)
    expect(await test()).toMatchObject({ ok: true, tellsUsage: true })
    expect(opened.at(-1)).toMatchObject({ baseUrl: 'http://gpu.local/v1', apiKey: null })
    // Llama on a server of one's own has no price that we know.
    expect((await state()).today).toEqual({
      tokens: 120,
      limit: 500_000,
      calls: 1,
      dollars: null,
    })
  })

  it.each([
    ['key-refused', fails(401)],
    ['busy', fails(429, {}, { 'retry-after': '9999' })],
    ['refused', says({ refusal: 'No.' })],
  ])('that says no is told as %s', async (code, answer) => {
    await start('operator')
    server.answer(answer)
    expect(await test()).toMatchObject({ ok: false, code })
  })

  it('has a budget a day and person, which is counted before and settled after', async () => {
    await start('operator', { dailyTokens: testTokens + 200 })
    server.answer(good)
    expect(await test()).toMatchObject({ ok: true })
    expect(await test()).toMatchObject({ ok: true })
    // 240 are used, and the most that another may cost does not fit.
    expect(await test()).toMatchObject({ ok: false, code: 'budget-used-up', retryAfter: 43_200 })
    expect(server.asked).toHaveLength(2)
    expect(await test('ben')).toMatchObject({ ok: true })
    api.clock.now += 12 * 60 * 60 * 1000
    expect(await test()).toMatchObject({ ok: true })
  })

  it('counts what nobody has counted', async () => {
    await start('operator')
    server.answer(says({ content: '{"words": 8, "language": "en"}', usage: null }))
    expect(await test()).toMatchObject({ ok: true, tellsUsage: false })
    expect((await state()).today).toMatchObject({ tokens: testTokens, dollars: null })
  })

  it('is not asked again and again with guesses', async () => {
    await start('operator')
    server.answer(fails(401))
    for (let at = 0; at < 30; at++) await test()
    const answer = await api.ask('/ai/test', { method: 'POST', json: {} })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(server.asked).toHaveLength(30)
  })

  it('leaves no key in the figures', async () => {
    await start('none')
    await put(ownKey)
    server.answer(fails(500))
    await test()
    expect(await (await api.ask('/metrics')).text()).not.toContain(canary)
  })
})
