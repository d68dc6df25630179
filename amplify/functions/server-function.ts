import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Function as Lambda, Tracing } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { bundledCode } from './code'
import { type FunctionName, lives } from './lives'
import { nodeRuntime } from './runtime'

/**
 * Adds a function that runs our services: code, a role that may write its own log and nothing else, a log retention
 * of a month. Other permissions are granted in access/.
 *
 * @param memory in MB; the CPU share grows with it: 1,769 is one whole vCPU
 */
export function serverFunction(scope: Construct, name: FunctionName, memory: number): Lambda {
  const logGroup = new LogGroup(scope, `${name}-log`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const role = new Role(scope, `${name}-role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  })
  role.addToPolicy(
    new PolicyStatement({
      sid: 'OwnLog',
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    }),
  )
  return new Lambda(scope, name, {
    code: bundledCode(name),
    handler: 'index.handler',
    runtime: nodeRuntime,
    architecture: Architecture.X86_64,
    memorySize: memory,
    timeout: Duration.seconds(lives[name]),
    role,
    logGroup,
    // Of `live`, which does one thing, a trace costs ten times the call.
    tracing: name === 'live' ? Tracing.DISABLED : Tracing.ACTIVE,
    environment: { NODE_OPTIONS: '--enable-source-maps', NODE_ENV: 'production' },
  })
}
