import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { handler } from '@/amplify/access/attach-role'
import { functionNames, lives } from '@/amplify/functions/lives'
import { startJsonService } from '@/tests/contract/doubles/json-service'
import { at, listOf, resourcesOf } from './support/resources'
import { synthesise } from './support/synthesise'

const { stacks } = await synthesise()
/** Our functions by name; those that CDK and Amplify bring for themselves are not among them. */
const ours = new Map(
  resourcesOf(stacks, 'AWS::Lambda::Function').flatMap((found) => {
    const name = functionNames.find((one) => found.path.endsWith(`/${one}/Resource`))
    return name ? [[name as string, found] as const] : []
  }),
)
const queues = resourcesOf(stacks, 'AWS::SQS::Queue')

describe('functions', () => {
  it('are all there', () => {
    expect([...ours.keys()].sort()).toEqual([...functionNames].sort())
  })

  it('beside them are only helpers of CDK and Amplify', () => {
    const others = resourcesOf(stacks, 'AWS::Lambda::Function')
      .filter(({ path }) => ![...ours.values()].some((one) => one.path === path))
      .map(({ path }) =>
        path
          .split('/')
          .at(-2)
          ?.replace(/[0-9a-f]{32}$/, ''),
      )
    expect(others.sort()).toEqual([
      // Makes the alarm of the health check.
      'AWS',
      'AttachRole',
      'BucketNotificationsHandler',
      'CustomResourceLambda',
      'framework-onEvent',
      'framework-onEvent',
    ])
  })

  it('have a time, memory, a runtime that is supported and a trace', () => {
    for (const name of functionNames) {
      const { properties } = ours.get(name)!
      expect(properties.Timeout, name).toBe(lives[name])
      expect(Number(properties.MemorySize), name).toBeGreaterThanOrEqual(512)
      expect(properties.Runtime, name).toBe(`nodejs${readFileSync('.nvmrc', 'utf8').trim()}.x`)
      const mode = name === 'live' ? undefined : 'Active'
      expect(at(properties.TracingConfig, 'Mode'), name).toBe(mode)
    }
    expect(ours.get('render')!.properties.MemorySize).toBe(2048)
    expect(Number(ours.get('api')!.properties.Timeout)).toBeLessThan(29)
  })

  it('write a log that ends', () => {
    for (const [name, { properties, stack }] of ours) {
      const group = at(properties.LoggingConfig, 'LogGroup', 'Ref')
      const log = stacks[stack]?.Resources[String(group)]
      expect(log?.Type, name).toBe('AWS::Logs::LogGroup')
      expect(log?.Properties?.RetentionInDays, name).toBe(30)
    }
  })

  it('have an alarm for errors and one for throttles, which are told', () => {
    const alarms = resourcesOf(stacks, 'AWS::CloudWatch::Alarm')
    // Without `live` pages poll.
    for (const name of functionNames.filter((one) => one !== 'live')) {
      const [errors] = alarms.filter(({ id }) => id.startsWith(`${name}Errors`))
      const watched = listOf(errors?.properties.Metrics).flatMap((one) => [
        at(one, 'MetricStat', 'Metric', 'MetricName') ?? [],
      ])
      expect(watched.flat(), name).toEqual(['Errors', 'Invocations'])
      const [throttles] = alarms.filter(({ id }) => id.startsWith(`${name}Throttles`))
      expect(throttles?.properties.MetricName, name).toBe('Throttles')
    }
    expect(alarms.length).toBeGreaterThan(20)
    for (const { properties, path } of alarms) {
      expect(listOf(properties.AlarmActions).length, path).toBe(1)
      expect(String(properties.AlarmDescription).length, path).toBeGreaterThan(30)
    }
  })

  it('have a role each', () => {
    const roles = [...ours.values()].map(({ properties }) => JSON.stringify(properties.Role))
    expect(new Set(roles).size).toBe(functionNames.length)
  })

  it('reserve nothing: it stops first deploys', () => {
    for (const [name, { properties }] of ours) {
      expect(properties.ReservedConcurrentExecutions, name).toBeUndefined()
    }
  })

  it('that are called without an answer leave a dead letter', () => {
    const told = resourcesOf(stacks, 'AWS::Lambda::EventInvokeConfig')
    expect(told.length).toBe(2)
    for (const { properties } of told) {
      expect(at(properties.DestinationConfig, 'OnFailure', 'Destination')).toBeDefined()
    }
  })
})

