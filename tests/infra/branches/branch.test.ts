import { expect, it } from 'vitest'
import { customOutputsOf } from '../support/amplify-outputs'
import { lint, linter } from '../support/lint'
import { at, listOf, resourcesOf, retainedPolicies } from '../support/resources'
import { synthesiseOther } from '../support/synthesise'

// Another branch than the one of the site, in the same app, with every way to sign in.

const everyProvider = {
  VITAE_GOOGLE_SIGN_IN: 'yes',
  VITAE_OIDC_NAME: 'harbour',
  VITAE_OIDC_ISSUER: 'https://accounts.example.org/realms/harbour',
  VITAE_SAML_METADATA_URL: 'https://school.example.org/saml/metadata',
}

const { stacks } = await synthesiseOther({ AWS_BRANCH: 'staging', ...everyProvider })

const all = (type: string) => resourcesOf(stacks, type)

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
    ...all('AWS::CloudWatch::Alarm').flatMap(({ properties: { Namespace } }) =>
      String(Namespace).startsWith('Vitae') ? [Namespace] : [],
    ),
    JSON.stringify(all('AWS::WAFv2::WebACL')[0]?.properties.VisibilityConfig),
    JSON.stringify(all('AWS::Budgets::Budget')[0]?.properties.Budget),
  ]
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(String(name)).toContain('vitae-d1example-staging')
  expect(all('AWS::Amplify::Domain')).toEqual([])
  expect(all('AWS::Route53::HealthCheck')).toEqual([])
  expect(JSON.stringify(stacks)).not.toContain('cv.example.org')
})

it('offers providers with addresses that they have confirmed, and holds no secret of theirs', () => {
  const found = all('AWS::Cognito::UserPoolIdentityProvider')
  const types = found.map(({ properties }) => properties.ProviderType)
  expect(types.sort()).toEqual(['Google', 'OIDC', 'SAML'])
  for (const { properties } of found) {
    expect(properties.AttributeMapping, String(properties.ProviderType)).toMatchObject({
      email: 'email',
      email_verified: 'email_verified',
    })
    const secret = at(properties.ProviderDetails, 'client_secret')
    expect(typeof secret, String(properties.ProviderType)).not.toBe('string')
  }
  const [client] = all('AWS::Cognito::UserPoolClient')
  expect(listOf(client?.properties.SupportedIdentityProviders).sort()).toEqual(
    ['COGNITO', ...found.map(({ properties }) => String(properties.ProviderName))].sort(),
  )
  expect(client?.resource.DependsOn).toEqual(expect.arrayContaining(found.map(({ id }) => id)))
})
