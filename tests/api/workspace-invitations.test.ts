import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'
import { describeInvitation } from '@/lib/server/workspaces/describe-invitation'
import { openWorkspaceApi, outcomeOf, userIds, type WorkspaceApi } from './support/workspace-people'

let api: WorkspaceApi
let id = ''
beforeEach(async () => {
  api = await openWorkspaceApi()
  id = (await api.create('ana')).id
})
afterEach(() => api.close())

it('is mailed in plain words, and makes the invited account a member once', async () => {
  const made = await api.invite('ana', id, 'Ben@Example.org', 'coach')
  expect(made).toMatchObject({ email: 'ben@example.org', role: 'coach', isMailed: true })
  const [mail] = api.mailbox.messages
  expect(mail).toMatchObject({ to: 'ben@example.org' })
  expect(mail?.subject).toBe('ana@example.org invited you to a workspace on Vitae')
  expect(mail?.text).toContain(made.url)
  expect(mail?.text).toContain('“Career service”')
  expect(mail?.text).toContain('8 March 2026')
  const token = api.tokenOf(made)
  expect((await api.join('ben', token)).status).toBe(200)
  expect(await outcomeOf(await api.join('ben', token))).toBe('410 gone')
  const { members } = await (await api.send('ana', `/workspaces/${id}/members`)).json()
  expect(members).toMatchObject([
    { id: userIds.ana, role: 'owner' },
    { id: userIds.ben, role: 'coach', email: 'ben@example.org' },
  ])
})

it.each<[string, (admin: string) => Promise<unknown>]>([
  [
    'is removed',
    (admin) => api.send('ana', `/workspaces/${id}/members/${admin}`, { method: 'DELETE' }),
  ],
  [
    'becomes a coach',
    (admin) =>
      api.send('ana', `/workspaces/${id}/members/${admin}`, {
        ...{ method: 'PATCH', json: { role: 'coach' } },
      }),
  ],
  ['leaves', () => api.send('ben', `/workspaces/${id}/leave`, { method: 'POST' })],
])('ends when the admin who made it %s', async (_, end) => {
  await api.add('ana', id, 'ben', 'admin')
  const token = api.tokenOf(await api.invite('ben', id, 'cleo@example.org', 'admin'))
  const others = api.tokenOf(await api.invite('ana', id, 'dan@example.org', 'viewer'))
  expect(((await end(userIds.ben)) as Response).status).toBeLessThan(300)
  expect(await outcomeOf(await api.join('cleo', token))).toBe('410 gone')
  expect((await api.join('dan', others)).status).toBe(200)
})

it.each([
  'Pay now https://evil.example/login',
  'evil.example',
  'Pay at www。evil。example',
  'ssh://host',
])('mails no address that its author has hidden in the name “%s”', async (name) => {
  const { id: club } = await api.create('ana', name)
  const { url } = await api.invite('ana', club, 'ben@example.org', 'viewer')
  const mail = api.mailbox.messages.at(-1)
  expect(mail?.text).toContain(url)
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/evil|ssh:|Pay/)
  expect(mail?.text).toContain('“…”')
})

it('is for the confirmed address alone', async () => {
  const token = api.tokenOf(await api.invite('ana', id, 'ben@example.org', 'admin'))
  expect(await outcomeOf(await api.join('cleo', token))).toBe('403 other-address')
  api.unconfirmed.add('ben')
  expect(await outcomeOf(await api.join('ben', token))).toBe('403 other-address')
  api.unconfirmed.clear()
  expect((await api.join('ben', token)).status).toBe(200)
})

it('is a link to hand over where no mail is set up, and no address can be confirmed', async () => {
  const withoutMail = await openWorkspaceApi({
    mail: { isConfigured: false, send: async () => {} },
  })
  onTestFinished(withoutMail.close)
  const { id: workspace } = await withoutMail.create('ana')
  const made = await withoutMail.invite('ana', workspace, 'ben@example.org', 'coach')
  expect(made.isMailed).toBe(false)
  withoutMail.unconfirmed.add('ben').add('cleo')
  const token = withoutMail.tokenOf(made)
  expect(await outcomeOf(await withoutMail.join('cleo', token))).toBe('403 other-address')
  expect((await withoutMail.join('ben', token)).status).toBe(200)
})

