import { expect, it } from 'vitest'
import { lint, linter } from './support/lint'
import { resourcesOf } from './support/resources'
import { synthesise } from './support/synthesise'

const { stacks } = await synthesise()

it('are those that a reader of Amplify expects', () => {
  const names = ['api', 'auth', 'foundation', 'jobs', 'operations', 'root', 'storage']
  expect(Object.keys(stacks).sort()).toEqual(names)
})

it.skipIf(!linter)('follow the rules of cfn-lint, in each region of the manual', () => {
  expect(lint(stacks)).toEqual([])
})

it.skipIf(!linter)('would not with a cycle, or with a resource that a region lacks', () => {
  const topic = (DependsOn: string) => ({ Type: 'AWS::SNS::Topic', DependsOn })
  const Resources = { a: topic('b'), b: topic('a'), c: { Type: 'AWS::CUR::ReportDefinition' } }
  const found = lint({ root: { Resources } }).join('\n')
  for (const rule of ['E3004', 'E3006']) expect(found).toContain(`:${rule}:`)
})

it('stay far below what CloudFormation takes: 500 resources and a megabyte a stack', () => {
  for (const [name, template] of Object.entries(stacks)) {
    expect(Object.keys(template.Resources).length, name).toBeLessThan(200)
    expect(JSON.stringify(template).length, name).toBeLessThan(500_000)
  }
})

it('have what each home needs, once', () => {
  const expected = {
    'AppSync::DataSource': 1,
    'AppSync::GraphQLApi': 1,
    'AppSync::Resolver': 2,
    'DynamoDB::GlobalTable': 1,
    'DynamoDB::Table': 0,
    'S3::Bucket': 1,
    'Cognito::UserPool': 1,
    'Cognito::UserPoolClient': 1,
    'Cognito::UserPoolDomain': 1,
    'Cognito::ManagedLoginBranding': 1,
    'SQS::Queue': 4,
    'Lambda::EventSourceMapping': 3,
    'Lambda::LayerVersion': 1,
    'ApiGateway::RestApi': 1,
    'ApiGateway::UsagePlan': 3,
    'ApiGateway::ApiKey': 3,
    'WAFv2::WebACL': 1,
    'WAFv2::WebACLAssociation': 1,
    'Amplify::Domain': 1,
    'Budgets::Budget': 1,
    'CloudWatch::Dashboard': 1,
    'SNS::Topic': 1,
    'SES::ConfigurationSet': 1,
  }
  const counts = Object.keys(expected).map((type) => [
    type,
    resourcesOf(stacks, `AWS::${type}`).length,
  ])
  expect(Object.fromEntries(counts)).toEqual(expected)
})

it('give the site its own address, and previews none', () => {
  const [{ properties } = { properties: {} }] = resourcesOf(stacks, 'AWS::Amplify::Domain')
  expect(properties).toEqual({
    AppId: 'd1example',
    DomainName: 'cv.example.org',
    EnableAutoSubDomain: false,
    SubDomainSettings: [{ BranchName: 'main', Prefix: '' }],
  })
})

it('name the project on every resource that can be paid for', () => {
  const tagged = resourcesOf(stacks, 'AWS::Lambda::Function').filter(({ properties }) =>
    JSON.stringify(properties.Tags ?? null).includes('"Key":"app","Value":"vitae"'),
  )
  expect(tagged.length).toBe(resourcesOf(stacks, 'AWS::Lambda::Function').length)
})
