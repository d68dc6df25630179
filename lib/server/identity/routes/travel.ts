import 'server-only'
import type { ProviderError as ErrorName } from '@/lib/api/auth'
import type { OidcProvider } from '../../configuration-types'
import type { Failure } from '../../outcome'
import { readCookie, sessionCookieName, writeCookie } from '../http/cookies'
import { byAddress, type Call, type Reply } from '../http/route'
import type { DoorKeeper } from '../keeper'
import { limits } from '../limits'
import type { OnTheWay } from '../oidc/client'
import { ProviderError } from '../oidc/fetch-json'
import { countTry } from '../rows/limits'
import { createToken, hashToken } from '../rows/secrets-of-rows'
import { createState, endTrip, rememberTrip, type Trip, type TripPurpose } from '../rows/trips'
import type { Visitor } from '../visitors'

/** What came of a visit to a provider: cookies, or what stood in the way. */
export type Arrived = { cookies: string[] } | ErrorName

const homePath = '/resumes'

/** A path of ours to come back to; anything else is the list of CVs. */
export function safePath(next: string | null | undefined): string {
  const isOwn = next && /^\/(?!\/)[\w\-./~?=&%#]{0,400}$/.test(next) && !next.startsWith('/api/')
  return isOwn ? next : homePath
}

/** The provider that the path names. */
export function findProvider<K extends DoorKeeper>({
  keeper,
  id,
}: Call<unknown, K>): OidcProvider | null {
  return keeper.providers.find((provider) => provider.id === id) ?? null
}

const tripCookieName = ({ configuration }: DoorKeeper) => `${sessionCookieName(configuration)}.trip`

/**
 * Sends a browser to a provider, and remembers why.
 *
 * @returns where to, and the cookie that binds the way back to this browser
 * @throws ProviderError when the provider cannot be asked where its page is
 */
export async function setOut<K extends DoorKeeper>(
  { keeper, headers }: Call<unknown, K>,
  provider: OidcProvider,
  { purpose, next, accountId }: Pick<Trip, 'purpose' | 'next' | 'accountId'>,
  way?: OnTheWay,
): Promise<{ to: string; cookie: string }> {
  const name = tripCookieName(keeper)
  const value = readCookie(headers, name) || createToken()
  const state = createState()
  const { to, verifier, nonce } = await keeper.oidc.begin(provider, state, way)
  const browser = hashToken(value)
  const trip: Trip = { provider: provider.id, purpose, verifier, nonce, next, accountId, browser }
  await rememberTrip(keeper, state, trip)
  return { to, cookie: writeCookie(keeper.configuration, name, value, 600) }
}

const errorPages: Record<TripPurpose, string> = {
  'sign-in': '/sign-in',
  link: '/settings',
  prove: '/settings',
}

function goWithError(purpose: TripPurpose, error: ErrorName): Reply {
  return { kind: 'redirect', to: `${errorPages[purpose]}?error=${error}` }
}

/** Sets out from a link that a person went to: trouble leads to a page, too. */
export async function beginByLink<K extends DoorKeeper>(
  call: Call<unknown, K>,
  purpose: TripPurpose,
  visitor: Visitor | null,
  way?: OnTheWay,
): Promise<Reply | Failure> {
  const { keeper, query } = call
  const provider = findProvider(call)
  if (!provider) return { ok: false, code: 'not-found' }
  const { limit, who } = byAddress(call, limits.providerByAddress)
  if (!(await countTry(keeper, limit, who)).ok) return goWithError(purpose, 'too-many-requests')
  try {
    const next = safePath(query.get('next'))
    const accountId = visitor?.accountId ?? ''
    const { to, cookie } = await setOut(call, provider, { purpose, next, accountId }, way)
    return { kind: 'redirect', to, cookies: [cookie] }
  } catch (error) {
    if (error instanceof ProviderError) return goWithError(purpose, 'provider-failed')
    throw error
  }
}

/**
 * Takes a browser in that comes back from a provider: only the one that set out, and only once.
 *
 * @param arrive does what it had gone for; a ProviderError is told on the page that it left from
 */
export async function comeBack<K extends DoorKeeper>(
  call: Call<unknown, K>,
  arrive: (provider: OidcProvider, trip: Trip) => Promise<Arrived>,
): Promise<Reply | Failure> {
  const { keeper, query, headers } = call
  const provider = findProvider(call)
  if (!provider) return { ok: false, code: 'not-found' }
  const cookie = readCookie(headers, tripCookieName(keeper))
  const state = query.get('state')
  const trip = cookie && state ? await endTrip(keeper, state, cookie) : null
  if (!trip || trip.provider !== provider.id) return goWithError('sign-in', 'expired')
  if (query.has('error')) {
    const isCancelled = query.get('error') === 'access_denied'
    return goWithError(trip.purpose, isCancelled ? 'provider-cancelled' : 'provider-failed')
  }
  try {
    const arrived = await arrive(provider, trip)
    if (typeof arrived === 'string') return goWithError(trip.purpose, arrived)
    return { kind: 'redirect', to: trip.next, cookies: arrived.cookies }
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    keeper.metrics.count('provider_failed', { provider: provider.id })
    return goWithError(trip.purpose, 'provider-failed')
  }
}
