import 'server-only'
import { toOwnerId } from '../../owner'
import type { Call } from '../http/route'
import type { Keeper } from '../keeper'
import { embeddedIssuer, identityKey } from '../rows/people'
import { meetDevice, type SignedIn } from './meet-device'

async function findPerson({ items, accounts }: Keeper, id: string): Promise<SignedIn | null> {
  const item = await items.get(identityKey({ issuer: embeddedIssuer, subject: id }))
  if (!item) return null
  return {
    owner: toOwnerId(String(item.data.userId)),
    async isOnlySession() {
      const sessions = await accounts.listSessions(id, { onlyActiveSessions: true })
      return sessions.length <= 1
    },
  }
}

/**
 * Looks whether an account of the embedded home knows the device that has just signed in.
 *
 * @param accountId as the keeper of accounts calls them
 * @param cookies of the new session
 * @returns all cookies of the answer
 */
export async function meetDeviceOfAccount(
  call: Call<unknown>,
  accountId: unknown,
  cookies: readonly string[],
): Promise<string[]> {
  try {
    const person = typeof accountId === 'string' ? await findPerson(call.keeper, accountId) : null
    return await meetDevice(call, person, cookies)
  } catch {
    call.keeper.metrics.count('notify_failed')
    return [...cookies]
  }
}
