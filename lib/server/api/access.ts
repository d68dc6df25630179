import 'server-only'
import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Scope } from '@/lib/api/keys'
import type { Api, ApiEnvironment } from './environment'

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

/** Security of an operation that no key may call, whatever its scopes. */
export const sessionOnly: Record<string, string[]>[] = [{ session: [] }]

/** Scope that a key needs for an operation that is not public; `never` where no key is accepted. */
export type KeyAccess = Scope | 'never'

type Security = readonly Readonly<Record<string, readonly string[]>>[] | undefined

function keyAccessOf(security: Security): KeyAccess {
  const scope = security?.find((one) => 'bearer' in one)?.bearer?.[0]
  return (scope as Scope | undefined) ?? 'never'
}

/**
 * Reads which scope each operation requires of a key from the described routes: a route that declares nothing accepts
 * no key.
 *
 * @returns by method and template, such as `GET /resumes/:id`
 */
export function readKeyAccess(api: Api): ReadonlyMap<string, KeyAccess> {
  const found = new Map<string, KeyAccess>()
  for (const definition of api.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue
    const { method, path, security } = definition.route
    const template = path.replaceAll(/\{(\w+)\}/g, ':$1')
    found.set(`${method.toUpperCase()} ${template}`, keyAccessOf(security))
  }
  return found
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

/** Returns the operation of a request, by method and template as in `readKeyAccess`; null if there is none. */
export function operationOf(context: Context<ApiEnvironment>): string | null {
  const route = routeOf(context)
  return route ? `${route.method} ${templateOf(context)}` : null
}
