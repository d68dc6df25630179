import 'server-only'
import type { OidcProvider } from '../../config/configuration-types'
import type { ProviderAddresses } from '../oidc/discover'

/** The user pool that keeps the accounts, as the backend has made it. */
export type CognitoSettings = {
  /** As tokens name it; the user pool's API answers at its origin. */
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
const signedOutPath = '/resumes'

/** Without the last of these scopes nobody can be signed out everywhere or deleted. */
const scopes = ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin']

/** The pool as our own client sees a provider. */
export function toProvider({ issuer, clientId }: CognitoSettings): OidcProvider {
  return { id: providerId, name: 'Cognito', issuer, clientId, scopes }
}

const baseOf = ({ domain }: CognitoSettings) => domain.replace(/\/+$/, '')

/**
 * Where the pool answers (Amazon Cognito Developer Guide, "User pool endpoints and managed login
 * reference"): written down instead of asked for, since they follow from the domain.
 */
export function addressesOf(settings: CognitoSettings): ProviderAddresses {
  const base = baseOf(settings)
  return {
    issuer: settings.issuer,
    authorization: `${base}/oauth2/authorize`,
    token: `${base}/oauth2/token`,
    userInfo: `${base}/oauth2/userInfo`,
    revocation: `${base}/oauth2/revoke`,
    keys: `${settings.issuer}/.well-known/jwks.json`,
    secretInBody: false,
  }
}

/** Pages of managed login that take the same parameters as `/oauth2/authorize`. */
const pages = {
  'sign-up': '/signup',
  password: '/forgotPassword',
  passkeys: '/passkeys/add',
} as const

/** The page of managed login that somebody asks for by its name of ours; undefined for the first one. */
export function findPage(settings: CognitoSettings, name: string | null): string | undefined {
  const isKnown = name !== null && Object.hasOwn(pages, name)
  return isKnown ? baseOf(settings) + pages[name as keyof typeof pages] : undefined
}

/** Where a browser goes to be forgotten by managed login, which has a cookie of its own. */
export function leavingAddress(settings: CognitoSettings, url: string): string {
  const to = new URL(`${baseOf(settings)}/logout`)
  to.searchParams.set('client_id', settings.clientId)
  to.searchParams.set('logout_uri', `${url}${signedOutPath}`)
  return to.href
}
