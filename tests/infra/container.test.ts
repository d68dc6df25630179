import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack, Validations } from 'aws-cdk-lib'
import { ContainerImage } from 'aws-cdk-lib/aws-ecs'
import { AwsSolutionsChecks } from 'cdk-nag'
import { afterAll, expect, it } from 'vitest'
import { readContainerSettings } from '@/amplify/container/settings'
import { addContainer } from '@/amplify/container/stack'
import { loadEnvironment } from '@/lib/server/config/config'
import { amplifyOutputsOf } from './support/amplify-outputs'
import { lint, linter } from './support/lint'
import { at, listOf, resourcesOf } from './support/resources'
import { readFindings, synthesise } from './support/synthesise'

// The site of the AWS home in containers, for the backend as it is synthesised.

/** Rules of cdk-nag that are not kept, each with the reason. */
const acknowledged = {
  'AwsSolutions-VPC7': 'Flow logs would hold the addresses of people, for nobody to read.',
  'AwsSolutions-ECS4': 'Container Insights cost more than they tell beside our own figures.',
  'AwsSolutions-ECS2': 'What the site is told holds no secret: those are read by its role.',
  'AwsSolutions-ELB2': 'Access logs would hold paths, and paths may hold addresses of people.',
  'AwsSolutions-EC23': 'The balancer is what everybody may reach.',
}

const folder = mkdtempSync(join(tmpdir(), 'vitae-container-'))
const environment = {
  VITAE_URL: 'https://cv.example.org',
  VITAE_CERTIFICATE_ARN: 'arn:aws:acm:eu-central-1:123456789012:certificate/1-2-3',
  VITAE_SIGNUP: 'invite',
}
const outputs = Object(await amplifyOutputsOf((await synthesise()).stacks))
const { region, ...settings } = readContainerSettings(environment, outputs)
const app = new App({ outdir: folder })
const stack = new Stack(app, 'vitae-site', { env: { region } })
addContainer(stack, { ...settings, image: ContainerImage.fromRegistry('vitae') })
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
// Findings are told by throwing, after everything is written.
expect(() => app.synth()).toThrow()
const stacks = { root: JSON.parse(readFileSync(join(folder, stack.templateFile), 'utf8')) }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const all = (type: string) => resourcesOf(stacks, type)
const only = (type: string) => {
  const [found, ...more] = all(type)
  expect([type, more.length]).toEqual([type, 0])
  return found?.properties ?? {}
}
const site = () => listOf(only('AWS::ECS::TaskDefinition').ContainerDefinitions)[0] ?? null

it.skipIf(!linter)('follows the rules of cfn-lint', () => {
  expect(lint(stacks)).toEqual([])
})

it('is told enough to open the home of the backend, and no secret', async () => {
  const variables = Object.fromEntries(
    listOf(at(site(), 'Environment')).map((one) => [at(one, 'Name'), at(one, 'Value')]),
  )
  expect(Object.keys(variables).sort()).toEqual([
    'VITAE_OUTPUTS',
    'VITAE_SIGNUP',
    'VITAE_TRUSTED_PROXIES',
    'VITAE_URL',
  ])
  // The network's range, which CloudFormation fills in.
  const told = { ...variables, VITAE_TRUSTED_PROXIES: '10.0.0.0/16' }
  const { configuration } = await loadEnvironment(told, '/app')
  expect(configuration).toMatchObject({ home: 'aws', isHttps: true, signup: 'invite' })
  const direct = await loadEnvironment({ VITAE_OUTPUTS: JSON.stringify(outputs) }, '/app')
  expect(configuration.aws).toEqual(direct.configuration.aws)
})

it('takes connections by TLS alone, and sends those without it there', () => {
  const listeners = all('AWS::ElasticLoadBalancingV2::Listener').map(({ properties }) => properties)
  const byPort = Object.fromEntries(listeners.map((one) => [String(one.Port), one]))
  expect(Object.keys(byPort)).toEqual(['80', '443'])
  expect(byPort['443']).toMatchObject({
    Protocol: 'HTTPS',
    Certificates: [{ CertificateArn: environment.VITAE_CERTIFICATE_ARN }],
    SslPolicy: expect.stringContaining('TLS13'),
  })
  const [redirect] = listOf(byPort['80']?.DefaultActions)
  expect(at(redirect, 'RedirectConfig')).toMatchObject({
    Protocol: 'HTTPS',
    StatusCode: 'HTTP_301',
  })
})

it('opens its tasks to the balancer alone', () => {
  const [rule, ...more] = all('AWS::EC2::SecurityGroupIngress')
  expect(more).toEqual([])
  expect(rule?.properties).toMatchObject({ FromPort: 3000, ToPort: 3000 })
  expect(JSON.stringify(rule?.properties.SourceSecurityGroupId)).toContain('SiteLBSecurityGroup')
  const open = all('AWS::EC2::SecurityGroup').flatMap(({ properties }) =>
    listOf(properties.SecurityGroupIngress),
  )
  expect(open.map((one) => at(one, 'FromPort')).sort()).toEqual([443, 80])
})

it('may do what the site on Amplify may, and ends in order', () => {
  const roles = all('AWS::IAM::Role').filter(({ path }) => path.includes('TaskRole'))
  expect(roles.map(({ properties }) => properties.ManagedPolicyArns)).toEqual([
    [at(outputs as Parameters<typeof at>[0], 'custom', 'sitePolicyArn')],
  ])
  expect(at(site(), 'StopTimeout')).toBe(45)
  expect(only('AWS::ECS::Service')).toMatchObject({
    DesiredCount: 2,
    DeploymentConfiguration: {
      MinimumHealthyPercent: 100,
      DeploymentCircuitBreaker: { Enable: true, Rollback: true },
    },
  })
  expect(only('AWS::ElasticLoadBalancingV2::TargetGroup').HealthCheckPath).toBe('/api/health')
})

it('rings for a task that is not healthy and for errors', () => {
  const alarms = all('AWS::CloudWatch::Alarm').map(({ properties }) => properties)
  expect(alarms.map(({ MetricName }) => MetricName).sort()).toEqual([
    'HTTPCode_Target_5XX_Count',
    'UnHealthyHostCount',
  ])
  for (const { AlarmActions } of alarms) expect(listOf(AlarmActions)).toHaveLength(1)
})

it('keeps the rules of AWS for solutions (cdk-nag), or there is a reason', () => {
  expect(readFindings(folder).map(({ rule }) => rule)).toEqual(Object.keys(acknowledged))
})

it('says in one go what it lacks', () => {
  const readOdd = () => readContainerSettings({ VITAE_URL: 'http://cv.example.org' }, {})
  for (const name of ['VITAE_URL', 'VITAE_CERTIFICATE_ARN', 'amplify_outputs.json']) {
    expect(readOdd).toThrow(name)
  }
  const secret = { ...environment, VITAE_AI_KEY: 'hidden' }
  expect(() => readContainerSettings(secret, outputs)).toThrow('VITAE_AI_KEY')
})
