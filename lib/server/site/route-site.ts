import { type Locale, type OfferedLanguage, toOffered } from '@/lib/messages/locales'
import { builtPath, readSitePath, siteAddress, sitePages } from '@/lib/messages/site-addresses'

/** The parts of a request that the language of a static page depends on. */
export type SiteRequest = {
  path: string
  /** Page to go to after a choice of language: `?to=`. */
  to: string | null
  /** The interface language chosen on this device, or by the address. */
  chosen: Locale | null
  /** The one that the browser asks for. */
  preferred: OfferedLanguage
  /** A person opens the page; not the service worker, which stores it. */
  isVisit: boolean
}

/** A page under the path that the build has it by, or a redirect; and a language to remember on the device. */
export type SiteRoute = { path: string; remembered: OfferedLanguage | null } & (
  | { kind: 'page' }
  | { kind: 'redirect'; status: 303 | 307 | 308 }
)

/**
 * Routes the addresses of the static pages by language. Null for a path that is none of theirs.
 *
 * The bare addresses are English's, and lead people who read another language to theirs. A page with a language in its address is
 * shown in it, and remembered where the browser would ask for another: the app is entered in the language that was read.
 * A choice leads to one of our own pages only, whatever `to` says.
 */
export function routeSite(request: SiteRequest): SiteRoute | null {
  const { path, to, chosen, preferred, isVisit } = request
  const picked = toOffered(/^\/language\/([^/]+)$/.exec(path)?.[1])
  if (picked) {
    const page = sitePages.find((one) => one === to) ?? '/'
    return { kind: 'redirect', status: 303, path: siteAddress(page, picked), remembered: picked }
  }
  const site = readSitePath(path)
  if (!site) return null
  const { page, language } = site
  if (language && siteAddress(page, language) === page)
    return { kind: 'redirect', status: 308, path: page, remembered: null }
  if (language) {
    const isNews = isVisit && !chosen && preferred !== language
    return { kind: 'page', path: builtPath(page, language), remembered: isNews ? language : null }
  }
  const wanted = chosen ? toOffered(chosen) : preferred
  if (!isVisit || !wanted || siteAddress(page, wanted) === page)
    return { kind: 'page', path: builtPath(page, 'en'), remembered: null }
  return { kind: 'redirect', status: 307, path: siteAddress(page, wanted), remembered: null }
}
