import 'server-only'
import { storeErrorOf } from '../../database/store-error'
import { logError } from '../../metrics/log-error'
import type { Failure, Outcome } from '../../outcome'
import type { AuthContext } from '../auth-context'
import { reauthenticationLifetime } from '../reauthentication-lifetime'
import { countTry } from '../rows/row-limits'
import { addressKey } from './address-key'
import { writeProblem, writeReply } from './http-answers'
import { isFromOwnPage, ownOrigins } from './own-origin'
import { readBody } from './read-body'
import type { Call, Reply, Route } from './route'

type Match<K extends AuthContext> = { route: Route<K>; id: string }

function matchPath(pattern: string, path: string): string | null {
  if (!pattern.includes('{id}')) return pattern === path ? '' : null
  const [before = '', after = ''] = pattern.split('{id}')
  if (!path.startsWith(before) || !path.endsWith(after)) return null
  const id = path.slice(before.length, path.length - after.length)
  return /^[a-z0-9-]{1,40}$/.test(id) ? id : null
}

function findRoute<K extends AuthContext>(
  routes: readonly Route<K>[],
  method: string,
  path: string,
): Match<K> | (Failure & { allow?: string }) {
  const matches = routes.flatMap((route) => {
    const id = matchPath(route.path, path)
    return id === null ? [] : [{ route, id }]
  })
  const match = matches.find(({ route }) => route.method === method)
  if (match) return match
  if (matches.length === 0) return { ok: false, code: 'not-found' }
  const allow = [...new Set(matches.map(({ route }) => route.method))].sort().join(', ')
  return { ok: false, code: 'method-not-allowed', allow }
}

function checkNeeds(auth: AuthContext, needs: Route['needs'], current: Call<unknown>['current']) {
  if (needs === 'nothing') return null
  if (!current) return 'not-signed-in' as const
  const isFresh = auth.now() - current.principal.signedInAt < reauthenticationLifetime
  return needs === 'session' || isFresh ? null : ('proof-needed' as const)
}

async function countAll<K extends AuthContext>(
  route: Route<K>,
  call: Call<unknown, K>,
): Promise<Failure | null> {
  for (const { limit, who } of await route.count(call)) {
    const counted = await countTry(call.auth, limit, who)
    if (counted.ok) continue
    call.auth.metrics.count('auth_limited', { limit: limit.name })
    return { ok: false, code: 'too-many-requests', retryAfter: counted.retryAfter }
  }
  return null
}

async function walkThrough<K extends AuthContext>(
  auth: K,
  request: Request,
  { route, id }: Match<K>,
  origins: ReadonlySet<string>,
): Promise<Reply | Failure> {
  const { headers } = request
  if (route.method === 'POST' && !isFromOwnPage(headers, origins)) {
    return { ok: false, code: 'forbidden' }
  }
  const current = route.isBlind ? null : await auth.sessionReader.read(headers)
  const refusal = checkNeeds(auth, route.needs, current)
  if (refusal) return { ok: false, code: refusal }
  const body: Outcome<unknown> = route.body
    ? await readBody(request, route.body)
    : { ok: true, value: null }
  if (!body.ok) return body
  const call = {
    auth,
    body: body.value,
    headers,
    query: new URL(request.url).searchParams,
    id,
    address: addressKey(headers.get('x-vitae-ip')),
    current,
  }
  const limited = await countAll(route, call)
  if (limited) return limited
  const reply = await route.run(call)
  // Sessions and users may have changed: clears the cache of sessions.
  if (route.method === 'POST' || ('kind' in reply && reply.kind === 'redirect'))
    auth.sessionReader.forget()
  return reply
}

function failureOf(error: unknown): Failure {
  // Compared by name: the class belongs to one account store, and this router serves all of them.
  if (error instanceof Error && error.name === 'BusyHashingError') {
    return { ok: false, code: 'too-many-requests', retryAfter: 2 }
  }
  const failure = storeErrorOf(error)
  if (failure) {
    return { ok: false, code: 'unavailable', retryAfter: failure.reason === 'busy' ? 2 : 60 }
  }
  return { ok: false, code: 'internal' }
}

/**
 * Creates the router below /api/auth: only the routes in the list, only from our own pages, counted before the
 * work. Expected errors are problem+json; an unexpected one reveals only the request id.
 */
export function createAuthRouter<K extends AuthContext>(auth: K, routes: readonly Route<K>[]) {
  const origins = ownOrigins(auth.configuration)
  return async (request: Request): Promise<Response> => {
    const requestId = auth.ids.document()
    const path = new URL(request.url).pathname.replace(/^\/api\/auth/, '')
    const match = findRoute(routes, request.method, path)
    if ('ok' in match) return writeProblem(match, requestId)
    const begun = auth.now()
    let reply: Reply | Failure
    try {
      reply = await walkThrough(auth, request, match, origins)
    } catch (error) {
      reply = failureOf(error)
      if (reply.code === 'internal') logError(requestId, error)
    }
    const outcome = 'kind' in reply ? 'ok' : reply.code
    const labels = { route: match.route.path, outcome }
    auth.metrics.time('auth_request', auth.now() - begun, labels)
    return 'kind' in reply ? writeReply(reply) : writeProblem(reply, requestId)
  }
}
