import 'server-only'
import type { Call } from '../../http/route'
import { toProviderPerson } from '../../oidc/claims'
import { ProviderError } from '../../oidc/provider-error'
import { reauthenticationLifetime } from '../../reauthentication-lifetime'
import {
  type AuthorizationResult,
  beginByLink,
  completeAuthorization,
  isUnaskedReplacement,
} from '../../routes/redirect'
import type { PendingAuthorization } from '../../rows/pending-authorizations'
import { admitFromPool } from '../admit'
import { type CognitoAuthContext, openReading } from '../cognito-auth-context'
import { findPage } from '../cognito-settings'
import { revokeSilently } from '../end-sessions'
import { startSession } from '../start-session'

type PoolCall = Call<null, CognitoAuthContext>

/** Redirects to managed login. `?screen=` names one of its pages; the default is the sign-in page. */
const begin = openReading('/oidc/{id}', (call) => {
  const page = findPage(call.auth.settings, call.query.get('screen'))
  return beginByLink(call, 'sign-in', null, page ? { page } : {})
})

/** Redirects to managed login for reauthentication, which is required even with a valid cookie of its own. */
const prove = openReading('/oidc/{id}/prove', async (call) =>
  call.current
    ? beginByLink(call, 'prove', call.current, { parameters: { prompt: 'login' } })
    : { kind: 'redirect', to: '/sign-in' },
)

/** Returns the error that refuses a sign-in at the pool here; null if there is none. */
function findObstacle(
  { auth, current }: PoolCall,
  pending: PendingAuthorization,
  subject: string,
  provedAt: number,
) {
  if (pending.purpose !== 'prove') {
    return isUnaskedReplacement(current, pending, subject) ? 'other-account' : null
  }
  if (current?.accountId !== pending.accountId || subject !== pending.accountId) return 'expired'
  // The time is in the verified token: a sign-in without a new prompt is no reauthentication.
  return auth.now() - provedAt < reauthenticationLifetime ? null : 'provider-failed'
}

async function arrive(call: PoolCall, pending: PendingAuthorization): Promise<AuthorizationResult> {
  const { auth, query } = call
  const { claims, tokens } = await auth.oidc(auth.provider).redeem(query, pending)
  const person = toProviderPerson(auth.provider.issuer, claims)
  const facts = await auth.readAccess(tokens.access)
  if (!tokens.refresh || !facts) throw new ProviderError('There are no tokens')
  // Each token is valid by itself; they also have to belong to one subject.
  if (facts.subject !== person.subject) throw new ProviderError('The tokens are of two people')
  const admitted =
    findObstacle(call, pending, facts.subject, facts.authenticatedAt) ??
    (await admitFromPool(auth, person, () => auth.pool.isKnown(tokens.access)))
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
