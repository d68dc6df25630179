import { afterEach, beforeEach, expect, it } from 'vitest'
import { disableAccount, enableAccount } from '@/lib/server/operator/accounts/change-account'
import { toOwnerId } from '@/lib/server/owner'
import { sessions } from '@/tests/api/support/test-api'
import {
  answerOf,
  authorizationRequest,
  createPkce,
  type OpenedOAuth,
  openOAuth,
  origin,
} from './support/open-oauth'

// A connected app of a disabled account gets nothing, and goes on once the account is enabled.

let oauth: OpenedOAuth
const ana = toOwnerId(sessions.ana)
beforeEach(async () => {
  oauth = await openOAuth()
})
afterEach(() => oauth.close())

const actor = { operator: toOwnerId(sessions.ben) }
const statusWith = async (token: string) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  return (await oauth.fetch(`${origin}/api/mcp`, { method: 'POST', headers, body })).status
}

it('its tokens are refused, and are good again', async () => {
  const { clientId, tokens } = await oauth.connect()
  const refresh = () =>
    oauth.token({
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: tokens.refresh_token,
    })
  await disableAccount(oauth.tools.api.ports, ana, actor)
  expect(await statusWith(tokens.access_token)).toBe(401)
  const refused = await refresh()
  expect([refused.status, (await refused.json()).error]).toEqual([400, 'invalid_grant'])
  await enableAccount(oauth.tools.api.ports, ana, actor)
  expect(await statusWith(tokens.access_token)).not.toBe(401)
  expect((await refresh()).status).toBe(200)
})

it('its code is not redeemed', async () => {
  const { client_id: clientId } = await oauth.register()
  const { verifier, challenge } = createPkce()
  const answer = await answerOf(await oauth.allow(authorizationRequest(clientId, challenge)))
  await disableAccount(oauth.tools.api.ports, ana, actor)
  const refused = await oauth.redeem(clientId, answer, verifier)
  expect([refused.status, (await refused.json()).error]).toEqual([400, 'invalid_grant'])
})
