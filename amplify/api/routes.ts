import { Duration } from 'aws-cdk-lib'
import {
  AuthorizationType,
  type LambdaIntegration,
  RequestAuthorizer,
  type Resource,
  type RestApi,
} from 'aws-cdk-lib/aws-apigateway'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'

/** What anybody may ask for without a key: how the API is, its description, links that are their own proof. */
export const openRoutes = [
  ['GET', '/api/health'],
  ['GET', '/api/v1/health'],
  ['GET', '/api/v1/openapi.json'],
  ['GET', '/api/v1/templates'],
  ['GET', '/api/v1/files/{token}'],
  ['GET', '/api/v1/unsubscribe/{token}'],
  ['POST', '/api/v1/unsubscribe/{token}'],
] as const

/**
 * Every route leads to the one function. The authoriser tells which plan a request counts against, and a
 * request of nobody is turned away before it costs more; who may do what is decided by the app alone, behind it.
 * Its answers are not remembered: a revoked key ends at once, and either of two headers may bring one, while
 * remembering needs all headers that it goes by.
 */
export function addRoutes(
  restApi: RestApi,
  integration: LambdaIntegration,
  authoriser: Lambda,
): void {
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
    // The app knows which methods an address has and whose pages may use it (VITAE_CORS_ORIGINS).
    resource.addMethod('OPTIONS', integration, open)
    return resource
  }
  const resourceOf = (path: string) => restApi.root.resourceForPath(path)
  const seen = new Set<string>()
  for (const [method, path] of openRoutes) {
    const resource = resourceOf(path)
    if (!seen.has(path)) withPreflight(resource)
    seen.add(path)
    resource.addMethod(method, integration, open)
  }
  const version = withPreflight(resourceOf('/api/v1'))
  version.addMethod('GET', integration, open)
  const rest = withPreflight(version.addResource('{proxy+}'))
  rest.addMethod('ANY', integration, closed)
}
