import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from './support/browser'
import { openAccounts, signUp } from './support/open-accounts'
import { beginAt, createZone, openOrganisation } from './support/open-organisation'
import { openProvider, withSchool } from './support/provider'

/**
 * A page of another site must not choose who is signed in: its owner may run the provider of a workspace
 * (ADR workspace-sign-in).
 */

let provider: Awaited<ReturnType<typeof openProvider>>
let accounts: Awaited<ReturnType<typeof openAccounts>>
let workspace: string

beforeEach(async () => {
  provider = await openProvider()
  accounts = await openAccounts(withSchool(provider.issuer, ['email', 'profile']))
  const club = await openOrganisation(accounts, 'attacker@example.org', createZone())
  workspace = club.workspace
  expect((await club.set({ issuer: provider.issuer, domains: [], isOpen: false })).ok).toBe(true)
  const link = await club.owner.post(`/oidc/${workspace}/link`)
  await club.owner.send('GET', provider.agree(String(link.data.url)))
})
afterEach(async () => {
  await accounts.close()
  await provider.close()
})

const location = (answer: { headers: Headers }) => answer.headers.get('location') ?? ''
const emailOf = async (browser: Browser) =>
  (await accounts.identity.principalOf(browser.request()))?.email ?? null
const from = (site: string) => ({ headers: { 'sec-fetch-site': site } })

describe('a link to the provider of a workspace', () => {
  it.each(['cross-site', 'same-site', 'same-origin', 'none'])(
    'leads to a question and not to the provider (%s)',
    async (site) => {
      const browser = accounts.browser()
      const path = `/api/auth/oidc/${workspace}?next=%2Fresumes`
      const answer = await browser.send('GET', path, from(site))
      expect(location(answer)).toBe(`/sign-in?next=%2Fresumes&workspace=${workspace}`)
      expect([...browser.cookies]).toEqual([])
    },
  )

  it('is followed by a press on a page of ours alone', async () => {
    const browser = accounts.browser()
    const foreign = { origin: 'https://evil.example' }
    expect((await browser.post(`/oidc/${workspace}`, {}, foreign)).status).toBe(403)
    const back = await browser.send('GET', provider.agree(await beginAt(browser, workspace)))
    expect(location(back)).toBe('/cvs')
    expect(await emailOf(browser)).toBe('attacker@example.org')
    // The page asks before it moves a guest's CVs: this was no sign-in on a page of ours.
    expect(browser.cookies.get('vitae.person')).toMatch(/^[\w-]+$/)
    const own = accounts.browser()
    await signUp(own, 'own@example.org')
    expect(own.cookies.get('vitae.person')).toMatch(/^[\w-]+\.here$/)
  })
})

describe('a link of another site to a provider of the installation', () => {
  it.each(['cross-site', 'same-site'])('leads to the page with its button (%s)', async (site) => {
    const browser = accounts.browser()
    const answer = await browser.send('GET', '/api/auth/oidc/school?next=%2Feditor', from(site))
    expect(location(answer)).toBe('/sign-in?next=%2Feditor')
    expect([...browser.cookies]).toEqual([])
    // A session is not made fresh by another site either.
    await signUp(browser, 'own@example.org')
    const proving = await browser.send('GET', '/api/auth/oidc/school/prove', from(site))
    expect(location(proving)).toMatch(/^\/settings\?/)
  })

  it('that is opened by hand or from a page of ours leads there', async () => {
    for (const site of ['none', 'same-origin']) {
      const answer = await accounts.browser().send('GET', '/api/auth/oidc/school', from(site))
      expect(location(answer)).toMatch(`${provider.issuer}/`)
    }
  })
})

describe('a session of another account', () => {
  it('is not replaced by a sign-in that its person was not asked about', async () => {
    const browser = accounts.browser()
    const begun = provider.agree(await beginAt(browser, workspace))
    // Signs in in another tab meanwhile.
    await signUp(browser, 'own@example.org')
    expect(location(await browser.send('GET', begun))).toBe('/sign-in?error=other-account')
    expect(await emailOf(browser)).toBe('own@example.org')
    const operators = location(await browser.send('GET', '/api/auth/oidc/school', from('none')))
    provider.state.person = { ...provider.state.person, sub: 'other', email: 'other@example.org' }
    const back = await browser.send('GET', provider.agree(operators))
    expect(location(back)).toBe('/sign-in?error=other-account')
    expect(await emailOf(browser)).toBe('own@example.org')
  })

  it('is replaced where the page that was pressed had said so', async () => {
    const browser = accounts.browser()
    await signUp(browser, 'own@example.org')
    const back = await browser.send('GET', provider.agree(await beginAt(browser, workspace)))
    expect(location(back)).toBe('/cvs')
    expect(await emailOf(browser)).toBe('attacker@example.org')
  })
})
