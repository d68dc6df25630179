import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKey } from '@/lib/server/accounts/keys/create-key'
import { resetPasswordLink } from '@/lib/server/accounts/reset-password-link'
import {
  type ConnectedAppRow,
  listConnectedApps,
  putConnectedApp,
} from '@/lib/server/connected-apps/app-rows'
import { listOutbox } from '@/lib/server/operator/list-outbox'
import type { Browser } from './support/browser'
import { createMailbox, openAccounts, password, signUp } from './support/open-accounts'

const app: ConnectedAppRow = {
  ...{ id: 'app', clientId: 'client', name: 'Agent', redirectUri: 'https://app.example.org/' },
  ...{ scopes: ['read'], createdAt: 0, lastUsedAt: null },
  ...{ code: { hash: 'hash', challenge: 'challenge' }, refresh: null },
}

let accounts: Awaited<ReturnType<typeof openAccounts>>
let mailbox = createMailbox()
let time = Date.now()
const email = 'ada@example.org'
const fresh = 'a violet kettle sails home'

async function signUpByMail(browser: Browser, address = email) {
  const up = await browser.post('/sign-up', { name: 'Ada', email: address, password })
  await browser.post('/sign-up/confirm', { flow: up.data.flow, code: mailbox.codeFor(address) })
}

/** Mails that no request waits for. */
const settle = () => accounts.identity.settle()

afterEach(() => accounts.close())

