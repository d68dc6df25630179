// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import { flag, list, object, oneOf, type Read, text, time } from './readers'

/** Reads `NextStep` of `/api/auth`. */
export const readNextStep = oneOf(
  'next',
  {
    done: object({}),
    'sign-in': object({}),
    'two-factor': object({}),
    confirm: object({ flow: text }),
  },
)
export type NextStep = Read<typeof readNextStep>

/** Reads `InvitedEmail` of `/api/auth`. */
export const readInvitedEmail = object({ email: text })
export type InvitedEmail = Read<typeof readInvitedEmail>

/** Reads `SentMail` of `/api/auth`. */
export const readSentMail = object({ sent: flag })
export type SentMail = Read<typeof readSentMail>

/** Reads `PersonName` of `/api/auth`. */
export const readPersonName = object({ name: text })
export type PersonName = Read<typeof readPersonName>

/** Reads `Redirect` of `/api/auth`. */
export const readRedirect = object({ url: text })
export type Redirect = Read<typeof readRedirect>

/** Reads `Device` of `/api/auth`. */
export const readDevice = object({ id: text, isCurrent: flag, userAgent: text, createdAt: time, seenAt: time })
export type Device = Read<typeof readDevice>

/** Reads `DeviceList` of `/api/auth`. */
export const readDeviceList = object({ sessions: list(readDevice) })
export type DeviceList = Read<typeof readDeviceList>

/** Reads `PasskeyHead` of `/api/auth`. */
export const readPasskeyHead = object({ id: text, name: text, createdAt: time })
export type PasskeyHead = Read<typeof readPasskeyHead>

/** Reads `Security` of `/api/auth`. */
export const readSecurity = object({
  email: text,
  isEmailConfirmed: flag,
  hasPassword: flag,
  hasTotp: flag,
  passkeys: list(readPasskeyHead),
  providers: list(object({ id: text, name: text, isLinked: flag })),
  isProofFresh: flag,
})
export type Security = Read<typeof readSecurity>

/** Reads `RecoveryCodes` of `/api/auth`. */
export const readRecoveryCodes = object({ recoveryCodes: list(text) })
export type RecoveryCodes = Read<typeof readRecoveryCodes>

/** Reads `TotpStart` of `/api/auth`. */
export const readTotpStart = object({ uri: text, secret: text, recoveryCodes: list(text) })
export type TotpStart = Read<typeof readTotpStart>
