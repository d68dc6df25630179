import { type defineAuth, secret } from '@aws-amplify/backend'
import type { Settings } from '../settings'

type LoginWith = Parameters<typeof defineAuth>[0]['loginWith']
type ExternalProviders = NonNullable<LoginWith['externalProviders']>
type Providers = Pick<ExternalProviders, 'google' | 'oidc' | 'saml'>

/**
 * Attributes taken from a provider. Sign-in requires an address that the provider has confirmed
 * (ADR accounts-and-sessions).
 */
const confirmedEmail = { email: 'email', emailVerified: 'email_verified' }

/**
 * Returns the identity providers, each off until it is configured. Facebook and Amazon do not tell Cognito whether
 * an address is confirmed, so they are not supported; nor is Apple, whose client is a team's key and no secret.
 */
export const providersOf = ({
  hasGoogle,
  oidc,
  samlMetadataUrl,
}: Pick<Settings, 'hasGoogle' | 'oidc' | 'samlMetadataUrl'>): Providers => ({
  ...(hasGoogle && {
    google: {
      clientId: secret('GOOGLE_CLIENT_ID'),
      clientSecret: secret('GOOGLE_CLIENT_SECRET'),
      attributeMapping: confirmedEmail,
      scopes: ['openid', 'email'],
    },
  }),
  ...(oidc && {
    oidc: [
      {
        name: oidc.name,
        issuerUrl: oidc.issuer,
        clientId: secret('OIDC_CLIENT_ID'),
        clientSecret: secret('OIDC_CLIENT_SECRET'),
        attributeMapping: confirmedEmail,
        scopes: ['openid', 'email'],
      },
    ],
  }),
  ...(samlMetadataUrl && {
    saml: {
      name: 'saml',
      metadata: { metadataType: 'URL', metadataContent: samlMetadataUrl },
      attributeMapping: confirmedEmail,
    },
  }),
})
