import { expect, it } from 'vitest'
import { createOperatorApi } from './operator-api'
import type { Call, Send } from './send'

const answering =
  (value: unknown, calls: Call[] = []): Send =>
  async (call) => {
    calls.push(call)
    return { ok: true, value }
  }

const job = {
  id: 'mail:a:1',
  kind: 'mail',
  message: 'away',
  attempts: 3,
  diedAt: '2026-03-01T12:00:00Z',
  canRetry: true,
}
const person = {
  id: 'a',
  email: 'a@example.org',
  name: 'A',
  createdAt: '2026-03-01T12:00:00Z',
  disabledAt: null,
  isOperator: false,
  plan: null,
}

it('reads lists, and passes over what is more', async () => {
  const jobs = { jobs: [{ ...job, news: 1 }], cursor: 'next' }
  expect(await createOperatorApi(answering(jobs)).listDeadJobs()).toEqual({
    ok: true,
    value: { jobs: [job], cursor: 'next' },
  })
  const people = { people: [{ ...person, news: 1 }], cursor: null, usualPlan: 'standard' }
  expect(await createOperatorApi(answering(people)).listPeople('a')).toEqual({
    ok: true,
    value: { people: [person], cursor: null, usualPlan: 'standard' },
  })
})

it('keeps a plan that only a newer server knows as its text', async () => {
  const people = { people: [{ ...person, plan: 'team' }], cursor: null, usualPlan: 'trial' }
  expect(await createOperatorApi(answering(people)).listPeople('a')).toEqual({
    ok: true,
    value: people,
  })
})

const { email: _, ...nobody } = person
it.each([
  ...[null, {}, [], 'x', { jobs: {} }, { people: 1 }, { providers: null }, nobody],
  { jobs: [job, 'x'], cursor: null },
  { people: [person, nobody], cursor: null, usualPlan: 'standard' },
])('believes nothing of %j', async (value) => {
  const api = createOperatorApi(answering(value))
  const all = [
    api.listDeadJobs(),
    api.listPeople(''),
    api.setPlan('a', null),
    api.disable('a'),
    api.removeServer(),
  ]
  for (const answer of await Promise.all(all)) expect(answer).toMatchObject({ code: 'bad-answer' })
})

it('names a job by its id, whatever stands in it', async () => {
  const calls: Call[] = []
  await createOperatorApi(answering(null, calls)).retryJob('mail:a/b:1')
  await createOperatorApi(answering(null, calls)).discardJob('mail:a/b:1')
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/v1/operator/dead-jobs/mail%3Aa%2Fb%3A1/retry',
    'DELETE /api/v1/operator/dead-jobs/mail%3Aa%2Fb%3A1',
  ])
})

it('reads which server of models is set', async () => {
  const server = {
    provider: 'vllm',
    baseUrl: 'http://gpu/v1',
    model: 'm',
    embeddingModel: null,
    hasKey: false,
    isReady: true,
  }
  const provider = { id: 'vllm', name: 'vLLM', address: 'usual', baseUrl: null, needsKey: false }
  const state = { source: 'setting', inUse: server, setting: server, providers: [provider] }
  expect(await createOperatorApi(answering({ ...state, news: 1 })).removeServer()).toEqual({
    ok: true,
    value: state,
  })
})

it('sends what is done to an account, and its address where it is erased', async () => {
  const calls: Call[] = []
  const api = createOperatorApi(answering(person, calls))
  expect(await api.signOut('a')).toEqual({ ok: true, value: null })
  expect(await api.disable('a')).toEqual({ ok: true, value: person })
  expect(await api.enable('a')).toEqual({ ok: true, value: person })
  expect(await api.erase('a', 'a@example.org')).toEqual({ ok: true, value: null })
  expect(calls.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['POST', '/api/v1/operator/people/a/sign-out', undefined],
    ['POST', '/api/v1/operator/people/a/disable', undefined],
    ['POST', '/api/v1/operator/people/a/enable', undefined],
    ['POST', '/api/v1/operator/people/a/erase', { email: 'a@example.org' }],
  ])
})
