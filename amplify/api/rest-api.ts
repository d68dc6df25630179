import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import {
  AccessLogField,
  AccessLogFormat,
  ApiKeySourceType,
  EndpointType,
  LogGroupLogDestination,
  type MethodDeploymentOptions,
  MethodLoggingLevel,
  ResponseType,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Settings } from '../settings'
import { addRoutes, cachedRoutes } from './routes'

/** Cache settings of the routes whose answer is the same for every client and changes only with a deploy. */
const cached: MethodDeploymentOptions = {
  cachingEnabled: true,
  cacheDataEncrypted: true,
  cacheTtl: Duration.minutes(5),
}

/**
 * Fields of an access log line. Paths may hold an address or a token, so the template of the route is logged instead.
 */
const logFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTimeEpoch(),
    method: AccessLogField.contextHttpMethod(),
    route: AccessLogField.contextResourcePath(),
    status: AccessLogField.contextStatus(),
    bytes: AccessLogField.contextResponseLength(),
    milliseconds: AccessLogField.contextResponseLatency(),
    error: AccessLogField.contextErrorResponseType(),
  }),
)

/**
 * Adds the API Gateway in front of the API's function, for programs: screens use the same routes below the site's
 * own address. Traces and execution logs are off, as both would store whole paths.
 */
export function addRestApi(
  stack: Stack,
  { api, authoriser }: { api: Lambda; authoriser: Lambda },
  { origins, hasApiCache, loginPrefix }: Settings,
): RestApi {
  const log = new LogGroup(stack, 'AccessLog', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const restApi = new RestApi(stack, 'RestApi', {
    description: 'Vitae: the REST API for programs',
    // CloudWatch counts by name: with one for all branches, a preview would set off the alarms of the site.
    restApiName: loginPrefix,
    apiKeySourceType: ApiKeySourceType.AUTHORIZER,
    endpointTypes: [EndpointType.REGIONAL],
    // Answers may be PDFs and photos; the function's adapter marks the binary ones.
    binaryMediaTypes: ['*/*'],
    cloudWatchRole: true,
    cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
    deployOptions: {
      stageName: 'live',
      // For all clients together; each plan has its own limit below it.
      throttlingRateLimit: 500,
      throttlingBurstLimit: 1_000,
      metricsEnabled: true,
      tracingEnabled: false,
      loggingLevel: MethodLoggingLevel.OFF,
      dataTraceEnabled: false,
      accessLogDestination: new LogGroupLogDestination(log),
      accessLogFormat: logFormat,
      ...(hasApiCache && {
        cacheClusterEnabled: true,
        cacheClusterSize: '0.5',
        cachingEnabled: false,
        methodOptions: Object.fromEntries(cachedRoutes.map((path) => [`${path}/GET`, cached])),
      }),
    },
  })
  addRoutes(restApi, { api, authoriser })
  // The gateway's own answers have to be readable for pages of the site, too.
  const { ACCESS_DENIED, DEFAULT_4XX, DEFAULT_5XX } = ResponseType
  for (const type of [ACCESS_DENIED, DEFAULT_4XX, DEFAULT_5XX]) {
    restApi.addGatewayResponse(`Own${type.responseType}`, {
      type,
      // The authoriser denies unknown keys.
      ...(type === ACCESS_DENIED && { statusCode: '401' }),
      responseHeaders: {
        'Access-Control-Allow-Origin': `'${origins[0]}'`,
        'Cache-Control': "'no-store'",
        'Content-Type': "'application/problem+json'",
      },
      templates: {
        'application/json':
          '{"title":$context.error.messageString,"requestId":"$context.requestId"}',
      },
    })
  }
  return restApi
}
