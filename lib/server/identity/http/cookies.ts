import 'server-only'
import type { HandoverCookie } from '@/lib/api/handover-cookie'
import type { Configuration } from '../../config/configuration-types'
import type { OwnerId } from '../../owner'

const day = 24 * 3_600

/** Seconds that a session lasts at most, and that it lasts without being used. */
export const sessionLife = { max: 90 * day, idle: 30 * day }

type Place = Pick<Configuration, 'isHttps'>

/** The name of the session cookie: bound to this host and to https where there is https (C5). */
export function sessionCookieName({ isHttps }: Place): string {
  return isHttps ? '__Host-vitae' : 'vitae'
}

/** The value of a cookie; null when there is none. */
export function readCookie(headers: Headers, name: string): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.split('=')
    if (key?.trim() === name) return value.join('=').trim()
  }
  return null
}

/**
 * A whole `Set-Cookie` line that no script of a page can read. Lax: a browser that comes back by a link of
 * another page's brings it along.
 *
 * @param seconds that it is kept; 0 takes it away
 */
export function writeCookie({ isHttps }: Place, name: string, value: string, seconds: number) {
  const secure = isHttps ? '; Secure' : ''
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
}

const handoverCookie = ({ isHttps }: Place): HandoverCookie =>
  isHttps ? '__Host-vitae.person' : 'vitae.person'

/** Seconds in which a page takes up what a sign-in has left for it. */
const handoverLife = 600

function handoverLine(place: Place, value: string, seconds: number): string {
  const secure = place.isHttps ? '; Secure' : ''
  return `${handoverCookie(place)}=${value}; Path=/; SameSite=Lax; Max-Age=${seconds}${secure}`
}

/**
 * A whole `Set-Cookie` line that tells the next page who has just signed in, and nothing that opens
 * anything. A page that has to ask first shows a guest, or whoever was here before, until the answer
 * comes: words typed meanwhile would begin in the wrong place.
 */
export const writeHandover = (place: Place, owner: OwnerId): string =>
  handoverLine(place, owner, handoverLife)

/** The lines that take that away where no page has: nobody is signed in any more. */
export function endHandover(place: Place, headers: Headers): string[] {
  const isWaiting = readCookie(headers, handoverCookie(place)) !== null
  return isWaiting ? [handoverLine(place, '', 0)] : []
}
