import { expect, it } from 'vitest'
import { createKeysApi } from './keys-api'
import type { Call, Send } from './send'

const made = {
  id: 'a',
  name: 'Nightly',
  prefix: 'vitae_abc123',
  scopes: ['read'],
  audience: 'api',
  createdAt: '2026-03-01T12:00:00Z',
  expiresAt: null,
  lastUsedAt: null,
  key: 'vitae_x',
}
const body = { name: 'Nightly', scopes: ['read' as const], expiresInDays: null }

const answering =
  (value: unknown): Send =>
  async () => ({ ok: true, value })

it('reads a key that was made, and passes over what is more', async () => {
  expect(await createKeysApi(answering({ ...made, news: 1 })).make(body)).toEqual({
    ok: true,
    value: made,
  })
})

it.each([null, {}, { ...made, key: null }, { ...made, scopes: 'read' }, { ...made, name: 7 }])(
  'believes nothing of %j',
  async (value) => {
    expect(await createKeysApi(answering(value)).make(body)).toMatchObject({ code: 'bad-answer' })
  },
)

it('revokes by id', async () => {
  const calls: Call[] = []
  const send: Send = async (call) => {
    calls.push(call)
    return { ok: true, value: null }
  }
  expect(await createKeysApi(send).revoke('a/b')).toEqual({ ok: true, value: null })
  expect(calls).toEqual([{ method: 'DELETE', path: '/api/v1/keys/a%2Fb' }])
})
