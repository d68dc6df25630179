import 'server-only'
import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Scope } from '@/lib/api/keys'
import type { ApiEnvironment } from './environment'

/** Ways to authenticate a request, by their names in the OpenAPI description. */
export const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'vitae' },
  bearer: { type: 'http', scheme: 'bearer' },
  apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
} as const

/** Returns the security of an operation that a session may call, and a key with that scope. */
export function needs(scope: Scope): Record<string, string[]>[] {
  return [{ bearer: [scope] }, { apiKey: [scope] }, { session: [] }]
}

/** Returns the route that handles a request; undefined if there is none, or it does not allow the method. */
function routeOf(context: Context<ApiEnvironment>) {
  return matchedRoutes(context).find(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
}

/**
 * Returns the path template of a request, such as `/resumes/:id`; null if no route matches. Metrics and logs
 * contain templates and never paths: those may hold an email address, or a token.
 */
export function templateOf(context: Context<ApiEnvironment>): string | null {
  const route = routeOf(context)
  return route ? route.path.slice(route.basePath.length) || '/' : null
}

/** Returns the name of the operation of a request, such as `GET /resumes/:id`; null if there is none. */
export function operationNameOf(context: Context<ApiEnvironment>): string | null {
  const route = routeOf(context)
  return route ? `${route.method} ${templateOf(context)}` : null
}
