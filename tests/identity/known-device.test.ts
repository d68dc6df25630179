import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from './support/browser'
import { openAccounts, password, signUp } from './support/open-accounts'

// A stranger who guesses does not lock the owner out of a device that the account knows (OWASP, "Device Cookies").

const email = 'ada@example.org'
const fresh = 'a violet kettle sails home'
let accounts: Awaited<ReturnType<typeof openAccounts>>
let time = Date.now()

beforeEach(async () => {
  time = Date.now()
  accounts = await openAccounts({ overrides: { now: () => time } })
})
afterEach(() => accounts.close())

const signIn = (browser: Browser, word = password, address = email) =>
  browser.post('/sign-in', { email: address, password: word })

/** Wrong passwords until no more are taken: how many were. */
async function guess(browser: Browser, address = email): Promise<number> {
  for (let round = 0; round < 30; round++) {
    if ((await signIn(browser, `guess ${round}`, address)).status === 429) return round
  }
  return 30
}

/** The account's owner, signed out on a device that it knows. */
async function knownDevice(): Promise<Browser> {
  const laptop = accounts.browser()
  await signUp(laptop, email)
  await laptop.post('/sign-out')
  return laptop
}

describe('a device that the account knows', () => {
  it('signs in while a stranger guesses, from its own network too', async () => {
    const laptop = await knownDevice()
    const stranger = accounts.browser()
    expect(await guess(stranger)).toBe(10)
    for (let round = 0; round < 100; round++) await signIn(stranger, 'x', `${round}@example.org`)
    expect((await signIn(accounts.browser('198.51.100.7'))).status).toBe(429)
    expect((await signIn(laptop)).data).toEqual({ next: 'done' })
    // Its right password gives the stranger no more guesses.
    expect((await signIn(stranger)).status).toBe(429)
  })

  it('has as many guesses as a stranger, of its own', async () => {
    const laptop = await knownDevice()
    expect(await guess(laptop)).toBe(10)
    expect((await signIn(laptop)).status).toBe(429)
    expect((await signIn(accounts.browser())).status).toBe(200)
    time += 15 * 60_000
    expect(await guess(laptop)).toBe(10)
    time += 15 * 60_000
    expect((await signIn(laptop)).status).toBe(200)
  })

  it('is known to its own account alone', async () => {
    const laptop = await knownDevice()
    await signUp(accounts.browser(), 'bo@example.org')
    await guess(accounts.browser(), 'bo@example.org')
    expect((await signIn(laptop, password, 'bo@example.org')).status).toBe(429)
    expect((await signIn(laptop, password, 'nobody@example.org')).status).toBe(401)
  })

  it('is known by a cookie that nobody can make up', async () => {
    const laptop = await knownDevice()
    const cookie = laptop.cookies.get('vitae.device') ?? ''
    await guess(accounts.browser('198.51.100.8'))
    for (const forged of [
      'A'.repeat(43),
      `${cookie}A`,
      cookie.slice(0, -1),
      cookie.toLowerCase(),
    ]) {
      const thief = accounts.browser('198.51.100.9')
      thief.cookies.set('vitae.device', forged)
      expect((await signIn(thief)).status, forged).toBe(429)
    }
  })

  it('is a stranger after a new password, until it has signed in with it', async () => {
    const laptop = await knownDevice()
    const phone = accounts.browser('198.51.100.10')
    await signIn(phone)
    await phone.post('/password', { current: password, password: fresh })
    await guess(accounts.browser('198.51.100.11'))
    expect((await signIn(laptop, fresh)).status).toBe(429)
    time += 15 * 60_000
    expect((await signIn(laptop, fresh)).status).toBe(200)
    await laptop.post('/sign-out')
    await guess(accounts.browser('198.51.100.11'))
    expect((await signIn(laptop, fresh)).status).toBe(200)
  })

  it('is a stranger after a sign-out everywhere', async () => {
    const laptop = await knownDevice()
    await signIn(laptop)
    await laptop.post('/sign-out/everywhere')
    await guess(accounts.browser('198.51.100.12'))
    expect((await signIn(laptop)).status).toBe(429)
  })

  it('stays known where it signs all others out, and they do not', async () => {
    const laptop = await knownDevice()
    const phone = accounts.browser('198.51.100.13')
    await signIn(phone)
    await signIn(laptop)
    await laptop.post('/sessions/end-others')
    await laptop.post('/sign-out')
    await guess(accounts.browser('198.51.100.14'))
    expect((await signIn(phone)).status).toBe(429)
    expect((await signIn(laptop)).status).toBe(200)
  })
})

it('looks for a device alike, whether the address has an account or not', async () => {
  const laptop = await knownDevice()
  const { get } = accounts.ports.items
  let reads = 0
  accounts.ports.items.get = (key) => {
    if (!key.pk.startsWith('limit#')) reads++
    return get(key)
  }
  const readsOf = async (browser: Browser, address: string) => {
    reads = 0
    const answer = await signIn(browser, 'a wrong password', address)
    return [reads, answer.status, answer.text.length]
  }
  const stranger = accounts.browser()
  stranger.cookies.set('vitae.device', 'A'.repeat(43))
  const nobody = await readsOf(stranger, 'nobody@example.org')
  expect(nobody[0]).toBeGreaterThan(0)
  expect(await readsOf(stranger, email)).toEqual(nobody)
  expect(await readsOf(laptop, email)).toEqual(nobody)
  accounts.ports.items.get = get
})
