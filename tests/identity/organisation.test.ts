import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGroup } from '@/lib/server/scim/provisioning/change-groups'
import { changeUser, createUser } from '@/lib/server/scim/provisioning/change-users'
import { readAudit } from '@/lib/server/workspaces/read-audit'
import { removeMember } from '@/lib/server/workspaces/remove-member'
import { readMembership } from '@/lib/server/workspaces/workspace-rows'
import type { Browser } from './support/browser'
import { openCertifiedProvider } from './support/certified-provider'
import { openAccounts, signUp } from './support/open-accounts'
import { beginAt, createZone, openOrganisation, userIdOf } from './support/open-organisation'

let provider: Awaited<ReturnType<typeof openCertifiedProvider>>
let accounts: Awaited<ReturnType<typeof openAccounts>>
let school: Awaited<ReturnType<typeof openOrganisation>>
const zone = createZone()

beforeEach(async () => {
  provider = await openCertifiedProvider('vitae-client', 'provider-secret')
  accounts = await openAccounts()
  school = await openOrganisation(accounts, 'owner@example.org', zone)
  provider.register([`http://localhost:3000/api/auth/oidc/${school.workspace}/callback`])
  zone.publish('school.example.org', school.workspace)
  expect(await school.set({ issuer: provider.issuer })).toEqual({ ok: true, value: null })
})
afterEach(async () => {
  await accounts.close()
  await provider.close()
})

const location = (answer: { headers: Headers }) => answer.headers.get('location') ?? ''

/** Begins with an address, goes to the provider and comes back. */
async function signIn(browser: Browser, email = 'ada@school.example.org'): Promise<string> {
  const found = await browser.post('/organisation', { email })
  expect(found.status).toBe(200)
  return location(await browser.send('GET', await provider.visit(String(found.data.url))))
}

const emailOf = async (browser: Browser) =>
  (await accounts.identity.principalOf(browser.request()))?.email ?? null

const roleOf = async (browser: Browser) => {
  const userId = await userIdOf(accounts, browser)
  return (await readMembership(accounts.ports, school.workspace, userId))?.role ?? null
}

