import { expect, it } from 'vitest'
import { customOutputsOf } from '../support/amplify-outputs'
import { lint, linter } from '../support/lint'
import { at, expectDisposable, listOf, resourcesOf } from '../support/resources'
import { synthesiseOther } from '../support/synthesise'

// The preview of a pull request, in an app whose variables name the addresses of the site.

const { stacks } = await synthesiseOther({ AWS_BRANCH: 'pr-7', AWS_PULL_REQUEST_ID: '7' })

const all = (type: string) => resourcesOf(stacks, type)

it.skipIf(!linter)('follows the rules of cfn-lint', () => {
  expect(lint(stacks)).toEqual([])
})

it('leaves nothing behind but the role by which API Gateway writes logs, one for the account', () =>
  expectDisposable(stacks, ['api/RestApi/CloudWatchRole/Resource', 'api/RestApi/Account']))

it('costs less than four dollars in a month in which nobody looks at it', () => {
  expect(all('AWS::ApiGateway::Stage')[0]?.properties.CacheClusterEnabled).toBeUndefined()
  const [sweep] = all('AWS::Events::Rule')
  expect(sweep?.properties.ScheduleExpression).toBe('rate(1 hour)')
  // 2.80 dollars a month in all; polling of queues costs 0.79 more.
  expect(all('AWS::SecretsManager::Secret')).toHaveLength(7)
})

it('takes no address of the site', async () => {
  expect(await customOutputsOf(stacks)).toMatchObject({
    vitae: {
      url: 'https://pr-7.d1example.amplifyapp.com',
      origins: ['https://pr-7.d1example.amplifyapp.com'],
    },
  })
  expect(all('AWS::Cognito::UserPoolDomain')[0]?.properties.Domain).toBe('vitae-d1example-pr-7')
})

it('gets the role of its site by the deploy, and may pass on that one', () => {
  const [attached, ...more] = all('Custom::SiteRoleOfBranch')
  expect(more).toEqual([])
  expect(attached?.properties).toMatchObject({ appId: 'd1example', branchName: 'pr-7' })
  const statements = all('AWS::IAM::Policy')
    .filter(({ path }) => path.includes('AttachRole/'))
    .flatMap(({ properties }) => listOf(at(properties.PolicyDocument, 'Statement')))
  expect(statements.flatMap((one) => listOf(at(one, 'Action'))).sort()).toEqual([
    'amplify:GetBranch',
    'amplify:UpdateBranch',
    'iam:PassRole',
  ])
  for (const one of statements) {
    expect(JSON.stringify(at(one, 'Resource'))).toMatch(/apps\/d1example\/branches\/pr-7|SiteRole/)
  }
})
