import 'server-only'
import type { ProviderError as ErrorName } from '@/lib/api/auth'
import type { Failure } from '../../outcome'
import type { AuthContext } from '../auth-context'
import { readCookie, sessionCookieName, writeCookie } from '../http/cookies'
import { byAddress, type Call, type Reply } from '../http/route'
import { limits } from '../identity-limits'
import type { AuthorizationExtras } from '../oidc/oidc-client'
import { ProviderError } from '../oidc/provider-error'
import {
  type AuthorizationPurpose,
  consumePendingAuthorization,
  createState,
  type PendingAuthorization,
  storePendingAuthorization,
} from '../rows/pending-authorizations'
import { countTry } from '../rows/row-limits'
import { createToken, hashToken } from '../rows/secrets-of-rows'
import type { CurrentSession } from '../session-reader'
import { findProvider, type SignInProvider } from './find-provider'

/** Result of a redirect to a provider: cookies, or the name of the error. */
export type AuthorizationResult = { cookies: string[] } | ErrorName

const homePath = '/cvs'

/** Returns a path of this site to come back to; the list of CVs for anything else. */
export function safePath(next: string | null | undefined): string {
  const isOwn = next && /^\/(?!\/)[\w\-./~?=&%#]{0,400}$/.test(next) && !next.startsWith('/api/')
  return isOwn ? next : homePath
}

const authorizationCookieName = ({ configuration }: AuthContext) =>
  `${sessionCookieName(configuration)}.trip`

/**
 * Begins an authorization at a provider, and stores its purpose.
 *
 * @returns the address, and the cookie that binds the callback to this browser
 * @throws ProviderError when the provider's endpoints cannot be fetched
 */
export async function beginAuthorization<K extends AuthContext>(
  { auth, headers }: Call<unknown, K>,
  provider: SignInProvider,
  { purpose, next, accountId }: Pick<PendingAuthorization, 'purpose' | 'next' | 'accountId'>,
  extras?: AuthorizationExtras,
): Promise<{ to: string; cookie: string }> {
  const name = authorizationCookieName(auth)
  const value = readCookie(headers, name) || createToken()
  const state = createState()
  const { to, verifier, nonce } = await provider.begin(state, extras)
  const browser = hashToken(value)
  const pending: PendingAuthorization = {
    provider: provider.id,
    purpose,
    verifier,
    nonce,
    next,
    accountId,
    browser,
  }
  await storePendingAuthorization(auth, state, pending)
  return { to, cookie: writeCookie(auth.configuration, name, value, 600) }
}

const errorPages: Record<AuthorizationPurpose, string> = {
  'sign-in': '/sign-in',
  link: '/settings',
  prove: '/settings',
}

function goWithError(purpose: AuthorizationPurpose, error: ErrorName): Reply {
  return { kind: 'redirect', to: `${errorPages[purpose]}?error=${error}` }
}

/** Begins an authorization for a page of ours, which follows the address. */
export async function beginFromPage<K extends AuthContext>(
  call: Call<unknown, K>,
  provider: SignInProvider,
  pending: Pick<PendingAuthorization, 'purpose' | 'next'>,
): Promise<Reply | Failure> {
  const accountId = call.current?.accountId ?? ''
  try {
    const { to, cookie } = await beginAuthorization(call, provider, { ...pending, accountId })
    return { kind: 'json', data: { url: to }, cookies: [cookie] }
  } catch (error) {
    if (error instanceof ProviderError) return { ok: false, code: 'unavailable', retryAfter: 30 }
    throw error
  }
}

/** Returns true if another site has sent the browser here: it must not begin a sign-in, whose account it may choose. */
const isFromElsewhere = (headers: Headers) =>
  ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '')

/**
 * Returns true if a sign-in would replace the session of another account although its person was not asked: only a button
 * of ours, pressed while that account was signed in, does so.
 */
export const isUnaskedReplacement = (
  current: CurrentSession | null,
  pending: PendingAuthorization,
  accountId: string,
): boolean =>
  current !== null && current.accountId !== accountId && current.accountId !== pending.accountId

/**
 * Begins an authorization from a link; errors redirect to a page, too. A link of another site leads to a page of ours,
 * and so does every link to the provider of a workspace, whose owner chooses the account that it answers with
 * (ADR workspace-sign-in).
 */
export async function beginByLink<K extends AuthContext>(
  call: Call<unknown, K>,
  purpose: AuthorizationPurpose,
  current: CurrentSession | null,
  extras?: AuthorizationExtras,
): Promise<Reply | Failure> {
  const { query } = call
  const provider = await findProvider(call)
  if (!provider) return { ok: false, code: 'not-found' }
  const isAsked = provider.workspace !== null && purpose === 'sign-in'
  if (isAsked || isFromElsewhere(call.headers)) {
    const page = new URLSearchParams({ next: safePath(query.get('next')) })
    if (isAsked) page.set('workspace', provider.id)
    return { kind: 'redirect', to: `${errorPages[purpose]}?${page}` }
  }
  const { limit, who } = byAddress(call, limits.providerByAddress)
  if (!(await countTry(call.auth, limit, who)).ok) return goWithError(purpose, 'too-many-requests')
  try {
    const next = safePath(query.get('next'))
    const accountId = current?.accountId ?? ''
    const { to, cookie } = await beginAuthorization(
      call,
      provider,
      { purpose, next, accountId },
      extras,
    )
    return { kind: 'redirect', to, cookies: [cookie] }
  } catch (error) {
    if (error instanceof ProviderError) return goWithError(purpose, 'provider-failed')
    throw error
  }
}

/**
 * Completes an authorization at the callback: only in the browser that began it, and only once.
 *
 * @param arrive completes its purpose; a ProviderError is shown on the page that the redirect began on
 */
export async function completeAuthorization<K extends AuthContext>(
  call: Call<unknown, K>,
  arrive: (provider: SignInProvider, pending: PendingAuthorization) => Promise<AuthorizationResult>,
): Promise<Reply | Failure> {
  const { auth, query, headers } = call
  const provider = await findProvider(call)
  if (!provider) return { ok: false, code: 'not-found' }
  const cookie = readCookie(headers, authorizationCookieName(auth))
  const state = query.get('state')
  const pending = cookie && state ? await consumePendingAuthorization(auth, state, cookie) : null
  if (!pending || pending.provider !== provider.id) return goWithError('sign-in', 'expired')
  if (query.has('error')) {
    const isCancelled = query.get('error') === 'access_denied'
    return goWithError(pending.purpose, isCancelled ? 'provider-cancelled' : 'provider-failed')
  }
  try {
    const arrived = await arrive(provider, pending)
    if (typeof arrived === 'string') return goWithError(pending.purpose, arrived)
    return { kind: 'redirect', to: pending.next, cookies: arrived.cookies }
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    auth.metrics.count('provider_failed', {
      provider: provider.workspace ? 'workspace' : provider.id,
    })
    return goWithError(pending.purpose, 'provider-failed')
  }
}
