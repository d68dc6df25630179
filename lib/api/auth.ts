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
const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
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
export const organisationBody = z.strictObject({ email, next: z.optional(z.string().max(500)) })
export const nextBody = z.strictObject({ next: z.optional(z.string().max(500)) })

export type SignUpBody = z.input<typeof signUpBody>
export type SignInBody = z.input<typeof signInBody>
export type TwoFactorBody = z.input<typeof twoFactorBody>

/** Next step of a sign-in; `flow` identifies the flow that a code belongs to. */
const nextStepSchema = z.discriminatedUnion('next', [
  z.strictObject({ next: z.literal('done') }),
  z.strictObject({ next: z.literal('sign-in') }),
  z.strictObject({ next: z.literal('two-factor') }),
  z.strictObject({ next: z.literal('confirm'), flow: z.string() }),
])

const deviceSchema = z.strictObject({
  id: z.string(),
  isCurrent: z.boolean(),
  userAgent: z.string().describe('As reported by the browser'),
  createdAt: timestamp,
  seenAt: timestamp.describe('To the day'),
})
export type Device = z.output<typeof deviceSchema>

const passkeySchema = z.strictObject({ id: z.string(), name: z.string(), createdAt: timestamp })
export type PasskeyHead = z.output<typeof passkeySchema>

/** Everything about the ways into an account that its owner sees in the settings. */
const securitySchema = z.strictObject({
  email: z.string(),
  isEmailConfirmed: z.boolean(),
  hasPassword: z.boolean(),
  hasTotp: z.boolean(),
  passkeys: z.array(passkeySchema),
  providers: z.array(z.strictObject({ id: z.string(), name: z.string(), isLinked: z.boolean() })),
  isProofFresh: z.boolean().describe('Signed in recently enough for sensitive actions'),
})
export type Security = z.output<typeof securitySchema>

const recoveryCodes = z.array(z.string())

/** Answers of `/api/auth`, which the description of the API leaves to this interface. */
export const authAnswerSchemas = {
  NextStep: nextStepSchema,
  InvitedEmail: z.strictObject({ email: z.string() }),
  SentMail: z.strictObject({ sent: z.boolean() }),
  PersonName: z.strictObject({ name: z.string() }),
  Redirect: z.strictObject({ url: z.string() }),
  Device: deviceSchema,
  DeviceList: z.strictObject({ sessions: z.array(deviceSchema) }),
  PasskeyHead: passkeySchema,
  Security: securitySchema,
  RecoveryCodes: z.strictObject({ recoveryCodes }),
  TotpStart: z.strictObject({ uri: z.string(), secret: z.string(), recoveryCodes }),
}

/** Why a sign-in at a provider did not work: `?error=` of the page it comes back to. */
export const providerErrors = [
  'provider-cancelled',
  'provider-failed',
  'expired',
  'not-linked',
  'other-account',
  'linked-elsewhere',
  'no-address',
  'signup-closed',
  'not-admitted',
  'account-disabled',
  'too-many-requests',
] as const
export type ProviderError = (typeof providerErrors)[number]
