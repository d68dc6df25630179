import 'server-only'
import type { Call } from '../../http/route'
import { ProviderError } from '../../oidc/fetch-json'
import { proofLife } from '../../proof-life'
import { type Arrived, beginByLink, comeBack } from '../../routes/travel'
import type { Trip } from '../../rows/trips'
import { admitFromPool } from '../admit'
import { revokeQuietly } from '../end-sessions'
import { type CognitoKeeper, openReading } from '../keeper'
import { findPage } from '../settings'
import { startSession } from '../start-session'

type PoolCall = Call<null, CognitoKeeper>

/** `?screen=` names a page of managed login; without one it is the page to sign in. */
const begin = openReading('/oidc/{id}', (call) => {
  const page = findPage(call.keeper.settings, call.query.get('screen'))
  return beginByLink(call, 'sign-in', null, page ? { page } : {})
})

/** Managed login asks again, whether its own cookie knows the person or not. */
const prove = openReading('/oidc/{id}/prove', async (call) =>
  call.visitor
    ? beginByLink(call, 'prove', call.visitor, { parameters: { prompt: 'login' } })
    : { kind: 'redirect', to: '/sign-in' },
)

/** Why somebody who was let in by the pool is not let in here; null when nothing stands in the way. */
function findObstacle(
  { keeper, visitor }: PoolCall,
  trip: Trip,
  subject: string,
  provedAt: number,
) {
  if (trip.purpose !== 'prove') return null
  if (visitor?.accountId !== trip.accountId || subject !== trip.accountId) return 'expired'
  // The time stands in the verified token: a page that did not ask again has proved nothing.
  return keeper.now() - provedAt < proofLife ? null : 'provider-failed'
}

async function arrive(call: PoolCall, trip: Trip): Promise<Arrived> {
  const { keeper, query } = call
  const { person, tokens } = await keeper.oidc.redeem(keeper.provider, query, trip)
  const facts = tokens.access ? await keeper.readAccess(tokens.access) : null
  if (!tokens.access || !tokens.refresh || !facts) throw new ProviderError('There are no tokens')
  // Each is right by itself; together they have to be of one person.
  if (facts.subject !== person.subject) throw new ProviderError('The tokens are of two people')
  const admitted =
    findObstacle(call, trip, facts.subject, facts.authenticatedAt) ??
    (await admitFromPool(keeper, person, () => keeper.pool.isKnown(tokens.access ?? '')))
  const cookies =
    typeof admitted === 'string'
      ? null
      : await startSession(call, admitted, { facts, refresh: tokens.refresh })
  if (cookies) return { cookies }
  await revokeQuietly(keeper, tokens.refresh)
  return typeof admitted === 'string' ? admitted : 'expired'
}

const callback = openReading('/oidc/{id}/callback', (call) =>
  comeBack(call, (_, trip) => arrive(call, trip)),
)

export const signInRoutes = [begin, prove, callback]
