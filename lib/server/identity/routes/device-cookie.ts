import 'server-only'
import type { OwnerId } from '../../owner'
import type { AuthContext } from '../auth-context'
import { readCookie, sessionCookieName, writeCookie } from '../http/cookies'
import { deviceLife } from '../rows/devices'
import { keyedHash } from '../rows/secrets-of-rows'

const tokenPattern = /^[\w-]{43}$/

function deviceCookieName(configuration: AuthContext['configuration']): string {
  return `${sessionCookieName(configuration)}.device`
}

/** Reads the token by which accounts recognise a device; null without a valid one. */
export function readDeviceToken({ configuration }: AuthContext, headers: Headers): string | null {
  const token = readCookie(headers, deviceCookieName(configuration)) ?? ''
  return tokenPattern.test(token) ? token : null
}

/** Writes the whole `Set-Cookie` line of a device's token. */
export function writeDeviceToken({ configuration }: AuthContext, token: string): string {
  return writeCookie(configuration, deviceCookieName(configuration), token, deviceLife)
}

/**
 * Returns the name of a device in an account: a different one for each account, so that rows do not reveal who
 * shares a device.
 */
export function deviceName({ secret }: AuthContext, owner: OwnerId, token: string): string {
  return keyedHash(secret, 'device', owner, token)
}
