import 'server-only'
import { type AllowAppBody, maxConnectedApps } from '@/lib/api/connected-apps'
import type { Principal } from '../identity/identity-types'
import { createToken, hashToken } from '../identity/rows/secrets-of-rows'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { Outcome } from '../outcome'
import type { Ports } from '../ports-types'
import { listConnectedApps, putConnectedApp } from './app-rows'
import { writeAppSecret } from './app-secrets'
import type { ClientParts } from './find-client'
import { putOAuthClient } from './oauth-client-rows'
import { answerAddress, readAuthorizationRequest } from './read-authorization-request'

async function storeApp(
  ports: ClientParts & Pick<Ports, 'ids'>,
  principal: Principal,
  { request, userId }: AllowAppBody,
): Promise<Outcome<{ redirectTo: string }>> {
  if (principal.via !== 'session' || principal.userId !== userId) {
    return { ok: false, code: 'forbidden' }
  }
  const owner = principal.userId
  const read = await readAuthorizationRequest(ports, owner, new URLSearchParams(request))
  if (read.kind === 'unknown') return { ok: false, code: 'not-found' }
  if (read.kind === 'refused') return { ok: true, value: { redirectTo: read.redirectTo } }
  const { client, redirectUri, scopes, challenge } = read.asked
  const others = await listConnectedApps(ports, owner)
  // One that is allowed again replaces itself.
  if (others.filter(({ clientId }) => clientId !== client.id).length >= maxConnectedApps) {
    return { ok: false, code: 'limit-reached' }
  }
  const id = ports.ids.document()
  const secret = createToken()
  await putOAuthClient(ports, client, 'used')
  const { id: clientId, name } = client
  const code = { hash: hashToken(secret), challenge }
  const since = { createdAt: ports.now(), lastUsedAt: null }
  await putConnectedApp(
    ports,
    owner,
    { id, clientId, name, redirectUri, scopes, ...since, code, refresh: null },
    'absent',
  )
  const text = writeAppSecret({ owner, id, secrets: [secret] })
  return { ok: true, value: { redirectTo: answerAddress(ports, read.asked, { code: text }) } }
}

/**
 * Gives an app a code for the principal, who has seen its request and allowed it. The request is read anew: nothing of
 * the page is believed.
 *
 * @returns the address to send the browser to; `forbidden` where another account is signed in by now; `not-found` for an
 * app or an address that is not registered; `limit-reached` while twenty apps are connected
 */
export const allowApp = oneAtATime('connected apps', (_, { userId }) => userId, storeApp)
