import { type Locale, localeCookie, localeCookieSeconds, toLocale } from '@/lib/messages/locales'

/** Of this page, for browsers that refuse cookies. */
let chosenHere: Locale | null = null

/** The interface language chosen on this device, or null where none was, or it is offered no more. */
export function readChosenLocale(): Locale | null {
  const kept = document.cookie.split('; ').find((pair) => pair.startsWith(`${localeCookie}=`))
  return toLocale(kept?.slice(localeCookie.length + 1)) ?? chosenHere
}

/** Keeps the interface language on this device. Where cookies are refused the choice ends with the page. */
export function keepChosenLocale(locale: Locale): void {
  chosenHere = locale
  // biome-ignore lint/suspicious/noDocumentCookie: Firefox has no Cookie Store API
  document.cookie = `${localeCookie}=${locale}; Path=/; Max-Age=${localeCookieSeconds}; SameSite=Lax`
}
