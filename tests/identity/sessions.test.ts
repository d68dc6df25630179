import { createHmac } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openAccounts, password, signUp } from './support/open-accounts'

let accounts: Awaited<ReturnType<typeof openAccounts>>
let time = Date.now()

beforeEach(async () => {
  time = Date.now()
  accounts = await openAccounts({ overrides: { now: () => time } })
})
afterEach(() => accounts.close())

const whoIs = async (browser: ReturnType<typeof accounts.browser>) =>
  (await accounts.identity.principalOf(browser.request()))?.email ?? null

/** The same text with another first character. */
const otherwise = (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`

describe('a session', () => {
  it('is nobody when its cookie is forged, cut or signed by somebody else', async () => {
    const browser = accounts.browser()
    await signUp(browser, 'ada@example.org')
    const cookie = browser.cookies.get('vitae') ?? ''
    const [token = '', signature = ''] = decodeURIComponent(cookie).split('.')
    const foreign = createHmac('sha256', 'not the secret').update(token).digest('base64')
    for (const forged of [
      '',
      token,
      `${token}.`,
      `${token}.${foreign}`,
      `${otherwise(token)}.${signature}`,
      `${token}.${otherwise(signature)}`,
      '../../x',
      'a'.repeat(10_000),
      `${token}.${signature}; vitae=second`,
      "' OR 1=1 --",
    ]) {
      browser.cookies.set('vitae', encodeURIComponent(forged))
      expect(await whoIs(browser)).toBeNull()
      expect((await browser.get('/sessions')).status).toBe(401)
    }
    browser.cookies.set('vitae', cookie)
    expect(await whoIs(browser)).toBe('ada@example.org')
  })

  it('ends by being revoked from another device, at once', async () => {
    const [laptop, phone] = [accounts.browser(), accounts.browser()]
    await signUp(laptop, 'ada@example.org')
    await phone.post('/sign-in', { email: 'ada@example.org', password })
    expect(await whoIs(phone)).toBe('ada@example.org')
    const { sessions } = (await laptop.get('/sessions')).data as {
      sessions: { id: string; isCurrent: boolean; userAgent: string }[]
    }
    expect(sessions).toHaveLength(2)
    expect(sessions[0]?.userAgent).toBe('Test browser')
    expect(JSON.stringify(sessions)).not.toContain(laptop.cookies.get('vitae')?.split('.')[0])
    const other = sessions.find(({ isCurrent }) => !isCurrent)
    expect((await laptop.post('/sessions/end', { id: other?.id })).status).toBe(200)
    expect(await whoIs(phone)).toBeNull()
    expect(await whoIs(laptop)).toBe('ada@example.org')
    expect((await laptop.post('/sessions/end', { id: other?.id })).status).toBe(404)
  })

  it("is not another person's to end", async () => {
    const [ada, bo] = [accounts.browser(), accounts.browser()]
    await signUp(ada, 'ada@example.org')
    await signUp(bo, 'bo@example.org')
    const { sessions } = (await ada.get('/sessions')).data as { sessions: { id: string }[] }
    expect((await bo.post('/sessions/end', { id: sessions[0]?.id })).status).toBe(404)
    expect(await whoIs(ada)).toBe('ada@example.org')
  })

  it('ends with all others, or all but this one', async () => {
    const [first, second, third] = [accounts.browser(), accounts.browser(), accounts.browser()]
    await signUp(first, 'ada@example.org')
    for (const browser of [second, third]) {
      await browser.post('/sign-in', { email: 'ada@example.org', password })
    }
    await second.post('/sessions/end-others')
    expect([await whoIs(first), await whoIs(second), await whoIs(third)]).toEqual([
      null,
      'ada@example.org',
      null,
    ])
    await first.post('/sign-in', { email: 'ada@example.org', password })
    await first.post('/sign-out/everywhere')
    expect([await whoIs(first), await whoIs(second)]).toEqual([null, null])
  })

  it.each([
    ['/sign-out', [null, 'ada@example.org']],
    ['/sign-out/everywhere', [null, null]],
    ['/sessions/end-others', ['ada@example.org', null]],
  ])('tells open streams of its person at once: %s', async (path, left) => {
    const devices = [accounts.browser(), accounts.browser()] as const
    await signUp(devices[0], 'ada@example.org')
    await devices[1].post('/sign-in', { email: 'ada@example.org', password })
    const ada = await accounts.identity.principalOf(devices[0].request())
    const found: (string | null)[] = []
    const onEndedAccess = async () => found.splice(0, 2, ...(await Promise.all(devices.map(whoIs))))
    const listener = { onNews: () => {}, onEndedAccess, onEnd: () => {} }
    if (ada) accounts.ports.live.subscribe?.(ada.userId, listener)
    await devices[0].post(path)
    await expect.poll(() => found).toEqual(left)
  })

  it('ends after a month without use, and after its own time', async () => {
    const browser = accounts.browser()
    await signUp(browser, 'ada@example.org')
    const file = `${accounts.ports.configuration.dataFolder}/accounts.sqlite`
    const database = new DatabaseSync(file)
    time += 20 * 24 * 3_600_000
    expect(await whoIs(browser)).toBe('ada@example.org')
    time += 20 * 24 * 3_600_000
    expect(await whoIs(browser)).toBe('ada@example.org')
    time += 31 * 24 * 3_600_000
    expect(await whoIs(browser)).toBeNull()
    await browser.post('/sign-in', { email: 'ada@example.org', password })
    time = Date.now()
    database.exec("UPDATE session SET expiresAt = '2020-01-01T00:00:00.000Z'")
    database.close()
    expect(await whoIs(browser)).toBeNull()
  })

  it('is asked of the store again within five seconds', async () => {
    const browser = accounts.browser()
    await signUp(browser, 'ada@example.org')
    expect(await whoIs(browser)).toBe('ada@example.org')
    // As another process does it, which cannot tell this one.
    const database = new DatabaseSync(`${accounts.ports.configuration.dataFolder}/accounts.sqlite`)
    database.exec('DELETE FROM session')
    database.close()
    time += 5_001
    expect(await whoIs(browser)).toBeNull()
  })

  it('replaces the one that the browser had', async () => {
    const browser = accounts.browser()
    await signUp(browser, 'ada@example.org')
    await browser.post('/sign-in', { email: 'ada@example.org', password })
    const { sessions } = (await browser.get('/sessions')).data as { sessions: unknown[] }
    expect(sessions).toHaveLength(1)
  })
})

/** The lines that a page may read, and those that it must not. */
function apart(lines: string[]) {
  const isTold = (line: string) => /^(__Host-)?vitae\.person=/.test(line)
  return { told: lines.filter(isTold), secret: lines.filter((line) => !isTold(line)) }
}

describe('cookies', () => {
  it('tell the next page who has come, and that opens nothing', async () => {
    const browser = accounts.browser()
    await browser.post('/sign-up', { name: 'Ada', email: 'ada@example.org', password })
    const signedIn = await browser.post('/sign-in', { email: 'ada@example.org', password })
    const { userId } = (await accounts.identity.principalOf(browser.request())) ?? {}
    expect(apart(signedIn.setCookies).told).toEqual([
      `vitae.person=${userId}.here; Path=/; SameSite=Lax; Max-Age=600`,
    ])
    browser.cookies.delete('vitae')
    expect(await accounts.identity.principalOf(browser.request())).toBeNull()
    // Where no page took it up, a sign-out does.
    const signedOut = await browser.post('/sign-out')
    expect(apart(signedOut.setCookies).told).toEqual([
      'vitae.person=; Path=/; SameSite=Lax; Max-Age=0',
    ])
    expect(browser.cookies.has('vitae.person')).toBe(false)
  })

  it('are HttpOnly and Lax on http, and bound to this host and https on https', async () => {
    const plain = await accounts.browser().post('/sign-up', {
      name: 'Ada',
      email: 'ada@example.org',
      password,
    })
    expect(plain.setCookies).toEqual([])
    const { secret: lines } = apart(
      (await accounts.browser().post('/sign-in', { email: 'ada@example.org', password }))
        .setCookies,
    )
    expect(lines.map((line) => line.split('=')[0])).toEqual(['vitae', 'vitae.device'])
    for (const line of lines) {
      expect(line).toMatch(/; HttpOnly/i)
      expect(line).toMatch(/; SameSite=Lax/i)
      expect(line).toMatch(/; Path=\/(;|$)/i)
      expect(line).not.toMatch(/; (Domain|Secure)/i)
    }
    const short = await accounts.browser().post('/sign-in', {
      email: 'ada@example.org',
      password,
      remember: false,
    })
    expect(apart(short.setCookies).secret.every((line) => !/Max-Age|Expires/i.test(line))).toBe(
      true,
    )

    const secure = await openAccounts({ changes: { url: 'https://cv.example.org', isHttps: true } })
    const browser = secure.browser()
    await browser.post('/sign-up', { name: 'Ada', email: 'ada@example.org', password })
    const answered: string[] = []
    for (const remember of [false, true]) {
      const asked = { email: 'ada@example.org', password, remember }
      answered.push(...(await browser.post('/sign-in', asked)).setCookies)
    }
    const { secret } = apart(answered)
    expect(secret.map((line) => line.split('=')[0])).toContain('__Host-vitae.device')
    for (const line of secret) {
      expect(line).toMatch(/^__Host-vitae/)
      expect(line).toMatch(/; Secure/i)
      expect(line).toMatch(/; HttpOnly/i)
      expect(line).toMatch(/; Path=\/(;|$)/i)
      expect(line).not.toMatch(/; Domain/i)
    }
    expect(await secure.identity.principalOf(browser.request())).not.toBeNull()
    await secure.close()
  })

  it('and answers are kept by no cache', async () => {
    const browser = accounts.browser()
    await signUp(browser, 'ada@example.org')
    for (const answer of [await browser.get('/security'), await browser.post('/prove', {})]) {
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

describe('origins', () => {
  const cases: [string, Record<string, string>, number][] = [
    ['its own', { origin: 'http://localhost:3000' }, 401],
    ['the other name of this machine', { origin: 'http://127.0.0.1:3000' }, 401],
    ['no origin, but the browser says same-origin', { 'sec-fetch-site': 'same-origin' }, 401],
    ['a foreign one', { origin: 'https://evil.example' }, 403],
    [
      'a foreign one that claims otherwise',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      403,
    ],
    ['the same host by https', { origin: 'https://localhost:3000' }, 403],
    ['another port', { origin: 'http://localhost:3001' }, 403],
    ['a host that begins alike', { origin: 'http://localhost:3000.evil.example' }, 403],
    ['null', { origin: 'null' }, 403],
    ['none at all', {}, 403],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling', { 'sec-fetch-site': 'same-site' }, 403],
  ]
  it.each(cases)('%s', async (_, headers, status) => {
    const answer = await accounts.browser().send('POST', '/api/auth/sign-in', {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ email: 'nobody@example.org', password }),
    })
    expect(answer.status).toBe(status)
  })

  it('take no form, and no other method or path', async () => {
    const browser = accounts.browser()
    const form = await browser.send('POST', '/api/auth/sign-in', {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: browser.origin,
      },
      body: 'email=a%40example.org&password=x',
    })
    expect(form.status).toBe(415)
    expect((await browser.get('/sign-in')).status).toBe(405)
    expect((await browser.send('DELETE', '/api/auth/sessions')).status).toBe(405)
    for (const path of [
      '/sign-up/email',
      '/get-session',
      '/list-sessions',
      '/ok',
      '/error',
      '/delete-user',
      '/update-user',
      '/two-factor/enable',
      '/oidc/UP',
      '/../v1/me',
    ]) {
      expect((await browser.get(path)).status, path).toBe(404)
    }
  })
})

it('says that the store is unavailable while another process holds it', async () => {
  const browser = accounts.browser()
  await signUp(browser, 'ada@example.org')
  const database = new DatabaseSync(`${accounts.ports.configuration.dataFolder}/accounts.sqlite`)
  database.exec('BEGIN EXCLUSIVE')
  const answer = await accounts.browser().post('/sign-in', { email: 'ada@example.org', password })
  database.exec('ROLLBACK')
  database.close()
  expect([answer.status, answer.data.code]).toEqual([503, 'unavailable'])
  expect(answer.headers.get('retry-after')).toBe('2')
})
