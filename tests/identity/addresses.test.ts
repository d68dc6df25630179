import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { grantGroup } from '@/lib/server/accounts/change-person'
import { invitePerson } from '@/lib/server/accounts/invite-person'
import { headersOf } from '@/lib/server/mail/headers'
import type { Browser } from './support/browser'
import { createMailbox, openAccounts, password, signUp } from './support/open-accounts'
import { openProvider, withSchool } from './support/provider'

// Unicode lower-cases U+212A to "k": an address with it is another mailbox, and must never be taken for one
// in ASCII.

const kim = 'kim@example.org'
const kelvin = '\u212aim@example.org'
/** Addresses that no form accepts, each vouched for by a provider all the same. */
const noAddresses = [
  kelvin,
  'kim@\u212ample.org',
  '\u0130kim@example.org',
  'kim@example.org\u0000',
  'kim\u202e@example.org',
  '\u00a0kim@example.org',
  ' kim@example.org',
  '<kim@example.org>',
  'k\u200bim@example.org',
  'kim@example.org,bo@example.org',
  `${'k'.repeat(300)}@example.org`,
]

let provider: Awaited<ReturnType<typeof openProvider>>
let accounts: Awaited<ReturnType<typeof openAccounts>>
const mailbox = createMailbox()

beforeEach(async () => {
  provider = await openProvider()
  accounts = await openAccounts({ mail: mailbox.mail, ...withSchool(provider.issuer) })
})
afterEach(async () => {
  await accounts.close()
  await provider.close()
})

async function signInAtProvider(browser: Browser, email: string) {
  Object.assign(provider.state.person, { email, sub: `sub of ${email}`.slice(0, 60) })
  const begun = await browser.get('/oidc/school')
  return browser.send('GET', provider.agree(begun.headers.get('location') ?? ''))
}

async function signUpByMail(browser: Browser, email: string) {
  const { data } = await browser.post('/sign-up', { name: 'Kim', email, password })
  await browser.post('/sign-up/confirm', { flow: data.flow, code: mailbox.codeFor(email) })
}

const whoIs = (browser: Browser) => accounts.identity.principalOf(browser.request())

describe('an address that a provider vouches for', () => {
  it.each(noAddresses)('opens nobody’s account unless a form would take it: %j', async (email) => {
    const owner = accounts.browser()
    await signUpByMail(owner, kim)
    const stranger = accounts.browser()
    const answer = await signInAtProvider(stranger, email)
    expect(answer.headers.get('location')).toBe('/sign-in?error=no-address')
    expect(await whoIs(stranger)).toBeNull()
    expect((await owner.get('/security')).data.providers).toMatchObject([{ isLinked: false }])
  })

  it('opens the account of the same address in capitals', async () => {
    const owner = accounts.browser()
    await signUpByMail(owner, kim)
    const browser = accounts.browser()
    await signInAtProvider(browser, 'KIM@Example.org')
    expect((await whoIs(browser))?.userId).toBe((await whoIs(owner))?.userId)
  })
})

describe('an address that a person types', () => {
  it('is refused before it is lower-cased, at every form', async () => {
    const owner = accounts.browser()
    await signUpByMail(owner, kim)
    const stranger = accounts.browser()
    for (const [path, body] of [
      ['/sign-up', { name: 'Kim', email: kelvin, password }],
      ['/sign-in', { email: kelvin, password }],
      ['/password/forgot', { email: kelvin }],
    ] as const) {
      expect((await stranger.post(path, body)).status, path).toBe(422)
    }
    expect((await owner.post('/email', { email: kelvin })).status).toBe(422)
    // Blanks around what was pasted are no part of it.
    const signedIn = await stranger.post('/sign-in', { email: ` ${kim}\u00a0`, password })
    expect(signedIn.data).toEqual({ next: 'done' })
  })

  it('is nobody’s for an operator who looks for the person', async () => {
    await signUpByMail(accounts.browser(), kim)
    const granted = await grantGroup(accounts.ports, {
      email: kelvin,
      group: 'operator',
      isGranted: true,
    })
    expect(granted).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('invites nobody who has no address', async () => {
    const invited = await invitePerson(accounts.ports, { email: kelvin })
    expect(invited).toMatchObject({ ok: false, code: 'invalid' })
  })
})

it('sends no mail to what is no address', () => {
  const mail = { subject: 'A code', text: '123456' }
  const others = ['Kim <kim@example.org>', 'kim@example.org\r\nBcc: bo@example.org']
  for (const to of [...noAddresses, ...others]) {
    expect(() => headersOf({ ...mail, to }), to).toThrow()
  }
  expect(headersOf({ ...mail, to: kim })).toEqual({})
})

it('finds a person by an address in capitals', async () => {
  await accounts.close()
  accounts = await openAccounts()
  await signUp(accounts.browser(), kim)
  const granted = await grantGroup(accounts.ports, {
    email: 'KIM@EXAMPLE.ORG',
    group: 'operator',
    isGranted: true,
  })
  expect(granted.ok).toBe(true)
})
