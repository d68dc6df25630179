import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Duration, type Stack } from 'aws-cdk-lib'
import {
  AuthorizationType,
  Code,
  Definition,
  FunctionRuntime,
  GraphqlApi,
  IntrospectionConfig,
} from 'aws-cdk-lib/aws-appsync'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Settings } from '../settings'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/**
 * Adds the API that passes notices on to open pages (ADR notifications-and-live). It stores nothing, as its data source
 * is none, and logs nothing, as its requests have tickets. Roles of ours publish; a page subscribes with a ticket.
 *
 * @param live function that verifies tickets
 */
export function addNewsApi(stack: Stack, live: Lambda, { loginPrefix }: Settings): GraphqlApi {
  const api = new GraphqlApi(stack, 'News', {
    name: loginPrefix,
    definition: Definition.fromFile(fileOf('schema.graphql')),
    introspectionConfig: IntrospectionConfig.DISABLED,
    authorizationConfig: {
      defaultAuthorization: { authorizationType: AuthorizationType.IAM },
      additionalAuthorizationModes: [
        {
          authorizationType: AuthorizationType.LAMBDA,
          lambdaAuthorizerConfig: {
            // Not `live` itself, which CDK would let any API of AppSync call.
            handler: Lambda.fromFunctionArn(stack, 'Verifier', live.functionArn),
            resultsCacheTtl: Duration.seconds(0),
            // Other texts are refused without a call (lib/server/live/aws/ticket.ts).
            validationRegex: '^[0-9a-f-]{36}\\.[0-9]{10}\\.[0-9A-Za-z_-]{43}$',
          },
        },
      ],
    },
  })
  live.addPermission('News', {
    principal: new ServicePrincipal('appsync.amazonaws.com'),
    sourceArn: api.arn,
  })
  const nothing = api.addNoneDataSource('Nothing')
  const resolve = (typeName: string, fieldName: string) =>
    nothing.createResolver(`Resolve-${fieldName}`, {
      typeName,
      fieldName,
      runtime: FunctionRuntime.JS_1_0_0,
      code: Code.fromInline(readFileSync(fileOf(`${fieldName}.js`), 'utf8')),
    })
  resolve('Mutation', 'publish')
  resolve('Subscription', 'news')
  return api
}
