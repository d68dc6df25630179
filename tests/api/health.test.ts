import { afterAll, describe, expect, it } from 'vitest'
import { createApi } from '@/lib/server/api/create-api'
import { StoreUnavailableError } from '@/lib/server/items/item-types'
import { openTestApi } from './support/test-api'

const api = await openTestApi()
afterAll(() => api.close())

describe.each(['/api/health', '/api/v1/health'])('%s', (address) => {
  it('tells everybody whether words can be saved, and nothing else', async () => {
    for (const as of [null, 'ben'] as const) {
      const answer = await api.ask(address, { as })
      expect(answer.status).toBe(200)
      expect(await answer.json()).toEqual({ ok: true })
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
    }
    const head = await api.ask(address, { as: null, method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('tells operators more', async () => {
    const answer = await api.ask(address)
    expect(await answer.json()).toEqual({
      ok: true,
      detail: {
        build: '',
        uptimeSeconds: expect.any(Number),
        residentBytes: expect.any(Number),
        store: 'ok',
      },
    })
  })

  it.each(['full', 'read-only', 'damaged', 'refused', 'newer'] as const)(
    'is 503 with a store that is %s',
    async (reason) => {
      const put = () => Promise.reject(new StoreUnavailableError(reason))
      const failed = createApi({ ...api.ports, items: { ...api.ports.items, put } })
      const ask = (cookie: string) => failed.request(address, { headers: { cookie } })
      const forAll = await ask('')
      expect(forAll.status).toBe(503)
      expect(await forAll.json()).toEqual({ ok: false })
      expect(await (await ask('session=ana')).json()).toMatchObject({
        ok: false,
        detail: { store: reason },
      })
    },
  )

  it('is 503 where all objects have gained a property', async () => {
    const [name, value] = ['x', ['eq']] as const
    const health = { status: 0, text: '' }
    Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true })
    try {
      const answer = await api.ask(address)
      Object.assign(health, { status: answer.status, text: await answer.text() })
    } finally {
      delete (Object.prototype as Record<string, unknown>)[name]
    }
    expect(health.status).toBe(503)
    expect(JSON.parse(health.text)).toMatchObject({ ok: false, detail: { store: 'process' } })
    expect((await api.ask(address)).status).toBe(200)
  })

  it('is 503 at home where accounts cannot be opened', async () => {
    const principalOf = () => Promise.reject(new StoreUnavailableError('damaged'))
    // A server of its own: what a store has refused is remembered for a while.
    const own = await openTestApi()
    const failed = createApi({ ...own.ports, identity: { ...own.ports.identity, principalOf } })
    expect((await failed.request(address)).status).toBe(503)
    await own.close()
  })

  it('is 503 while saves are refused, also where a small probe still fits', async () => {
    let isFull = true
    const put: typeof api.ports.items.put = async (draft, expected) => {
      if (isFull && draft.pk !== 'health') throw new StoreUnavailableError('full')
      return api.ports.items.put(draft, expected)
    }
    const putInOrder: typeof api.ports.items.putInOrder = async (puts) => {
      if (isFull) throw new StoreUnavailableError('full')
      return api.ports.items.putInOrder(puts)
    }
    let now = api.ports.now()
    const ports = { ...api.ports, now: () => now, items: { ...api.ports.items, put, putInOrder } }
    const failed = createApi(ports)
    const status = async () => (await failed.request(address)).status
    expect(await status()).toBe(200)
    const saved = await failed.request('/api/v1/resumes', {
      method: 'POST',
      headers: {
        cookie: 'session=ana',
        'content-type': 'application/json',
        origin: api.ports.configuration.url,
      },
      body: JSON.stringify({ resume: { basics: { name: 'Ana' } } }),
    })
    expect(saved.status).toBe(503)
    expect(await status()).toBe(503)
    isFull = false
    now += 61_000
    expect(await status()).toBe(200)
  })

  it('finds out by writing as much as a save has', async () => {
    const sizes: number[] = []
    const put: typeof api.ports.items.put = (draft, expected) => {
      sizes.push(JSON.stringify(draft.data).length)
      return api.ports.items.put(draft, expected)
    }
    const watched = createApi({ ...api.ports, items: { ...api.ports.items, put } })
    expect((await watched.request(address)).status).toBe(200)
    expect(sizes).toEqual([expect.any(Number)])
    expect(sizes[0]).toBeGreaterThan(15_000)
    // A few seconds later what was found still counts.
    await watched.request(address)
    expect(sizes).toHaveLength(1)
  })

  it('takes no other method', async () => {
    const answer = await api.ask(address, { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

it('/api/v1/metrics counts for operators, and names nobody', async () => {
  await api.ask('/resumes')
  const answer = await api.ask('/metrics')
  expect(answer.headers.get('content-type')).toContain('text/plain')
  const text = await answer.text()
  expect(text).toMatch(/^vitae_api_requests\S*\{.*method="GET".*status="200".*\} \d+$/m)
  expect(text).not.toContain('ana')
})
