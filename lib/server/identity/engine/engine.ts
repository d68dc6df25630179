import 'server-only'
import type { DatabaseSync } from 'node:sqlite'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import { passwordLength } from '@/lib/api/auth'
import type { Configuration } from '../../config/configuration-types'
import { sessionCookieName, sessionLife } from '../http/cookies'
import { disabledAccountCode } from './call-engine'
import type { Hashing } from './hashing'
import { sessionPlugin } from './session-plugin'

type EngineParts = {
  configuration: Configuration
  database: DatabaseSync
  secret: string
  hashing: Hashing
  now: () => number
  /** Returns whether an operator has disabled an account. */
  isDisabled: (accountId: string) => Promise<boolean>
  /** Called after a session has ended. Must not throw. */
  onSessionEnd: (accountId: string) => Promise<void>
}

/**
 * Creates better-auth as the store of passwords, sessions, second factors and passkeys. Its own routes are not
 * mounted: browsers use the routes beside this folder.
 */
export function createEngine(parts: EngineParts) {
  const { configuration, database, secret, hashing, now, isDisabled, onSessionEnd } = parts
  const cookie = sessionCookieName(configuration)
  return betterAuth({
    appName: 'Vitae',
    baseURL: configuration.url,
    basePath: '/api/auth',
    secret,
    database,
    telemetry: { enabled: false },
    // It would log addresses of people.
    logger: { disabled: true },
    // Its rate limits trust forwarded addresses and are not per account: ours are in rows/row-limits.ts.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.minimum,
      maxPasswordLength: passwordLength.maximum,
      password: hashing,
    },
    session: {
      expiresIn: sessionLife.max,
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: {
        // Milliseconds since 1970 of the last authentication by password, passkey or provider.
        provedAt: { type: 'number', required: false, input: false },
        // Key of the provider by which the session began, as linked accounts have it; null: by a way of our own.
        provider: { type: 'string', required: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          // The one place through which every way to sign in passes, once the user is authenticated.
          async before(session) {
            if (await isDisabled(session.userId)) {
              throw new APIError('FORBIDDEN', { code: disabledAccountCode })
            }
            return { data: { ...session, provedAt: now() } }
          },
        },
        delete: {
          after: ({ userId }) => onSessionEnd(userId),
        },
      },
    },
    verification: { storeIdentifier: 'hashed' },
    account: { accountLinking: { enabled: false } },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: cookie,
      cookies: { session_token: { name: cookie } },
      defaultCookieAttributes: {
        secure: configuration.isHttps,
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
      },
      // IP addresses of users are not needed.
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      twoFactor({ issuer: 'Vitae', allowPasswordless: true }),
      passkey({
        rpID: new URL(configuration.url).hostname,
        rpName: 'Vitae',
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        // A passkey replaces password and second factor only with user verification (PIN or biometrics).
        registration: {
          afterVerification: ({ verification }) => {
            if (!verification.registrationInfo?.userVerified) throw new APIError('BAD_REQUEST')
          },
        },
        authentication: {
          afterVerification: ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED')
          },
        },
      }),
      sessionPlugin,
    ],
  })
}

export type Engine = ReturnType<typeof createEngine>
export type EngineContext = Awaited<Engine['$context']>
