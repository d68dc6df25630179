import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createRateLeases } from '@/lib/server/api/guards/rate-leases'
import { defaultPlans } from '@/lib/server/config/config-plans'
import type { Plan } from '@/lib/server/config/configuration-types'
import { createKeyText } from '@/lib/server/identity/keys/key-text'
import type { Limit } from '@/lib/server/identity/rows/row-limits'
import { StoreUnavailableError } from '@/lib/server/items/item-types'
import { openEmbeddedPorts } from '@/lib/server/ports'
import { openTestPorts, testConfiguration } from '@/lib/server/testing/test-ports'
import { admitTestPerson, createTestKey, openTestApi, type TestApi } from './support/test-api'

// Rate limits by key, by person and by address; after a restart; over processes.

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const rate = (requests: number, seconds = 60) => ({ requests, seconds })

async function openLimited(free: Plan): Promise<TestApi> {
  const api = await openTestApi({}, { plans: { ...defaultPlans, free } })
  closing.push(() => api.close())
  await admitTestPerson(api.ports, 'ana')
  return api
}

const makeKey = async (api: TestApi) => (await createTestKey(api, 'ana', { scopes: ['read'] })).key

const byKey = (key: string) => ({ as: null, headers: { 'x-api-key': key } })

async function statusesOf(count: number, ask: () => Promise<Response>): Promise<number[]> {
  const statuses: number[] = []
  for (let round = 0; round < count; round++) statuses.push((await ask()).status)
  return statuses
}

describe('requests', () => {
  it('are counted by key, and what is left is told', async () => {
    const api = await openLimited({ key: rate(5), person: rate(40) })
    const [one, other] = [await makeKey(api), await makeKey(api)]
    const first = await api.ask('/resumes', byKey(one))
    expect(first.headers.get('ratelimit-policy')).toBe('"key";q=5;w=60, "person";q=40;w=60')
    expect(first.headers.get('ratelimit')).toBe('"key";r=4;t=60, "person";r=39;t=60')
    api.clock.now += 20_000
    expect(await statusesOf(5, () => api.ask('/resumes', byKey(one)))).toEqual([
      200, 200, 200, 200, 429,
    ])
    const refused = await api.ask('/resumes', byKey(one))
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(refused.headers.get('ratelimit')).toBe('"key";r=0;t=40')
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests' })
    // The other one has its own; so has whoever sits at a screen.
    expect((await api.ask('/resumes', byKey(other))).status).toBe(200)
    expect((await api.ask('/resumes')).headers.get('ratelimit')).toMatch(/^"person";r=\d+;t=40$/)
    api.clock.now += 40_000
    expect((await api.ask('/resumes', byKey(one))).status).toBe(200)
  })

  it('are counted by person over all keys and screens', async () => {
    const api = await openLimited({ key: null, person: rate(6) })
    const [one, other] = [await makeKey(api), await makeKey(api)]
    const ways = [byKey(one), byKey(other), {}]
    let round = 0
    const ask = () => api.ask('/resumes', ways[round++ % 3])
    expect(await statusesOf(8, ask)).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
    expect((await api.ask('/resumes', { as: 'ben' })).status).toBe(200)
  })

  it('are not counted in the plan that has no limits', async () => {
    const api = await openLimited({ key: null, person: null })
    const answer = await api.ask('/resumes', byKey(await makeKey(api)))
    expect(answer.headers.has('ratelimit')).toBe(false)
    expect(answer.headers.has('ratelimit-policy')).toBe(false)
  })

  it('of nobody are counted by address; keys that open nothing sooner', async () => {
    const api = await openLimited({ key: rate(5), person: null })
    const from = (ip: string, key?: string) =>
      api.ask('/resumes', {
        as: null,
        headers: { 'x-vitae-ip': ip, ...(key ? { 'x-api-key': key } : {}) },
      })
    const guesses = await statusesOf(62, () => from('203.0.113.1', createKeyText()))
    expect(guesses.filter((status) => status === 401)).toHaveLength(60)
    expect(guesses.slice(-2)).toEqual([429, 429])
    expect((await from('203.0.113.2', createKeyText())).status).toBe(401)
    // A good key behind the same router goes on.
    const good = { 'x-vitae-ip': '203.0.113.1', 'x-api-key': await makeKey(api) }
    expect((await api.ask('/resumes', { as: null, headers: good })).status).toBe(200)
    const strangers = await statusesOf(1_201, () => from('2001:db8:1:2::1'))
    expect(strangers.filter((status) => status === 401)).toHaveLength(1_200)
    expect((await from('2001:db8:1:2:ffff::9')).status).toBe(429)
    expect((await from('2001:db8:1:3::1')).status).toBe(401)
    const health = { as: null, headers: { 'x-vitae-ip': '2001:db8:1:2::1' } }
    expect((await api.ask('/health', health)).status).toBe(200)
  })
})

describe('what was taken', () => {
  const limit: Limit = { name: 'test', tries: 200, seconds: 60 }
  let time = 1_000_000

  async function openProcess(folder: string) {
    const ports = await openEmbeddedPorts(testConfiguration(folder), { now: () => time })
    let isOpen = true
    const close = async () => {
      if (isOpen) await ports.close()
      isOpen = false
    }
    closing.push(close)
    return { spend: createRateLeases(ports), close }
  }

  function makeFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'vitae-rates-'))
    closing.push(() => rmSync(folder, { recursive: true }))
    return folder
  }

  it('is never more than the limit, over three stores on one file, however many come at once', async () => {
    const folder = makeFolder()
    const processes = [
      await openProcess(folder),
      await openProcess(folder),
      await openProcess(folder),
    ]
    const spent = await Promise.all(
      Array.from({ length: 900 }, (_, at) => processes[at % 3]?.spend(limit, 'somebody')),
    )
    const passed = spent.filter((one) => one?.ok).length
    expect(passed).toBeLessThanOrEqual(200)
    // At most what two of them took and did not need stays unspent.
    expect(passed).toBeGreaterThanOrEqual(180)
    time += 60_000
    expect((await processes[0]?.spend(limit, 'somebody'))?.ok).toBe(true)
  })

  it('is not given back by a restart', async () => {
    const folder = makeFolder()
    const before = await openProcess(folder)
    for (let round = 0; round < 150; round++) await before.spend(limit, 'somebody')
    await before.close()
    const after = await openProcess(folder)
    let passed = 0
    while ((await after.spend(limit, 'somebody')).ok) passed++
    expect(passed).toBe(50)
  })

  it('is one write for many requests, and says nothing of anybody', async () => {
    let puts = 0
    const ports = await openTestPorts({ now: () => time })
    closing.push(() => ports.close())
    const items: typeof ports.items = {
      ...ports.items,
      put(...input) {
        puts++
        return ports.items.put(...input)
      },
    }
    const spend = createRateLeases({ ...ports, items })
    for (let round = 0; round < 100; round++) await spend(limit, 'canary-person')
    expect(puts).toBe(10)
    expect(JSON.stringify(await ports.items.scan({ limit: 100 }))).not.toContain('canary')
  })

  it('is counted in memory while the store takes no writes', async () => {
    const ports = await openTestPorts({ now: () => time })
    closing.push(() => ports.close())
    const put = () => Promise.reject(new StoreUnavailableError('full'))
    const spend = createRateLeases({ ...ports, items: { ...ports.items, put } })
    const spent = await Promise.all(Array.from({ length: 230 }, () => spend(limit, 'somebody')))
    expect(spent.filter(({ ok }) => ok)).toHaveLength(200)
  })
})
