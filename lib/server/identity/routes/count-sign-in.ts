import 'server-only'
import { toOwnerId } from '../../owner'
import type { EmbeddedAuthContext } from '../auth-context'
import { byAccount, byAddress, type Call, type Counting } from '../http/route'
import { limits } from '../identity-limits'
import { isKnownDevice, readDeviceRound } from '../rows/devices'
import { embeddedIssuer, findOwner } from '../rows/person-rows'
import { deviceName, readDeviceToken } from './device-cookie'

/** Placeholder for an address without an account: its rows never exist. */
const decoy = { subject: 'nobody', owner: toOwnerId('00000000-0000-7000-8000-000000000000') }

/**
 * Finds the name of a device that an account knows; null for any other. Reads the same number of rows with or
 * without an account, so that the time of the answer does not reveal which.
 */
async function findKnownDevice(auth: EmbeddedAuthContext, headers: Headers, email: string) {
  const token = readDeviceToken(auth, headers)
  if (token === null) return null
  const found = await auth.accounts.findUserByEmail(email)
  const subject = found?.user.id ?? decoy.subject
  const owner = (await findOwner(auth.items, { issuer: embeddedIssuer, subject })) ?? decoy.owner
  const device = deviceName(auth, owner, token)
  const round = await readDeviceRound(auth, owner)
  return (await isKnownDevice(auth, { owner, device, round })) ? device : null
}

/**
 * Returns the counters of a sign-in by password. A device that the account knows has one of its own (OWASP, "Device
 * Cookies"): an attacker who guesses on another device, even in the same network, does not lock the owner out. All
 * others share the counters of their network and of the account.
 */
export async function countSignIn(call: Call<{ email: string }>): Promise<Counting[]> {
  const { email } = call.body
  const device = await findKnownDevice(call.auth, call.headers, email)
  if (device !== null) return [byAccount(call, limits.signInByDevice, device)]
  return [byAddress(call, limits.signInByAddress), byAccount(call, limits.signInByAccount, email)]
}
