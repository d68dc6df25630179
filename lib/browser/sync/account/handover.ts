import type { HandoverCookie, OwnPageMark } from '@/lib/api/handover-cookie'

const names: readonly HandoverCookie[] = ['__Host-vitae.person', 'vitae.person']
const ownPageMark: OwnPageMark = '.here'
const idPattern = /^[\w-]{1,64}$/

/** Sign-in that the server reports to the next page in a cookie. */
export type Handover = {
  userId: string
  /** Whether it was on our own page. After any other sign-in a guest's documents move only after a question. */
  isOwnPage: boolean
}

/** Access to cookies, as by `document`. */
export type CookieJar = { cookie: string }

/**
 * Reads and deletes the cookie of a sign-in on the server, so that input on this page goes to the right namespace at
 * once. Later pages use what the device remembers.
 *
 * @param isHttps whether this page was loaded by https
 * @returns the sign-in; null without one since the last page
 */
export function takeHandover(jar: CookieJar, isHttps: boolean): Handover | null {
  // Behind a reverse proxy the server may not know that the page is on https.
  for (const name of names) {
    const found = jar.cookie.split('; ').find((part) => part.startsWith(`${name}=`))
    if (found === undefined) continue
    jar.cookie = `${name}=; Path=/; SameSite=Lax; Max-Age=0${isHttps ? '; Secure' : ''}`
    const value = found.slice(name.length + 1)
    const isOwnPage = value.endsWith(ownPageMark)
    const userId = isOwnPage ? value.slice(0, -ownPageMark.length) : value
    if (idPattern.test(userId)) return { userId, isOwnPage }
  }
  return null
}
