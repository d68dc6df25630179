import 'server-only'
import { chosenLanguage, languageOfRequest } from '@/lib/messages/choose-language'
import { describeDevice } from '@/lib/messages/describe-device'
import { localeCookie, localeCookieSeconds, toOffered } from '@/lib/messages/locales'
import {
  putNotificationSettings,
  readNotificationSettings,
} from '../../notifications/notification-setting-rows'
import type { OwnerId } from '../../owner'
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
  /** Whether they have authenticated on a page of ours, and at no provider. */
  isOwnPage: boolean
  /** Whether this is the only session of theirs. */
  isOnlySession: () => Promise<boolean>
}

/** Kind of the job that notifies a user of a new device: `{owner, device, browser, system, at}`. */
export const newDeviceJobKind = 'new-device'

/** Returns whether the new session is persistent: its cookie has a max-age then. */
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
  const language = languageOfRequest(headers)
  await putNotificationSettings(auth, owner, { language, kinds: null }, 'absent')
  return { isNews: !(await isOnlySession()), round }
}

/**
 * Gives a device on which no language was chosen the one of the account, for its next page. Scripts of the page read
 * and change this cookie.
 */
async function bringLanguage({ headers, auth }: Parts, owner: OwnerId): Promise<string[]> {
  if (chosenLanguage(headers)) return []
  const language = toOffered((await readNotificationSettings(auth, owner))?.language)
  if (!language || language === languageOfRequest(headers)) return []
  return [`${localeCookie}=${language}; Path=/; Max-Age=${localeCookieSeconds}; SameSite=Lax`]
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
      // Job ids are deduplicated for a day: the round gives a new id after a password change.
      id: [newDeviceJobKind, owner, device, ...(round > 0 ? [round] : [])].join(':'),
      kind: newDeviceJobKind,
      payload: { owner, device, browser, system, at: auth.now() },
    })
  }
  const language = await bringLanguage(call, owner)
  // A user who does not want to be remembered is notified the next time, too.
  if (!isRemembered(auth, cookies)) return language
  await storeDevice(auth, place)
  return [...language, writeDeviceToken(auth, token)]
}

/**
 * Recognises the device of a new session, by any sign-in method, and notifies the account's owner if it is unknown.
 * The first session of an account sends no notice. Failures are only counted, so that they never block a sign-in.
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
  all.push(writeHandover(call.auth.configuration, person))
  try {
    all.push(...(await meet(call, person, cookies)))
  } catch {
    call.auth.metrics.count('notify_failed')
  }
  return all
}

/**
 * Forgets the devices of the signed-in user, since their sessions end: all, or all but this one.
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
