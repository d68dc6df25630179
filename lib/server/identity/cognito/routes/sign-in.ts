import 'server-only'
import type { Call } from '../../http/route'
import { ProviderError } from '../../oidc/fetch-json'
import { reauthenticationLifetime } from '../../reauthentication-lifetime'
import { type AuthorizationResult, beginByLink, completeAuthorization } from '../../routes/redirect'
import type { PendingAuthorization } from '../../rows/pending-authorizations'
import { admitFromPool } from '../admit'
import { type CognitoAuthContext, openReading } from '../cognito-auth-context'
import { findPage } from '../cognito-settings'
import { revokeSilently } from '../end-sessions'
import { startSession } from '../start-session'

type PoolCall = Call<null, CognitoAuthContext>

/** `?screen=` names a page of managed login; without one it is the page to sign in. */
const begin = openReading('/oidc/{id}', (call) => {
  const page = findPage(call.auth.settings, call.query.get('screen'))
  return beginByLink(call, 'sign-in', null, page ? { page } : {})
})

/** Managed login asks again, whether its own cookie knows the person or not. */
const prove = openReading('/oidc/{id}/prove', async (call) =>
  call.current
    ? beginByLink(call, 'prove', call.current, { parameters: { prompt: 'login' } })
    : { kind: 'redirect', to: '/sign-in' },
)

/** Why somebody who was let in by the pool is not let in here; null when nothing stands in the way. */
function findObstacle(
  { auth, current }: PoolCall,
  pending: PendingAuthorization,
  subject: string,
  provedAt: number,
) {
  if (pending.purpose !== 'prove') return null
  if (current?.accountId !== pending.accountId || subject !== pending.accountId) return 'expired'
  // The time stands in the verified token: a page that did not ask again has proved nothing.
  return auth.now() - provedAt < reauthenticationLifetime ? null : 'provider-failed'
}

async function arrive(call: PoolCall, pending: PendingAuthorization): Promise<AuthorizationResult> {
  const { auth, query } = call
  const { person, tokens } = await auth.oidc.redeem(auth.provider, query, pending)
  const facts = tokens.access ? await auth.readAccess(tokens.access) : null
  if (!tokens.access || !tokens.refresh || !facts) throw new ProviderError('There are no tokens')
  // Each is right by itself; together they have to be of one person.
  if (facts.subject !== person.subject) throw new ProviderError('The tokens are of two people')
  const admitted =
    findObstacle(call, pending, facts.subject, facts.authenticatedAt) ??
    (await admitFromPool(auth, person, () => auth.pool.isKnown(tokens.access ?? '')))
  const cookies =
    typeof admitted === 'string'
      ? null
      : await startSession(call, admitted, { facts, refresh: tokens.refresh })
  if (cookies) return { cookies }
  await revokeSilently(auth, tokens.refresh)
  return typeof admitted === 'string' ? admitted : 'expired'
}

const callback = openReading('/oidc/{id}/callback', (call) =>
  completeAuthorization(call, (_, pending) => arrive(call, pending)),
)

export const signInRoutes = [begin, prove, callback]
