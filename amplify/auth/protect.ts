import { Aws, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import {
  type CfnIdentityPool,
  CfnManagedLoginBranding,
  type CfnUserPool,
  type CfnUserPoolClient,
  CfnUserPoolDomain,
  CfnUserPoolIdentityProvider,
  type IUserPool,
} from 'aws-cdk-lib/aws-cognito'
import type { ConfigurationSet } from 'aws-cdk-lib/aws-ses'
import { passwordLength } from '@/lib/api/auth'
import type { Settings } from '../settings'
import { loginStyle } from './login-style'

export type AuthParts = {
  stack: Stack
  userPool: IUserPool
  cfnUserPool: CfnUserPool
  cfnUserPoolClient: CfnUserPoolClient
  cfnIdentityPool: CfnIdentityPool
  mails: ConfigurationSet | null
}

/** Returns the host name of the managed login, as Cognito builds it from the prefix. */
export function loginHost({ loginPrefix }: Settings): string {
  return `${loginPrefix}.auth.${Aws.REGION}.amazoncognito.com`
}

/**
 * Protects the pool of a lasting deploy against deletion by mistake (that of a preview is destroyed with it), sets
 * the same password rule as the embedded home, and limits the lifetime of a token to 15 minutes.
 */
function protectPool({ userPool, cfnUserPool }: AuthParts, settings: Settings): void {
  const isLasting = settings.kind === 'lasting'
  cfnUserPool.deletionProtection = isLasting ? 'ACTIVE' : 'INACTIVE'
  cfnUserPool.userPoolTier = 'ESSENTIALS'
  userPool.applyRemovalPolicy(isLasting ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY)
  cfnUserPool.webAuthnRelyingPartyId = loginHost(settings)
  // Only a minimum length, as in the embedded home: composition rules make worse passwords. Amplify writes its outputs
  // from this property, which an override does not change.
  const passwordPolicy = {
    minimumLength: passwordLength.minimum,
    requireLowercase: false,
    requireUppercase: false,
    requireNumbers: false,
    requireSymbols: false,
    temporaryPasswordValidityDays: 1,
  }
  cfnUserPool.policies = { ...cfnUserPool.policies, passwordPolicy }
}

/**
 * Sends the pool's mails as the domain that SES has verified, by the configuration set of all mails. Amplify's default
 * is the identity of the single address, which is not verified.
 */
function sendAsDomain({ stack, cfnUserPool, mails }: AuthParts, mailFrom: string): void {
  const resourceName = mailFrom.replace(/^.*@|>.*$/g, '')
  cfnUserPool.addPropertyOverride(
    'EmailConfiguration.SourceArn',
    stack.formatArn({ service: 'ses', resource: 'identity', resourceName }),
  )
  cfnUserPool.addPropertyOverride(
    'EmailConfiguration.ConfigurationSet',
    mails?.configurationSetName,
  )
}

function protectClient({ stack, cfnUserPoolClient: client }: AuthParts): void {
  client.explicitAuthFlows = ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']
  client.accessTokenValidity = 15
  client.idTokenValidity = 15
  client.refreshTokenValidity = 7
  client.tokenValidityUnits = { accessToken: 'minutes', idToken: 'minutes', refreshToken: 'days' }
  client.enableTokenRevocation = true
  client.preventUserExistenceErrors = 'ENABLED'
  client.allowedOAuthFlows = ['code']
  const others = stack.node
    .findAll()
    .filter((one): one is CfnUserPoolIdentityProvider => one instanceof CfnUserPoolIdentityProvider)
  client.supportedIdentityProviders = ['COGNITO', ...others.map((one) => one.providerName)]
  // Cognito refuses a client that names a provider which is not there yet.
  for (const one of others) client.addDependency(one)
}

/** Adds the managed login's newer pages under a prefix of ours; they are not served without a style. */
function openLogin({ stack, userPool, cfnUserPoolClient }: AuthParts, settings: Settings): void {
  const domain = stack.node.findAll().find((one) => one instanceof CfnUserPoolDomain)
  if (!(domain instanceof CfnUserPoolDomain)) throw new Error('Amplify made no domain of a login.')
  domain.domain = settings.loginPrefix
  domain.managedLoginVersion = 2
  const style = new CfnManagedLoginBranding(stack, 'LoginStyle', {
    userPoolId: userPool.userPoolId,
    clientId: cfnUserPoolClient.ref,
    ...loginStyle(),
  })
  style.addResourceDependency(domain)
}

/** Overrides Amplify's defaults: a pool that is deleted with its stack, guest access, tokens valid for an hour. */
export function protectAuth(parts: AuthParts, settings: Settings): void {
  protectPool(parts, settings)
  protectClient(parts)
  openLogin(parts, settings)
  if (settings.mailFrom) sendAsDomain(parts, settings.mailFrom)
  parts.cfnIdentityPool.allowUnauthenticatedIdentities = false
}
