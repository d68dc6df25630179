import 'server-only'
import { refuse } from '../problems'

/** What a request says of where it comes from. */
export type Provenance = {
  origin: string | undefined
  /** `Sec-Fetch-Site`. */
  site: string | undefined
  host: string | undefined
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
export function requireSameOrigin({ origin, site, host }: Provenance, publicOrigin: string): void {
  const isSaidForeign = site !== undefined && site !== 'same-origin'
  const isOurs =
    origin === undefined
      ? site === 'same-origin'
      : !isSaidForeign && isOwnOrigin(origin, publicOrigin, host)
  if (!isOurs) refuse('forbidden')
}

function isOwnOrigin(origin: string, publicOrigin: string, host: string | undefined): boolean {
  if (origin === publicOrigin) return true
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
}
