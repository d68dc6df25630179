import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApi } from '@/lib/server/api/create-api'
import { removeMember } from '@/lib/server/workspaces/remove-member'
import { removeSignIn } from '@/lib/server/workspaces/sign-in/change-sign-in'
import type { Browser } from './support/browser'
import { openAccounts, password, signUp } from './support/open-accounts'
import { beginAt, createZone, openOrganisation, userIdOf } from './support/open-organisation'
import { openProvider } from './support/provider'

/**
 * Sessions of a linked person that the provider of a workspace begins: how far they reach, and when they end
 * (ADR workspace-sign-in).
 */

let provider: Awaited<ReturnType<typeof openProvider>>
let accounts: Awaited<ReturnType<typeof openAccounts>>
let school: Awaited<ReturnType<typeof openOrganisation>>
let api: ReturnType<typeof createApi>
let member: Browser
/** Signed in as the member by the admin's own provider. */
let admin: Browser

beforeEach(async () => {
  provider = await openProvider()
  accounts = await openAccounts()
  api = createApi(accounts.ports)
  school = await openOrganisation(accounts, 'owner@example.org', createZone())
  await school.set({ issuer: provider.issuer, domains: [], isOpen: false })
  member = accounts.browser()
  await signUp(member, 'member@example.org')
  await school.add(await userIdOf(accounts, member), 'member')
  const link = await member.post(`/oidc/${school.workspace}/link`)
  await member.send('GET', provider.agree(String(link.data.url)))
  admin = accounts.browser()
  await admin.send('GET', provider.agree(await beginAt(admin, school.workspace)))
  expect(await emailOf(admin)).toBe('member@example.org')
})
afterEach(async () => {
  await accounts.close()
  await provider.close()
})

const emailOf = async (browser: Browser) =>
  (await accounts.identity.principalOf(browser.request()))?.email ?? null

/** Calls the API as a page of a browser does. */
async function call(browser: Browser, method: string, path: string, body?: object) {
  const { headers } = browser.request()
  headers.set('origin', 'http://localhost:3000')
  headers.set('content-type', 'application/json')
  const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
  const response = await api.request(`http://localhost:3000/api/v1${path}`, init)
  return { status: response.status, data: await response.json().catch(() => ({})) }
}

describe('a session that the provider of a workspace has begun', () => {
  it.each([
    ['POST', '/connected-apps', { request: 'client_id=x', userId: 'x' }],
    ['POST', '/me/exports', {}],
    ['POST', '/shares', { documents: [] }],
    ['POST', '/webhooks', { url: 'https://spy.example/', events: ['document.changed'] }],
  ])(
    'opens the own space to nobody else before the person has proven themselves: %s %s',
    async (...request) => {
      const [method, path, body] = request
      const refused = await call(admin, method, path, body)
      expect([refused.status, refused.data.code]).toEqual([403, 'proof-needed'])
      // The person's own session is asked for what the request lacks, and nothing else.
      expect((await call(member, method, path, body)).data.code).not.toBe('proof-needed')
      expect((await admin.post('/prove', { password })).status).toBe(200)
      expect((await call(admin, method, path, body)).data.code).not.toBe('proof-needed')
    },
  )

  it('ends when the person unlinks it', async () => {
    expect((await member.post(`/oidc/${school.workspace}/unlink`)).status).toBe(200)
    expect(await emailOf(admin)).toBeNull()
    expect(await emailOf(member)).toBe('member@example.org')
  })

  it.each<[string, () => Promise<unknown>]>([
    [
      'leaves the workspace',
      async () => {
        const id = await userIdOf(accounts, member)
        const own = { id, role: 'member' as const, audited: { actor: id, keyId: null } }
        await removeMember(accounts.ports, school.workspace, own, id)
      },
    ],
    [
      'is removed from it',
      async () =>
        removeMember(
          ...([accounts.ports, school.workspace, school.actor] as const),
          await userIdOf(accounts, member),
        ),
    ],
    [
      'sees its provider removed',
      () => removeSignIn(accounts.ports, school.workspace, school.actor),
    ],
  ])('ends when the person %s, for good', async (_, end) => {
    await end()
    expect(await emailOf(admin)).toBeNull()
    await school.add(await userIdOf(accounts, member), 'member').catch(() => {})
    await school.set({ issuer: provider.issuer, domains: [], isOpen: false })
    expect(await emailOf(admin)).toBeNull()
    expect(await emailOf(member)).toBe('member@example.org')
  })

  it('stays the person’s own once they have proven themselves in it', async () => {
    expect((await admin.post('/prove', { password })).status).toBe(200)
    await member.post(`/oidc/${school.workspace}/unlink`)
    expect(await emailOf(admin)).toBe('member@example.org')
  })
})
