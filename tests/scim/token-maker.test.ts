import { afterEach, beforeEach, expect, it } from 'vitest'
import { openScim, type Scim } from './support/open-scim'

let home: Scim
beforeEach(async () => {
  home = await openScim()
})
afterEach(() => home.close())

it('the token of a directory works while the one who made it is an owner or admin', async () => {
  const { workspace, send } = home
  await home.add('ana', workspace, 'ben', 'admin')
  const token = await home.makeToken(workspace, 'ben')
  const status = async () => (await home.scim('GET', '/Users', { token })).status
  const giveRole = (role: string) =>
    send('ana', `/workspaces/${workspace}/members/${home.userIds.ben}`, {
      ...{ method: 'PATCH', json: { role } },
    })
  const shown = async () => {
    const card = await send('ana', `/workspaces/${workspace}/sign-in`)
    return (await card.json()).provisioning.token
  }
  expect([await status(), await shown()]).toMatchObject([200, { prefix: token.slice(0, 12) }])
  await giveRole('member')
  expect([await status(), await shown()]).toEqual([401, null])
  await giveRole('admin')
  expect(await status()).toBe(200)
  expect((await send('ben', `/workspaces/${workspace}/leave`, { method: 'POST' })).status).toBe(204)
  expect(await status()).toBe(401)
  // It was revoked, and does not come back with its maker.
  await home.add('ana', workspace, 'ben', 'admin')
  expect(await status()).toBe(401)
  const { entries } = await (await send('ana', `/workspaces/${workspace}/audit`)).json()
  const kinds = entries.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toContain('provisioning-token-revoked')
})
