import { expect, it, vi } from 'vitest'
import { createIdentityApi } from './identity-api'
import { failure, type Send } from './send'

const answering = (value: unknown) => vi.fn<Send>(async () => ({ ok: true, value }))

it('asks the routes of identity, with nothing that they do not take', async () => {
  const send = answering({ next: 'confirm', flow: 'f1' })
  const api = createIdentityApi(send)
  const body = { name: 'Q', email: 'q@example.org', password: 'long enough words' }
  expect(await api.signUp(body)).toEqual({ ok: true, value: { next: 'confirm', flow: 'f1' } })
  await api.signOutEverywhere()
  expect(send.mock.calls.map(([call]) => call)).toEqual([
    { method: 'POST', path: '/api/auth/sign-up', body },
    { method: 'POST', path: '/api/auth/sign-out/everywhere', body: {} },
  ])
})

it('hands on why there is no answer', async () => {
  const limited = { ...failure('too-many-requests'), retryAfter: 90_000 }
  const api = createIdentityApi(async () => limited)
  expect(await api.signIn({ email: 'q@example.org', password: 'x' })).toEqual(limited)
  expect(await api.deleteAccount()).toEqual(limited)
  expect(await api.signInWithPasskey()).toEqual(limited)
})

it.each([null, 'done', {}, { next: 'confirm' }, { next: 'else' }, '<html>'])(
  'takes %j for no step',
  async (value) => {
    const api = createIdentityApi(answering(value))
    expect(await api.signIn({ email: 'q@example.org', password: 'x' })).toEqual(
      failure('bad-answer'),
    )
  },
)

it('reads what the settings show, and nothing that is half of it', async () => {
  const passkey = { id: 'p', name: 'Phone', createdAt: '2026-11-20T12:00:00Z' }
  const security = {
    email: 'q@example.org',
    isEmailConfirmed: false,
    hasPassword: true,
    hasTotp: false,
    passkeys: [passkey],
    providers: [{ id: 'google', name: 'Google', isLinked: false }],
    isProofFresh: true,
  }
  expect(await createIdentityApi(answering(security)).readSecurity()).toEqual({
    ok: true,
    value: security,
  })
  for (const key of Object.keys(security)) {
    const api = createIdentityApi(answering({ ...security, [key]: undefined }))
    expect(await api.readSecurity(), key).toEqual(failure('bad-answer'))
  }
  const broken = { ...security, passkeys: [passkey, { id: 'p' }] }
  expect(await createIdentityApi(answering(broken)).readSecurity()).toEqual(failure('bad-answer'))
})
