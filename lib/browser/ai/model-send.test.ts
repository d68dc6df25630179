import { beforeEach, expect, it, vi } from 'vitest'
import { createModelRequests } from './model-requests'
import { answerOnDevice } from './model-send'
import { requestAnswer } from './testing/request-answer'

const state = vi.hoisted(() => ({
  choice: null as { model: string; baseUrl: string } | null,
  account: 'guest',
  asked: [] as string[],
}))
const answer = { ok: true, value: requestAnswer({ status: 'waiting', stage: null }) }

vi.mock('./page/model-choice', () => ({ readModelChoice: async () => state.choice }))
vi.mock('../sync/account/use-account', () => ({
  sharedAccount: () => ({ state: () => ({ kind: state.account }) }),
}))
vi.mock('./page/page-send', () => ({
  openPageSend: () => ({
    has: (id: string) => id === 'of-page',
    answer: async () => ({ ok: true, value: { result: { before: 'Old.' } } }),
    async send({ method, path }: { method: string; path: string }) {
      state.asked.push(`page ${method} ${path}`)
      return answer
    },
  }),
}))
vi.mock('../client/send', async (original) => ({
  ...(await original<typeof import('../client/send')>()),
  createSpaceSend:
    () =>
    async ({ method, path }: { method: string; path: string }) => {
      state.asked.push(`account ${method} ${path}`)
      return answer
    },
}))

const requests = createModelRequests('letter')
const asking = { documentId: '01980000-0000-7000-8000-000000000001' }
const list = '/api/v1/ai/requests'
const chosen = { model: 'm', baseUrl: 'http://127.0.0.1:1/v1' }

beforeEach(() => {
  Object.assign(state, { choice: null, account: 'signed-in', asked: [] })
})

it('asks the account where no model is chosen on the device', async () => {
  await requests.begin(asking)
  await requests.read('of-account')
  expect(await answerOnDevice('1', { kind: 'letter', ...asking })).toBeNull()
  expect(state.asked).toEqual([`account POST ${list}`, `account GET ${list}/of-account`])
})

it('asks the model of the device first; a request stays where it was begun', async () => {
  state.choice = chosen
  await requests.begin(asking)
  await requests.find('none')
  await requests.read('of-page')
  await requests.cancel('of-account')
  state.choice = null
  await requests.discard('of-page')
  expect(state.asked).toEqual([
    ...[`page POST ${list}`, `page GET ${list}`, `page GET ${list}/of-page`],
    ...[`account POST ${list}/of-account/cancel`, `page DELETE ${list}/of-page`],
  ])
})

it('asks no server for a guest, whose requests end with their page', async () => {
  Object.assign(state, { choice: chosen, account: 'guest' })
  expect(await requests.read('of-another-page')).toMatchObject({ ok: false, code: 'not-found' })
  expect(state.asked).toEqual([])
  const now = await answerOnDevice('1', { kind: 'letter', ...asking })
  expect(now).toEqual({ ok: true, result: { before: 'Old.' } })
})
