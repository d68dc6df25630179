import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ApiKey, CreatedKey, CreateKeyBody } from '@/lib/api/keys'
import { hashKey } from '@/lib/server/identity/keys/key-text'
import { admitTestPerson, createTestKey, openTestApi, type TestApi } from './support/test-api'
import { askOften } from './support/until-admitted'

// API keys: shown once, stored as a hash, with at most the scopes of what created them.

let api: TestApi
const minute = 60_000
const day = 24 * 60 * minute

beforeEach(async () => {
  api = await openTestApi()
  await admitTestPerson(api.ports, 'ana')
})
afterEach(() => api.close())

/** A key of Ana's, as her screen makes one after a proof. */
const makeKey = (asked: Partial<CreateKeyBody> = {}) =>
  createTestKey(api, 'ana', { scopes: ['admin'], expiresInDays: 30, ...asked })

const withKey = (key: string, more: Record<string, string> = {}) => ({
  as: null,
  headers: { authorization: `Bearer ${key}`, ...more },
})

const readKeys = async () => ((await (await api.ask('/keys')).json()) as { keys: ApiKey[] }).keys

async function wholeStore(): Promise<string> {
  return JSON.stringify((await api.ports.items.scan({ limit: 1_000 })).items)
}

describe('a key', () => {
  it('is made by a key that may administer, and lies nowhere but in that answer', async () => {
    const { key: maker } = await makeKey()
    const json = { name: '  Backup at night ', scopes: ['admin'], expiresInDays: 7 }
    const answer = await api.ask('/keys', { ...withKey(maker), method: 'POST', json })
    expect(answer.status).toBe(201)
    const made = (await answer.json()) as CreatedKey
    expect(made).toMatchObject({ name: 'Backup at night', scopes: ['admin'], lastUsedAt: null })
    expect(made.expiresAt).toBe(new Date(api.clock.now + 7 * day).toISOString())
    expect(answer.headers.get('location')).toBe(`/api/v1/keys/${made.id}`)
    const key = made.key ?? ''
    expect(key.startsWith(made.prefix)).toBe(true)
    const store = await wholeStore()
    expect(store).not.toContain(key)
    expect(store).not.toContain(key.slice(made.prefix.length))
    expect(store).toContain(hashKey(key))
    const listed = await (await api.ask('/keys')).text()
    expect(listed).toContain(made.prefix)
    expect(listed).not.toContain(key)
    expect(listed).not.toContain(hashKey(key))
  })

  it('for agents cannot administer', async () => {
    const { key: maker } = await makeKey()
    const json = { name: 'Agent', scopes: ['admin'], audience: 'agents', expiresInDays: null }
    const answer = await api.ask('/keys', { ...withKey(maker), method: 'POST', json })
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { code: 'invalid', problems: [{ path: 'scopes' }] },
    ])
  })

  it('of before there were two kinds is accepted everywhere, and says so', async () => {
    const { id, key } = await makeKey({ scopes: ['read'] })
    expect((await api.ask('/resumes', withKey(key))).status).toBe(200)
    expect((await readKeys()).find((one) => one.id === id)?.audience).toBe('api')
  })

  it('is not in an answer that is repeated, and 50 together make one', async () => {
    const { key: maker } = await makeKey()
    const json = { name: 'Once', scopes: ['admin'], expiresInDays: null }
    const asked = { ...withKey(maker, { 'idempotency-key': 'one' }), method: 'POST', json }
    const answers = await askOften(50, () => api.ask('/keys', asked))
    const made = (await Promise.all(answers.map((answer) => answer.json()))) as CreatedKey[]
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    const shown = made.flatMap(({ key }) => (key === null ? [] : [key]))
    expect(shown).toHaveLength(1)
    expect(await readKeys()).toHaveLength(2)
    expect(await wholeStore()).not.toContain(shown[0])
  })

  it('opens nothing from an address', async () => {
    const { key } = await makeKey({ scopes: ['read'] })
    for (const name of ['key', 'api_key', 'access_token', 'x-api-key']) {
      expect((await api.ask(`/resumes?${name}=${key}`, { as: null })).status).toBe(401)
    }
    expect((await api.ask('/resumes', withKey(key))).status).toBe(200)
    expect((await api.ask('/resumes', { as: null, headers: { 'x-api-key': key } })).status).toBe(
      200,
    )
  })

  it('needs no page of ours, but never helps a foreign page that rides on a cookie', async () => {
    const { key } = await makeKey({ scopes: ['write'] })
    const json = { flat: { name: 'Ana' } }
    const origin = 'https://other.example'
    const own = { ...withKey(key, { origin }), method: 'POST', json }
    expect((await api.ask('/resumes', own)).status).toBe(201)
    const riding = { method: 'POST', json, headers: { origin } }
    expect((await api.ask('/resumes', riding)).status).toBe(403)
  })

  it('ends at its time, and at once when it is revoked', async () => {
    const short = await makeKey({ scopes: ['read'], expiresInDays: 1 })
    const { key, id } = await makeKey({ scopes: ['read'], expiresInDays: null })
    api.clock.now += day - 1
    expect((await api.ask('/resumes', withKey(short.key))).status).toBe(200)
    api.clock.now += 1
    expect((await api.ask('/resumes', withKey(short.key))).status).toBe(401)
    // The list goes on telling what has ended, for a month.
    expect((await readKeys()).map((one) => one.id)).toContain(short.id)
    api.clock.now += 31 * day
    expect((await readKeys()).map((one) => one.id)).not.toContain(short.id)
    expect((await api.ask('/resumes', withKey(key))).status).toBe(200)
    expect((await api.ask(`/keys/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await api.ask('/resumes', withKey(key))).status).toBe(401)
    expect((await api.ask(`/keys/${id}`, { method: 'DELETE' })).status).toBe(404)
  })

  it('notes its last use once a minute', async () => {
    const { key, id } = await makeKey({ scopes: ['read'], expiresInDays: null })
    const lastUse = async () => (await readKeys()).find((one) => one.id === id)?.lastUsedAt
    const first = new Date(api.clock.now).toISOString()
    await api.ask('/resumes', withKey(key))
    expect(await lastUse()).toBe(first)
    api.clock.now += minute - 1
    await api.ask('/resumes', withKey(key))
    expect(await lastUse()).toBe(first)
    api.clock.now += 1
    await Promise.all(Array.from({ length: 10 }, () => api.ask('/resumes', withKey(key))))
    expect(await lastUse()).toBe(new Date(api.clock.now).toISOString())
  })
})

describe('what makes a key', () => {
  it('is a screen with a fresh proof', async () => {
    const json = { name: 'x', scopes: ['read'], expiresInDays: null }
    const answer = await api.ask('/keys', { method: 'POST', json })
    expect([answer.status, (await answer.json()) as object]).toMatchObject([
      403,
      { code: 'proof-needed' },
    ])
  })

  it('gives no more than it has, and not for longer', async () => {
    const maker = await makeKey({ scopes: ['admin', 'write'], expiresInDays: 3 })
    const ask = (scopes: string[], expiresInDays: number | null) => {
      const json = { name: 'x', scopes, expiresInDays }
      return api.ask('/keys', { ...withKey(maker.key), method: 'POST', json })
    }
    expect((await ask(['ai'], 1)).status).toBe(403)
    expect((await ask(['read', 'ai'], 1)).status).toBe(403)
    const shorter = (await (await ask(['read', 'admin'], 1)).json()) as ApiKey
    expect(shorter.expiresAt).toBe(new Date(api.clock.now + day).toISOString())
    for (const days of [null, 100]) {
      const made = (await (await ask(['write'], days)).json()) as ApiKey
      expect(made.expiresAt).toBe(maker.expiresAt)
    }
  })

  it('makes twenty and no more, however many are asked for at once', async () => {
    const { key } = await makeKey()
    const json = { name: 'x', scopes: ['admin'], expiresInDays: null }
    const ask = () => api.ask('/keys', { ...withKey(key), method: 'POST', json })
    await Promise.all(Array.from({ length: 60 }, ask))
    expect((await readKeys()).length).toBeLessThanOrEqual(20)
    while ((await readKeys()).length < 20) expect((await ask()).status).toBe(201)
    const refused = await ask()
    expect([refused.status, (await refused.json()) as object]).toMatchObject([
      422,
      { code: 'limit-reached' },
    ])
  })

  it.each<[string, object]>([
    ['no name', { name: ' ', scopes: ['read'], expiresInDays: 1 }],
    ['a scope twice', { name: 'x', scopes: ['read', 'read'], expiresInDays: 1 }],
    ['a scope that is none', { name: 'x', scopes: ['root'], expiresInDays: 1 }],
    ['no scope', { name: 'x', scopes: [], expiresInDays: 1 }],
    ['an end in the past', { name: 'x', scopes: ['read'], expiresInDays: -1 }],
    ['a field of its own', { name: 'x', scopes: ['read'], expiresInDays: 1, ownerId: 'x' }],
  ])('is refused with %s', async (_, json) => {
    const { key } = await makeKey()
    const answer = await api.ask('/keys', { ...withKey(key), method: 'POST', json })
    expect(answer.status).toBe(422)
    expect(await readKeys()).toHaveLength(1)
  })
})
