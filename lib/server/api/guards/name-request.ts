import 'server-only'
import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Configuration } from '../../config/configuration-types'
import type { Ports } from '../../ports-types'
import { templateOf } from '../access'
import type { ApiEnvironment } from '../environment'
import { corsHeaders, varyHeader } from './cors'

/** Two years, as on the pages. */
const strictTransport = 'max-age=63072000; includeSubDomains'

/** Returns the headers of every answer of the API. */
export function commonHeaders(
  requestId: string,
  { isHttps }: Pick<Configuration, 'isHttps'>,
): [name: string, value: string][] {
  return [
    ['x-request-id', requestId],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ...(isHttps ? [['strict-transport-security', strictTransport] as [string, string]] : []),
  ]
}

/** Default headers, which a route may override. */
export const defaultHeaders: readonly [name: string, value: string][] = [
  ['cache-control', 'private, no-store'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
]

/** Gives every request an id and every answer the common headers: proxies and caches must not store personal data. */
export function nameRequest(
  ports: Pick<Ports, 'configuration' | 'metrics'>,
): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const requestId = randomUUID()
    context.set('requestId', requestId)
    const began = performance.now()
    await next()
    const { headers, status } = context.res
    for (const [name, value] of commonHeaders(requestId, ports.configuration)) {
      headers.set(name, value)
    }
    for (const [name, value] of context.get('rateHeaders') ?? []) headers.set(name, value)
    const cors = [
      ...corsHeaders(ports.configuration, context.req.header('origin')),
      ...varyHeader(ports.configuration, headers.get('vary')),
    ]
    for (const [name, value] of cors) headers.set(name, value)
    for (const [name, value] of defaultHeaders) if (!headers.has(name)) headers.set(name, value)
    const { method } = context.req
    const route = templateOf(context) ?? 'none'
    ports.metrics.count('api_requests', { method, route, status: String(status) })
    ports.metrics.time('api_request', performance.now() - began, { method, route })
  }
}
