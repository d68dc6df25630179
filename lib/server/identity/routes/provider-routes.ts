import 'server-only'
import { emptyBody, nextBody, organisationBody } from '@/lib/api/auth'
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
import { arrive } from './complete-sign-in'
import { findProvider, toSignInProvider } from './find-provider'
import { beginByLink, beginFromPage, completeAuthorization, safePath } from './redirect'
import { notifyCurrent } from './send'
import { removeSignInMethod } from './sign-in-methods'

const begin = openReading('/oidc/{id}', (call) => beginByLink(call, 'sign-in', null))

const beginHere = openRoute(
  '/oidc/{id}',
  nextBody,
  (call) => [byAddress(call, limits.providerByAddress)],
  async (call): Promise<Reply | Failure> => {
    const provider = await findProvider(call)
    if (!provider) return { ok: false, code: 'not-found' }
    return beginFromPage(call, provider, { purpose: 'sign-in', next: safePath(call.body.next) })
  },
)

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
  nextBody,
  (call) => [byAddress(call, limits.providerByAddress)],
  async (call): Promise<Reply | Failure> => {
    const provider = await findProvider(call)
    if (!provider) return { ok: false, code: 'not-found' }
    const next = safePath(call.body.next ?? '/settings')
    return beginFromPage(call, provider, { purpose: 'link', next })
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
    // Other sessions of the provider end; this one has just been proven.
    await auth.accounts.updateSession(current.token, { provider: null })
    notifyCurrent(call, (messages, place) =>
      messages.signInChanged({ what: 'provider-unlinked', place }),
    )
    return done
  },
)

const organisation = openRoute(
  '/organisation',
  organisationBody,
  (call) => [byAddress(call, limits.providerByAddress)],
  async (call): Promise<Reply | Failure> => {
    const { auth, body } = call
    const workspace = await auth.organisations?.find(body.email)
    const organisation = workspace && (await auth.organisations?.open(workspace))
    if (!organisation) return { ok: false, code: 'not-found' }
    const next = safePath(body.next)
    return beginFromPage(call, toSignInProvider(organisation), { purpose: 'sign-in', next })
  },
)

export const providerRoutes: readonly Route[] = [
  ...[organisation, begin, beginHere, prove, callback, link, unlink],
]
