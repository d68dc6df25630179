import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KnownPerson, OperatorCounts, OperatorState, People } from '@/lib/api/operator'
import { createResume } from '@/lib/resume/create'
import { countModelCall } from '@/lib/server/ai/model-call-rows'
import { savePerson } from '@/lib/server/identity/rows/person-rows'
import { countEvent } from '@/lib/server/kernel/rows/count-event'
import { toOwnerId } from '@/lib/server/owner'
import { operatorKey } from './support/operator-key'
import { admitTestPerson, openTestApi, sessions, type TestApi } from './support/test-api'

// What whoever runs an installation sees of it. Who may: tests/security/access-rows.ts.

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const canary = 'Canary Quetzalcoatl'

async function read<T>(path: string): Promise<T> {
  const answer = await api.ask(path)
  expect(answer.status).toBe(200)
  return (await answer.json()) as T
}

async function addPerson(name: string, at = 0): Promise<string> {
  const userId = toOwnerId(api.ports.ids.document())
  const createdAt = new Date(api.clock.now + at).toISOString()
  const person = {
    userId,
    email: `${name}@Example.org`,
    name,
    createdAt,
    disabledAt: null,
    identities: [],
  }
  await savePerson(api.ports.items, { ...person, groups: ['member'], plan: null }, 'absent')
  return userId
}

it('the state tells what waits and how much lies there', async () => {
  const before = await read<OperatorState>('/operator/state')
  expect(before).toMatchObject({ health: { ok: true, store: 'ok', out: [] } })
  expect(before.jobs).toEqual({ kinds: [], lateSince: null, isWhole: true })
  await api.ports.files.put('uploads/x', new Uint8Array(40_000).fill(7), 'image/png')
  await api.ports.jobs.enqueue({ id: 'a', kind: 'print', payload: { canary } })
  const { jobs, storage } = await read<OperatorState>('/operator/state')
  expect(jobs?.kinds).toEqual([{ kind: 'print', waiting: 1, running: 0 }])
  expect(jobs?.lateSince).toBe(new Date(api.clock.now).toISOString())
  expect((storage?.files ?? 0) - (before.storage?.files ?? 0)).toBe(40_000)
  expect(storage?.database).toBeGreaterThan(4_000)
  expect(storage?.free).toBeGreaterThan(0)
})

describe('what is not set up', () => {
  const missing = async () => (await read<OperatorState>('/operator/state')).health.notSetUp

  it('is told apart from what works and is not used', async () => {
    expect(await missing()).toEqual(['mail', 'models', 'embeddings'])
    const server = { provider: 'ollama', baseUrl: null, model: 'small', embeddingModel: null }
    const headers = await operatorKey(api)
    const how = { as: null, headers, method: 'PUT', json: { ...server, key: null } }
    const set = await api.ask('/operator/ai-server', how)
    expect(set.status).toBe(200)
    expect(await missing()).toEqual(['mail', 'embeddings'])
  })
})

