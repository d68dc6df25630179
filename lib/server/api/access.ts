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

/** For an operation that a session may call, and a key with that scope. */
export function needs(scope: Scope): Record<string, string[]>[] {
  return [{ bearer: [scope] }, { apiKey: [scope] }, { session: [] }]
}

/** For an operation that no key may call, whatever its scopes. */
export const sessionOnly: Record<string, string[]>[] = [{ session: [] }]

/** Scope that a key needs for an operation that is not open to everybody; `never` where no key is accepted. */
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

/** The route that answers a request; undefined where there is none, or it does not take the method. */
function routeOf(context: Context<ApiEnvironment>) {
  return matchedRoutes(context).find(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
}

/**
 * The template of the address that a request is for, such as `/resumes/:id`; null where there is none.
 * Figures and logs name templates and never paths: those may hold somebody's address, or a token.
 */
export function templateOf(context: Context<ApiEnvironment>): string | null {
  const route = routeOf(context)
  return route ? route.path.slice(route.basePath.length) || '/' : null
}

/** Which operation a request is for, by method and template as in `readKeyAccess`; null where there is none. */
export function operationOf(context: Context<ApiEnvironment>): string | null {
  const route = routeOf(context)
  return route ? `${route.method} ${templateOf(context)}` : null
}
