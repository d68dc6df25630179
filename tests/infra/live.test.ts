import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createTicket } from '@/lib/server/live/aws/ticket'
import { toOwnerId } from '@/lib/server/owner'
import { at, listOf, resourcesOf } from './support/resources'
import { synthesise } from './support/synthesise'

const { stacks } = await synthesise()
const [api] = resourcesOf(stacks, 'AWS::AppSync::GraphQLApi')
const sourceOf = (name: string) => readFileSync(`amplify/live/${name}`, 'utf8')

it('is one API without a key, a store or a log', () => {
  expect(resourcesOf(stacks, 'AWS::AppSync::ApiKey')).toEqual([])
  expect(resourcesOf(stacks, 'AWS::DynamoDB::Table')).toEqual([])
  const sources = resourcesOf(stacks, 'AWS::AppSync::DataSource')
  expect(sources.map(({ properties }) => properties.Type)).toEqual(['NONE'])
  const { LogConfig, IntrospectionConfig } = api?.properties ?? {}
  expect([LogConfig, IntrospectionConfig]).toEqual([undefined, 'DISABLED'])
  expect(resourcesOf(stacks, 'AWS::AppSync::').length).toBe(5)
})

it('has roles publish, and holders of tickets subscribe', () => {
  const { AuthenticationType, AdditionalAuthenticationProviders: more } = api?.properties ?? {}
  expect(AuthenticationType).toBe('AWS_IAM')
  expect(listOf(more).map((one) => at(one, 'AuthenticationType'))).toEqual(['AWS_LAMBDA'])
  const [authoriser] = listOf(more).map((one) => at(one, 'LambdaAuthorizerConfig'))
  expect(at(authoriser, 'AuthorizerResultTtlInSeconds')).toBe(0)
  const pattern = new RegExp(String(at(authoriser, 'IdentityValidationExpression')))
  const ticket = createTicket('secret', toOwnerId('018f0000-0000-7000-8000-00000000000a'), 1e12)
  expect([ticket, `Bearer ${ticket}`, ''].map((text) => pattern.test(text))).toEqual([
    ...[true, false, false],
  ])
})

it('has the schema and the resolvers that the double runs (tests/contract/doubles)', () => {
  const [schema] = resourcesOf(stacks, 'AWS::AppSync::GraphQLSchema')
  expect(schema?.properties.Definition).toBe(sourceOf('schema.graphql'))
  const code = resourcesOf(stacks, 'AWS::AppSync::Resolver').map(({ properties }) => [
    ...[properties.TypeName, properties.FieldName, properties.Code],
  ])
  expect(code.sort()).toEqual([
    ['Mutation', 'publish', sourceOf('publish.js')],
    ['Subscription', 'news', sourceOf('news.js')],
  ])
})

it('calls a function that is told of one secret, and which no other API may call', () => {
  const live = resourcesOf(stacks, 'AWS::Lambda::Function').find(({ path }) =>
    path.endsWith('/live/Resource'),
  )
  const variables = Object.keys(Object(at(live?.properties.Environment, 'Variables')))
  // The first is Amplify's own, and empty.
  const expected = ['AMPLIFY_SSM_ENV_CONFIG', 'LINKS_ARN', 'NODE_ENV', 'NODE_OPTIONS']
  expect(variables.sort()).toEqual(expected)
  const callers = resourcesOf(stacks, 'AWS::Lambda::Permission').filter(
    ({ properties }) => at(properties.FunctionName, 'Fn::GetAtt', '0') === live?.id,
  )
  const from = callers.map(({ properties }) => [properties.Principal, properties.SourceArn])
  expect(from).toEqual([['appsync.amazonaws.com', { 'Fn::GetAtt': [api?.id, 'Arn'] }]])
})
