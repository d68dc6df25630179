import { beforeAll, describe, expect, it } from 'vitest'
import { customOutputsOf } from '../support/amplify-outputs'
import { lint, linter } from '../support/lint'
import { resourcesOf, retainedPolicies } from '../support/resources'
import { type StackTemplate, synthesiseOther } from '../support/synthesise'

// Another branch than the one of the site, in the same app.

let stacks: Readonly<Record<string, StackTemplate>>

beforeAll(async () => {
  ;({ stacks } = await synthesiseOther({ AWS_BRANCH: 'staging' }))
})

const all = (type: string) => resourcesOf(stacks, type)

describe('a branch', () => {
  it.skipIf(!linter)('follows the rules of cfn-lint', () => {
    expect(lint(stacks)).toEqual([])
  })

  it('keeps what people wrote there', () => {
    for (const [type, policy] of retainedPolicies) {
      expect(all(type).length, type).toBeGreaterThan(0)
      for (const { resource, path } of all(type)) expect(resource.DeletionPolicy, path).toBe(policy)
    }
  })

  it('takes no address of the site, and no name of its figures', async () => {
    expect(await customOutputsOf(stacks)).toMatchObject({
      vitae: { url: 'https://staging.d1example.amplifyapp.com' },
    })
    const names = [
      all('AWS::Cognito::UserPoolDomain')[0]?.properties.Domain,
      all('AWS::ApiGateway::RestApi')[0]?.properties.Name,
      ...all('AWS::Logs::QueryDefinition').map(({ properties }) => properties.Name),
      ...all('AWS::Logs::MetricFilter').map(({ properties }) =>
        JSON.stringify(properties.MetricTransformations),
      ),
      JSON.stringify(all('AWS::WAFv2::WebACL')[0]?.properties.VisibilityConfig),
      JSON.stringify(all('AWS::Budgets::Budget')[0]?.properties.Budget),
    ]
    expect(names.length).toBeGreaterThan(7)
    for (const name of names) expect(String(name)).toContain('vitae-d1example-staging')
    expect(all('AWS::Amplify::Domain')).toEqual([])
    expect(JSON.stringify(stacks)).not.toContain('cv.example.org')
  })
})