it('renews when it is sent again, ends when it is withdrawn, and after its days', async () => {
  const first = await api.invite('ana', id, 'ben@example.org', 'viewer')
  const second = await api.invite('ana', id, 'BEN@example.org', 'member')
  expect(second.id).toBe(first.id)
  const path = `/workspaces/${id}/invitations`
  const { invitations } = await (await api.send('ana', path)).json()
  expect(invitations).toMatchObject([{ id: first.id, role: 'member' }])
  expect(JSON.stringify(invitations)).not.toContain('Hash')
  expect(await outcomeOf(await api.join('ben', api.tokenOf(first)))).toBe('410 gone')
  const withdraw = await api.send('ana', `${path}/${first.id}`, { method: 'DELETE' })
  expect(withdraw.status).toBe(204)
  expect(await outcomeOf(await api.join('ben', api.tokenOf(second)))).toBe('410 gone')
  const third = await api.invite('ana', id, 'ben@example.org', 'member')
  api.clock.now += 8 * 24 * 60 * 60 * 1_000
  expect(await outcomeOf(await api.join('ben', api.tokenOf(third)))).toBe('410 gone')
  const open = await (await api.send('ana', path)).json()
  expect(open.invitations).toEqual([])
})

it('says that somebody is a member already, and what is no address', async () => {
  await api.add('ana', id, 'ben', 'viewer')
  const path = `/workspaces/${id}/invitations`
  const ask = (json: object) => api.send('ana', path, { method: 'POST', json })
  const again = await ask({ email: 'ben@example.org', role: 'admin' })
  expect(await outcomeOf(again)).toBe('409 already-member')
  expect(await outcomeOf(await ask({ email: 'ben', role: 'admin' }))).toBe('422 invalid')
  const owner = await ask({ email: 'cleo@example.org', role: 'owner' })
  expect(await outcomeOf(owner)).toBe('422 invalid')
  const long = await ask({ email: 'cleo@example.org', role: 'viewer', days: 31 })
  expect(await outcomeOf(long)).toBe('422 invalid')
})

it('is handed over by its maker where no mail leaves, and limited where mails do', async () => {
  api.mailbox.breakDown(true)
  const made = await api.invite('ana', id, 'ben@example.org', 'viewer')
  expect(made.isMailed).toBe(false)
  expect((await api.join('ben', api.tokenOf(made))).status).toBe(200)
  const path = `/workspaces/${id}/invitations`
  const json = { email: 'cleo@example.org', role: 'viewer' }
  const codes: string[] = []
  for (let at = 0; at < 11; at++) {
    codes.push(await outcomeOf(await api.send('ana', path, { method: 'POST', json })))
  }
  expect(codes.filter((code) => code === '201')).toHaveLength(10)
  expect(codes.at(-1)).toBe('429 too-many-requests')
})

it('is described to the holder of its link, until it is used', async () => {
  const token = api.tokenOf(await api.invite('ana', id, 'ben@example.org', 'coach'))
  const describe = (text: string) => describeInvitation(api.ports, text, '203.0.113.9')
  expect(await describe(token)).toEqual({
    ok: true,
    value: {
      ...{ workspace: 'Career service', role: 'coach', email: 'ben@example.org' },
      inviter: 'ana@example.org',
    },
  })
  const gone = { ok: false, code: 'gone' }
  for (const other of ['', 'x', `${token}x`, token.replace(/[^.]*$/, 'x')]) {
    expect(await describe(other)).toEqual(gone)
  }
  expect((await api.join('ben', token)).status).toBe(200)
  expect(await describe(token)).toEqual(gone)
})

it('is described to one address a limited number of times', async () => {
  const codes = new Set<string>()
  for (let at = 0; at < 61; at++) {
    const answer = await describeInvitation(api.ports, 'x', '203.0.113.9')
    codes.add(answer.ok ? '' : answer.code)
  }
  expect([...codes]).toEqual(['gone', 'too-many-requests'])
  expect(await describeInvitation(api.ports, 'x', '203.0.113.10')).toMatchObject({ code: 'gone' })
})

it('does not keep its link for a repeated request', async () => {
  const path = `/workspaces/${id}/invitations`
  const headers = { 'idempotency-key': 'i' }
  const json = { email: 'ben@example.org', role: 'viewer' }
  const ask = async () => (await api.send('ana', path, { method: 'POST', json, headers })).json()
  expect((await ask()).url).toContain('/workspaces#invitation=')
  expect((await ask()).url).toBeNull()
  expect(api.mailbox.messages).toHaveLength(1)
})
