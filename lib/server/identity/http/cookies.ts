import 'server-only'
import type { HandoverCookie, OwnPageMark } from '@/lib/api/handover-cookie'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Configuration } from '../../config/configuration-types'
import type { OwnerId } from '../../owner'

/** Seconds that a session lasts at most, and that it lasts without being used. */
export const sessionLife = { max: 90 * daySeconds, idle: 30 * daySeconds }

type Place = Pick<Configuration, 'isHttps'>

/** Returns the name of the session cookie: bound to this host and to https where there is https. */
export function sessionCookieName({ isHttps }: Place): string {
  return isHttps ? '__Host-vitae' : 'vitae'
}

/** Returns the value of a cookie; null when there is none. */
export function readCookie(headers: Headers, name: string): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.split('=')
    if (key?.trim() === name) return value.join('=').trim()
  }
  return null
}

/**
 * Writes a whole `Set-Cookie` line that scripts of a page cannot read. SameSite=Lax: a browser that follows a link
 * from another site sends it.
 *
 * @param seconds max-age; 0 deletes the cookie
 */
export function writeCookie({ isHttps }: Place, name: string, value: string, seconds: number) {
  const secure = isHttps ? '; Secure' : ''
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
}

const handoverCookie = ({ isHttps }: Place): HandoverCookie =>
  isHttps ? '__Host-vitae.person' : 'vitae.person'

const ownPageMark: OwnPageMark = '.here'

/** Seconds for which the handover cookie is valid. */
const handoverLife = 600

function handoverLine(place: Place, value: string, seconds: number): string {
  const secure = place.isHttps ? '; Secure' : ''
  return `${handoverCookie(place)}=${value}; Path=/; SameSite=Lax; Max-Age=${seconds}${secure}`
}

/**
 * Writes a whole `Set-Cookie` line that names the user who has just signed in to the next page; it authorises
 * nothing. A page that first had to ask the server would show a guest, or the previous user, until the answer
 * comes: text typed meanwhile would be stored in the wrong namespace. It also says whether the sign-in was on a page of
 * ours: after any other one, a page asks before it moves a guest's CVs (ADR workspace-sign-in).
 */
export const writeHandover = (
  place: Place,
  { owner, isOwnPage }: { owner: OwnerId; isOwnPage: boolean },
): string => handoverLine(place, `${owner}${isOwnPage ? ownPageMark : ''}`, handoverLife)

/** Returns the lines that delete the handover cookie if no page has consumed it: the user has signed out. */
export function endHandover(place: Place, headers: Headers): string[] {
  const isWaiting = readCookie(headers, handoverCookie(place)) !== null
  return isWaiting ? [handoverLine(place, '', 0)] : []
}
