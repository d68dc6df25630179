import { afterEach, expect, it, vi } from 'vitest'
import { nearestName } from '@/lib/resume/text/nearest-name'
import { fails, json, redirectsTo, sleeps, startFaultServer } from '@/tests/ai/support/fault-server'
import { readServerAddress } from './choose-model'
import { defaultOrigins, findServers } from './find-servers'
import { listModels, readModels } from './list-models'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function start(
  ...answers: Parameters<Awaited<ReturnType<typeof startFaultServer>>['answer']>
) {
  const server = await startFaultServer()
  server.answer(...answers)
  closers.push(server.close)
  return server
}
const usual = (name: string, ...baseUrls: string[]) => ({
  ...{ provider: 'ollama' as const, name, baseUrls },
})

it('finds the servers that answer, with their models, all at the same time', async () => {
  const models = json({ data: [{ id: 'llama3.2:3b' }, { id: 'nomic-embed-text' }] })
  const [open, other] = [await start(models), await start(fails(404))]
  const silent = 'http://127.0.0.1:9/v1'
  const { found, isBlocked } = await findServers([
    usual('both names', silent, open.url),
    usual('another service', other.url),
    usual('nobody', silent),
  ])
  expect(isBlocked).toBe(false)
  expect(found).toEqual([
    {
      ...{ provider: 'ollama', name: 'both names', baseUrl: open.url, state: 'open' },
      models: [{ id: 'llama3.2:3b', context: null, price: null }],
    },
  ])
  // A request without headers of its own: the browser asks no permission of the server first.
  expect(Object.keys(open.asked[0]?.headers ?? {})).not.toContain('authorization')
})

it('tells a server that lets no page in from none', async () => {
  const refusing = await start(json({ data: [] }))
  const real = fetch
  // As browsers do: without CORS headers the answer cannot be read, and an opaque request tells that there is one.
  vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
    init.mode === 'no-cors' ? real(input, init) : Promise.reject(new TypeError('Failed to fetch')),
  )
  const { found } = await findServers([
    usual('Ollama', refusing.url),
    usual('nobody', 'http://127.0.0.1:9/v1'),
  ])
  vi.unstubAllGlobals()
  expect(found).toMatchObject([{ name: 'Ollama', state: 'refused' }])
})

it('looks at four ports of this device under both of its names', () => {
  expect(defaultOrigins.map((origin) => origin.replace('http://', '')).sort()).toEqual(
    ['127.0.0.1', 'localhost'].flatMap((host) =>
      [11434, 1234, 8000, 8080].map((port) => `${host}:${port}`),
    ),
  )
})

it('reads context and price where a server says them', () => {
  const data = [
    {
      id: 'b/two',
      context_length: 128_000,
      pricing: { prompt: '0.00000025', completion: '0.000002' },
    },
    { id: 'a', context_window: 8_192 },
    { id: 'models/gemini', max_model_len: null, pricing: { prompt: '-1', completion: '' } },
    { id: 'text-embedding-3', object: 'model' },
    { name: 'no id' },
    'nothing',
  ]
  expect(readModels(JSON.parse(JSON.stringify({ data })))).toEqual([
    { id: 'a', context: 8_192, price: null },
    { id: 'b/two', context: 128_000, price: { input: 0.25, output: 2 } },
    { id: 'gemini', context: null, price: null },
  ])
  for (const other of ['null', '[]', '{}', '{"data":{}}', '"x"']) {
    expect(readModels(JSON.parse(other))).toBeNull()
  }
})

it('gives a code for each list that does not come', async () => {
  const server = await start(
    fails(401),
    fails(500),
    json({}),
    redirectsTo('http://127.0.0.1:9/'),
    sleeps,
  )
  const list = (milliseconds = 5_000) =>
    listModels(
      { provider: 'mistral', baseUrl: server.url, key: 'k' },
      AbortSignal.timeout(milliseconds),
    )
  const codes = []
  for (let round = 0; round < 4; round++) codes.push(await list())
  codes.push(await list(50))
  expect(codes.map((one) => !one.ok && one.code)).toEqual([
    'key-refused',
    'server-trouble',
    'no-model-server',
    'redirected',
    'too-slow',
  ])
  expect(server.asked[0]).toMatchObject({
    path: '/v1/models',
    headers: { authorization: 'Bearer k' },
  })
})

it('gives the key to Anthropic as its list of models wants it', async () => {
  const server = await start(json({ data: [{ id: 'claude' }] }))
  const how = { provider: 'anthropic', baseUrl: server.url, key: 'k' } as const
  expect(await listModels(how, AbortSignal.timeout(5_000))).toMatchObject({ ok: true })
  const [asked] = server.asked
  expect(asked).toMatchObject({ path: '/v1/models?limit=1000', headers: { 'x-api-key': 'k' } })
  expect(asked?.headers).not.toHaveProperty('authorization')
})

it('names the nearest living model', () => {
  const names = ['gpt-5-mini', 'gpt-5.4-mini', 'claude-sonnet-5']
  expect(nearestName('gpt-4-mini', names)).toBe('gpt-5-mini')
  expect(nearestName('Claude-Sonnet-4', names)).toBe('claude-sonnet-5')
  expect(nearestName('x', [])).toBeNull()
})

it.each([
  ['localhost:11434', 'https:', 'http://localhost:11434/v1'],
  ['http://127.0.0.1:8080/api/', 'https:', 'http://127.0.0.1:8080/api'],
  ['192.168.1.20:11434', 'http:', 'http://192.168.1.20:11434/v1'],
  ['https://192.168.1.20', 'https:', 'https://192.168.1.20/v1'],
  ['192.168.1.20:11434', 'https:', 'needs-http'],
  ['https://models.example/v1', 'https:', 'not-local'],
  ['https://api.openai.com/v1', 'https:', 'not-local'],
  ['localhost', 'http:', 'malformed'],
  ['http://u:p@localhost:1', 'http:', 'malformed'],
  ['http://localhost:1/?a', 'http:', 'malformed'],
  [':', 'http:', 'malformed'],
])('reads %s typed on a page of %s as %s', (text, protocol, expected) => {
  const read = readServerAddress(text, protocol)
  expect(read.ok ? read.baseUrl : read.code).toBe(expected)
})