describe('forgotten, with mail', () => {
  beforeEach(async () => {
    time = Date.now()
    mailbox = createMailbox()
    accounts = await openAccounts({ mail: mailbox.mail, overrides: { now: () => time } })
  })

  it('answers alike for every address, and mails only an account', async () => {
    await signUpByMail(accounts.browser())
    const before = mailbox.messages.length
    const browser = accounts.browser()
    const known = await browser.post('/password/forgot', { email })
    const unknown = await browser.post('/password/forgot', { email: 'nobody@example.org' })
    expect([known.status, known.text, [...known.headers]]).toEqual([
      unknown.status,
      unknown.text,
      [...unknown.headers],
    ])
    await settle()
    expect(mailbox.messages.slice(before).map(({ to }) => to)).toEqual([email])
  })

  it('opens a new password once, ends all sessions and says so by mail', async () => {
    const laptop = accounts.browser()
    await signUpByMail(laptop)
    const browser = accounts.browser()
    await browser.post('/password/forgot', { email })
    await settle()
    const link = mailbox.linkFor(email)
    expect(link).toMatch(/^http:\/\/localhost:3000\/reset-password#[\w-]{43}$/)
    const token = link.split('#')[1]
    const weak = await browser.post('/password/reset', { token, password: 'passwordpassword' })
    expect(weak.data.code).toBe('password-too-common')
    const reset = await browser.post('/password/reset', { token, password: fresh })
    expect([reset.status, reset.data]).toEqual([200, { next: 'sign-in' }])
    expect(await accounts.identity.principalOf(laptop.request())).toBeNull()
    expect((await browser.post('/password/reset', { token, password })).data.code).toBe('gone')
    expect((await browser.post('/sign-in', { email, password })).status).toBe(401)
    expect((await browser.post('/sign-in', { email, password: fresh })).status).toBe(200)
    await settle()
    expect(mailbox.messages.at(-1)?.subject).toContain('password was changed')
  })

  it('ends with an hour, and with another reset', async () => {
    await signUpByMail(accounts.browser())
    const browser = accounts.browser()
    const tokens: string[] = []
    for (let round = 0; round < 3; round++) {
      const made = await resetPasswordLink(accounts.ports, { email })
      if (made.ok) tokens.push(made.value.link.split('#')[1] ?? '')
    }
    expect(
      (await browser.post('/password/reset', { token: tokens[0], password: fresh })).status,
    ).toBe(200)
    const other = await browser.post('/password/reset', { token: tokens[1], password })
    expect([other.status, other.data.code]).toEqual([410, 'gone'])
    const late = await resetPasswordLink(accounts.ports, { email })
    time += 61 * 60_000
    const token = late.ok ? late.value.link.split('#')[1] : ''
    expect((await browser.post('/password/reset', { token, password })).status).toBe(410)
  })

  it('stores no token that could be used', async () => {
    await signUpByMail(accounts.browser())
    const made = await resetPasswordLink(accounts.ports, { email })
    const token = made.ok ? (made.value.link.split('#')[1] ?? 'x') : 'x'
    const { readFileSync } = await import('node:fs')
    const folder = accounts.ports.configuration.dataFolder
    for (const file of [
      'accounts.sqlite',
      'accounts.sqlite-wal',
      'items.sqlite',
      'items.sqlite-wal',
    ]) {
      expect(readFileSync(`${folder}/${file}`).includes(token), file).toBe(false)
    }
  })
})

describe('forgotten, without mail', () => {
  it('is answered honestly, and left to the operator', async () => {
    accounts = await openAccounts()
    const browser = accounts.browser()
    await signUp(browser, email)
    expect((await browser.post('/password/forgot', { email })).data).toEqual({ sent: false })
    await settle()
    const messages = await listOutbox(accounts.ports)
    expect(messages).toMatchObject([
      { to: email, text: expect.stringContaining('/reset-password#') },
    ])
    const open = { ...accounts.ports.configuration, host: '0.0.0.0' }
    expect(await listOutbox({ ...accounts.ports, configuration: open })).toBeNull()
  })

  it('can be reset by a link that the operator makes', async () => {
    accounts = await openAccounts()
    const browser = accounts.browser()
    await signUp(browser, email)
    expect(await resetPasswordLink(accounts.ports, { email: 'nobody@example.org' })).toEqual({
      ok: false,
      code: 'not-found',
    })
    const made = await resetPasswordLink(accounts.ports, { email: ' ADA@example.org' })
    const token = made.ok ? made.value.link.split('#')[1] : ''
    expect((await browser.post('/password/reset', { token, password: fresh })).status).toBe(200)
    expect((await browser.post('/sign-in', { email, password: fresh })).status).toBe(200)
  })
})

describe('changed by its owner', () => {
  beforeEach(async () => {
    time = Date.now()
    accounts = await openAccounts({ overrides: { now: () => time } })
  })

  it('needs the one before, and ends other sessions', async () => {
    const [laptop, phone] = [accounts.browser(), accounts.browser()]
    await signUp(laptop, email)
    await phone.post('/sign-in', { email, password })
    for (const body of [{ password: fresh }, { current: 'not this one', password: fresh }]) {
      const answer = await laptop.post('/password', body)
      expect([answer.status, answer.data.code]).toEqual([401, 'wrong-credentials'])
    }
    expect((await laptop.post('/password', { current: password, password: fresh })).status).toBe(
      200,
    )
    expect(await accounts.identity.principalOf(phone.request())).toBeNull()
    expect(await accounts.identity.principalOf(laptop.request())).not.toBeNull()
    expect((await phone.post('/sign-in', { email, password: fresh })).status).toBe(200)
  })

  it.each(['change', 'reset'])('ends connected apps and API keys (%s)', async (way) => {
    const { ports } = accounts
    const laptop = accounts.browser()
    await signUp(laptop, email)
    const principal = await accounts.identity.principalOf(laptop.request())
    if (!principal) throw new Error('Nobody is signed in')
    const { userId } = principal
    const key = { name: 'Script', scopes: ['read' as const], expiresInDays: 30 }
    const made = await createKey(ports, principal, ports.ids.document(), key)
    if (!made.ok) throw new Error(made.code)
    const headers = { authorization: `Bearer ${made.value.key}` }
    const byKey = () => accounts.identity.principalOf(new Request('http://localhost/', { headers }))
    expect(await byKey()).toMatchObject({ via: 'key' })
    await putConnectedApp(ports, userId, { ...app, createdAt: ports.now() }, 'absent')
    if (way === 'change') await laptop.post('/password', { current: password, password: fresh })
    else {
      const token = await accounts.identity.createResetToken(email)
      await accounts.browser().post('/password/reset', { token, password: fresh })
    }
    expect(await byKey()).toBeNull()
    expect(await listConnectedApps(ports, userId)).toEqual([])
  })

  it('is a proof for ten minutes', async () => {
    const browser = accounts.browser()
    await signUp(browser, email)
    expect((await browser.get('/security')).data).toMatchObject({
      isProofFresh: true,
      hasPassword: true,
    })
    time += 10 * 60_000
    expect((await browser.get('/security')).data.isProofFresh).toBe(false)
    const stale = await browser.post('/email', { email: 'new@example.org' })
    expect([stale.status, stale.data.code]).toEqual([403, 'proof-needed'])
    expect((await browser.post('/prove', { password: 'wrong' })).data.code).toBe(
      'wrong-credentials',
    )
    expect((await browser.post('/prove', { password })).status).toBe(200)
    expect((await browser.post('/email', { email: 'new@example.org' })).status).toBe(200)
    expect(await accounts.identity.principalOf(browser.request())).toMatchObject({
      email: 'new@example.org',
      isEmailConfirmed: false,
    })
  })
})

describe('an address', () => {
  it('changes when the new one confirms, and the old one is told', async () => {
    mailbox = createMailbox()
    accounts = await openAccounts({ mail: mailbox.mail })
    const browser = accounts.browser()
    await signUpByMail(browser)
    const change = await browser.post('/email', { email: 'Neu@Example.org' })
    expect(change.data).toEqual({ next: 'confirm', flow: expect.any(String) })
    const { flow } = change.data
    expect((await browser.post('/email/confirm', { flow, code: 'nothing' })).data.code).toBe(
      'wrong-code',
    )
    const code = mailbox.codeFor('neu@example.org')
    const stranger = accounts.browser()
    await signUpByMail(stranger, 'bo@example.org')
    expect((await browser.post('/email/confirm', { flow, code })).status).toBe(200)
    expect(await accounts.identity.principalOf(browser.request())).toMatchObject({
      email: 'neu@example.org',
      isEmailConfirmed: true,
    })
    await settle()
    expect(mailbox.messages.at(-1)).toMatchObject({
      to: email,
      subject: expect.stringContaining('email of your Vitae account'),
    })
    // A taken one looks like any other.
    const taken = await browser.post('/email', { email: 'bo@example.org' })
    expect(Object.keys(taken.data)).toEqual(['next', 'flow'])
    expect(mailbox.messages.at(-1)?.to).toBe('bo@example.org')
    expect(mailbox.messages.at(-1)?.text).not.toMatch(/\b\d{6}\b/)
  })

  it('is confirmed only by the account that asked for the code', async () => {
    mailbox = createMailbox()
    accounts = await openAccounts({ mail: mailbox.mail })
    const [ada, bo] = [accounts.browser(), accounts.browser()]
    await signUpByMail(ada)
    await signUpByMail(bo, 'bo@example.org')
    const { flow } = (await ada.post('/email', { email: 'neu@example.org' })).data
    const stolen = await bo.post('/email/confirm', {
      flow,
      code: mailbox.codeFor('neu@example.org'),
    })
    expect(stolen.status).toBe(410)
  })

  it('that is taken has to be told where there is no mail', async () => {
    accounts = await openAccounts()
    const [ada, bo] = [accounts.browser(), accounts.browser()]
    await signUp(ada, email)
    await signUp(bo, 'bo@example.org')
    const answer = await bo.post('/email', { email })
    expect([answer.status, answer.data.code]).toEqual([409, 'already-exists'])
    for (let round = 0; round < 4; round++) await bo.post('/email', { email })
    const limited = await bo.post('/email', { email })
    expect([limited.status, limited.data.code]).toEqual([429, 'too-many-requests'])
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(3_600)
  })

  it('comes with a name that its owner may change', async () => {
    accounts = await openAccounts()
    const browser = accounts.browser()
    await signUp(browser, email)
    expect((await browser.post('/profile', { name: '  Ada E. ' })).data).toEqual({ name: 'Ada E.' })
    expect((await browser.post('/profile', { name: '' })).status).toBe(422)
  })
})
