import 'server-only'
import { type ProviderError as ErrorName, emptyBody, linkProviderBody } from '@/lib/api/auth'
import { mail as words } from '@/lib/messages/en/mail'
import type { OidcProvider } from '../../configuration-types'
import type { Failure } from '../../outcome'
import { sessionCookieName } from '../engine/engine'
import {
  byAddress,
  type Call,
  done,
  memberRoute,
  openReading,
  type Reply,
  type Route,
} from '../http/route'
import { limits } from '../limits'
import { ProviderError } from '../oidc/fetch-json'
import { countTry } from '../rows/limits'
import { createToken, hashToken } from '../rows/secrets-of-rows'
import { createState, endTrip, rememberTrip, type Trip, type TripPurpose } from '../rows/trips'
import { readCookie, type Visitor } from '../visitors'
import { arrive } from './arrive-from-provider'
import { notify } from './send'
import { isOnlyWayIn } from './ways-in'

const homePath = '/resumes'

/** A path of ours to come back to; anything else is the list of CVs. */
export function safePath(next: string | null | undefined): string {
  const isOwn = next && /^\/(?!\/)[\w\-./~?=&%#]{0,400}$/.test(next) && !next.startsWith('/api/')
  return isOwn ? next : homePath
}

function findProvider({ keeper, id }: Call<unknown>): OidcProvider | null {
  return keeper.configuration.oidc.find((provider) => provider.id === id) ?? null
}

function tripCookie({ keeper, headers }: Call<unknown>): { value: string; line: string } {
  const name = `${sessionCookieName(keeper.configuration)}.trip`
  const value = readCookie(headers, name) || createToken()
  const secure = keeper.configuration.isHttps ? '; Secure' : ''
  // Lax: the browser comes back by a link of the provider's page.
  const line = `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=600${secure}`
  return { value, line }
}

async function setOut(
  call: Call<unknown>,
  provider: OidcProvider,
  { purpose, next, accountId }: Pick<Trip, 'purpose' | 'next' | 'accountId'>,
): Promise<{ to: string; cookie: string }> {
  const { keeper } = call
  const cookie = tripCookie(call)
  const state = createState()
  const { to, verifier, nonce } = await keeper.oidc.begin(provider, state)
  const browser = hashToken(cookie.value)
  const trip: Trip = { provider: provider.id, purpose, verifier, nonce, next, accountId, browser }
  await rememberTrip(keeper, state, trip)
  return { to, cookie: cookie.line }
}

const errorPages: Record<TripPurpose, string> = {
  'sign-in': '/sign-in',
  link: '/settings',
  prove: '/settings',
}

function goWithError(purpose: TripPurpose, error: ErrorName): Reply {
  return { kind: 'redirect', to: `${errorPages[purpose]}?error=${error}` }
}

/** A page that a person went to by a link: trouble leads to a page, too. */
async function beginByLink(
  call: Call<unknown>,
  purpose: TripPurpose,
  visitor: Visitor | null,
): Promise<Reply | Failure> {
  const { keeper, query } = call
  const provider = findProvider(call)
  if (!provider) return { ok: false, code: 'not-found' }
  const { limit, who } = byAddress(call, limits.providerByAddress)
  if (!(await countTry(keeper, limit, who)).ok) return goWithError(purpose, 'too-many-requests')
  try {
    const next = safePath(query.get('next'))
    const accountId = visitor?.accountId ?? ''
    const { to, cookie } = await setOut(call, provider, { purpose, next, accountId })
    return { kind: 'redirect', to, cookies: [cookie] }
  } catch (error) {
    if (error instanceof ProviderError) return goWithError(purpose, 'provider-failed')
    throw error
  }
}

const begin = openReading('/oidc/{id}', (call) => beginByLink(call, 'sign-in', null))

const prove = openReading('/oidc/{id}/prove', async (call) =>
  call.visitor ? beginByLink(call, 'prove', call.visitor) : { kind: 'redirect', to: '/sign-in' },
)

const callback = openReading('/oidc/{id}/callback', async (call) => {
  const { keeper, query, headers } = call
  const provider = findProvider(call)
  if (!provider) return { ok: false, code: 'not-found' }
  const cookie = readCookie(headers, `${sessionCookieName(keeper.configuration)}.trip`)
  const state = query.get('state')
  const trip = cookie && state ? await endTrip(keeper, state, cookie) : null
  if (!trip || trip.provider !== provider.id) return goWithError('sign-in', 'expired')
  if (query.has('error')) {
    const isCancelled = query.get('error') === 'access_denied'
    return goWithError(trip.purpose, isCancelled ? 'provider-cancelled' : 'provider-failed')
  }
  try {
    const person = await keeper.oidc.finish(provider, query, trip)
    const arrived = await arrive(call, trip, person)
    if (typeof arrived === 'string') return goWithError(trip.purpose, arrived)
    return { kind: 'redirect', to: trip.next, cookies: arrived.cookies }
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    keeper.metrics.count('provider_failed', { provider: provider.id })
    return goWithError(trip.purpose, 'provider-failed')
  }
})

const link = memberRoute(
  '/oidc/{id}/link',
  'proof',
  linkProviderBody,
  (call) => [byAddress(call, limits.providerByAddress)],
  async (call): Promise<Reply | Failure> => {
    const provider = findProvider(call)
    if (!provider) return { ok: false, code: 'not-found' }
    const next = safePath(call.body.next ?? '/settings')
    const { accountId } = call.visitor
    try {
      const { to, cookie } = await setOut(call, provider, { purpose: 'link', next, accountId })
      return { kind: 'json', data: { url: to }, cookies: [cookie] }
    } catch (error) {
      if (error instanceof ProviderError) return { ok: false, code: 'unavailable', retryAfter: 30 }
      throw error
    }
  },
)

const unlink = memberRoute(
  '/oidc/{id}/unlink',
  'proof',
  emptyBody,
  () => [],
  async (call) => {
    const { keeper, visitor } = call
    const provider = findProvider(call)
    if (!provider) return { ok: false, code: 'not-found' }
    const accounts = await keeper.accounts.findAccounts(visitor.accountId)
    const linked = accounts.find(({ providerId }) => providerId === provider.issuer)
    if (!linked) return { ok: false, code: 'not-found' }
    if (await isOnlyWayIn(keeper, visitor.accountId)) return { ok: false, code: 'forbidden' }
    await keeper.accounts.deleteAccount(linked.id)
    const place = keeper.configuration.url
    notify(
      keeper,
      visitor.principal.email,
      words.signInChanged({ what: 'provider-unlinked', place }),
    )
    return done
  },
)

export const providerRoutes: readonly Route[] = [begin, prove, callback, link, unlink]
