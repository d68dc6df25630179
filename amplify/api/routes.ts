import { Duration } from 'aws-cdk-lib'
import {
  AuthorizationType,
  LambdaIntegration,
  RequestAuthorizer,
  type Resource,
  type RestApi,
} from 'aws-cdk-lib/aws-apigateway'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'

/**
 * Routes that the authoriser is not asked about: those of `scope: 'public'` (lib/server/api/operations.ts), and the tools of agents, which authenticate each message themselves.
 */
export const openRoutes = [
  ['POST', '/api/mcp'],
  ['GET', '/api/health'],
  ['GET', '/api/v1/health'],
  ['GET', '/api/v1/openapi.json'],
  ['GET', '/api/v1/docs'],
  ['GET', '/api/v1/templates'],
  ['GET', '/api/v1/templates/schema'],
  ['GET', '/api/v1/auth/jwks'],
  ['POST', '/api/v1/client-errors'],
  ['GET', '/api/v1/me'],
  ['GET', '/api/v1/files/{token}'],
  ['GET', '/api/v1/unsubscribe/{token}'],
  ['POST', '/api/v1/unsubscribe/{token}'],
] as const

/**
 * Routes whose answers API Gateway caches for five minutes. They are the same for every client except for the
 * origin of the page. Answers to a key are never cached: their headers state the remaining requests of that key. A
 * cached answer repeats the rate limit headers of the address that asked first, for five minutes.
 */
export const cachedRoutes: readonly string[] = [
  '/api/v1/openapi.json',
  '/api/v1/docs',
  '/api/v1/templates',
  '/api/v1/templates/schema',
]

/** Cache key parameter: the Origin header decides which page a browser hands the answer to. */
const origin = 'method.request.header.Origin'

/**
 * Routes every request to the one function. The authoriser names the plan that a request counts against, and denies
 * an anonymous request before it costs more; permissions are decided by the app alone, behind it.
 * The authoriser's answers are not cached: a revoked key ends at once, and a key may arrive in either of two
 * headers, while a cache key needs every header that it is built from.
 */
export function addRoutes(
  restApi: RestApi,
  { api, authoriser }: { api: Lambda; authoriser: Lambda },
): void {
  // One permission for all routes: one for each would outgrow the 20 kB that a function's policy may have.
  const whole = { allowTestInvoke: false, scopePermissionToMethod: false }
  const integration = new LambdaIntegration(api, whole)
  const remembered = new LambdaIntegration(api, { ...whole, cacheKeyParameters: [origin] })
  const authorizer = new RequestAuthorizer(restApi, 'Authoriser', {
    handler: authoriser,
    identitySources: [],
    resultsCacheTtl: Duration.seconds(0),
  })
  const closed = {
    authorizer,
    authorizationType: AuthorizationType.CUSTOM,
    apiKeyRequired: true,
  }
  const open = { authorizationType: AuthorizationType.NONE, apiKeyRequired: false }
  const withPreflight = (resource: Resource) => {
    // The app knows the methods of a path, and the origins whose pages may use it (VITAE_CORS_ORIGINS).
    resource.addMethod('OPTIONS', integration, open)
    return resource
  }
  const resourceOf = (path: string) => restApi.root.resourceForPath(path)
  const seen = new Set<string>()
  for (const [method, path] of openRoutes) {
    const resource = resourceOf(path)
    if (!seen.has(path)) withPreflight(resource)
    seen.add(path)
    if (cachedRoutes.includes(path)) {
      resource.addMethod(method, remembered, { ...open, requestParameters: { [origin]: false } })
    } else resource.addMethod(method, integration, open)
    // Reads are answered without a body, too.
    if (method === 'GET') resource.addMethod('HEAD', integration, open)
  }
  const version = withPreflight(resourceOf('/api/v1'))
  // A CV by its e-mail address, and the first call of requests that are answered later.
  for (const method of ['GET', 'POST']) version.addMethod(method, integration, closed)
  const rest = withPreflight(version.addResource('{proxy+}'))
  rest.addMethod('ANY', integration, closed)
}
