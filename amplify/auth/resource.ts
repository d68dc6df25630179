import { defineAuth } from '@aws-amplify/backend'
import { settings } from '../build-settings'
import { providersOf } from './providers'

const { siteUrls } = settings

/** Groups of the user pool, in the order of their precedence. */
export const groups = ['admin', 'member', 'operator']

/**
 * Defines the sign-in at Cognito's managed login: password, a code by mail, passkeys, and optional authenticator
 * codes. Our own OAuth client redirects there (lib/server/identity/cognito); the browser gets only a cookie of
 * ours. Even without a provider here, `externalProviders` creates the domain and the code flow.
 */
export const auth = defineAuth({
  loginWith: {
    email: { otpLogin: true },
    // Replaced in auth/protect.ts by the host of the managed login, which is required.
    webAuthn: { relyingPartyId: 'localhost', userVerification: 'preferred' },
    externalProviders: {
      callbackUrls: siteUrls.map((url) => `${url}/api/auth/oidc/cognito/callback`),
      logoutUrls: siteUrls.flatMap((url) => [`${url}/cvs`, `${url}/resumes`]),
      scopes: ['OPENID', 'EMAIL', 'PROFILE', 'COGNITO_ADMIN'],
      ...providersOf(settings),
    },
  },
  multifactor: { mode: 'OPTIONAL', totp: true },
  groups,
  accountRecovery: 'EMAIL_ONLY',
  ...(settings.mailFrom && {
    senders: {
      email: { fromEmail: /<([^>]+)>/.exec(settings.mailFrom)?.[1] ?? settings.mailFrom },
    },
  }),
})
