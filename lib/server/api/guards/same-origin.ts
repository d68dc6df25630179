import 'server-only'
import { refuse } from '../problems'

/** Headers that tell which origin a request comes from. */
export type Provenance = {
  origin: string | undefined
  /** `Sec-Fetch-Site`. */
  site: string | undefined
  host: string | undefined
}

/** Refuses what no page of ours has sent, as `isSameOrigin` judges it. */
export function requireSameOrigin(provenance: Provenance, publicOrigin: string): void {
  if (!isSameOrigin(provenance, publicOrigin)) refuse('forbidden')
}

/**
 * Lets only our own pages change anything (ASVS 3.5): a cookie travels with requests that a foreign
 * page sends. A browser names the page's origin with every unsafe method; where it leaves it out, its
 * own word that the request is of the same origin counts. Neither: refused. The origin is ours when
 * it is the public address, or the very host that was asked (another name of this machine): a page
 * of a foreign host that points here has no cookie of ours.
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
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
}
