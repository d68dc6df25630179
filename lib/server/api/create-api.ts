import 'server-only'
import { OpenAPIHono } from '@hono/zod-openapi'
import { getPath } from 'hono/utils/url'
import type { Ports } from '../ports-types'
import { answerError, requestIdOf } from './answer-error'
import { type ApiDescription, describeApi } from './description/describe-api'
import { describeValues } from './description/described-values'
import { descriptionOperations } from './description/description-operations'
import { type Api, type ApiEnvironment, apiPath } from './environment'
import { auditRequest } from './guards/audit-request'
import { type CapacityLimits, defaultCapacity } from './guards/capacity'
import { preflightHeaders } from './guards/cors'
import { guardRequest } from './guards/guard-request'
import { keepIdempotent } from './guards/idempotency'
import { nameRequest } from './guards/name-request'
import { noteWriters } from './guards/note-writer'
import { waitForEnd } from './guards/wait-for-end'
import { mountOperation, nameOf, type Operation } from './operation'
import { operations } from './operations'
import { methodResponse, problemResponse, problemsOfIssues, refuse } from './problems'

/**
 * Aliases of some routes: monitoring is configured once for all API versions, and clients may write the root with a
 * slash.
 */
export const otherAddresses: Readonly<Record<string, string>> = {
  '/api/health': `${apiPath}/health`,
  '/api/metrics': `${apiPath}/metrics`,
  [`${apiPath}/`]: apiPath,
}

/**
 * The REST API as a Hono app: guards in order, then routes that call one service each. The same app
 * runs in a route handler of Next and behind any other server of requests.
 */
export function createApi(ports: Ports, capacity: CapacityLimits = defaultCapacity): Api {
  const api: Api = new OpenAPIHono<ApiEnvironment>({
    getPath(request) {
      const path = getPath(request)
      return otherAddresses[path] ?? path
    },
    defaultHook(result) {
      if (result.success) return
      // A malformed path parameter is answered with 404.
      if (result.target === 'param') refuse('not-found')
      refuse('invalid', {
        problems: problemsOfIssues(result.error.issues, (result as { data?: unknown }).data),
      })
    },
  }).basePath(apiPath)

  const all = allOperations(api)
  const byName = new Map(all.map((one) => [nameOf(one), one]))

  api.use(nameRequest(ports))
  api.use(guardRequest(ports, capacity, byName))
  api.use(waitForEnd())
  api.on('POST', '/*', keepIdempotent(ports))
  api.use(auditRequest(ports))
  api.use(noteWriters(ports))

  describeValues(api)
  for (const one of all) mountOperation(api, ports, one)
  answerOtherMethods(api, ports)

  api.notFound((context) => problemResponse({ ok: false, code: 'not-found' }, requestIdOf(context)))
  api.onError(answerError(ports))
  return api
}

/** Returns the operations of an app, with those that describe it. */
function allOperations(api: Api): readonly Operation[] {
  let description: ApiDescription | null = null
  const describe = () => {
    description ??= describeApi(api, operations)
    return description
  }
  return [...operations, ...descriptionOperations(describe)]
}

/** Answers `OPTIONS` of a known path with its methods; any other method with 405 and the same list. */
function answerOtherMethods(api: Api, { configuration }: Ports): void {
  const methods = new Map<string, Set<string>>()
  for (const { method, path } of api.routes) {
    if (method === 'ALL' || path.endsWith('*')) continue
    const known = methods.get(path) ?? new Set()
    methods.set(path, known.add(method))
  }
  for (const [path, known] of methods) {
    const others = known.has('GET') ? ['HEAD', 'OPTIONS'] : ['OPTIONS']
    const allow = [...known, ...others].sort().join(', ')
    api.all(path.slice(apiPath.length) || '/', (context) => {
      const { req } = context
      if (req.method === 'OPTIONS') {
        const more = preflightHeaders(configuration, req.header('origin'), allow)
        return new Response(null, { status: 204, headers: [['allow', allow], ...more] })
      }
      return methodResponse(allow, requestIdOf(context))
    })
  }
}
