import 'server-only'
import { describeDevice } from '@/lib/messages/describe-device'
import { chooseMailLanguage } from '@/lib/messages/mail-languages'
import type { OwnerId } from '../../owner'
import { putNotificationSettings } from '../../repositories/notification-settings'
import type { AuthContext } from '../auth-context'
import { sessionCookieName, writeHandover } from '../http/cookies'
import type { Call } from '../http/route'
import {
  beginDevices,
  forgetDevices,
  forgetOtherDevices,
  isKnownDevice,
  storeDevice,
} from '../rows/devices'
import { createToken } from '../rows/secrets-of-rows'
import { deviceName, readDeviceToken, writeDeviceToken } from './device-cookie'

type Parts = Pick<Call<unknown, AuthContext>, 'headers' | 'auth'>

/** User whose session has begun. */
export type SignedIn = {
  owner: OwnerId
  /** Whether this is the only session of theirs. */
  isOnlySession: () => Promise<boolean>
}

/** The job that tells somebody of a device: `{owner, device, browser, system, at}`. */
export const newDeviceJobKind = 'new-device'

/** Whether the browser shall know this account tomorrow: its session has an end of its own then. */
function isRemembered({ configuration }: AuthContext, cookies: readonly string[]): boolean {
  const name = `${sessionCookieName(configuration)}=`
  return cookies.some((line) => line.startsWith(name) && /;\s*max-age=[1-9]/i.test(line))
}

/**
 * Skips the new-device notice on an account's first session: there is no earlier device to compare with, and no other
 * device is signed in.
 */
async function begin({ headers, auth }: Parts, { owner, isOnlySession }: SignedIn) {
  const { isFirst, round } = await beginDevices(auth, owner)
  if (!isFirst) return { isNews: true, round }
  const language = chooseMailLanguage(headers.get('accept-language'))
  await putNotificationSettings(auth, owner, { language, kinds: null }, 'absent')
  return { isNews: !(await isOnlySession()), round }
}

async function meet(call: Parts, person: SignedIn, cookies: readonly string[]): Promise<string[]> {
  const { headers, auth } = call
  const { owner } = person
  const token = readDeviceToken(auth, headers) ?? createToken()
  const device = deviceName(auth, owner, token)
  const { isNews, round } = await begin(call, person)
  const place = { owner, device, round }
  if (isNews && !(await isKnownDevice(auth, place))) {
    const { browser, system } = describeDevice(headers.get('user-agent') ?? '')
    await auth.jobs.enqueue({
      // Jobs are remembered for a day: after a new password it is another one.
      id: [newDeviceJobKind, owner, device, ...(round > 0 ? [round] : [])].join(':'),
      kind: newDeviceJobKind,
      payload: { owner, device, browser, system, at: auth.now() },
    })
  }
  // Whoever does not want to be remembered is a stranger there the next time, too.
  if (!isRemembered(auth, cookies)) return []
  await storeDevice(auth, place)
  return [writeDeviceToken(auth, token)]
}

/**
 * Looks whether an account knows the device that has just signed in, by any way in; where it does not, its
 * owner is told. The first session of an account is nobody's news. Trouble is counted: nobody is kept out of
 * their account because of it.
 *
 * @param person whose session it is; null where the account is gone
 * @param cookies of the new session
 * @returns all cookies of the answer; one of them tells the next page who this is
 */
export async function meetDevice(
  call: Parts,
  person: SignedIn | null,
  cookies: readonly string[],
): Promise<string[]> {
  const all = [...cookies]
  if (!person) return all
  all.push(writeHandover(call.auth.configuration, person.owner))
  try {
    all.push(...(await meet(call, person, cookies)))
  } catch {
    call.auth.metrics.count('notify_failed')
  }
  return all
}

/**
 * Forgets the devices of whoever is signed in, since their sessions end: all, or all but this one.
 *
 * @param isStaying whether the session of this device goes on
 */
export async function forgetDevicesOf(
  { headers, auth }: Parts,
  owner: OwnerId,
  isStaying: boolean,
): Promise<void> {
  const token = isStaying ? readDeviceToken(auth, headers) : null
  if (token === null) await forgetDevices(auth, owner)
  else await forgetOtherDevices(auth, { owner, device: deviceName(auth, owner, token) })
}
