import 'server-only'
import { createRoute, type RouteConfig, type RouteHandler } from '@hono/zod-openapi'
import type { Handler as AnyHandler } from 'hono'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { needs } from './access'
import { documentParameters, problems } from './description/shapes'
import type { Api, ApiEnvironment } from './environment'
import { ownerOf } from './guards/require-principal'
import type { OperationFacts } from './operation-facts'
import { unwrap } from './problems'

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

/**
 * Declares an operation that deletes one thing of the owner by its id.
 *
 * @param declared.outcome describes its answer, which is empty
 */
export function deletion({
  outcome = 'Deleted',
  remove,
  ...facts
}: Omit<OperationFacts, 'method'> & {
  summary: string
  description?: string
  outcome?: string
  remove: (ports: Ports, owner: OwnerId, input: { id: string }) => Promise<Outcome<null>>
}): Operation {
  return operation({
    ...facts,
    method: 'delete',
    request: { params: documentParameters },
    responses: { 204: { description: outcome }, ...problems(401, 403, 404) },
    run: async (context, ports) => {
      unwrap(await remove(ports, ownerOf(context), context.req.valid('param')))
      return context.body(null, 204)
    },
  })
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