describe('queues', () => {
  it('have dead letters, but for the last one', () => {
    const without = queues.filter(({ properties }) => !properties.RedrivePolicy)
    expect(without.map(({ path }) => path.split('/').at(-2))).toEqual(['Unread'])
    const alarm = resourcesOf(stacks, 'AWS::CloudWatch::Alarm').find(({ id }) =>
      id.startsWith('Unread'),
    )
    expect(alarm?.properties.Threshold).toBe(1)
  })

  it('keep a message away from others for longer than its function may run', () => {
    const takers = { Jobs: 'worker', Renders: 'render', DeadLetters: 'failure' } as const
    for (const [queue, taker] of Object.entries(takers)) {
      const found = queues.find(({ path }) => path.endsWith(`/${queue}/Resource`))
      expect(Number(found?.properties.VisibilityTimeout), queue).toBeGreaterThan(lives[taker])
    }
  })

  it('are taken from in batches of which a part may fail, by so many at once', () => {
    const sources = resourcesOf(stacks, 'AWS::Lambda::EventSourceMapping')
    expect(sources.length).toBe(3)
    for (const { properties, path } of sources) {
      expect(properties.FunctionResponseTypes, path).toEqual(['ReportBatchItemFailures'])
      expect(Number(at(properties.ScalingConfig, 'MaximumConcurrency')), path).toBeGreaterThan(1)
    }
  })
})

describe('the step of a deploy that attaches the role of the site to its branch', () => {
  it('sends the whole branch with the role, and changes nothing when it is deleted', async () => {
    // Settings that an update must not lose.
    const settings = {
      displayName: 'main',
      environmentVariables: { VITAE_AI_MODEL: 'a-model' },
      ...{ enableBasicAuth: true, basicAuthCredentials: 'dXNlcjp3b3Jk' },
      buildSpec: 'version: 1',
      backend: { stackArn: 'arn:aws:cloudformation:eu-central-1:123456789012:stack/vitae/1' },
    }
    const branch = { ...settings, branchName: 'main', stage: 'NONE', computeRoleArn: 'another' }
    const computeRoleArn = 'arn:aws:iam::123456789012:role/SiteRole'
    const amplify = await startJsonService('AMPLIFY', () => ({ body: { branch } }))
    process.env.AWS_REGION ??= 'eu-central-1'
    const ResourceProperties = { appId: 'd1example', branchName: 'main', computeRoleArn }
    for (const RequestType of ['Update', 'Delete'] as const) {
      const answer = await handler({ RequestType, ResourceProperties })
      expect(answer).toEqual({ PhysicalResourceId: 'd1example/main' })
    }
    const address = '/apps/d1example/branches/main'
    const log = amplify.log.map(({ method, path }) => `${method} ${path}`)
    expect(log).toEqual([`GET ${address}`, `POST ${address}`])
    expect(amplify.log[1]?.body).toEqual({ ...settings, computeRoleArn })
    await amplify.stop()
  })

  it('runs after Amplify has linked the branch to its stack, as both send the whole branch', () => {
    const [attached] = resourcesOf(stacks, 'Custom::SiteRoleOfBranch')
    expect(attached?.properties).toMatchObject({ appId: 'd1example', branchName: 'main' })
    const [linked] = resourcesOf(stacks, 'Custom::AmplifyBranchLinkerResource')
    const [operations] = resourcesOf(stacks, 'AWS::CloudFormation::Stack').filter(({ path }) =>
      path.startsWith(`${attached?.stack}.`),
    )
    expect(listOf(operations?.resource.DependsOn)).toContain(linked?.id)
  })
})
