import 'server-only'
import { createRoute, type RouteConfig, type RouteHandler } from '@hono/zod-openapi'
import type { Handler as AnyHandler } from 'hono'
import type { Ports } from '../ports-types'
import { needs } from './access'
import type { Api, ApiEnvironment } from './environment'
import type { OperationFacts } from './operation-facts'

/** The handler of a route as Hono types it, by its request and its responses. */
type Run<
  F extends OperationFacts,
  Q extends RouteConfig['request'],
  S extends RouteConfig['responses'],
> = RouteHandler<{ method: F['method']; path: F['path']; request: Q; responses: S }, ApiEnvironment>

/** An operation of the API: everything that is known of it, and the function that answers. */
export type Operation = OperationFacts & {
  summary?: string
  description?: string
  request?: RouteConfig['request']
  responses: RouteConfig['responses']
  run: (context: never, ports: Ports) => Response | Promise<Response>
}

/**
 * Declares an operation of the API. `createApi` mounts it; guards, the description, the tools of agents and the log of
 * workspaces read its fields.
 */
export function operation<
  const F extends OperationFacts,
  Q extends RouteConfig['request'],
  S extends RouteConfig['responses'],
>(
  declared: F & {
    summary?: string
    description?: string
    request?: Q
    responses: S
    run: (context: Parameters<Run<F, Q, S>>[0], ports: Ports) => ReturnType<Run<F, Q, S>>
  },
): Operation {
  return declared as Operation
}

const securityOf = ({ scope }: Operation) => {
  if (scope === 'public') return []
  return scope === 'session' ? [{ session: [] }] : needs(scope)
}

/** Returns the name of an operation as the router has it, such as `GET /resumes/:id`. */
export const nameOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`

/** Fields that the description has: the others say who may call it, and stay with us. */
const describedFields: ReadonlySet<string> = new Set(
  'method path summary description request responses hide'.split(' '),
)

/** Adds an operation to the app and to its description. */
export function mountOperation(api: Api, ports: Ports, declared: Operation): void {
  const config = Object.fromEntries(
    Object.entries(declared).filter(([field]) => describedFields.has(field)),
  ) as RouteConfig
  const route = createRoute({ ...config, security: securityOf(declared) })
  // `operation` has checked it against its own request and responses.
  const handler: AnyHandler<ApiEnvironment> = (context) => declared.run(context as never, ports)
  if (!declared.readsItself) api.openapi(route, handler)
  else {
    api.openAPIRegistry.registerPath(route)
    api.on(route.method, route.getRoutingPath(), handler)
  }
}
