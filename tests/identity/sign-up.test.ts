import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { invitePerson } from '@/lib/server/accounts/invite-person'
import { listDayCounts } from '@/lib/server/kernel/rows/day-counts'
import { createMailbox, openAccounts, password, signUp } from './support/open-accounts'

let accounts: Awaited<ReturnType<typeof openAccounts>>
const draft = { name: 'Ada Example', email: 'ada@example.org', password }

afterEach(() => accounts.close())

describe('an address that has an account', () => {
  it('gets the same answer as any other without mail, and keeps its password', async () => {
    accounts = await openAccounts()
    const browser = accounts.browser()
    await signUp(accounts.browser(), 'ada@example.org')
    const other = 'another teapot rides south'
    const taken = await browser.post('/sign-up', { ...draft, password: other })
    const fresh = await browser.post('/sign-up', { ...draft, email: 'bo@example.org' })
    expect([taken.status, taken.text, [...taken.headers]]).toEqual([
      fresh.status,
      fresh.text,
      [...fresh.headers],
    ])
    const stranger = await browser.post('/sign-in', { email: draft.email, password: other })
    expect([stranger.status, stranger.data.code]).toEqual([401, 'wrong-credentials'])
    expect((await browser.post('/sign-in', { email: draft.email, password })).status).toBe(200)
  })

  it('gets the same answers with mail, a notice instead of a code, and no code is right', async () => {
    const mailbox = createMailbox()
    accounts = await openAccounts({ mail: mailbox.mail })
    const owner = accounts.browser()
    const first = await owner.post('/sign-up', draft)
    const code = mailbox.codeFor(draft.email)
    await owner.post('/sign-up/confirm', { flow: first.data.flow, code })

    const browser = accounts.browser()
    const taken = await browser.post('/sign-up', draft)
    const fresh = await browser.post('/sign-up', { ...draft, email: 'bo@example.org' })
    expect(taken.status).toBe(fresh.status)
    expect(Object.keys(taken.data)).toEqual(Object.keys(fresh.data))
    expect(mailbox.messages.map(({ to }) => to)).toEqual([
      'ada@example.org',
      'ada@example.org',
      'bo@example.org',
    ])
    expect(mailbox.messages[1]?.subject).not.toMatch(/\d{6}/)
    for (const flow of [taken.data.flow, fresh.data.flow]) {
      const codes: unknown[] = []
      for (let round = 0; round < 6; round++) {
        codes.push((await browser.post('/sign-up/confirm', { flow, code: 'nothing' })).data.code)
      }
      expect(codes).toEqual([
        'wrong-code',
        'wrong-code',
        'wrong-code',
        'wrong-code',
        'gone',
        'gone',
      ])
    }
  })

  it('cannot be prepared by somebody else: each code belongs to its own sign-up', async () => {
    const mailbox = createMailbox()
    accounts = await openAccounts({ mail: mailbox.mail })
    const [owner, attacker] = [accounts.browser(), accounts.browser('198.51.100.9')]
    const own = await owner.post('/sign-up', draft)
    const ownCode = mailbox.codeFor(draft.email)
    const evil = 'attackers own long password'
    const prepared = await attacker.post('/sign-up', { ...draft, password: evil })
    const mixed = await attacker.post('/sign-up/confirm', {
      flow: prepared.data.flow,
      code: ownCode,
    })
    expect(mixed.data.code).toBe('wrong-code')
    await owner.post('/sign-up/confirm', { flow: own.data.flow, code: ownCode })
    expect((await attacker.post('/sign-in', { email: draft.email, password: evil })).status).toBe(
      401,
    )
    expect((await owner.post('/sign-in', { email: draft.email, password })).status).toBe(200)
    const late = await attacker.post('/sign-up/confirm', {
      flow: prepared.data.flow,
      code: mailbox.codeFor(draft.email),
    })
    expect(late.status).toBe(410)
  })
})

describe('codes', () => {
  const mailbox = createMailbox()
  let time = Date.now()
  beforeEach(async () => {
    time = Date.now()
    accounts = await openAccounts({ mail: mailbox.mail, overrides: { now: () => time } })
  })

  it('hold for ten minutes', async () => {
    const browser = accounts.browser()
    const { flow } = (await browser.post('/sign-up', draft)).data
    time += 11 * 60_000
    const late = await browser.post('/sign-up/confirm', {
      flow,
      code: mailbox.codeFor(draft.email),
    })
    expect([late.status, late.data.code]).toEqual([410, 'gone'])
  })

  it('are sent again three times at most, and the newest one counts', async () => {
    const browser = accounts.browser()
    const { flow } = (await browser.post('/sign-up', draft)).data
    const first = mailbox.codeFor(draft.email)
    expect((await browser.post('/sign-up/resend', { flow })).data).toEqual({
      next: 'confirm',
      flow,
    })
    expect((await browser.post('/sign-up/resend', { flow })).status).toBe(200)
    expect((await browser.post('/sign-up/resend', { flow })).status).toBe(410)
    const last = mailbox.codeFor(draft.email)
    if (last !== first) {
      expect((await browser.post('/sign-up/confirm', { flow, code: first })).status).toBe(422)
    }
    expect((await browser.post('/sign-up/confirm', { flow, code: last })).status).toBe(200)
  })

  it('say that nothing has happened when the mail cannot be sent', async () => {
    const browser = accounts.browser()
    mailbox.breakDown(true)
    const answer = await browser.post('/sign-up', draft)
    mailbox.breakDown(false)
    expect([answer.status, answer.data.code]).toEqual([503, 'unavailable'])
    expect(answer.headers.get('retry-after')).toBe('60')
  })
})

