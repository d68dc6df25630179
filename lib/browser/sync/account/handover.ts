import type { HandoverCookie, OwnPageMark } from '@/lib/api/handover-cookie'

const names: readonly HandoverCookie[] = ['__Host-vitae.person', 'vitae.person']
const ownPageMark: OwnPageMark = '.here'
const idPattern = /^[\w-]{1,64}$/

/** A sign-in that the server reports to the next page. */
export type Handover = {
  userId: string
  /** Whether it was on a page of ours. After any other one nothing of a guest moves unasked. */
  isOwnPage: boolean
}

/** The page's cookies: reading them and writing one, as `document` does it. */
export type CookieJar = { cookie: string }

/**
 * Takes up who has just signed in on the server, so that the first key of this page lands in the right
 * place. It is good for one page: what is remembered afterwards is remembered by the device.
 *
 * @param isHttps whether this page came by https
 * @returns the sign-in; null where nobody has signed in since the last page
 */
export function takeHandover(jar: CookieJar, isHttps: boolean): Handover | null {
  // A server behind another one may know less of https than the page does.
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