describe('the counts', () => {
  it('are one row for each day, with what nobody knows told apart', async () => {
    await countEvent(api.ports, { event: 'sign-up', operation: null })
    await countEvent(api.ports, { event: 'import', label: 'read', operation: 'a' })
    await countEvent(api.ports, { event: 'import', label: 'kept', operation: 'b' })
    await countEvent(api.ports, { event: 'import', label: 'too-large', operation: 'c' })
    api.clock.now += 2 * 86_400_000
    await countEvent(api.ports, { event: 'sign-up', operation: null })
    await countEvent(api.ports, { event: 'job-failure', label: 'import', operation: 'd' })
    const model = { provider: 'openai', model: 'gpt-5-mini' } as const
    const spent = { calls: 1, input: 10, output: 5, cached: 0, reasoning: 0 }
    await countModelCall(api.ports, model, spent, { dollars: 0.5, asOf: '2026-01-01' })
    await countModelCall(api.ports, model, { ...spent, output: null }, null)
    const { from, to, days, models } = await read<OperatorCounts>('/operator/counts?days=3')
    expect([from, to]).toEqual(['2026-03-01', '2026-03-03'])
    const nothing = { signUps: 0, firstPdfs: 0, imports: 0, tailorings: 0 }
    const none = { importFailures: [], jobFailures: [], clientErrors: [] }
    expect(days).toEqual([
      {
        ...nothing,
        ...none,
        day: '2026-03-03',
        signUps: 1,
        jobFailures: [{ kind: 'import', count: 1 }],
      },
      { ...nothing, ...none, day: '2026-03-02' },
      {
        ...nothing,
        ...none,
        day: '2026-03-01',
        signUps: 1,
        imports: 2,
        importFailures: [{ code: 'too-large', count: 1 }],
      },
    ])
    expect(models).toEqual([
      { day: '2026-03-03', ...model, calls: 2, tokens: 15, untold: 1, dollars: 0.5, unpriced: 1 },
    ])
    expect((await read<OperatorCounts>('/operator/counts')).days).toHaveLength(30)
    for (const days of ['0', '367', 'x']) {
      expect((await api.ask(`/operator/counts?days=${days}`)).status).toBe(422)
    }
  })

  it('stand beside the counters of the process, and outlive it', async () => {
    await countEvent(api.ports, { event: 'sign-up', operation: null })
    const spent = { calls: 1, input: null, output: null, cached: null, reasoning: null }
    await countModelCall(api.ports, { provider: 'vllm', model: 'a "b"' }, spent, null)
    for (const address of ['/api/metrics', '/api/v1/metrics']) {
      const text = await (await api.ask(address)).text()
      expect(text).toContain('vitae_events_total{event="sign-up",label="all"} 1\n')
      expect(text).toContain('# TYPE vitae_today gauge\nvitae_today{event="sign-up",label="all"} 1')
      expect(text).toContain('{model="a \\"b\\"",provider="vllm",what="unpriced"} 1\n')
    }
    expect((await api.ask('/api/metrics', { as: 'ben' })).status).toBe(403)
  })
})

describe('people', () => {
  const list = (query: string) => read<People>(`/operator/people${query}`)

  it('are listed by address, page by page, and found by how it begins', async () => {
    for (const name of ['dora', 'bo', 'ada', 'bob', 'carl']) await addPerson(name)
    const first = await list('?limit=2')
    const second = await list(`?limit=2&cursor=${encodeURIComponent(first.cursor ?? '')}`)
    const third = await list(`?limit=2&cursor=${encodeURIComponent(second.cursor ?? '')}`)
    const names = [first, second, third].map(({ people }) => people.map(({ name }) => name))
    expect(names).toEqual([['ada', 'bo'], ['bob', 'carl'], ['dora']])
    expect(third.cursor).toBeNull()
    expect((await list('?email=BO')).people.map(({ name }) => name)).toEqual(['bo', 'bob'])
    expect((await list('?email=bo@example.org')).people).toHaveLength(1)
    expect((await list('?email=nobody')).people).toEqual([])
    expect((await api.ask('/operator/people?cursor=x')).status).toBe(422)
  })

  it('get a plan, or what everybody has', async () => {
    const id = await addPerson('bo')
    const give = (plan: unknown) =>
      api.ask(`/operator/people/${id}/plan`, { method: 'PUT', json: { plan } })
    expect(await (await give('unlimited')).json()).toMatchObject({ id, plan: 'unlimited' })
    expect((await list('')).people).toMatchObject([{ plan: 'unlimited', isOperator: false }])
    expect(((await (await give(null)).json()) as KnownPerson).plan).toBeNull()
    expect((await give('gold')).status).toBe(422)
    const nobody = `/operator/people/${api.ports.ids.document().toUpperCase()}/plan`
    expect((await api.ask(nobody, { method: 'PUT', json: { plan: 'free' } })).status).toBe(404)
  })
})

it('never shows what somebody has written, and a key needs to be an operator’s', async () => {
  await admitTestPerson(api.ports, 'ben')
  const document = createResume(api.ports.ids)
  document.title = canary
  document.content.basics.name = canary
  const json = { document, baseVersion: 0, checkpoint: 'download' }
  const saved = await api.ask(`/resumes/${document.id}`, { as: 'ben', method: 'PUT', json })
  expect(saved.status).toBe(200)
  const headers = await operatorKey(api)
  for (const path of ['state', 'counts', 'dead-jobs', 'people', 'ai-server']) {
    const answer = await api.ask(`/operator/${path}`, { as: null, headers })
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).not.toContain(canary)
    // People are told of as people, and nowhere else.
    if (path !== 'people') expect(text).not.toContain(sessions.ben)
  }
})