describe('who may sign up', () => {
  it('makes nobody an operator where rows were lost and older accounts are there', async () => {
    let time = Date.now()
    accounts = await openAccounts({ overrides: { now: () => time } })
    const [first, later] = [accounts.browser(), accounts.browser()]
    await signUp(first, 'ada@example.org')
    time += 1_000
    await signUp(later, 'ben@example.org')
    const { items } = accounts.ports
    for (const { pk, sk } of (await items.scan({ limit: 500 })).items) {
      await items.delete({ pk, sk }, 'any')
    }
    time += 60_000
    const groupsOf = async (browser: typeof first) =>
      (await accounts.identity.principalOf(browser.request()))?.groups
    expect(await groupsOf(later)).toEqual(['member'])
    expect(await groupsOf(first)).toEqual(['member', 'operator'])
  })

  it('is nobody where it is closed', async () => {
    accounts = await openAccounts({ changes: { signup: 'closed' } })
    const answer = await accounts.browser().post('/sign-up', draft)
    expect([answer.status, answer.data.code]).toEqual([403, 'signup-closed'])
  })

  it('is who was invited, once, with that address', async () => {
    accounts = await openAccounts({ changes: { signup: 'invite' } })
    const browser = accounts.browser()
    expect((await browser.post('/sign-up', draft)).data.code).toBe('signup-closed')
    const invited = await invitePerson(accounts.ports, { email: 'Ada@example.org' })
    if (!invited.ok) throw new Error(invited.code)
    const token = invited.value.link.split('#invitation=')[1]
    expect(invited.value.link).toMatch(/^http:\/\/localhost:3000\/sign-up#invitation=[\w-]{43}$/)
    expect((await browser.post('/invitation', { token })).data).toEqual({ email: draft.email })
    const foreign = await browser.post('/sign-up', {
      ...draft,
      email: 'bo@example.org',
      invitation: token,
    })
    expect(foreign.data.code).toBe('signup-closed')
    expect((await browser.post('/sign-up', { ...draft, invitation: token })).status).toBe(200)
    const again = await browser.post('/sign-up', { ...draft, invitation: token })
    expect([again.status, again.data.code]).toEqual([410, 'gone'])
    expect(await invitePerson(accounts.ports, { email: draft.email })).toMatchObject({
      code: 'already-exists',
    })
  })
})

it('takes no weak password, no unknown field and no broken body', async () => {
  accounts = await openAccounts()
  const browser = accounts.browser()
  const codes: unknown[] = []
  for (const body of [
    { ...draft, password: 'tiny' },
    { ...draft, password: 'x'.repeat(129) },
    { ...draft, password: 'ada.example.org' },
    { ...draft, groups: ['operator'] },
    { ...draft, email: 'no address' },
    { ...draft, emailVerified: true },
  ]) {
    const answer = await browser.post('/sign-up', body)
    codes.push([answer.status, answer.data.code])
    expect(answer.text).not.toContain(String(body.password))
  }
  expect(codes).toEqual([
    [422, 'password-too-short'],
    [422, 'password-too-long'],
    [422, 'password-too-common'],
    [422, 'invalid'],
    [422, 'invalid'],
    [422, 'invalid'],
  ])
  const headers = { 'content-type': 'application/json', origin: browser.origin }
  for (const [body, type, status] of [
    ['{', 'application/json', 400],
    [JSON.stringify(draft), 'text/plain', 415],
    [JSON.stringify({ ...draft, name: 'x'.repeat(70_000) }), 'application/json', 413],
    [`${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'application/json', 422],
  ] as const) {
    const answer = await browser.send('POST', '/api/auth/sign-up', {
      body,
      headers: { ...headers, 'content-type': type },
    })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.data.requestId).toMatch(/^[0-9a-f-]{36}$/)
  }
})

it('counts accounts, and not sign-ins', async () => {
  accounts = await openAccounts()
  const browser = accounts.browser()
  await browser.post('/sign-up', draft)
  await browser.post('/sign-up', draft)
  await browser.post('/sign-in', { email: draft.email, password })
  await accounts.identity.principalOf(browser.request())
  const rows = await listDayCounts(accounts.ports, '2000-01-01')
  expect(rows.filter(({ name }) => name === 'sign-up').map(({ amounts }) => amounts)).toEqual([
    { all: 1 },
  ])
})

it('finishes an account that a crash left half made', async () => {
  accounts = await openAccounts()
  const browser = accounts.browser()
  await browser.post('/sign-up', draft)
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(`${accounts.ports.configuration.dataFolder}/accounts.sqlite`)
  database.exec('DELETE FROM account')
  database.close()
  expect((await browser.post('/sign-in', { email: draft.email, password })).status).toBe(401)
  await browser.post('/sign-up', draft)
  expect((await browser.post('/sign-in', { email: draft.email, password })).status).toBe(200)
})
