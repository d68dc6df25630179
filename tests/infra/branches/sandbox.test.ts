import { expect, it } from 'vitest'
import { loadEnvironment } from '@/lib/server/config/config'
import { amplifyOutputsOf } from '../support/amplify-outputs'
import { lint, linter } from '../support/lint'
import { at, expectDisposable, listOf, resourcesOf } from '../support/resources'
import { synthesiseSandbox } from '../support/synthesise'

// What `npm run ampx -- sandbox` deploys for a developer whose site runs at port 4000 of their machine.

const { stacks } = await synthesiseSandbox({ PORT: '4000' })

const all = (type: string) => resourcesOf(stacks, type)
const local = ['http://localhost:4000', 'http://localhost:3000']

it.skipIf(!linter)('follows the rules of cfn-lint', () => {
  expect(lint(stacks)).toEqual([])
})

it('leaves nothing behind, and notifies nobody', () => {
  expectDisposable(stacks)
  for (const type of ['Custom::SiteRoleOfBranch', 'AWS::SNS::Subscription']) {
    expect(all(type), type).toEqual([])
  }
})

it('has a prefix of its namespace, its name and its account', () => {
  const prefix = { 'Fn::Join': ['', ['vitae-vitae-ana-', { Ref: 'AWS::AccountId' }]] }
  expect(all('AWS::Cognito::UserPoolDomain')[0]?.properties.Domain).toEqual(prefix)
  expect(all('AWS::ApiGateway::RestApi')[0]?.properties.Name).toEqual(prefix)
})

it('lets a site on this machine sign in and upload, at the default port, too', () => {
  const client = all('AWS::Cognito::UserPoolClient')[0]?.properties
  expect(client?.CallbackURLs).toEqual(local.map((url) => `${url}/api/auth/oidc/cognito/callback`))
  expect(client?.LogoutURLs).toEqual(local.flatMap((url) => [`${url}/cvs`, `${url}/resumes`]))
  const [rule] = listOf(at(all('AWS::S3::Bucket')[0]?.properties.CorsConfiguration, 'CorsRules'))
  expect(at(rule, 'AllowedOrigins')).toEqual(local)
})

it('is opened by a site at either port, and by no other', async () => {
  const VITAE_OUTPUTS = JSON.stringify(await amplifyOutputsOf(stacks))
  const openAt = async (more: Record<string, string>) =>
    (await loadEnvironment({ VITAE_OUTPUTS, ...more }, '/app')).configuration
  for (const PORT of ['3000', '4000']) {
    const { url, isHttps, aws } = await openAt({ PORT })
    expect([url, isHttps]).toEqual([`http://localhost:${PORT}`, false])
    expect(aws?.identity.domain).toBe(
      'https://vitae-vitae-ana-123456789012.auth.eu-central-1.amazoncognito.com',
    )
  }
  await expect(openAt({ PORT: '5000' })).rejects.toThrow('start both with the same PORT')
  const lambda = await openAt({ PORT: '5000', AWS_LAMBDA_FUNCTION_NAME: 'worker' })
  expect(lambda.url).toBe('http://localhost:4000')
})
