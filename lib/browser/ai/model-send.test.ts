import { beforeEach, expect, it, vi } from 'vitest'
import { createModelRequests } from './model-requests'
import { answerOnDevice } from './model-send'
import { readModelState } from './model-state'
import { prepareDocuments } from './prepare-documents'
import { requestAnswer } from './testing/request-answer'

const state = vi.hoisted(() => ({
  choice: null as { model: string; baseUrl: string } | null,
  account: 'guest',
  isReadable: true,
  asked: [] as string[],
}))
const answer = { ok: true, value: requestAnswer({ status: 'waiting', stage: null }) }

vi.mock('./page/model-choice', () => ({
  async readModelChoice() {
    if (!state.isReadable) throw new DOMException('No answer', 'TimeoutError')
    return state.choice
  },
}))
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
  Object.assign(state, { choice: null, isReadable: true, account: 'signed-in', asked: [] })
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

const nowhere = { journal: null, sync: null }

it('asks nobody where the browser does not say which model was chosen', async () => {
  state.isReadable = false
  const code = 'model-unreadable'
  expect(await requests.begin(asking)).toMatchObject({ ok: false, code })
  expect(await answerOnDevice('1', { kind: 'letter', ...asking })).toEqual({ ok: false, code })
  expect(await prepareDocuments(['1'], nowhere)).toBe(code)
  expect(await readModelState(true)).toMatchObject({ ok: false, code })
  expect(state.asked).toEqual([])
})

it('asks no other model than the one on the screen, until the screen shows another one', async () => {
  state.choice = chosen
  await readModelState(true)
  state.asked = []
  const code = 'model-stopped'
  for (const choice of [null, { ...chosen, model: 'other' }]) {
    state.choice = choice
    expect(await requests.begin(asking)).toMatchObject({ ok: false, code })
    expect(await answerOnDevice('1', { kind: 'letter', ...asking })).toEqual({ ok: false, code })
    expect(await prepareDocuments(['1'], nowhere)).toBe(code)
  }
  expect(state.asked).toEqual([])
  state.choice = null
  await readModelState(true)
  await requests.begin(asking)
  expect(state.asked).toEqual(['account GET /api/v1/ai', `account POST ${list}`])
})

it('says to a guest that the model was stopped, and not that an account lacks changes', async () => {
  state.account = 'guest'
  expect(await prepareDocuments(['1'], nowhere)).toBe('model-stopped')
})
