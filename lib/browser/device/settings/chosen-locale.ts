import { type Locale, localeCookie, localeCookieSeconds, toLocale } from '@/lib/messages/locales'

/** Fallback for browsers that refuse cookies. */
let chosenHere: Locale | null = null

/** Returns the interface language chosen on this device; null if none was chosen or it is no longer offered. */
export function readChosenLocale(): Locale | null {
  const kept = document.cookie.split('; ').find((pair) => pair.startsWith(`${localeCookie}=`))
  return toLocale(kept?.slice(localeCookie.length + 1)) ?? chosenHere
}

/** Stores the interface language in a cookie. If cookies are refused, it lasts until the page closes. */
export function keepChosenLocale(locale: Locale): void {
  chosenHere = locale
  // biome-ignore lint/suspicious/noDocumentCookie: Firefox has no Cookie Store API
  document.cookie = `${localeCookie}=${locale}; Path=/; Max-Age=${localeCookieSeconds}; SameSite=Lax`
}
