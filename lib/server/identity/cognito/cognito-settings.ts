import 'server-only'
import type { AuthorizationServer } from 'oauth4webapi'
import type { OidcProvider } from '../../config/configuration-types'

/** User pool that stores the accounts, as the backend has created it. */
export type CognitoSettings = {
  /** Issuer in tokens; the user pool's API answers at its origin. */
  issuer: string
  clientId: string
  /** Of managed login, such as https://vitae.auth.eu-central-1.amazoncognito.com. */
  domain: string
  /** Names of the groups in the user pool, by our own group names. */
  groups?: Partial<Record<'admin' | 'member' | 'operator', string>> | undefined
}

/** Names the pool in our addresses: its callback is `/api/auth/oidc/cognito/callback`. */
const providerId = 'cognito'

/** Where managed login sends a browser back to after `/logout`. */
const signedOutPath = '/cvs'

/** Scopes of the client. Without the last one a user can neither be signed out everywhere nor be deleted. */
const scopes = ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin']

/** Describes the pool as an OpenID Connect provider. */
export function toProvider({ issuer, clientId }: CognitoSettings): OidcProvider {
  return { id: providerId, name: 'Cognito', issuer, clientId, scopes }
}

const baseOf = ({ domain }: CognitoSettings) => domain.replace(/\/+$/, '')

/**
 * Returns the metadata of the pool (Amazon Cognito Developer Guide, "User pool endpoints and managed login
 * reference"). They follow from the domain, so that no discovery is needed.
 */
export function describePool(settings: CognitoSettings) {
  const base = baseOf(settings)
  return {
    issuer: settings.issuer,
    authorization_endpoint: `${base}/oauth2/authorize`,
    token_endpoint: `${base}/oauth2/token`,
    userinfo_endpoint: `${base}/oauth2/userInfo`,
    revocation_endpoint: `${base}/oauth2/revoke`,
    jwks_uri: `${settings.issuer}/.well-known/jwks.json`,
  } satisfies AuthorizationServer
}

/** Pages of managed login that take the same parameters as `/oauth2/authorize`. */
const pages = {
  'sign-up': '/signup',
  password: '/forgotPassword',
  passkeys: '/passkeys/add',
} as const

/** Returns the page of managed login with a name of ours; undefined for the default page, or an unknown name. */
export function findPage(settings: CognitoSettings, name: string | null): string | undefined {
  const isKnown = name !== null && Object.hasOwn(pages, name)
  return isKnown ? baseOf(settings) + pages[name as keyof typeof pages] : undefined
}

/** Returns the address that signs a browser out of managed login, which has a cookie of its own. */
export function leavingAddress(settings: CognitoSettings, url: string): string {
  const to = new URL(`${baseOf(settings)}/logout`)
  to.searchParams.set('client_id', settings.clientId)
  to.searchParams.set('logout_uri', `${url}${signedOutPath}`)
  return to.href
}
