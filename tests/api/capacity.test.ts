import { afterAll, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { createApi } from '@/lib/server/api/create-api'
import { defaultCapacity } from '@/lib/server/api/guards/capacity'
import { personLimits } from '@/lib/server/api/guards/person-bound'
import { openTestApi } from './support/test-api'

const ids = createIdGenerator()
const api = await openTestApi()
afterAll(() => api.close())

const headers = {
  cookie: 'session=ana',
  origin: 'http://localhost:3000',
  'content-type': 'application/json',
}

function save(bounded: ReturnType<typeof createApi>): Promise<Response> {
  const document = createResume(ids)
  const body = JSON.stringify({ document, baseVersion: 0 })
  const path = `/api/v1/resumes/${document.id}`
  return Promise.resolve(bounded.request(path, { method: 'PUT', headers, body }))
}

function blockEventLoop(): void {
  const until = performance.now() + 400
  while (performance.now() < until);
}

describe('more work than the server can do', () => {
  it('is refused at once with when to come again, and what was taken is done', async () => {
    const limits = { changes: 5, requests: 8, lag: Number.POSITIVE_INFINITY, min: 0 }
    const bounded = createApi(api.ports, limits)
    const answers = await Promise.all(Array.from({ length: 40 }, () => save(bounded)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 200).length).toBe(5)
    expect(refused.length).toBe(35)
    const full = createApi(api.ports, { changes: 0, requests: 0, lag: 0, min: 0 })
    expect((await full.request('/api/v1/health')).status).toBe(200)
    expect((await full.request('/api/v1/me')).status).toBe(429)
    for (const answer of refused) {
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await answer.json()).toMatchObject({ code: 'too-many-requests' })
    }
    // Nothing is held back afterwards.
    expect((await save(bounded)).status).toBe(200)
  })

  it('reads no body of what it refuses', async () => {
    const bounded = createApi(api.ports, { ...defaultCapacity, changes: 0 })
    let pulled = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled++
          controller.enqueue(new Uint8Array(1_000))
        },
      },
      { highWaterMark: 0 },
    )
    const request = { method: 'PUT', headers, body, duplex: 'half' }
    const answer = await bounded.request(`/api/v1/resumes/${ids.document()}`, request)
    expect([answer.status, pulled]).toEqual([429, 0])
  })

  it('is refused to one reader beyond so many at a time, and never to another', async () => {
    const read = (name: string, ip?: string) =>
      api.api.request('/api/v1/resumes', {
        headers: { ...(name && { cookie: `session=${name}` }), ...(ip && { 'x-vitae-ip': ip }) },
      })
    const many = (count: number, ask: () => ReturnType<typeof read>) =>
      Promise.all(Array.from({ length: count }, ask))
    const [mine, other] = await Promise.all([many(100, () => read('ana')), read('ben')])
    const refused = mine.filter(({ status }) => status === 429)
    expect(mine.filter(({ status }) => status === 200)).toHaveLength(personLimits.reads)
    expect(refused).toHaveLength(100 - personLimits.reads)
    for (const answer of refused) expect(answer.headers.get('retry-after')).toBe('1')
    expect(other.status).toBe(200)
    expect((await read('ana')).status).toBe(200)

    const { anonymousReads } = personLimits
    const [nobody, elsewhere] = await Promise.all([
      many(anonymousReads + 10, () => read('', '192.0.2.1')),
      read('', '192.0.2.2'),
    ])
    expect(nobody.filter(({ status }) => status === 429)).toHaveLength(10)
    expect(elsewhere.status).toBe(401)
  })

  it('is 503 for what would change something while the server ends', async () => {
    globalThis.vitaeDraining = true
    try {
      const answer = await save(api.api)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
      expect((await api.ask('/resumes')).status).toBe(200)
    } finally {
      globalThis.vitaeDraining = false
    }
  })

  it('is refused, too, while the event loop is late', async () => {
    const limits = { changes: 50, requests: 50, lag: 20 }
    const strict = createApi(api.ports, { ...limits, min: 0 })
    const patient = createApi(api.ports, { ...limits, min: 2 })
    blockEventLoop()
    const refused = await save(strict)
    const answers = await Promise.all(Array.from({ length: 5 }, () => save(patient)))
    expect(refused.status).toBe(429)
    // A few go on arriving, however slow the machine is.
    expect(answers.filter(({ status }) => status === 200).length).toBe(2)
    // A page can always show itself; what is work waits.
    const cookie = { headers }
    for (const path of ['/me', '/resumes', '/changes']) {
      expect((await strict.request(`/api/v1${path}`, cookie)).status).toBe(200)
    }
    for (const path of ['pdf', 'export'].map((name) => `/resumes/${ids.document()}/${name}`)) {
      // The measured delay halves with each tick on time: what came between may have taken many.
      blockEventLoop()
      expect((await strict.request(`/api/v1${path}`, cookie)).status).toBe(429)
    }
  })
})
