import { afterEach, beforeEach, expect, it } from 'vitest'
import { changeSettings, readSettings } from '@/lib/server/notifications/notification-settings'
import { createUnsubscribeToken } from '@/lib/server/notifications/unsubscribe'
import { toOwnerId } from '@/lib/server/owner'
import { admitTestPerson, openTestApi, sessions, type TestApi } from './support/test-api'

// Mails that are not about the safety of an account end by one click (RFC 8058), by nothing but their link.

const ana = toOwnerId(sessions.ana)
let api: TestApi
let token = ''

beforeEach(async () => {
  api = await openTestApi()
  await admitTestPerson(api.ports, 'ana')
  token = (await createUnsubscribeToken(api.ports, ana, 'deletion-scheduled')) ?? ''
})
afterEach(() => api.close())

/** As a program that looks after mail asks: no cookie, no origin, a form. */
const ask = (path: string, method = 'GET', body?: string) =>
  api.api.request(`/api/v1/unsubscribe/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  })
const wantsMail = async () => (await readSettings(api.ports, ana)).kinds['deletion-scheduled'].mail

it('asks on a page without scripts, and changes nothing by being opened', async () => {
  const settings = await readSettings(api.ports, ana)
  await changeSettings(api.ports, ana, { ...settings, language: 'de' })
  for (const method of ['GET', 'HEAD', 'GET']) {
    const page = await ask(token, method)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('cache-control')).toContain('no-store')
    const html = await page.text()
    if (method === 'HEAD') continue
    expect(html).toContain('<html lang="de" dir="ltr">')
    expect(html).toContain('<form method="post"><button>Diese E-Mails abbestellen</button></form>')
    expect(html).not.toMatch(/<script|ana@example/)
  }
  expect(await wantsMail()).toBe(true)
})

it('ends that kind of mail by one click, and nothing else', async () => {
  const before = await readSettings(api.ports, ana)
  for (let time = 0; time < 2; time++) {
    const answer = await ask(token, 'POST', 'List-Unsubscribe=One-Click')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('You won’t get emails of this kind any more.')
  }
  const kinds = { ...before.kinds, 'deletion-scheduled': { app: true, mail: false } }
  expect(await readSettings(api.ports, ana)).toEqual({ ...before, kinds })
})

it('is needed by all who come at once', async () => {
  const other = (await createUnsubscribeToken(api.ports, ana, 'request-done')) ?? ''
  const settings = await readSettings(api.ports, ana)
  const kinds = { ...settings.kinds, 'request-done': { app: true, mail: true } }
  await changeSettings(api.ports, ana, { ...settings, kinds })
  await Promise.all([token, other, token].map((one) => ask(one, 'POST', 'x')))
  const after = (await readSettings(api.ports, ana)).kinds
  expect([after['deletion-scheduled'].mail, after['request-done'].mail]).toEqual([false, false])
})

it('works without a body, and with one of any kind', async () => {
  expect((await ask(token, 'POST')).status).toBe(200)
  expect((await ask(token, 'POST', 'x'.repeat(2_000_000))).status).toBe(200)
})

it('cannot be made by anybody else, nor for warnings', async () => {
  for (const kind of ['key-created', 'new-device'] as const) {
    expect(await createUnsubscribeToken(api.ports, ana, kind)).toBeNull()
  }
  const bytes = Buffer.from(token, 'base64url')
  const forged: string[] = [token.slice(1), `${token}A`, `${token}=`, 'A'.repeat(44)]
  for (let at = 0; at < bytes.length; at++) {
    const other = Buffer.from(bytes)
    other.writeUInt8(other.readUInt8(at) ^ 1, at)
    forged.push(other.toString('base64url'))
  }
  for (const one of forged) {
    expect((await ask(one)).status).toBe(404)
    expect((await ask(one, 'POST', 'x')).status).toBe(404)
  }
  expect(await wantsMail()).toBe(true)
})

it('is nobody’s once the account is gone, and leaves nothing', async () => {
  const { items } = api.ports
  const owned = async () => (await items.query({ pk: `owner#${ana}`, limit: 100 })).items
  for (const item of await owned()) await items.delete(item, 'any')
  expect((await ask(token)).status).toBe(404)
  expect((await ask(token, 'POST', 'x')).status).toBe(404)
  expect(await owned()).toEqual([])
})
