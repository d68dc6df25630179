import 'server-only'
import { refuse } from '../problems'

/** Headers that name the origin of a request. */
export type Provenance = {
  origin: string | undefined
  /** `Sec-Fetch-Site`. */
  site: string | undefined
  host: string | undefined
}

/** Refuses a request that is not from a page of this site, as `isSameOrigin` judges it. */
export function requireSameOrigin(provenance: Provenance, publicOrigin: string): void {
  if (!isSameOrigin(provenance, publicOrigin)) refuse('forbidden')
}

/**
 * Returns true if a page of this site sent the request (ASVS 3.5): cookies are also sent with requests of other
 * sites' pages. Browsers send the page's origin with every unsafe method; if it is absent, `Sec-Fetch-Site` counts.
 * Without both the request is refused. The origin is ours if it equals the public address, or the requested host
 * (another name of this machine): a page of a foreign host name that resolves to this server has no cookie of ours. At
 * the public host, the scheme is the public one, too: a cookie of https is sent to no page of http.
 *
 * @param publicOrigin of the configured address
 */
export function isSameOrigin({ origin, site, host }: Provenance, publicOrigin: string): boolean {
  if (origin === undefined) return site === 'same-origin'
  const isSaidForeign = site !== undefined && site !== 'same-origin'
  return !isSaidForeign && isOwnOrigin(origin, publicOrigin, host)
}

function isOwnOrigin(origin: string, publicOrigin: string, host: string | undefined): boolean {
  if (origin === publicOrigin) return true
  if (host === undefined || host === new URL(publicOrigin).host) return false
  return origin === `http://${host}` || origin === `https://${host}`
}
