import 'server-only'
import { emptyBody, linkProviderBody, organisationBody } from '@/lib/api/auth'
import type { Failure } from '../../outcome'
import {
  byAddress,
  done,
  memberRoute,
  openReading,
  openRoute,
  type Reply,
  type Route,
} from '../http/route'
import { limits } from '../identity-limits'
import { ProviderError } from '../oidc/fetch-json'
import { arrive } from './complete-sign-in'
import { findProvider } from './find-provider'
import { beginAuthorization, beginByLink, completeAuthorization, safePath } from './redirect'
import { notifyCurrent } from './send'
import { removeSignInMethod } from './sign-in-methods'

const begin = openReading('/oidc/{id}', (call) => beginByLink(call, 'sign-in', null))

const prove = openReading('/oidc/{id}/prove', async (call) =>
  call.current ? beginByLink(call, 'prove', call.current) : { kind: 'redirect', to: '/sign-in' },
)

const callback = openReading('/oidc/{id}/callback', (call) =>
  completeAuthorization(call, async (provider, pending) =>
    arrive(call, { provider, pending }, await provider.finish(call.query, pending)),
  ),
)

const link = memberRoute(
  '/oidc/{id}/link',
  'proof',
  linkProviderBody,
  (call) => [byAddress(call, limits.providerByAddress)],
  async (call): Promise<Reply | Failure> => {
    const provider = await findProvider(call)
    if (!provider) return { ok: false, code: 'not-found' }
    const next = safePath(call.body.next ?? '/settings')
    const { accountId } = call.current
    try {
      const { to, cookie } = await beginAuthorization(call, provider, {
        purpose: 'link',
        next,
        accountId,
      })
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
    const { auth, current } = call
    const provider = await findProvider(call)
    if (!provider) return { ok: false, code: 'not-found' }
    const accounts = await auth.accounts.findAccounts(current.accountId)
    const linked = accounts.find(({ providerId }) => providerId === provider.issuer)
    if (!linked) return { ok: false, code: 'not-found' }
    const method = { table: 'account', id: linked.id } as const
    if (!removeSignInMethod(auth, current.accountId, method)) {
      return { ok: false, code: 'forbidden' }
    }
    notifyCurrent(call, (words, place) => words.signInChanged({ what: 'provider-unlinked', place }))
    return done
  },
)

const organisation = openRoute(
  '/organisation',
  organisationBody,
  (call) => [byAddress(call, limits.providerByAddress)],
  async ({ auth, body }): Promise<Reply | Failure> => {
    const workspace = await auth.organisations?.find(body.email)
    if (!workspace) return { ok: false, code: 'not-found' }
    const next = encodeURIComponent(safePath(body.next))
    return { kind: 'json', data: { url: `/api/auth/oidc/${workspace}?next=${next}` } }
  },
)

export const providerRoutes: readonly Route[] = [organisation, begin, prove, callback, link, unlink]
