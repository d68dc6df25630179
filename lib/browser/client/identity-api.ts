import * as answers from '@/dist/answers/auth-answers'
import type { SignInBody, SignUpBody, TwoFactorBody } from '@/lib/api/auth'
import type { JsonObject } from '@/lib/resume/json-value'
import type { ApiResult } from './api-types'
import { callOf } from './call-of'
import { askForPasskey, makePasskey, offerPasskey, type PasskeyAnswer } from './passkeys/passkeys'
import { anyObject, type Reader } from './readers'
import { createSend, readResult, type Send } from './send'

/** Result of a passkey request: that of a request, or a failure of the passkey itself. */
type PasskeyResult<T> = ApiResult<T> | Extract<PasskeyAnswer, { ok: false }>

const passkeySignIn = { options: 'passkey/sign-in/options', end: 'passkey/sign-in' }

/**
 * Creates the client for `/api/auth`. Never throws: failures are values. Requests that need a fresh reauthentication
 * fail with the code `proof-needed`.
 */
export function createIdentityApi(send: Send = createSend()) {
  async function ask<T>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    read: Reader<T>,
    body: object = {},
  ): Promise<ApiResult<T>> {
    return readResult(await send({ method, path, body }), read)
  }
  const post = <T>(path: string, read: Reader<T>, body?: object) =>
    ask('POST', `/api/auth/${path}`, read, body)
  const step = (path: string, body?: object): Promise<ApiResult<answers.NextStep>> =>
    post(path, answers.readNextStep, body)

  /** Runs a WebAuthn ceremony: options from the server, the authenticator, verification by the server. */
  async function withPasskey<T>(
    path: { options: string; end: string },
    ceremony: (options: JsonObject) => Promise<PasskeyAnswer>,
    read: Reader<T>,
    more: { name?: string } = {},
  ): Promise<PasskeyResult<T>> {
    const options = await post(path.options, anyObject)
    if (!options.ok) return options
    const made = await ceremony(options.value)
    if (!made.ok) return made
    return post(path.end, read, { response: made.credential, ...more })
  }

  return {
    signUp: (body: SignUpBody) => step('sign-up', body),
    confirmSignUp: (body: { flow: string; code: string }) => step('sign-up/confirm', body),
    resendCode: (flow: string) => step('sign-up/resend', { flow }),
    readInvitation: (token: string) => post('invitation', answers.readInvitedEmail, { token }),

    signIn: (body: SignInBody) => step('sign-in', body),
    answerSecondStep: (body: TwoFactorBody) => step('sign-in/two-factor', body),
    signInWithPasskey: () => withPasskey(passkeySignIn, askForPasskey, answers.readNextStep),
    /** Offers passkeys in the autofill list of a field until `signal` aborts. */
    offerPasskeySignIn: (signal: AbortSignal) =>
      withPasskey(passkeySignIn, (options) => offerPasskey(options, signal), answers.readNextStep),
    /** Returns the redirect URL; `not-found` if no organisation has the address. */
    findOrganisation: (email: string, next: string) =>
      post('organisation', answers.readRedirect, { email, next }),
    /** Starts a sign-in at a provider; returns the redirect URL. */
    beginSignIn: (id: string, next: string) => post(`oidc/${id}`, answers.readRedirect, { next }),
    forgotPassword: (email: string) => post('password/forgot', answers.readSentMail, { email }),
    resetPassword: (body: { token: string; password: string }) => step('password/reset', body),

    signOutEverywhere: () => step('sign-out/everywhere'),
    listDevices: (): Promise<ApiResult<answers.DeviceList>> =>
      ask('GET', '/api/auth/sessions', answers.readDeviceList),
    endDevice: (id: string) => step('sessions/end', { id }),
    endOtherDevices: () => step('sessions/end-others'),

    readSecurity: (): Promise<ApiResult<answers.Security>> =>
      ask('GET', '/api/auth/security', answers.readSecurity),
    prove: (password: string) => step('prove', { password }),
    reauthenticateWithPasskey: () =>
      withPasskey(
        { options: 'passkey/prove/options', end: 'passkey/prove' },
        askForPasskey,
        answers.readNextStep,
      ),

    changeName: (name: string) => post('profile', answers.readPersonName, { name }),
    changeEmail: (email: string) => step('email', { email }),
    confirmEmail: (body: { flow: string; code: string }) => step('email/confirm', body),
    changePassword: (body: { current?: string; password: string }) => step('password', body),

    beginTotp: (body: { password?: string }): Promise<ApiResult<answers.TotpStart>> =>
      post('totp/begin', answers.readTotpStart, body),
    confirmTotp: (code: string) => step('totp/confirm', { code }),
    endTotp: (body: { password?: string }) => step('totp/end', body),
    renewRecoveryCodes: (body: { password?: string }): Promise<ApiResult<answers.RecoveryCodes>> =>
      post('totp/recovery-codes', answers.readRecoveryCodes, body),

    addPasskey: (name: string): Promise<PasskeyResult<answers.PasskeyHead>> =>
      withPasskey(
        { options: 'passkey/add/options', end: 'passkey/add' },
        makePasskey,
        answers.readPasskeyHead,
        { name },
      ),
    renamePasskey: (id: string, name: string) =>
      post('passkey/rename', answers.readPasskeyHead, { id, name }),
    removePasskey: (id: string) => step('passkey/remove', { id }),

    /** Returns the redirect URL. */
    linkProvider: (id: string, next: string) =>
      post(`oidc/${id}/link`, answers.readRedirect, { next }),
    unlinkProvider: (id: string) => step(`oidc/${id}/unlink`),

    /** Deletes the account and everything that it owns on the server. */
    deleteAccount: async (): Promise<ApiResult<null>> => {
      const result = await send(callOf('DELETE /api/v1/me', {}))
      return result.ok ? { ok: true, value: null } : result
    },
  }
}

export type IdentityApi = ReturnType<typeof createIdentityApi>

/** Shared instance. */
export const identityApi: IdentityApi = createIdentityApi()
