import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resetPasswordLink } from '@/lib/server/accounts/reset-password-link'
import { listNotifications } from '@/lib/server/notifications/list-notifications'
import { newDeviceTask } from '@/lib/server/notifications/new-device-task'
import { readSettings } from '@/lib/server/notifications/notification-settings'
import type { OwnerId } from '@/lib/server/owner'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import type { Browser } from './support/browser'
import { openAccounts, password, signUp } from './support/open-accounts'
import { totpCode } from './support/totp'

// Who signs in from a device that the account does not know is told: by every way in, once a device.

const email = 'ada@example.org'
const changed = 'a violet kettle sails home'
const year = 365 * 24 * 3_600_000
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
let accounts: Awaited<ReturnType<typeof openAccounts>>
let time = Date.now()

beforeEach(async () => {
  time = Date.now()
  accounts = await openAccounts({ overrides: { now: () => time } })
  registerTasks(accounts.ports, [newDeviceTask])
  accounts.ports.start()
})
afterEach(() => accounts.close())

const signIn = (browser: Browser, more: object = {}, headers: Record<string, string> = {}) =>
  browser.post('/sign-in', { email, password, ...more }, headers)

async function ownerOf(browser: Browser) {
  const principal = await accounts.identity.principalOf(browser.request())
  if (!principal) throw new Error('Nobody is signed in')
  return principal.userId
}

const devicesNotified = async (browser: Browser) => devicesToldTo(await ownerOf(browser))

