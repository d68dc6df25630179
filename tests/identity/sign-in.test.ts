import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMailbox, openAccounts, password, signUp } from './support/open-accounts'

let accounts: Awaited<ReturnType<typeof openAccounts>>

afterEach(() => accounts.close())

describe('without mail', () => {
  beforeEach(async () => {
    accounts = await openAccounts()
  })

  it('signs up, in and out', async () => {
    const browser = accounts.browser()
    const up = await browser.post('/sign-up', { name: 'Ada', email: 'Ada@Example.org', password })
    expect([up.status, up.data]).toEqual([200, { next: 'sign-in' }])
    expect(await accounts.identity.principalOf(browser.request())).toBeNull()
    const signedIn = await browser.post('/sign-in', { email: 'ada@example.org ', password })
    expect([signedIn.status, signedIn.data]).toEqual([200, { next: 'done' }])
    const principal = await accounts.identity.principalOf(browser.request())
    expect(principal).toMatchObject({
      email: 'ada@example.org',
      isEmailConfirmed: false,
      groups: ['member', 'operator'],
      via: 'session',
    })
    expect(principal?.userId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
    const cookie = new Map(browser.cookies)
    expect((await browser.post('/sign-out')).data).toEqual({ next: 'done' })
    // What tells this device from others opens nothing.
    expect([...browser.cookies.keys()]).toEqual(['vitae.device'])
    for (const [name, value] of cookie) browser.cookies.set(name, value)
    expect(await accounts.identity.principalOf(browser.request())).toBeNull()
  })

  it('makes the first account the operator, and no other', async () => {
    const [first, second] = [accounts.browser(), accounts.browser()]
    await signUp(first, 'ada@example.org')
    await signUp(second, 'bo@example.org')
    const groups = [first, second].map(
      async (browser) => (await accounts.identity.principalOf(browser.request()))?.groups,
    )
    expect(await Promise.all(groups)).toEqual([['member', 'operator'], ['member']])
  })
})

describe('with mail', () => {
  const mailbox = createMailbox()
  beforeEach(async () => {
    accounts = await openAccounts({ mail: mailbox.mail })
  })

  it('makes the account when the code comes back', async () => {
    const browser = accounts.browser()
    const up = await browser.post('/sign-up', { name: 'Ada', email: 'ada@example.org', password })
    expect(up.data).toEqual({ next: 'confirm', flow: expect.any(String) })
    expect((await browser.post('/sign-in', { email: 'ada@example.org', password })).status).toBe(
      401,
    )
    const { flow } = up.data
    const wrong = await browser.post('/sign-up/confirm', { flow, code: '000000x' })
    expect([wrong.status, wrong.data.code]).toEqual([422, 'wrong-code'])
    const code = mailbox.codeFor('ada@example.org')
    const confirmed = await browser.post('/sign-up/confirm', { flow, code })
    expect([confirmed.status, confirmed.data]).toEqual([200, { next: 'done' }])
    expect(await accounts.identity.principalOf(browser.request())).toMatchObject({
      email: 'ada@example.org',
      isEmailConfirmed: true,
    })
    const twice = await browser.post('/sign-up/confirm', { flow, code })
    expect([twice.status, twice.data.code]).toEqual([410, 'gone'])
  })
})

it('the work behind an answer is the same whether an address has an account or not', async () => {
  let hashed = 0
  accounts = await openAccounts({
    hashing: {
      hash: async (text) => {
        hashed++
        return `hash of ${text}`
      },
      verify: async ({ hash, password: text }) => {
        hashed++
        return hash === `hash of ${text}`
      },
    },
  })
  const browser = accounts.browser()
  await signUp(browser, 'ada@example.org')
  const workOf = async (run: () => Promise<unknown>) => {
    hashed = 0
    await run()
    return hashed
  }
  const wrong = 'not the password of ada'
  const [ada, nobody] = ['ada@example.org', 'nobody@example.org']
  expect(await workOf(() => browser.post('/sign-in', { email: ada, password: wrong }))).toBe(
    await workOf(() => browser.post('/sign-in', { email: nobody, password: wrong })),
  )
  const draft = { name: 'Ada', password }
  expect(await workOf(() => browser.post('/sign-up', { ...draft, email: ada }))).toBe(
    await workOf(() => browser.post('/sign-up', { ...draft, email: nobody })),
  )
})
