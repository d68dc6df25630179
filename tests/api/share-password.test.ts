import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPageLink, type Visit, visitPage } from './support/shared-pages'
import { openTestApi, type TestApi } from './support/test-api'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const visit = (path: string, how?: Visit) => visitPage(api, path, how)
const createLink = (more?: object) => createPageLink(api, more)

const enter = (path: string, password: string, ip: string, cookie = '') =>
  visit(path, {
    method: 'POST',
    body: `password=${encodeURIComponent(password)}`,
    headers: { 'x-vitae-ip': ip, ...(cookie === '' ? {} : { cookie }) },
  })
const cookieOf = (answer: Response) =>
  answer.headers.get('set-cookie')?.split(';')[0] ?? 'no cookie'

it('shows a form, and the page after it; another password ends that', async () => {
  const { path, ...share } = await createLink({ password: 'öffne dich' })
  const form = await visit(path)
  expect(form.status).toBe(403)
  expect(await form.text()).not.toContain('Ana')
  expect((await visit(`${path}/1.pdf`)).status).toBe(403)
  expect((await enter(path, 'wrong', '192.0.2.1')).status).toBe(403)
  const right = await enter(path, 'öffne dich', '192.0.2.1')
  expect([right.status, right.headers.get('location')]).toEqual([303, path])
  const line = right.headers.get('set-cookie') ?? ''
  expect(line).toMatch(new RegExp(`; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=2592000$`))
  const cookie = line.split(';')[0] ?? ''
  const inside = async (sent: string, to = path) =>
    (await visit(to, { headers: { cookie: sent } })).status
  expect(await inside(cookie)).toBe(200)
  expect(await inside(cookie, `${path}/1.pdf`)).toBe(200)
  expect(await inside(cookie.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')))).toBe(403)
  const other = await createLink({ password: 'öffne dich' })
  expect(await inside(cookie, other.path)).toBe(403)
  await api.ask(`/shares/${share.id}`, { method: 'PATCH', json: { password: 'another' } })
  expect(await inside(cookie)).toBe(403)
  const next = (await enter(path, 'another', '192.0.2.1')).headers.get('set-cookie') ?? ''
  api.clock.now += 2 * 60 * 60 * 1_000
  expect(await inside(next.split(';')[0] ?? '')).toBe(403)
  const { items } = await api.ports.items.scan({ limit: 1_000 })
  expect(JSON.stringify(items)).not.toMatch(/another|192\.0\.2\.1/)
})

it('is not opened by a thousand tries, from one address or from many', {
  tags: ['nightly'],
  timeout: 60_000,
}, async () => {
  const { path } = await createLink({ password: 'open sesame' })
  const statuses: number[] = []
  for (let number = 0; number < 1_000; number++) {
    const ip = number < 500 ? '192.0.2.1' : `198.51.100.${number % 250}`
    statuses.push((await enter(path, `guess ${number}`, ip)).status)
  }
  // Ten of one address, and thirty of one link, in a quarter of an hour.
  expect(statuses.filter((status) => status === 403)).toHaveLength(30)
  expect(statuses.filter((status) => status === 429)).toHaveLength(970)
  expect(statuses.slice(10, 500).every((status) => status === 429)).toBe(true)
  const limited = await enter(path, 'open sesame', '203.0.113.9')
  expect(limited.status).toBe(429)
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
  api.clock.now += 15 * 60 * 1_000
  expect((await enter(path, 'open sesame', '203.0.113.9')).status).toBe(303)
})

it('lets readers in again who knew it, while somebody else guesses', async () => {
  const { path, id, documents } = await createLink({ password: 'open sesame' })
  const known = cookieOf(await enter(path, 'open sesame', '203.0.113.9'))
  api.clock.now += 2 * 60 * 60 * 1_000
  expect((await visit(path, { headers: { cookie: known } })).status).toBe(403)
  for (let number = 0; number < 30; number++) {
    expect((await enter(path, '', `192.0.2.${number % 3}`)).status).toBe(403)
  }
  expect((await enter(path, 'open sesame', '203.0.113.10')).status).toBe(429)
  const told = await (await api.ask('/notifications')).json()
  const documentId = documents[0]?.id
  expect(told.notifications).toMatchObject([{ kind: 'share-locked', documentId }])
  const again = await enter(path, 'open sesame', '203.0.113.9', known)
  expect(again.status).toBe(303)
  const cookie = cookieOf(again)
  expect((await visit(path, { headers: { cookie } })).status).toBe(200)
  // The remembered browser may not guess more than others, and not a changed password.
  for (let number = 0; number < 10; number++) {
    expect((await enter(path, '', '192.0.2.9', known)).status).toBe(403)
  }
  expect((await enter(path, 'open sesame', '192.0.2.9', known)).status).toBe(429)
  await api.ask(`/shares/${id}`, { method: 'PATCH', json: { password: 'another one' } })
  expect((await enter(path, 'another one', '192.0.2.9', cookie)).status).toBe(429)
})

it('does not read a form that is no form', async () => {
  const { path } = await createLink({ password: 'open sesame' })
  const large = `password=open+sesame&x=${'x'.repeat(5_000)}`
  expect((await visit(path, { method: 'POST', body: large })).status).toBe(403)
  const json = { 'content-type': 'application/json' }
  const body = '{"password":"open sesame"}'
  expect((await visit(path, { method: 'POST', body, headers: json })).status).toBe(403)
  const open = await createLink()
  expect((await visit(open.path, { method: 'POST', body: 'password=x' })).status).toBe(303)
})