describe('a sign-in at the provider of a workspace', () => {
  it('makes an account and a member, and finds both again', async () => {
    const browser = accounts.browser()
    expect(await signIn(browser)).toBe('/cvs')
    expect(await emailOf(browser)).toBe('ada@school.example.org')
    expect(await roleOf(browser)).toBe('member')
    const again = accounts.browser()
    expect(await signIn(again)).toBe('/cvs')
    expect(await userIdOf(accounts, again)).toBe(await userIdOf(accounts, browser))
    const page = await readAudit(accounts.ports, school.workspace, { limit: 10 })
    expect(page.ok && page.value.entries.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['member-joined', { role: 'member', via: 'open' }],
      ['sign-in-changed', {}],
      ['workspace-created', {}],
    ])
  })

  it('knows no workspace by a domain that is not proven', async () => {
    const unknown = await accounts
      .browser()
      .post('/organisation', { email: 'ada@college.example.org' })
    expect(unknown.status).toBe(404)
    await school.set({
      issuer: provider.issuer,
      domains: ['school.example.org', 'college.example.org'],
    })
    const still = await accounts
      .browser()
      .post('/organisation', { email: 'ada@college.example.org' })
    expect(still.status).toBe(404)
    provider.state.person.email = 'ada@college.example.org'
    expect(await signIn(accounts.browser())).toBe('/sign-in?error=not-admitted')
  })

  it('admits only who is invited where not everybody may join', async () => {
    await school.set({ issuer: provider.issuer, isOpen: false })
    const browser = accounts.browser()
    expect(await signIn(browser)).toBe('/sign-in?error=not-admitted')
    expect(await emailOf(browser)).toBeNull()
  })

  it('refuses an address that the provider has not confirmed', async () => {
    provider.state.person.email_verified = false
    expect(await signIn(accounts.browser())).toBe('/sign-in?error=no-address')
  })

  it('never takes over an account: its person links it while signed in', async () => {
    const own = accounts.browser()
    await signUp(own, 'ada@school.example.org')
    const before = await userIdOf(accounts, own)
    const stranger = accounts.browser()
    expect(await signIn(stranger)).toBe('/sign-in?error=not-linked')
    expect(await emailOf(stranger)).toBeNull()
    expect(await roleOf(own)).toBeNull()
    const { workspace } = school
    const begun = await own.post(`/oidc/${workspace}/link`, { next: '/settings' })
    expect(begun.status).toBe(200)
    const back = await own.send('GET', await provider.visit(String(begun.data.url)))
    expect(location(back)).toBe('/settings')
    expect(await roleOf(own)).toBe('member')
    const later = accounts.browser()
    expect(await signIn(later)).toBe('/cvs')
    expect(await userIdOf(accounts, later)).toBe(before)
    // Whoever runs the provider could come in so: what needs a recent sign-in needs the person's own way.
    const principal = await accounts.identity.principalOf(later.request())
    expect(principal?.via === 'session' && principal.signedInAt).toBe(0)
    const proving = await later.get(`/oidc/${workspace}/prove?next=%2Fsettings`)
    const proven = await later.send('GET', await provider.visit(location(proving)))
    expect(location(proven)).toContain('error=not-linked')
    const { providers } = (await own.get('/security')).data
    expect(providers).toEqual([{ id: workspace, name: 'School', isLinked: true }])
    expect((await own.post(`/oidc/${workspace}/unlink`)).status).toBe(200)
    expect(await signIn(accounts.browser())).toBe('/sign-in?error=not-linked')
  })

  it('does not bring back who was removed', async () => {
    const browser = accounts.browser()
    await signIn(browser)
    const userId = await userIdOf(accounts, browser)
    const removed = await removeMember(accounts.ports, school.workspace, school.actor, userId)
    expect(removed.ok).toBe(true)
    const again = accounts.browser()
    expect(await signIn(again)).toBe('/sign-in?error=not-admitted')
    expect(await emailOf(again)).toBeNull()
    // Their own account stays theirs.
    expect(await emailOf(browser)).toBe('ada@school.example.org')
  })

  it('does not bring back who was removed and has another address, or another account, since', async () => {
    const { ports } = accounts
    // A private address here, the one of the school at its provider.
    const browser = accounts.browser()
    await signUp(browser, 'private@example.org')
    const begun = await browser.post(`/oidc/${school.workspace}/link`)
    await browser.send('GET', await provider.visit(String(begun.data.url)))
    const userId = await userIdOf(accounts, browser)
    expect((await removeMember(ports, school.workspace, school.actor, userId)).ok).toBe(true)
    const { status } = await browser.post('/email', { email: 'new@example.org' })
    expect(status).toBe(200)
    expect(await signIn(accounts.browser())).toBe('/sign-in?error=not-admitted')
    await accounts.identity.deleteUser(userId)
    expect(await signIn(accounts.browser())).toBe('/sign-in?error=not-admitted')
    // Nor by another address at the provider.
    provider.state.person.email = 'married@school.example.org'
    expect(await signIn(accounts.browser())).toBe('/sign-in?error=not-admitted')
  })

  it('gives one workspace nothing that another has linked, at the same provider', async () => {
    const browser = accounts.browser()
    await signIn(browser)
    const other = await openOrganisation(accounts, 'thief@example.org', zone)
    const callback = (workspace: string) =>
      `http://localhost:3000/api/auth/oidc/${workspace}/callback`
    provider.register([callback(school.workspace), callback(other.workspace)])
    await other.set({ issuer: provider.issuer })
    const thief = accounts.browser()
    const begun = await beginAt(thief, other.workspace)
    const back = await thief.send('GET', await provider.visit(begun))
    expect(location(back)).toBe('/sign-in?error=not-linked')
    expect(await emailOf(thief)).toBeNull()
  })

  it('ends with the provider of the workspace, and opens no sign-up that is closed', async () => {
    const { configuration } = accounts.ports
    configuration.signup = 'closed'
    expect(await signIn(accounts.browser())).toBe('/sign-in?error=not-admitted')
    const vouched = { ...school.actor, isOperator: true }
    const { changeSignIn, removeSignIn } = await import(
      '@/lib/server/workspaces/sign-in/change-sign-in'
    )
    const body = {
      issuer: provider.issuer,
      clientId: 'vitae-client',
      domains: ['school.example.org'],
    }
    await changeSignIn(accounts.ports, school.workspace, vouched, {
      ...{ ...body, isOpen: true, role: 'viewer' },
    })
    const browser = accounts.browser()
    expect(await signIn(browser)).toBe('/cvs')
    expect(await roleOf(browser)).toBe('viewer')
    await removeSignIn(accounts.ports, school.workspace, school.actor)
    const gone = await accounts.browser().get(`/oidc/${school.workspace}`)
    expect(gone.status).toBe(404)
    const found = await accounts
      .browser()
      .post('/organisation', { email: 'ada@school.example.org' })
    expect(found.status).toBe(404)
  })

  it('brings in whom the directory names, with the role of their groups, until it ends', async () => {
    await school.set({ issuer: provider.issuer, isOpen: false })
    const { ports } = accounts
    const directory = { ports, workspace: school.workspace, actor: school.directory }
    const facts = {
      userName: 'ada@school.example.org',
      externalId: null,
      displayName: null,
      name: null,
    }
    const made = await createUser(directory, { ...facts, emails: [], isActive: true })
    if (!made.ok) throw new Error(made.code)
    const group = { displayName: 'Vitae Coaches', externalId: null, members: [made.value.id] }
    await createGroup(directory, group)
    const browser = accounts.browser()
    expect(await signIn(browser)).toBe('/cvs')
    expect(await roleOf(browser)).toBe('coach')
    const off = { ...facts, emails: [], isActive: false }
    expect((await changeUser(directory, made.value.id, off)).ok).toBe(true)
    expect(await roleOf(browser)).toBeNull()
    expect(await signIn(accounts.browser())).toBe('/sign-in?error=not-admitted')
    await changeUser(directory, made.value.id, { ...off, isActive: true })
    expect(await roleOf(browser)).toBe('coach')
  })

  it('redeems a code once, in the browser that began', async () => {
    const browser = accounts.browser()
    const back = await provider.visit(await beginAt(browser, school.workspace))
    expect(location(await accounts.browser().send('GET', back))).toBe('/sign-in?error=expired')
    expect(location(await browser.send('GET', back))).toBe('/cvs')
    expect(location(await browser.send('GET', back))).toBe('/sign-in?error=expired')
    // The code again, under a fresh state.
    const fresh = new URL(await beginAt(browser, school.workspace))
    const replay = new URL(back, 'http://localhost:3000')
    replay.searchParams.set('state', fresh.searchParams.get('state') ?? '')
    const answer = await browser.send('GET', replay.pathname + replay.search)
    expect(location(answer)).toBe('/sign-in?error=provider-failed')
  })
})
