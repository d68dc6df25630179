import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dayMs, minuteMs } from '@/lib/resume/dates/durations'
import type { Configuration } from '../config/configuration-types'
import { hiddenAddress } from '../identity/http/address-key'
import { readCookie, sessionCookieName, writeCookie } from '../identity/http/cookies'
import { createToken, keyedHash } from '../identity/rows/secrets-of-rows'

type Place = Pick<Configuration, 'isHttps'>

/** Lifetime of a visitor's cookie. */
const lifetime = 30 * dayMs
/**
 * Age from which a cookie has rate limits of its own, the longest window of sign-in: those who fetch new cookies share
 * the limit of all who have none, and cannot use up that of anybody who has been here before.
 */
const matureAge = 15 * minuteMs

const visitorCookieName = (place: Place) => `${sessionCookieName(place)}.visitor`

const sign = (secret: string, since: string, id: string) => keyedHash(secret, 'visitor', since, id)

/** Returns the value of a new cookie: its time, an id, and a signature of both. */
export function createVisitor(secret: string, now: number): string {
  const since = now.toString(36)
  const id = createToken().slice(0, 16)
  return `${since}.${id}.${sign(secret, since, id)}`
}

/** Returns the id of a cookie and its age in milliseconds; null for one that this server has not signed, or has ended. */
export function readVisitor(secret: string, value: string | null, now: number) {
  const [, since = '', id = '', signature = ''] =
    /^([0-9a-z]{1,12})\.([\w-]{16})\.([\w-]{43})$/.exec(value ?? '') ?? []
  const right = sign(secret, since, id)
  if (signature === '' || !timingSafeEqual(Buffer.from(signature), Buffer.from(right))) return null
  const age = now - Number.parseInt(since, 36)
  return age >= 0 && age < lifetime ? { id, age } : null
}

/** Adds a cookie to an answer that no cache on the way may keep: a cached one would make one visitor of many. */
function addCookie(response: ServerResponse, line: string): void {
  const writeHead = response.writeHead.bind(response) as (...input: unknown[]) => ServerResponse
  response.writeHead = (...input: unknown[]) => {
    const isKept = !String(response.getHeader('cache-control')).includes('no-store')
    if (!isKept) response.appendHeader('set-cookie', line)
    return writeHead(...input)
  }
}

/**
 * Counts a visitor whose address is hidden by a signed cookie of an earlier page, in place of the address that all
 * share, and gives others a cookie.
 *
 * @param isPage whether the answer is a page, which may bring a cookie
 * @param secret that signs cookies
 */
export function settleVisitor(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { place, secret, now, isPage }: { place: Place; secret: string; now: number; isPage: boolean },
): void {
  if (headers['x-vitae-ip'] !== hiddenAddress) return
  const name = visitorCookieName(place)
  const cookie = new Headers({ cookie: headers.cookie ?? '' })
  const visitor = readVisitor(secret, readCookie(cookie, name), now)
  if (visitor && visitor.age >= matureAge) headers['x-vitae-ip'] = `visitor-${visitor.id}`
  else if (!visitor && isPage) {
    addCookie(response, writeCookie(place, name, createVisitor(secret, now), lifetime / 1_000))
  }
}
