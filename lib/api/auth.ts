import * as z from 'zod'
import { emailAddressSchema as email } from './email-address'

/** Characters that a password has at least and at most. */
export const passwordLength = { minimum: 12, maximum: 128 } as const

const name = z.string().trim().min(1).max(200)
/** Judged by its own rule, which tells why; here only what no rule needs to look at. */
const password = z.string().min(1).max(1_000)
const token = z.string().min(1).max(200)
const code = z.string().trim().min(1).max(40)
const remember = z.optional(z.boolean())
/** Output of the browser's own `credential.toJSON()`. */
const credential = z.looseObject({
  id: z.string().min(1).max(2_000),
  rawId: z.string().min(1).max(2_000),
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
})

export const emptyBody = z.strictObject({})
export const signUpBody = z.strictObject({ name, email, password, invitation: z.optional(token) })
export const confirmSignUpBody = z.strictObject({ flow: token, code, remember })
export const flowBody = z.strictObject({ flow: token })
export const invitationBody = z.strictObject({ token })
export const signInBody = z.strictObject({ email, password, remember })
export const twoFactorBody = z.union([
  z.strictObject({ code, trustDevice: z.optional(z.boolean()) }),
  z.strictObject({ recoveryCode: code, trustDevice: z.optional(z.boolean()) }),
])
export const passkeyBody = z.strictObject({ response: credential })
export const addPasskeyBody = z.strictObject({ response: credential, name })
export const renamePasskeyBody = z.strictObject({ id: token, name })
export const idBody = z.strictObject({ id: token })
export const forgotPasswordBody = z.strictObject({ email })
export const resetPasswordBody = z.strictObject({ token, password })
export const reauthenticateBody = z.strictObject({ password })
export const profileBody = z.strictObject({ name })
export const changeEmailBody = z.strictObject({ email })
export const confirmEmailBody = z.strictObject({ flow: token, code })
export const changePasswordBody = z.strictObject({ current: z.optional(password), password })
/** The password where the account has one; else a fresh proof counts. */
export const optionalPasswordBody = z.strictObject({ password: z.optional(password) })
export const codeBody = z.strictObject({ code })
export const linkProviderBody = z.strictObject({ next: z.optional(z.string().max(500)) })

export type SignUpBody = z.input<typeof signUpBody>
export type SignInBody = z.input<typeof signInBody>
export type TwoFactorBody = z.input<typeof twoFactorBody>

/** Next step of a sign-in; `flow` identifies the flow that a code belongs to. */
export type NextStep =
  | { next: 'done' }
  | { next: 'sign-in' }
  | { next: 'two-factor' }
  | { next: 'confirm'; flow: string }

export type Device = {
  id: string
  isCurrent: boolean
  /** As the browser told it. */
  userAgent: string
  /** RFC 3339, UTC. */
  createdAt: string
  /** To the day. */
  seenAt: string
}

export type PasskeyHead = { id: string; name: string; createdAt: string }

/** Everything about the ways into an account that its owner sees in the settings. */
export type Security = {
  email: string
  isEmailConfirmed: boolean
  hasPassword: boolean
  hasTotp: boolean
  passkeys: PasskeyHead[]
  providers: { id: string; name: string; isLinked: boolean }[]
  /** No need to ask for a proof again yet. */
  isProofFresh: boolean
}

export type TotpStart = { uri: string; secret: string; recoveryCodes: string[] }

/** Why a sign-in at a provider did not work: `?error=` of the page it comes back to. */
export const providerErrors = [
  'provider-cancelled',
  'provider-failed',
  'expired',
  'not-linked',
  'linked-elsewhere',
  'no-address',
  'signup-closed',
  'too-many-requests',
] as const
export type ProviderError = (typeof providerErrors)[number]