async function devicesToldTo(owner: OwnerId) {
  const { ports } = accounts
  // Until every job has come to its end.
  for (;;) {
    const { items } = await ports.items.scan({ limit: 1_000 })
    const isDone = items.every(({ pk, data }) => !pk.startsWith('job#') || data.state === 'done')
    if (isDone) break
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const { notifications } = await listNotifications(ports, owner)
  return notifications.flatMap((one) =>
    one.kind === 'new-device' ? [`${one.browser} on ${one.system}`] : [],
  )
}

describe('a sign-in from a device', () => {
  it('is no news at the first session, nor from there again', async () => {
    const laptop = accounts.browser()
    await signUp(laptop, email)
    const cookie = laptop.cookies.get('vitae.device')
    expect(cookie).toMatch(/^[\w-]{43}$/)
    await laptop.post('/sign-out')
    const again = await signIn(laptop)
    expect(again.setCookies.find((line) => line.startsWith('vitae.device='))).toMatch(
      /; Path=\/; HttpOnly; SameSite=Lax; Max-Age=31536000$/,
    )
    expect(laptop.cookies.get('vitae.device')).toBe(cookie)
    expect(await devicesNotified(laptop)).toEqual([])
  })

  it('is told when the account does not know it, once', async () => {
    const [laptop, phone] = [accounts.browser(), accounts.browser()]
    await signUp(laptop, email)
    await signIn(phone, {}, { 'user-agent': userAgent })
    await phone.post('/sign-out')
    await signIn(phone)
    expect(await devicesNotified(laptop)).toEqual(['Firefox on Linux'])
  })

  it('is told again when the device was away for more than a year', async () => {
    const [laptop, phone] = [accounts.browser(), accounts.browser()]
    await signUp(laptop, email)
    const owner = await ownerOf(laptop)
    await signIn(phone)
    expect(await devicesToldTo(owner)).toHaveLength(1)
    for (let round = 0; round < 2; round++) {
      time += year - 1_000
      await signIn(phone)
    }
    // What was told before is gone by then.
    expect(await devicesToldTo(owner)).toHaveLength(0)
    time += year + 1_000
    await signIn(phone)
    expect(await devicesToldTo(owner)).toHaveLength(1)
  })

  it('is told each time where nobody wants to be remembered, who gets no cookie', async () => {
    const [laptop, library] = [accounts.browser(), accounts.browser()]
    await signUp(laptop, email)
    for (let round = 0; round < 2; round++) {
      time += 1_000
      const answer = await signIn(library, { remember: false })
      expect(answer.setCookies.some((line) => line.startsWith('vitae.device='))).toBe(false)
    }
    expect(await devicesNotified(laptop)).toHaveLength(2)
  })

  it('is told again after a new password, from each device and at once', async () => {
    const [laptop, phone, library] = [accounts.browser(), accounts.browser(), accounts.browser()]
    await signUp(laptop, email)
    await signIn(phone)
    const owner = await ownerOf(laptop)
    const toldOf = async (browser: Browser, word: string) => {
      const before = (await devicesToldTo(owner)).length
      time += 1_000
      expect((await signIn(browser, { password: word })).data).toEqual({ next: 'done' })
      return (await devicesToldTo(owner)).length - before
    }
    expect(await toldOf(phone, password)).toBe(0)
    await laptop.post('/password', { current: password, password: changed })
    // The one that changed it, too; each once.
    for (const times of [1, 0]) {
      expect(await toldOf(phone, changed)).toBe(times)
      expect(await toldOf(laptop, changed)).toBe(times)
    }
    const made = await resetPasswordLink(accounts.ports, { email })
    const token = made.ok ? made.value.link.split('#')[1] : ''
    expect((await library.post('/password/reset', { token, password })).status).toBe(200)
    for (const times of [1, 0]) expect(await toldOf(phone, password)).toBe(times)
  })

  it('is no news where a password is chosen before anybody has signed in', async () => {
    const laptop = accounts.browser()
    await laptop.post('/sign-up', { name: 'Ada', email, password })
    const made = await resetPasswordLink(accounts.ports, { email })
    const token = made.ok ? made.value.link.split('#')[1] : ''
    expect((await laptop.post('/password/reset', { token, password: changed })).status).toBe(200)
    await signIn(laptop, { password: changed })
    expect(await devicesNotified(laptop)).toEqual([])
  })

  it('is told to each account that it is new to, and rows do not tell who shares it', async () => {
    const [laptop, bo] = [accounts.browser(), accounts.browser()]
    await signUp(laptop, email)
    await signUp(bo, 'bo@example.org')
    await signIn(bo)
    expect(bo.cookies.get('vitae.device')).toBeDefined()
    expect(await devicesNotified(laptop)).toHaveLength(1)
    const { items } = await accounts.ports.items.scan({ limit: 1_000 })
    const devices = items.filter(({ sk }) => sk.startsWith('device#'))
    expect(devices).toHaveLength(3)
    expect(new Set(devices.map(({ sk }) => sk)).size).toBe(3)
    expect(JSON.stringify(devices)).not.toContain(bo.cookies.get('vitae.device'))
  })

  it('takes no cookie that is not of ours', async () => {
    const [laptop, phone] = [accounts.browser(), accounts.browser()]
    await signUp(laptop, email)
    phone.cookies.set('vitae.device', 'x')
    await signIn(phone)
    expect(phone.cookies.get('vitae.device')).toMatch(/^[\w-]{43}$/)
    // One of another account opens nothing here, and makes nothing known.
    const guest = accounts.browser()
    guest.cookies.set('vitae.device', 'A'.repeat(43))
    await signIn(guest)
    expect(await devicesNotified(laptop)).toHaveLength(2)
  })

  it('is told after a second factor, and not before', async () => {
    const [laptop, phone] = [accounts.browser(), accounts.browser()]
    await signUp(laptop, email)
    const { secret } = (await laptop.post('/totp/begin', { password })).data
    await laptop.post('/totp/confirm', { code: totpCode(String(secret), time) })
    expect((await signIn(phone)).data).toEqual({ next: 'two-factor' })
    expect(phone.cookies.has('vitae.device')).toBe(false)
    expect(await devicesNotified(laptop)).toEqual([])
    time += 30_000
    const code = totpCode(String(secret), time)
    const second = await phone.post('/sign-in/two-factor', { code })
    expect(second.data).toEqual({ next: 'done' })
    expect(phone.cookies.has('vitae.device')).toBe(true)
    expect(await devicesNotified(laptop)).toHaveLength(1)
  })

  it('lets people in where it cannot be told', async () => {
    const [laptop, phone] = [accounts.browser(), accounts.browser()]
    await signUp(laptop, email)
    const { put } = accounts.ports.items
    accounts.ports.items.put = (draft, expected) =>
      /^(job|device)#/.test(draft.pk + draft.sk)
        ? Promise.reject(new Error('The disk is full'))
        : put(draft, expected)
    expect((await signIn(phone)).data).toEqual({ next: 'done' })
    accounts.ports.items.put = put
    expect(await ownerOf(phone)).toBe(await ownerOf(laptop))
  })
})

it('takes the language of mails from the first session', async () => {
  const [laptop, phone] = [accounts.browser(), accounts.browser()]
  await laptop.post('/sign-up', { name: 'Ada', email, password })
  await signIn(laptop, {}, { 'accept-language': 'fr-CA, en;q=0.5' })
  await signIn(phone, {}, { 'accept-language': 'de' })
  expect((await readSettings(accounts.ports, await ownerOf(laptop))).language).toBe('fr')
})

describe('the language of an account', () => {
  const german = { 'accept-language': 'de-AT' }
  const given = ({ setCookies }: Awaited<ReturnType<typeof signIn>>) =>
    setCookies.filter((line) => line.startsWith('vitae-locale='))
  /** The first session of an account takes its language from the browser. */
  async function signUpInGerman() {
    const laptop = accounts.browser()
    await laptop.post('/sign-up', { name: 'Ada Example', email, password })
    return signIn(laptop, {}, german)
  }

  it('comes to a device on which none was chosen', async () => {
    expect(given(await signUpInGerman())).toEqual([])
    expect(given(await signIn(accounts.browser(), {}, { 'accept-language': 'en-GB' }))).toEqual([
      'vitae-locale=de; Path=/; Max-Age=31536000; SameSite=Lax',
    ])
    expect(given(await signIn(accounts.browser(), {}, german))).toEqual([])
  })

  it('leaves the one that was chosen on a device', async () => {
    await signUpInGerman()
    const phone = accounts.browser()
    phone.cookies.set('vitae-locale', 'ja')
    expect(given(await signIn(phone))).toEqual([])
  })
})
