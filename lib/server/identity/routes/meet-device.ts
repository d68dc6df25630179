import 'server-only'
import { describeDevice } from '@/lib/messages/describe-device'
import { chooseMailLanguage } from '@/lib/messages/mail-languages'
import type { OwnerId } from '../../owner'
import { toOwnerId } from '../../owner'
import { putNotificationSettings } from '../../repositories/notification-settings'
import { sessionCookieName } from '../engine/engine'
import type { Call } from '../http/route'
import type { Keeper } from '../keeper'
import { beginDevices, deviceLife, isKnownDevice, keepDevice } from '../rows/devices'
import { embeddedIssuer, identityKey } from '../rows/people'
import { createToken, keyedHash } from '../rows/secrets-of-rows'
import { readCookie } from '../visitors'

/** The job that tells somebody of a device: `{owner, device, browser, system, at}`. */
export const newDeviceJobKind = 'new-device'

const tokenPattern = /^[\w-]{43}$/

export function deviceCookieName(configuration: Keeper['configuration']): string {
  return `${sessionCookieName(configuration)}.device`
}

function deviceCookie({ configuration }: Keeper, token: string): string {
  const secure = configuration.isHttps ? '; Secure' : ''
  const name = deviceCookieName(configuration)
  return `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${deviceLife}${secure}`
}

/** Whether the browser shall know this account tomorrow: its session has an end of its own then. */
function isRemembered({ configuration }: Keeper, cookies: readonly string[]): boolean {
  const name = `${sessionCookieName(configuration)}=`
  return cookies.some((line) => line.startsWith(name) && /;\s*max-age=[1-9]/i.test(line))
}

async function findOwner({ items }: Keeper, accountId: string): Promise<OwnerId | null> {
  const item = await items.get(identityKey({ issuer: embeddedIssuer, subject: accountId }))
  return item ? toOwnerId(String(item.data.userId)) : null
}

/** Whether this is how somebody came here: no device was ever known, and no other one is signed in. */
async function isFirstSession(
  { headers, keeper }: Call<unknown>,
  owner: OwnerId,
  accountId: string,
): Promise<boolean> {
  if (!(await beginDevices(keeper, owner))) return false
  const language = chooseMailLanguage(headers.get('accept-language'))
  await putNotificationSettings(keeper, owner, { language, kinds: null }, 'absent')
  const sessions = await keeper.accounts.listSessions(accountId, { onlyActiveSessions: true })
  return sessions.length <= 1
}

async function meet(
  call: Call<unknown>,
  accountId: string,
  cookies: readonly string[],
): Promise<string[]> {
  const { headers, keeper } = call
  const owner = await findOwner(keeper, accountId)
  if (!owner) return []
  const brought = readCookie(headers, deviceCookieName(keeper.configuration)) ?? ''
  const token = tokenPattern.test(brought) ? brought : createToken()
  // Under each account another name: rows do not tell who shares a device.
  const device = keyedHash(keeper.secret, 'device', owner, token)
  const isFirst = await isFirstSession(call, owner, accountId)
  const isKnown = await isKnownDevice(keeper, owner, device)
  if (!isFirst && !isKnown) {
    const { browser, system } = describeDevice(headers.get('user-agent') ?? '')
    await keeper.jobs.enqueue({
      id: `${newDeviceJobKind}:${owner}:${device}`,
      kind: newDeviceJobKind,
      payload: { owner, device, browser, system, at: keeper.now() },
    })
  }
  // Whoever does not want to be remembered is a stranger there the next time, too.
  if (!isRemembered(keeper, cookies)) return []
  await keepDevice(keeper, owner, device)
  return [deviceCookie(keeper, token)]
}

/**
 * Looks whether an account knows the device that has just signed in, by any way in; where it does not, its
 * owner is told. The first session of an account is nobody's news. Trouble is counted: nobody is kept out of
 * their account because of it.
 *
 * @param accountId as the keeper of accounts calls them
 * @param cookies of the new session
 * @returns all cookies of the answer
 */
export async function meetDevice(
  call: Call<unknown>,
  accountId: unknown,
  cookies: readonly string[],
): Promise<string[]> {
  try {
    const more = typeof accountId === 'string' ? await meet(call, accountId, cookies) : []
    return [...cookies, ...more]
  } catch {
    call.keeper.metrics.count('notify_failed')
    return [...cookies]
  }
}
