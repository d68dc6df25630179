import { defineAuth } from '@aws-amplify/backend'
import { settings } from '../build-settings'
import { providersOf } from './providers'

const { url } = settings

/** Groups of the user pool, in the order of their precedence. */
export const groups = ['admin', 'member', 'operator']

/**
 * People sign in at Cognito's managed login: password, a code by mail, passkeys, and an app's codes if they like.
 * Our own client asks there (lib/server/identity/cognito); nothing of it reaches the browser but a cookie of ours.
 * Without a provider named here, `externalProviders` makes the domain and the code flow all the same.
 */
export const auth = defineAuth({
  loginWith: {
    email: { otpLogin: true },
    // Replaced in auth/protect.ts by the address of the managed login, which has to be it.
    webAuthn: { relyingPartyId: 'localhost', userVerification: 'preferred' },
    externalProviders: {
      callbackUrls: [`${url}/api/auth/oidc/cognito/callback`],
      logoutUrls: [`${url}/resumes`],
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
