import { afterEach, beforeEach, expect, it } from 'vitest'
import { openAccounts, password, signUp } from './support/open-accounts'
import { totpCode } from './support/totp'

let accounts: Awaited<ReturnType<typeof openAccounts>>
let time = Date.now()
const email = 'ada@example.org'

beforeEach(async () => {
  time = Date.now()
  accounts = await openAccounts({ overrides: { now: () => time } })
})
afterEach(() => accounts.close())

type Start = { uri: string; secret: string; recoveryCodes: string[] }

async function turnOn(browser: ReturnType<typeof accounts.browser>): Promise<Start> {
  const begun = (await browser.post('/totp/begin', { password })).data as Start
  const confirmed = await browser.post('/totp/confirm', { code: totpCode(begun.secret) })
  if (confirmed.status !== 200) throw new Error(confirmed.text)
  return begun
}

it('asks for a code after the password, once it is confirmed', async () => {
  const browser = accounts.browser()
  await signUp(browser, email)
  expect((await browser.post('/totp/begin', { password: 'wrong' })).data.code).toBe(
    'wrong-credentials',
  )
  const begun = (await browser.post('/totp/begin', { password })).data as Start
  expect(begun.uri).toMatch(/^otpauth:\/\/totp\/Vitae:/)
  expect(begun.recoveryCodes.length).toBeGreaterThanOrEqual(8)
  const early = accounts.browser()
  expect((await early.post('/sign-in', { email, password })).data).toEqual({ next: 'done' })
  expect((await browser.post('/totp/confirm', { code: 'abcdef' })).data.code).toBe('wrong-code')
  expect((await browser.post('/totp/confirm', { code: totpCode(begun.secret) })).status).toBe(200)
  expect((await browser.get('/security')).data.hasTotp).toBe(true)

  const other = accounts.browser()
  const half = await other.post('/sign-in', { email, password })
  expect(half.data).toEqual({ next: 'two-factor' })
  expect(half.text).not.toMatch(/token/)
  expect(await accounts.identity.principalOf(other.request())).toBeNull()
  expect((await other.post('/sign-in/two-factor', { code: '000000x' })).data.code).toBe(
    'wrong-code',
  )
  // The next one: that of the enrolment was used.
  const code = totpCode(begun.secret, Date.now() + 30_000)
  const full = await other.post('/sign-in/two-factor', { code })
  expect([full.status, full.data]).toEqual([200, { next: 'done' }])
  expect(await accounts.identity.principalOf(other.request())).toMatchObject({ email })
})

it('takes a code once', async () => {
  const browser = accounts.browser()
  await signUp(browser, email)
  const { secret } = await turnOn(browser)
  const code = totpCode(secret, Date.now() + 30_000)
  const answers: number[] = []
  for (let round = 0; round < 2; round++) {
    const other = accounts.browser()
    await other.post('/sign-in', { email, password })
    const answer = await other.post('/sign-in/two-factor', { code })
    answers.push(answer.status)
    const principal = await accounts.identity.principalOf(other.request())
    expect(principal !== null).toBe(answer.status === 200)
  }
  expect(answers).toEqual([200, 422])
})

it('takes each recovery code once', async () => {
  const browser = accounts.browser()
  await signUp(browser, email)
  const { recoveryCodes } = await turnOn(browser)
  const answers: unknown[] = []
  for (const recoveryCode of [recoveryCodes[0], recoveryCodes[0], recoveryCodes[1]]) {
    const other = accounts.browser()
    await other.post('/sign-in', { email, password })
    answers.push((await other.post('/sign-in/two-factor', { recoveryCode })).status)
  }
  expect(answers).toEqual([200, 422, 200])
  const renewed = await browser.post('/totp/recovery-codes', { password })
  const other = accounts.browser()
  await other.post('/sign-in', { email, password })
  const old = await other.post('/sign-in/two-factor', { recoveryCode: recoveryCodes[2] })
  expect(old.status).toBe(422)
  const [fresh] = renewed.data.recoveryCodes as string[]
  expect((await other.post('/sign-in/two-factor', { recoveryCode: fresh })).status).toBe(200)
})

it('ends a sign-in after five wrong codes, and locks after ten', async () => {
  const browser = accounts.browser()
  await signUp(browser, email)
  const { secret } = await turnOn(browser)
  const codes: unknown[] = []
  for (let turn = 0; turn < 3; turn++) {
    const other = accounts.browser()
    await other.post('/sign-in', { email, password })
    for (let round = 0; round < 6; round++) {
      codes.push((await other.post('/sign-in/two-factor', { code: '000000' })).data.code)
    }
  }
  expect(codes.slice(0, 6)).toEqual([...Array.from({ length: 5 }, () => 'wrong-code'), 'gone'])
  expect(codes).toContain('too-many-requests')
  const late = accounts.browser()
  await late.post('/sign-in', { email, password })
  const answer = await late.post('/sign-in/two-factor', { code: totpCode(secret) })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900'])
})

it('needs the first step, and cannot be had for somebody else', async () => {
  const browser = accounts.browser()
  await signUp(browser, email)
  const { secret } = await turnOn(browser)
  const bare = await accounts.browser().post('/sign-in/two-factor', { code: totpCode(secret) })
  expect([bare.status, bare.data.code]).toEqual([410, 'gone'])
  // A session of one's own opens no way into another account.
  const bo = accounts.browser()
  await signUp(bo, 'bo@example.org')
  expect((await bo.post('/sign-in/two-factor', { code: totpCode(secret) })).status).toBe(410)
  expect(await accounts.identity.principalOf(bo.request())).toMatchObject({
    email: 'bo@example.org',
  })
})

it('trusts a device until everything is signed out', async () => {
  const browser = accounts.browser()
  await signUp(browser, email)
  const { recoveryCodes } = await turnOn(browser)
  const laptop = accounts.browser()
  await laptop.post('/sign-in', { email, password })
  await laptop.post('/sign-in/two-factor', { recoveryCode: recoveryCodes[0], trustDevice: true })
  await laptop.post('/sign-out')
  expect((await laptop.post('/sign-in', { email, password })).data).toEqual({ next: 'done' })
  await laptop.post('/sign-out/everywhere')
  expect((await laptop.post('/sign-in', { email, password })).data).toEqual({ next: 'two-factor' })
})

it('is turned off with the password, and not without', async () => {
  const browser = accounts.browser()
  await signUp(browser, email)
  await turnOn(browser)
  time += 11 * 60_000
  expect((await browser.post('/totp/end', {})).data.code).toBe('proof-needed')
  expect((await browser.post('/totp/end', { password: 'wrong' })).data.code).toBe(
    'wrong-credentials',
  )
  expect((await browser.post('/totp/end', { password })).status).toBe(200)
  expect((await accounts.browser().post('/sign-in', { email, password })).data).toEqual({
    next: 'done',
  })
})
