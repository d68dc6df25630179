import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { outcomeOf } from '@/tests/api/support/workspace-people'
import { openScim, type Scim } from './support/open-scim'

let home: Scim
beforeEach(async () => {
  home = await openScim()
})
afterEach(() => home.close())

it('the token of a directory works while the one who made it is an owner', async () => {
  const { workspace, send, token } = home
  await home.add('ana', workspace, 'ben', 'admin')
  const path = `/workspaces/${workspace}/provisioning-token`
  expect(await outcomeOf(await send('ben', path, { method: 'POST' }))).toBe('403 role-missing')
  const status = async () => (await home.scim('GET', '/Users', { token })).status
  const shown = async () => {
    const card = await send('ben', `/workspaces/${workspace}/sign-in`)
    return (await card.json()).provisioning.token
  }
  expect([await status(), await shown()]).toMatchObject([200, { prefix: token.slice(0, 12) }])
  const handOver = (from: 'ana' | 'ben', to: 'ana' | 'ben') =>
    send(from, `/workspaces/${workspace}/hand-over`, {
      ...{ method: 'POST', json: { to: home.userIds[to] } },
    })
  expect((await handOver('ana', 'ben')).status).toBe(204)
  expect([await status(), await shown()]).toEqual([401, null])
  expect((await handOver('ben', 'ana')).status).toBe(204)
  expect(await status()).toBe(200)
  // An admin can end it.
  expect((await send('ben', path, { method: 'DELETE' })).status).toBe(204)
  expect(await status()).toBe(401)
  const { entries } = await (await send('ana', `/workspaces/${workspace}/audit`)).json()
  const kinds = entries.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toContain('provisioning-token-revoked')
})

it('is not there unless the operator allows directories', async () => {
  await home.close()
  home = await openScim({}, (overrides, changes) =>
    openTestPorts(overrides, { ...changes, allowsScim: false }),
  )
  const { workspace, send } = home
  const card = await send('ana', `/workspaces/${workspace}/sign-in`)
  expect((await card.json()).provisioning).toBeNull()
  const path = `/workspaces/${workspace}/provisioning-token`
  expect((await send('ana', path, { method: 'POST' })).status).toBe(404)
  for (const asked of ['/Users', '/Users?filter=__proto__.x%20pr', '/Schemas', '/x']) {
    const answer = await home.scim('GET', asked)
    expect([answer.status, answer.json.detail]).toEqual([404, 'Provisioning is switched off'])
  }
})
