import 'server-only'
import type { EmbeddedAuthContext } from '../auth-context'
import type { Call } from '../http/route'
import { embeddedIssuer, findOwner } from '../rows/person-rows'
import { meetDevice, type SignedIn } from './meet-device'

async function findPerson(
  { items, accounts }: EmbeddedAuthContext,
  id: string,
  isOwnPage: boolean,
): Promise<SignedIn | null> {
  const owner = await findOwner(items, { issuer: embeddedIssuer, subject: id })
  if (!owner) return null
  return {
    owner,
    isOwnPage,
    async isOnlySession() {
      const sessions = await accounts.listSessions(id, { onlyActiveSessions: true })
      return sessions.length <= 1
    },
  }
}

/**
 * Recognises the device of a new session of the embedded home, as meetDevice does.
 *
 * @param accountId as the account store calls them
 * @param cookies of the new session
 * @param isOwnPage false where a provider has authenticated the user
 * @returns all cookies of the answer
 */
export async function meetDeviceOfAccount(
  call: Call<unknown>,
  accountId: unknown,
  cookies: readonly string[],
  isOwnPage = true,
): Promise<string[]> {
  try {
    const person =
      typeof accountId === 'string' ? await findPerson(call.auth, accountId, isOwnPage) : null
    return await meetDevice(call, person, cookies)
  } catch {
    call.auth.metrics.count('notify_failed')
    return [...cookies]
  }
}
