import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApi } from '@/lib/server/api/create-api'
import type { Mail } from '@/lib/server/mail/mail-types'
import type { Models } from '@/lib/server/models/model-types'
import { noteOutcome, readOutages } from '@/lib/server/operator/outages/outage-rows'
import { watchMail } from '@/lib/server/operator/outages/watch-mail'
import { watchModel } from '@/lib/server/operator/outages/watch-model'
import { openTestApi, type TestApi } from './support/test-api'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const message = { to: 'a@example.org', subject: 'x', text: 'x' }
const out = () => readOutages(api.ports)

/** Mail whose way out fails as it is told. */
function openMail() {
  const told = { error: null as Error | null }
  const mail: Mail = {
    isConfigured: true,
    async send() {
      if (told.error) throw told.error
    },
  }
  return { told, mail: watchMail(mail, api.ports) }
}
const withCode = (code: string) => Object.assign(new Error('no'), { code })

type Client = ReturnType<Models['open']>

it('is out after it failed, for everybody who asks, until it works', async () => {
  const { told, mail } = openMail()
  const ask = async () =>
    (await createApi(api.ports).request('/api/health')).json() as Promise<unknown>
  expect(await ask()).toEqual({ ok: true })
  told.error = withCode('ECONNECTION')
  await expect(mail.send(message)).rejects.toThrow('no')
  expect(await ask()).toEqual({ ok: true, out: ['mail'] })
  told.error = null
  await mail.send(message)
  expect(await ask()).toEqual({ ok: true })
})

it('is not out for what was wrong with one mail', async () => {
  const { told, mail } = openMail()
  for (const error of [withCode('EENVELOPE'), new Error('This mail has bad headers')]) {
    told.error = error
    await expect(mail.send(message)).rejects.toThrow()
  }
  expect(await out()).toEqual([])
})

it('is a model that answers nobody, not one that dislikes a question', async () => {
  const told = { code: 'unreachable' }
  // No more of a client than what is watched.
  const client = {
    model: 'm',
    ask: async () => ({ ok: told.code === '', code: told.code }),
    embed: async () => ({ ok: true }),
  } as unknown as Client
  const watched = watchModel(client, api.ports)
  const question = {} as Parameters<Client['ask']>[0]
  for (const code of ['refused', 'too-long', 'unreadable', 'cancelled', 'busy', 'too-slow']) {
    told.code = code
    expect(await watched.ask(question, { deadline: 1 })).toMatchObject({ code })
    expect(await out()).toEqual([])
  }
  told.code = 'unreachable'
  await watched.ask(question, { deadline: 1 })
  expect(await out()).toEqual(['models'])
  await watched.embed([], { deadline: 1 })
  expect(await out()).toEqual([])
})

it('is not known any more where nobody has tried for a quarter of an hour', async () => {
  const before = { ...api.ports, now: () => api.ports.now() - 16 * 60_000 }
  await noteOutcome(before, 'models', true)
  expect(await out()).toEqual([])
})

it('costs nobody their mail where it cannot be noted', async () => {
  const refuse = () => Promise.reject(new Error('full'))
  const items = { ...api.ports.items, get: refuse, put: refuse, delete: refuse }
  const { told } = openMail()
  let sent = 0
  const mail = watchMail(
    {
      isConfigured: true,
      send: async () => {
        sent += 1
        if (told.error) throw told.error
      },
    },
    { items, now: Date.now },
  )
  await mail.send(message)
  told.error = withCode('EAUTH')
  await expect(mail.send(message)).rejects.toThrow('no')
  expect(sent).toBe(2)
})
